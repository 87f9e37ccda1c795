import { defineTexts } from '../../chat/locale.ts';

export const handTexts = defineTexts({
  en: {
    save: 'Save',
    cancel: 'Cancel',
    asVisitsTell: 'as the visits tell (nothing by hand)',
    notKnown: 'not known any more',
    show: 'Show',
    saved: (title: string, account: string) => `Saved for ${account}: ${title}. It is marked as set by hand.`,
    same: (title: string) => `Nothing changed: ${title}.`,
    gone: 'There is nothing here, or it is not yours to see.',
  },
  'zh-CN': {
    save: '保存',
    cancel: '取消',
    asVisitsTell: '以拜访记录为准（取消手工设定）',
    notKnown: '不清楚（取消设定）',
    show: '查看',
    saved: (title: string, account: string) => `${account}：${title}已保存，并标明为手工设定。`,
    same: (title: string) => `${title}没有变化。`,
    gone: '这里没有内容，或者你无权查看。',
  },
});
