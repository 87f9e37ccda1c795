/** Words of Slack's own client, in the reader's language. */
import type { Locale } from '../../../../src/chat/locale.ts';

export type ClientWords = {
  optional: string;
  onlyYou: string;
  app: string;
  pickDate: string;
  channel: string;
  date: (isoDate: string) => string;
};

const dateIn = (locale: Locale) => (isoDate: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(isoDate));

export const CLIENT_WORDS: Readonly<Record<Locale, ClientWords>> = {
  en: {
    optional: '(optional)',
    onlyYou: 'Only visible to you',
    app: 'APP',
    pickDate: 'Select a date',
    channel: 'Select a conversation',
    date: dateIn('en'),
  },
  'zh-CN': {
    optional: '（可选）',
    onlyYou: '仅对你可见',
    app: '应用',
    pickDate: '选择日期',
    channel: '选择对话',
    date: dateIn('zh-CN'),
  },
};
