/** Each cause in words: what to do, how to begin the conversation, why. */
import { chinese } from '../../chat/chinese.ts';
import { defineTexts } from '../../chat/locale.ts';
import type { CauseKind } from './kinds.ts';

/** Values of a cause as the view writes them: days, labels and money in the reader's language. */
export type CauseWords = {
  who: string;
  through: string;
  what: string;
  day: string;
  label: string;
  /** The question that closes the gap. */
  ask: string;
  /** Whom to ask. */
  whom: string;
  expected: string;
  count: number;
  usual: number;
};

type Say = (words: CauseWords) => string;
export type CauseText = { what: Say; open: Say; why: Say };
type Texts = Readonly<Record<CauseKind, CauseText>>;

const en: Texts = {
  promise_overdue: {
    what: ({ what }) => `Keep our promise, or name a new day yourself: ${what}`,
    open: () =>
      'Before anything else: I still owe you something. Here it is, and here is why it took longer.',
    why: ({ day }) => `Promised for ${day}, and still open`,
  },
  customer_promise_due: {
    what: ({ what }) => `Ask after what they promised: ${what}`,
    open: () => 'How far did you get, and is there anything that I can take off your hands?',
    why: ({ day }) => (day === '' ? 'No day was agreed for it' : `Agreed for ${day}`),
  },
  opponent_unanswered: {
    what: ({ who }) => `See ${who} alone and hear the objection out`,
    open: ({ who }) => `${who}, what would have to be different for you to call this a good choice?`,
    why: ({ who, day }) => `${who} was against us on ${day}, and nobody has answered since`,
  },
  silent_opponent: {
    what: ({ who }) => `Do not let ${who} work in silence: meet before they decide`,
    open: () => 'You had doubts. Which of them has not been answered yet?',
    why: ({ who, day }) =>
      day === '' ? `${who} is against us and was never met` : `${who} is against us; last met ${day}`,
  },
  objection_open: {
    what: ({ label }) => `Come back to the objection: ${label}`,
    open: () => 'You raised a point last time, and I have thought about it. What lies behind it for you?',
    why: ({ label, day }) => `“${label}” stood at the end of the last visit, ${day}`,
  },
  value_unseen: {
    what: () => 'Make the benefit countable before you touch the price',
    open: () => 'Leaving the price aside: what does the way you do it today cost you in a month?',
    why: () => 'They find it dear, and no record says what they gain by it',
  },
  value_unstated: {
    what: () => 'Have the customer say what it is worth',
    open: () => 'Suppose it ran as you wish: what would be different in your figures after a year?',
    why: () => 'No visit tells of a benefit in the customer’s own words',
  },
  decider_unmet: {
    what: ({ who, through }) =>
      through === '' ? `Get to ${who}, who decides` : `Get to ${who}, who decides, through ${through}`,
    open: ({ who }) => `Who besides you has to say yes, and would you introduce me to ${who}?`,
    why: ({ who }) => `${who} decides, and nobody of ours has met ${who}`,
  },
  decider_unknown: {
    what: () => 'Find out who decides',
    open: () => 'When you last bought something like this, who signed, and whose advice counted?',
    why: () => 'No visit names who decides',
  },
  role_unmet: {
    what: ({ label, who }) => (who === '' ? `Find and meet the ${label}` : `Meet ${who}, the ${label}`),
    open: ({ label }) => `I would like to hear the view of the ${label} before we go on. Whom should I see?`,
    why: ({ label }) => `This stage needs the ${label}, and nobody of ours has met one`,
  },
  guide_missing: {
    what: ({ who }) =>
      who === ''
        ? 'Win somebody inside who tells you how this is decided'
        : `Win ${who} as somebody who tells you how this is decided`,
    open: () => 'If you were in my place: whom would you talk to first, and about what?',
    why: () => 'Nobody inside tells us yet how this is decided',
  },
  single_thread: {
    what: ({ who }) => `Meet a second person beside ${who}`,
    open: () => 'Who else works with this every day? I would like to hear what matters to them.',
    why: ({ who }) => `Of late all contact ran through ${who}`,
  },
  gate_gap: {
    what: ({ label, whom }) =>
      `Get it said in numbers or names: ${label}${whom === '' ? '' : `, from ${whom}`}`,
    open: ({ ask }) => ask,
    why: ({ label }) => `The stage cannot be left while “${label}” is unknown or vague`,
  },
  gate_vague: {
    what: ({ label, whom }) => `Make it specific: ${label}${whom === '' ? '' : `, with ${whom}`}`,
    open: ({ ask }) => ask,
    why: ({ label }) => `“${label}” is known only vaguely: no number and no name`,
  },
  ahead_of_buyer: {
    what: ({ label }) => `Go back to where they are: ${label}`,
    open: () => 'Where do you stand inside the house, and what has to happen before the next step?',
    why: ({ label, expected }) => `Our stage goes with “${expected}”; the records put them at “${label}”`,
  },
  terms_open: {
    what: () => 'Agree the open terms in writing',
    open: () => 'Which points of the contract are settled for you, and which are not?',
    why: () => 'Late in the deal, and no record shows price and terms as agreed',
  },
  rival_moves: {
    what: ({ who }) => `Find out what ${who} has offered, and to whom`,
    open: () => 'What would the other solution have to do better for you to choose it?',
    why: ({ who, day }) => (day === '' ? `${who} is in the race` : `${who} was last spoken of on ${day}`),
  },
  date_slipped: {
    what: () => 'Ask what really stands in the way of the date',
    open: () => 'We had set a day. Is the day wrong, or is something in the way?',
    why: ({ day, count }) =>
      day === '' ? `The date has moved ${count} times` : `The date, ${day}, has passed`,
  },
  stalled: {
    what: () => 'Agree one small step with a day, or ask whether it is still wanted',
    open: () => 'Nothing has moved for a while. What would have to happen for it to go on?',
    why: ({ count, usual }) => `${count} days in this stage; usual are ${usual}`,
  },
  approval_open: {
    what: ({ what }) => `Get it from our own side: ${what}`,
    open: () => 'The customer waits for this. What do you need from me to release it?',
    why: ({ what }) => `Still owed by our own side: ${what}`,
  },
  no_next_step: {
    what: () => 'Agree a next step with a day',
    open: () => 'What shall each of us have done when we meet again, and when is that?',
    why: () => 'No open step is on record',
  },
  contact_due: {
    what: () => 'Be in touch with the customer',
    open: () => 'Something came up that may matter to you. Do you have ten minutes this week?',
    why: ({ day, count }) =>
      day === ''
        ? 'There was no real contact yet'
        : `Last real contact ${day}; ${count} working days are the rhythm of its grade`,
  },
  relation_narrow: {
    what: ({ label }) => `Widen the relation: ${label}`,
    open: () => 'Our service colleagues would like to meet yours. Whom may I put them in touch with?',
    why: ({ label }) => `The next stage of the relation wants: ${label}`,
  },
  value_short: {
    what: () => 'Raise what they gain, or lower their effort; a lower price would not cure it',
    open: () => 'What did you expect of us that you do not get today, and what takes you too much effort?',
    why: ({ what, expected }) =>
      expected === ''
        ? `By their own numbers, benefit − cost − expected is ${what}`
        : `Benefit − cost − expected, an estimate, fell from ${expected} to ${what}`,
  },
  told_lost: {
    what: () => 'Hear from the customer why it went the other way, then close the deal with its reason',
    open: () => 'I accept your choice. What tipped the scales, and what would you have needed from us?',
    why: ({ day }) => `The visit of ${day} says that the deal is lost, and it still stands open`,
  },
  trade_stopped: {
    what: () => 'Find out why they stopped buying, from somebody who knows',
    open: () => 'We have not delivered to you for a while. What did we do, or fail to do, that led to it?',
    why: ({ day }) =>
      day === '' ? 'The orders on record stand at zero' : `It was said on ${day} that trade has stopped`,
  },
  orders_declining: {
    what: () => 'Ask what is behind the falling orders',
    open: () => 'You order less than half a year ago. Is there less to do, or is somebody else doing it?',
    why: () => 'Over four periods on record the orders fall',
  },
  next_offer: {
    what: ({ what, whom }) => `Offer ${what} to ${whom}`,
    open: ({ what }) => `How do you solve today what ${what} does elsewhere in your house?`,
    why: ({ expected }) => `An open field of product and department: ${expected}`,
  },
  file_blank: {
    what: ({ label }) => `Fill a blank of the file when you next talk: ${label}`,
    open: ({ ask }) => ask,
    why: ({ count }) => `The file of the account is ${count} % complete`,
  },
};

