/** What is said when a visit is shown to others. A post in a channel is read in both languages. */
import { chinese } from '../../chat/chinese.ts';
import { defineTexts } from '../../chat/locale.ts';

type AnnounceTexts = {
  announce: string;
  formTitle: string;
  formSubmit: string;
  cancel: string;
  channel: string;
  channelHint: string;
  preview: string;
  /** `channel` null: its platform does not tell the name. */
  posted: (channel: string | null) => string;
  outsiders: (channel: string | null) => string;
  refused: (channel: string | null) => string;
  uncertain: (channel: string | null) => string;
  /** `title`: how the post begins. */
  unfound: (title: string, channel: string | null) => string;
  oldStays: string;
  oldUncertain: string;
  notHere: string;
};

export const announceTexts = defineTexts<AnnounceTexts>({
  'zh-CN': {
    announce: '发到群里',
    formTitle: '发到群里',
    formSubmit: '发送',
    cancel: '取消',
    channel: '群或频道',
    channelHint: '只列出你和我都在的；有外部成员的不能发',
    preview: '将要发送的内容，一字不差：',
    posted: (channel) => (channel === null ? '已发到群里。' : `已发到“${channel}”。`),
    outsiders: (channel) =>
      `没有发到${channel === null ? '群里' : `“${channel}”`}：那里有外部成员，或者我查不到有哪些成员。内容没有被别人看到。`,
    refused: (channel) =>
      `没有发到${channel === null ? '群里' : `“${channel}”`}：我不在那里，或者那里不让我发言。请先邀请我，或换一个群。`,
    uncertain: (channel) =>
      `不确定有没有发到${channel === null ? '群里' : `“${channel}”`}：对方没有回音。请去看一眼，没有就再发一次。`,
    unfound: (title, channel) =>
      `这次拜访已有变动，但“${title}”那条当时有没有发到${channel === null ? '群里' : `“${channel}”`}没有回音，我也查不到，改不了。请到那里看一眼：如果在，请在下面回复更正，或请管理员删除。`,
    oldStays:
      '群里那条没有更新：那里现在有外部成员，或者已不能修改，或者已被删除。如果还在，内容就还是原来的。',
    oldUncertain: '群里那条不确定有没有更新：对方没有回音。请去看一眼。',
    notHere: '请在 Slack 或飞书里打开这次拜访，再发到群里。',
  },
  en: {
    announce: 'Post in a channel',
    formTitle: 'Post in a channel',
    formSubmit: 'Post',
    cancel: 'Cancel',
    channel: 'Channel',
    channelHint: 'Where you and I both are; not where people of other companies read along',
    preview: 'This will be posted, word for word:',
    posted: (channel) => (channel === null ? 'Posted in the channel.' : `Posted in ${channel}.`),
    outsiders: (channel) =>
      `Not posted in ${channel ?? 'the channel'}: people of other companies read it, or I cannot find out who does. Nobody saw the text.`,
    refused: (channel) =>
      `Not posted in ${channel ?? 'the channel'}: I am not in it, or may not write there. Invite me first, or choose another channel.`,
    uncertain: (channel) =>
      `It is not certain that it was posted in ${channel ?? 'the channel'}: no answer came back. Please look there, and post it again if it is missing.`,
    unfound: (title, channel) =>
      `This visit has changed. Nobody knows whether “${title}” was posted in ${channel ?? 'the channel'}: no answer came back, and I cannot look for it. Please look there. If it is there, reply below it with what is right, or ask an admin to delete it.`,
    oldStays:
      'The post in a channel was not changed: people of other companies read it by now, or it cannot be changed any more, or it was deleted. If it is still there, it says what it said before.',
    oldUncertain:
      'It is not certain that the post in a channel was changed: no answer came back. Please look there.',
    notHere: 'Open this visit in Slack or Feishu to post it in a channel.',
  },
});

/** Of the post itself, which readers of both languages share. */
export const postWords = {
  visited: (account: string, zhDay: string, enDay: string) =>
    zhDay === enDay ? `${account} · ${zhDay}` : `${account} · ${zhDay} · ${enDay}`,
  noAccount: '客户未写明 · no account named',
  steps: '下一步 · Next steps',
  ours: '我方 · us',
  theirs: '客户 · customer',
  by: (name: string) => chinese`${name} 拜访了客户 · visited`,
  withdrawn: '这次拜访已撤回。 · This visit was withdrawn.',
} as const;
