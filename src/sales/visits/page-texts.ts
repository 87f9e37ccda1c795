/** What a confirmed visit says later: its page, its withdrawal, the message to the customer, the same meeting. */
import { chinese } from '../../chat/chinese.ts';
import { defineTexts } from '../../chat/locale.ts';
import type { RevisionCause } from './states.ts';

const listed = (parts: readonly (string | null)[], comma: string): string =>
  parts.filter((part) => part !== null).join(comma);

type PageTexts = {
  by: (author: string, date: string) => string;
  withdrawn: (date: string) => string;
  draft: string;
  note: string;
  privatePart: string;
  history: string;
  cause: Readonly<Record<RevisionCause, string>>;
  correct: string;
  withdraw: string;
  withdrawAsk: string;
  sameMeetingNotes: string;
  noteOf: (author: string) => string;
  notFound: string;
  nothingToUndo: string;
  undoTooLate: string;
  notYours: string;
  notConfirmed: string;
  alreadyWithdrawn: string;
  withdrawnHeading: (account: string, date: string) => string;
  takenBack: (facts: number, tasks: number, removed: string) => string;
  nothingTakenBack: string;
  stays: (names: string) => string;
  noteKept: string;
  corrected: (account: string) => string;
  added: (account: string) => string;
  add: string;
  addTitle: string;
  addNote: string;
  addition: string;
  messageLabel: string;
  leftOut: (count: number) => string;
  noSteps: string;
  linked: (colleague: string) => string;
  linkedNotice: (colleague: string, account: string) => string;
  keptApart: string;
};

export const pageTexts = defineTexts<PageTexts>({
  'zh-CN': {
    by: (author, date) => `${date} · ${author}记录`,
    withdrawn: (date) => chinese`已于 ${date} 撤回：不再计入任何统计，仅留存历史。`,
    draft: '草稿，仅你可见，确认后才入库',
    note: '原文',
    privatePart: '私密部分（仅记录人与客户小组可见）',
    history: '修改历史',
    cause: { read: '初次解读', answer: '回答提问', edit: '修改表单', correction: '更正', addition: '补充' },
    correct: '更正',
    withdraw: '撤回',
    withdrawAsk: '撤回后，这次拜访记下的依据和未完成的待办都会取消。确定撤回吗？',
    sameMeetingNotes: '同一次会面的其他记录',
    noteOf: (author) => `${author}的记录`,
    notFound: '找不到这次拜访，或者你没有权限查看。',
    nothingToUndo: '最近 24 小时内没有你确认过的拜访可以撤回。更早的，请打开那次拜访再撤回。',
    undoTooLate: '确认已超过 24 小时。请打开这次拜访，在那里撤回。',
    notYours: '只有记录人自己能改动这次拜访。',
    notConfirmed: '这次拜访还没有确认。',
    alreadyWithdrawn: '这次拜访已经撤回过了。',
    withdrawnHeading: (account, date) => `已撤回：${account}，${date}`,
    takenBack: (facts, tasks, removed) =>
      `取消了：${listed(
        [
          facts === 0 ? null : `${facts} 条依据`,
          tasks === 0 ? null : `${tasks} 项待办`,
          removed === '' ? null : `新建的${removed}`,
        ],
        '，',
      )}`,
    nothingTakenBack: '这次拜访没有留下其他记录。',
    stays: (names) => `仍保留（之后又用到）：${names}`,
    noteKept: '原文和修改历史都还在。要重新记录，再发一次笔记即可。',
    corrected: (account) => `已更正：${account}`,
    added: (account) => `已补充：${account}`,
    add: '补充',
    addTitle: '补充这次拜访',
    addNote: '还有什么没写',
    addition: '补充内容',
    messageLabel: '复制后发给客户',
    leftOut: (count) => `有 ${count} 项下一步涉及内部信息，没有写进去。`,
    noSteps: '这次拜访没有可以发给客户的下一步。',
    linked: (colleague) => `已合并为同一次会面，${colleague}和你都在同行名单里，两份记录都保留。`,
    linkedNotice: (colleague, account) =>
      `${colleague}也记了${account}的这次会面，已合并为同一次，两份记录都保留。`,
    keptApart: '好的，按两次拜访保留。',
  },
  en: {
    by: (author, date) => `${date} · recorded by ${author}`,
    withdrawn: (date) => `Withdrawn on ${date}: it counts nowhere any more and is kept as history.`,
    draft: 'Draft, visible to you alone until you confirm',
    note: 'Note',
    privatePart: 'Private part (for its writer and the account team alone)',
    history: 'History',
    cause: {
      read: 'First reading',
      answer: 'Question answered',
      edit: 'Edited',
      correction: 'Corrected',
      addition: 'Added to',
    },
    correct: 'Correct',
    withdraw: 'Withdraw',
    withdrawAsk: 'The evidence and the open tasks of this visit will be taken back. Withdraw it?',
    sameMeetingNotes: 'Other notes of the same meeting',
    noteOf: (author) => `Note by ${author}`,
    notFound: 'This visit does not exist, or it is not yours to see.',
    nothingToUndo:
      'You have confirmed no visit in the last 24 hours. To withdraw an older one, open that visit first.',
    undoTooLate: 'This visit was confirmed more than 24 hours ago. Open the visit to withdraw it.',
    notYours: 'Only the member who recorded this visit can change it.',
    notConfirmed: 'This visit is not confirmed yet.',
    alreadyWithdrawn: 'This visit has already been withdrawn.',
    withdrawnHeading: (account, date) => `Withdrawn: ${account}, ${date}`,
    takenBack: (facts, tasks, removed) =>
      `Taken back: ${listed(
        [
          facts === 0 ? null : facts === 1 ? '1 piece of evidence' : `${facts} pieces of evidence`,
          tasks === 0 ? null : tasks === 1 ? '1 task' : `${tasks} tasks`,
          removed === '' ? null : `the new record of ${removed}`,
        ],
        ', ',
      )}`,
    nothingTakenBack: 'This visit had left no other records.',
    stays: (names) => `Stays, because it has been used since: ${names}`,
    noteKept: 'The note and its history are kept. To record the visit again, send the note once more.',
    corrected: (account) => `Corrected: ${account}`,
    added: (account) => `Added to: ${account}`,
    add: 'Add to it',
    addTitle: 'Add to this visit',
    addNote: 'What was left out',
    addition: 'Added later',
    messageLabel: 'Copy and send to the customer',
    leftOut: (count) =>
      count === 1
        ? 'One next step mentions internal matters and was left out.'
        : `${count} next steps mention internal matters and were left out.`,
    noSteps: 'This visit has no next step that could be sent to the customer.',
    linked: (colleague) =>
      `Joined as one meeting: you and ${colleague} both took part, and both notes are kept.`,
    linkedNotice: (colleague, account) =>
      `${colleague} recorded the same meeting at ${account}. It now counts as one, and both notes are kept.`,
    keptApart: 'Kept as two visits.',
  },
});
