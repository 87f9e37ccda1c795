import { chinese } from '../../chat/chinese.ts';
import type { Platform } from '../../chat/inbound.ts';
import { defineTexts, type Locale, type Localized } from '../../chat/locale.ts';
import type { Role } from '../../chat/viewer.ts';

const memberTextsEn = {
  profile: 'Your profile',
  name: 'Name',
  role: 'Role',
  function: 'Function',
  team: 'Team',
  language: 'Language',
  timeZone: 'Time zone',
  notices: 'Notices',
  noticesHint: 'What colleagues do for you, and what is due. Answers stay where you asked.',
  linkedLast: 'Where I was linked last',
  noticesLast: (platform: string) => `${platform}, linked last`,
  identities: 'Linked identities',
  noIdentities: 'none besides this one',
  none: 'not set',
  languages: { 'zh-CN': '简体中文', en: 'English' },
  platforms: { web: 'Console', slack: 'Slack', feishu: 'Feishu' },
  change: 'Change',
  since: (day: string) => `linked ${day}`,
  unlink: 'Unlink',
  unlinkAsk: (identity: string) =>
    `Unlink ${identity}? Messages from there are then no longer yours: whoever writes there begins as somebody new.`,
  unlinked: (identity: string) =>
    `Unlinked: ${identity}. From there nobody acts in your name any more. Type /link to link it again.`,
  identityGone: 'This identity is not linked to you any more. Open /profile again.',
  deactivated: 'deactivated',
  deactivate: 'Deactivate',
  deactivateAsk: (name: string) => `Deactivate ${name}? All rights end at once; nothing is deleted.`,
  reactivate: 'Reactivate',
  handOver: 'Hand over',
  save: 'Save',
  cancel: 'Cancel',
  changeProfile: 'Change your profile',
  habits: 'How I write to you',
  timeZoneHint: 'As in Europe/Berlin or Asia/Shanghai',
  noTimeZone: 'There is no such time zone. Write it as Area/City, such as Asia/Shanghai.',
  required: 'Please choose one.',
  profileSaved: 'Saved. From now on I write to you in English.',
  linkHeading: 'Link another identity',
  linkHow: (minutes: number) =>
    `Within ${minutes} minutes, type /link and the code where you want to be known too, such as in Slack or Feishu. It works once; keep it to yourself.`,
  linkCode: 'Your code',
  linkGone: 'The code is shown once only. Type /link for a fresh one.',
  linked: (name: string) => `Linked: from now on you are ${name} here too, with the same records.`,
  linkedNotice: (platform: string) =>
    `An identity (${platform}) was linked to you with your code. If that was not you, tell an admin at once.`,
  linkUnknown:
    'This code is not valid any more, or never was. Type /link at your other place for a fresh one.',
  linkTooMany: (minutes: number) =>
    `Too many codes that did not fit. Please wait ${minutes} minutes, then type /link at your other place for a fresh one.`,
  linkSelf: 'This is your own code. Type it at the other place, where you are not known as yourself yet.',
  linkHasRole:
    'You already have a role or a team here. Do it the other way round: type /link here, and enter that code at the other place.',
  linkOtherTeam:
    'Not linked: there are records here that belong to another team. Please ask an admin to settle first where they belong.',
  members: 'Members',
  noMembers: (words: string) => `No member called "${words}".`,
  noTeam: 'no team',
  noFunction: 'no function',
  page: (from: number, to: number) => `${from}–${to}`,
  previous: 'Back',
  next: 'More',
  changeMember: (name: string) => `Role and team of ${name}`,
  duties: 'What they do here',
  functionHint: 'The department, such as sales or service',
  newTeam: 'Or a new team',
  newTeamHint: 'Made when saved; leave it empty to keep the choice above',
  lastAdmin: 'You are the only admin. Make somebody else an admin first.',
  memberGone: 'There is no such member any more. Open /members again.',
  memberSaved: (name: string, role: string, team: string) => `${name}: ${role}, ${team}`,
  assigned: (role: string, team: string) => `You now have the role ${role}, ${team}.`,
};

