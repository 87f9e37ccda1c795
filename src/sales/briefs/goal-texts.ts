import { defineTexts } from '../../chat/locale.ts';
import type { CauseKind } from '../advice/kinds.ts';

/** Causes whose outcome needs no name or word of the records. */
type Plain =
  | 'value_unseen'
  | 'value_unstated'
  | 'value_short'
  | 'decider_unknown'
  | 'guide_missing'
  | 'single_thread'
  | 'told_lost'
  | 'terms_open'
  | 'rival_moves'
  | 'date_slipped'
  | 'stalled'
  | 'no_next_step'
  | 'contact_due'
  | 'relation_narrow'
  | 'trade_stopped'
  | 'orders_declining'
  | 'ahead_of_buyer';

const goalTextsEn = {
  ourPromise: (what: string) => `What we owe is delivered, or has a day that they agree to: ${what}`,
  theirPromise: (what: string) => `We have what they promised, or a day for it: ${what}`,
  heardOut: (who: string) => `We know what ${who} would need to see, and when we answer it`,
  answered: (objection: string) => `The objection is answered, or we know what would answer it: ${objection}`,
  met: (who: string) => `A meeting with ${who} has a day`,
  metThrough: (who: string, through: string) => `A meeting with ${who} has a day, arranged by ${through}`,
  named: (role: string) => `We know by name who is the ${role}`,
  clear: (criterion: string) => `Known with a name or a number: ${criterion}`,
  offered: (product: string, department: string) => `We know whether ${department} has a use for ${product}`,
  dayKnown: (what: string) => `They know by which day they hear from us on this: ${what}`,
  onFile: (item: string) => `We know for the file: ${item}`,
  outcome: {
    value_unseen: 'They have put a number to what they gain by it',
    value_unstated: 'They have said in their own words what it is worth to them',
    value_short: 'We know which gain is too small, or which effort too large for them',
    decider_unknown: 'We know who signs, and whose advice counts',
    guide_missing: 'Somebody inside has told us how this is decided',
    single_thread: 'A second person of theirs has spoken with us',
    told_lost: 'We know what tipped the scales',
    terms_open: 'The open terms stand agreed in writing',
    rival_moves: 'We know what the rival has offered, and to whom',
    date_slipped: 'We know what stands in the way, and a new day is agreed',
    stalled: 'One small step with a day is agreed, or they have said that it is off',
    no_next_step: 'A next step with a day is agreed',
    contact_due: 'We know what occupies them now, and when we talk again',
    relation_narrow: 'Another of their departments has been introduced to us',
    trade_stopped: 'We know why they stopped buying',
    orders_declining: 'We know what is behind the falling orders',
    ahead_of_buyer: 'We know what has to happen at their end before they can take the next step',
  } satisfies Partial<Record<CauseKind, string>> as Readonly<Record<Plain, string>>,
};

export type GoalTexts = typeof goalTextsEn;

export const goalTexts = defineTexts<GoalTexts>({
  en: goalTextsEn,
  'zh-CN': {
    ourPromise: (what) => `我方答应的事已经兑现，或双方说定了新日期：${what}`,
    theirPromise: (what) => `拿到对方答应的东西，或说定交付日期：${what}`,
    heardOut: (who) => `弄清${who}要看到什么才会放心，并说定何时答复`,
    answered: (objection) => `异议得到回应，或弄清怎样才算回应：${objection}`,
    met: (who) => `与${who}的见面时间已经约定`,
    metThrough: (who, through) => `由${through}引荐，与${who}的见面时间已经约定`,
    named: (role) => `弄清${role}是谁，知道名字`,
    clear: (criterion) => `弄清并落到人名或数字：${criterion}`,
    offered: (product, department) => `弄清${department}用不用得上${product}`,
    dayKnown: (what) => `对方知道哪天能得到我方的答复：${what}`,
    onFile: (item) => `补上档案里的这一项：${item}`,
    outcome: {
      value_unseen: '对方用数字说出能得到什么好处',
      value_unstated: '对方亲口说出这件事值多少',
      value_short: '弄清哪项收益对客户太小、哪项投入太大',
      decider_unknown: '弄清谁签字、谁的意见算数',
      guide_missing: '有内部的人说清这件事怎么定',
      single_thread: '对方有第二个人和我们谈过',
      told_lost: '弄清是什么让客户选了别家',
      terms_open: '未定的条款已经书面说定',
      rival_moves: '弄清竞争对手报了什么、报给了谁',
      date_slipped: '弄清卡在哪里，并说定新日期',
      stalled: '说定一个带日期的小步骤，或对方明说不做了',
      no_next_step: '说定一个带日期的下一步',
      contact_due: '弄清对方近来忙什么，约好下次联系的时间',
      relation_narrow: '对方另一个部门的人已经介绍给我们',
      trade_stopped: '弄清客户为什么停止采购',
      orders_declining: '弄清订单下降的原因',
      ahead_of_buyer: '弄清对方内部还要走完哪一步，才能往下走',
    },
  },
});