const zh: Texts = {
  promise_overdue: {
    what: ({ what }) => `先兑现承诺，做不到就主动说新日期：${what}`,
    open: () => '先说一件事：我还欠您一样东西，今天带来了，也跟您说说为什么晚了。',
    why: ({ day }) => chinese`答应 ${day} 完成，至今未办`,
  },
  customer_promise_due: {
    what: ({ what }) => `问问对方答应的事：${what}`,
    open: () => '那件事进展怎样？有没有我能代劳的？',
    why: ({ day }) => (day === '' ? '当时没有约定日期' : chinese`约定 ${day}`),
  },
  opponent_unanswered: {
    what: ({ who }) => chinese`单独见 ${who}，把反对的理由听完`,
    open: ({ who }) => `${who}，要改变哪一点，您才会觉得这是个好选择？`,
    why: ({ who, day }) => chinese`${who} ${day} 表示反对，之后没有人回应过`,
  },
  silent_opponent: {
    what: ({ who }) => chinese`别让 ${who} 在背后反对：拍板之前见一面`,
    open: () => '您之前有顾虑，还有哪一条没有得到答复？',
    why: ({ who, day }) =>
      day === '' ? chinese`${who} 反对我们，还从未见过` : chinese`${who} 反对我们，上次见面 ${day}`,
  },
  objection_open: {
    what: ({ label }) => `回到上次的异议：${label}`,
    open: () => '上次您提的那一点我想过了。您真正担心的是什么？',
    why: ({ label, day }) => chinese`${day} 那次拜访结束时，“${label}”还没有解决`,
  },
  value_unseen: {
    what: () => '先把好处算清楚，再谈价格',
    open: () => '先不谈价格：现在这种做法，一个月要花掉你们多少？',
    why: () => '客户嫌贵，而记录里没有他们能得到什么',
  },
  value_unstated: {
    what: () => '让客户自己说出值多少',
    open: () => '假如一年后都如您所愿，你们的数字会有什么不同？',
    why: () => '还没有一次拜访记下客户亲口说的好处',
  },
  decider_unmet: {
    what: ({ who, through }) =>
      through === '' ? chinese`见到决策者 ${who}` : chinese`通过 ${through} 见到决策者 ${who}`,
    open: ({ who }) => chinese`除了您，还需要谁点头？能否帮我引荐 ${who}？`,
    why: ({ who }) => chinese`${who} 拍板，而我方没有人见过`,
  },
  decider_unknown: {
    what: () => '弄清谁拍板',
    open: () => '上次买类似的东西，是谁签的字，听了谁的意见？',
    why: () => '没有一次拜访提到谁拍板',
  },
  role_unmet: {
    what: ({ label, who }) => (who === '' ? `找到并见到${label}` : `见${label} ${who}`),
    open: ({ label }) => `往下走之前，我想听听${label}的看法，该找哪位？`,
    why: ({ label }) => `这个阶段需要${label}，而我方还没有见过`,
  },
  guide_missing: {
    what: ({ who }) =>
      who === '' ? '争取一位内部的人，告诉我们事情怎么定' : chinese`争取 ${who}，请他告诉我们事情怎么定`,
    open: () => '如果您是我，会先找谁谈，谈什么？',
    why: () => '还没有内部的人告诉我们事情怎么定',
  },
  single_thread: {
    what: ({ who }) => chinese`除 ${who} 之外，再见一位`,
    open: () => '还有哪位同事天天用到它？我想听听他们在意什么。',
    why: ({ who }) => chinese`近来所有联系都只通过 ${who}`,
  },
  gate_gap: {
    what: ({ label, whom }) => `问出具体的数字或名字：${label}${whom === '' ? '' : chinese`，问 ${whom}`}`,
    open: ({ ask }) => ask,
    why: ({ label }) => `“${label}”未知或含糊，这个阶段就过不了`,
  },
  gate_vague: {
    what: ({ label, whom }) => `问得更具体：${label}${whom === '' ? '' : chinese`，问 ${whom}`}`,
    open: ({ ask }) => ask,
    why: ({ label }) => `“${label}”只知道个大概，没有数字，也没有名字`,
  },
  ahead_of_buyer: {
    what: ({ label }) => `回到对方所在的步骤：${label}`,
    open: () => '你们内部走到哪一步了？下一步之前还要做什么？',
    why: ({ label, expected }) => `我们的阶段对应“${expected}”，记录显示对方还在“${label}”`,
  },
  terms_open: {
    what: () => '把没定的条款书面谈定',
    open: () => '合同里哪些条款您已经认可，哪些还没有？',
    why: () => '已到后期，记录里价格和条款还没有谈定',
  },
  rival_moves: {
    what: ({ who }) => chinese`弄清 ${who} 报了什么、报给了谁`,
    open: () => '另一家要在哪一点上更好，您才会选他们？',
    why: ({ who, day }) => (day === '' ? chinese`${who} 也在竞争` : chinese`上次提到 ${who} 是 ${day}`),
  },
  date_slipped: {
    what: () => '问清日期背后真正的障碍',
    open: () => '我们定过一个日子。是日子定错了，还是有什么挡着？',
    why: ({ day, count }) => (day === '' ? `日期已经推迟 ${count} 次` : chinese`预计日期 ${day} 已过`),
  },
  stalled: {
    what: () => '约定一小步和日期，或者直接问还要不要做',
    open: () => '有一阵没动静了。要发生什么，事情才会继续？',
    why: ({ count, usual }) => `在这个阶段已 ${count} 天，通常 ${usual} 天`,
  },
  approval_open: {
    what: ({ what }) => `催我方内部：${what}`,
    open: () => '客户在等这个。要放行，还需要我提供什么？',
    why: ({ what }) => `我方内部还欠：${what}`,
  },
  no_next_step: {
    what: () => '约定下一步和日期',
    open: () => '下次见面之前，你我各做完什么？定在哪天？',
    why: () => '记录里没有未完成的下一步',
  },
  contact_due: {
    what: () => '联系一下客户',
    open: () => '有件事可能对您有用，这周能占您十分钟吗？',
    why: ({ day, count }) =>
      day === '' ? '还没有过真正的接触' : `上次真正接触是 ${day}，按等级每 ${count} 个工作日一次`,
  },
  relation_narrow: {
    what: ({ label }) => `把关系做宽：${label}`,
    open: () => '我们的服务同事想认识你们的同事，请问该找哪位？',
    why: ({ label }) => `关系要上一个台阶，还需要：${label}`,
  },
  value_short: {
    what: () => '先让客户多得到一些，或者少费些力；降价治不好',
    open: () => '您当初期望的，哪些我们没做到？哪些地方让您费了太多力？',
    why: ({ what, expected }) =>
      expected === ''
        ? `按客户自己给的分，利益 − 成本 − 期望为 ${what}`
        : `利益 − 成本 − 期望的估计值从 ${expected} 降到 ${what}`,
  },
  told_lost: {
    what: () => '听客户说清为什么选了别家，再写上原因关闭商机',
    open: () => '我尊重你们的选择。最后是什么起了作用？当时我们还缺什么？',
    why: ({ day }) => chinese`${day} 的拜访说这个商机丢了，而它还开着`,
  },
  trade_stopped: {
    what: () => '找知情的人问清，为什么不再向我们买',
    open: () => '有一阵没给你们供货了。是我们做了什么，还是没做好什么？',
    why: ({ day }) => (day === '' ? '记录里的订单连续为零' : chinese`${day} 有人说交易已经停了`),
  },
  orders_declining: {
    what: () => '问清订单为什么在减少',
    open: () => '这半年订得比以前少了。是活少了，还是别家在做？',
    why: () => '最近四期记录里，订单在下降',
  },
  next_offer: {
    what: ({ what, whom }) => chinese`向${whom}推荐 ${what}`,
    open: ({ what }) => chinese`${what} 在贵公司别处解决的事，你们这里现在怎么做？`,
    why: ({ expected }) => `产品和部门之间还有空白：${expected}`,
  },
  file_blank: {
    what: ({ label }) => `下次联系时补上客户档案的空白：${label}`,
    open: ({ ask }) => ask,
    why: ({ count }) => `客户档案完整度 ${count}%`,
  },
};

export const causeTexts = defineTexts<Texts>({ en, 'zh-CN': zh });