export const memberTexts = defineTexts<typeof memberTextsEn>({
  en: memberTextsEn,
  'zh-CN': {
    profile: '我的资料',
    name: '姓名',
    role: '角色',
    function: '职能',
    team: '团队',
    language: '语言',
    timeZone: '时区',
    notices: '通知',
    noticesHint: '同事为你做的事和到期的事；你问的，就在你问的地方回答。',
    linkedLast: '最近绑定的平台',
    noticesLast: (platform: string) => `${platform}（最近绑定）`,
    identities: '已绑定的身份',
    noIdentities: '只有当前这一个',
    none: '未设置',
    languages: { 'zh-CN': '简体中文', en: 'English' },
    platforms: { web: '控制台', slack: 'Slack', feishu: '飞书' },
    change: '修改',
    since: (day: string) => chinese`${day} 绑定`,
    unlink: '解除绑定',
    unlinkAsk: (identity: string) =>
      `要解除${identity}的绑定吗？之后从那里发来的消息不再算你的，会按新成员处理。`,
    unlinked: (identity: string) =>
      `已解除绑定：${identity}。从那里不能再以你的名义操作。需要时可用 /link 重新绑定。`,
    identityGone: '这个身份已不在你名下，请重新打开 /profile。',
    deactivated: '已停用',
    deactivate: '停用',
    deactivateAsk: (name: string) => `要停用${name}吗？权限立即取消，记录都保留。`,
    reactivate: '恢复',
    handOver: '移交',
    save: '保存',
    cancel: '取消',
    changeProfile: '修改我的资料',
    habits: '我怎样给你写',
    timeZoneHint: '例如 Asia/Shanghai 或 Europe/Berlin',
    noTimeZone: '没有这个时区。请按“地区/城市”填写，例如 Asia/Shanghai。',
    required: '请选一项。',
    profileSaved: '已保存，以后我用中文回复你。',
    linkHeading: '绑定另一个身份',
    linkHow: (minutes: number) =>
      `请在 ${minutes} 分钟内，到要绑定的地方（例如飞书或 Slack）输入 /link 加这个码。只能用一次，请勿告诉别人。`,
    linkCode: '绑定码',
    linkGone: '绑定码只显示一次。需要新的请再输入 /link。',
    linked: (name: string) => `绑定好了：以后你在这里也是${name}，记录是同一份。`,
    linkedNotice: (platform: string) =>
      `有一个身份（${platform}）用你的绑定码绑定到了你名下。如果不是你本人，请马上告诉管理员。`,
    linkUnknown: '这个绑定码无效或已过期。请到另一处输入 /link，重新取一个。',
    linkTooMany: (minutes: number) =>
      `不对的绑定码试得太多了。请等 ${minutes} 分钟，再到另一处输入 /link 重新取一个。`,
    linkSelf: '这是你自己的绑定码。请到另一处（还不认识你的地方）输入它。',
    linkHasRole: '你在这里已经有角色或团队。请反过来做：在这里输入 /link，再到另一处输入得到的码。',
    linkOtherTeam: '没有绑定：这里有属于其他团队的记录，请先请管理员确定它们的归属。',
    members: '成员',
    noMembers: (words: string) => `没有叫“${words}”的成员。`,
    noTeam: '没有团队',
    noFunction: '没有职能',
    page: (from: number, to: number) => `${from}–${to}`,
    previous: '上一页',
    next: '下一页',
    changeMember: (name: string) => chinese`${name} 的角色和团队`,
    duties: '在公司的分工',
    functionHint: '所在部门，例如销售、售后',
    newTeam: '或新建团队',
    newTeamHint: '保存时建立；留空则用上面选的团队',
    lastAdmin: '你是唯一的管理员，请先让另一位成员成为管理员。',
    memberGone: '这位成员已不在，请重新打开 /members。',
    memberSaved: (name: string, role: string, team: string) => `${name}：${role}，${team}`,
    assigned: (role: string, team: string) => `你现在的角色是${role}，${team}。`,
  },
});

/** Our sales coach and the customer's inside guide share no word. */
export const roleTexts = defineTexts<Readonly<Record<Role, string>>>({
  en: {
    newcomer: 'Newcomer',
    rep: 'Rep',
    manager: 'Manager',
    coach: 'Sales coach',
    channel_manager: 'Channel manager',
    admin: 'Admin',
  },
  'zh-CN': {
    newcomer: '新成员',
    rep: '销售代表',
    manager: '销售经理',
    coach: '销售教练',
    channel_manager: '渠道经理',
    admin: '管理员',
  },
});

/** One of the plain sentences, in both languages, as a refusal needs it. */
export const inBoth = (pick: (texts: typeof memberTextsEn) => string): Localized => ({
  'zh-CN': pick(memberTexts['zh-CN']),
  en: pick(memberTexts.en),
});

/** Slack U123, 飞书 ou_123. */
export const identityName = (
  { platform, externalId }: { platform: Platform; externalId: string },
  locale: Locale,
): string => `${memberTexts[locale].platforms[platform]} ${externalId}`;
