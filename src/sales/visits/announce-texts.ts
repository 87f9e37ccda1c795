/** What is said when a visit is shown to others. A post in a channel is read in both languages. */
import { defineTexts } from '../../chat/locale.ts';

export const announceTexts = defineTexts({
  'zh-CN': {
    announce: '发到群里',
    formTitle: '发到群里',
    formSubmit: '发送',
    cancel: '取消',
    channel: '群或频道',
    channelHint: '只列出你和我都在的；有外部成员的不能发',
    preview: '将要发送的内容，一字不差：',
    posted: '已发到群里。',
    refused: '没有发出去：这个群有外部成员，或者我不在群里。内容没有被别人看到。',
    notHere: '请在 Slack 或飞书里打开这次拜访，再发到群里。',
    noChannel: '请选一个群。',
  },
  en: {
    announce: 'Post in a channel',
    formTitle: 'Post in a channel',
    formSubmit: 'Post',
    cancel: 'Cancel',
    channel: 'Channel',
    channelHint: 'Where you and I both are; not where people of other companies read along',
    preview: 'This will be posted, word for word:',
    posted: 'Posted.',
    refused:
      'Not posted: people of other companies read that channel, or I am not in it. Nobody saw the text.',
    notHere: 'Open this visit in Slack or Feishu to post it in a channel.',
    noChannel: 'Please choose a channel.',
  },
});

/** Of the post itself, which readers of both languages share. */
export const postWords = {
  visited: (account: string, zhDay: string, enDay: string) =>
    zhDay === enDay ? `${account} · ${zhDay}` : `${account} · ${zhDay} · ${enDay}`,
  steps: '下一步 · Next steps',
  ours: '我方 · us',
  theirs: '客户 · customer',
  by: (name: string) => `${name} 拜访了客户 · visited`,
} as const;
