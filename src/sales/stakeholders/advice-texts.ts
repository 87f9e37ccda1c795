/** What follows from what is known of a person (K1, K6 to K9, K13, N2), in words. Nothing here suggests a gift or a payment. */
import { defineTexts } from '../../chat/locale.ts';
import type { Meeting } from './decider-types.ts';
import type { Bar } from './four-bars.ts';
import type { Appeal, Closeness, HandlingKind, Motive, TrustKind } from './kinds.ts';

export type AdviceTexts = {
  handling: Readonly<Record<HandlingKind, string>>;
  trust: Readonly<Record<TrustKind, string>>;
  bar: Readonly<Record<Bar, string>>;
  /** How our win serves what success means to the person. */
  motive: Readonly<Record<Motive, string>>;
  appeal: Readonly<Record<Appeal, { open: string; answer: string }>>;
  meeting: { readonly [Part in keyof Meeting]: Readonly<Record<Meeting[Part], string>> };
  /** Two people who tire each other. */
  apart: (one: string, other: string) => string;
  /** The act that leads to a degree. */
  closeness: Readonly<Record<Closeness, string>>;
};

export const adviceTexts = defineTexts<AdviceTexts>({
  en: {
    handling: {
      decider: 'Win over: rarely, well prepared, with return, strategy and risk; no details, no surprises.',
      influencer: 'Keep quiet and content: inform early and often, ask for an opinion; do not pass by.',
      in_charge: 'Hold firmly: weekly contact, quick answers, everything that makes the daily work easy.',
      bystander: 'Respect: listen now and then, ask how things look from aside; do not press for support.',
    },
    trust: {
      cognitive: 'Show that we are able: a reference like theirs, a trial, figures that can be checked.',
      affective: 'Get to know each other: meet in person, keep small promises to the day.',
      behavioural: 'Ask for a first small act: an introduction, a joint test, a date in their calendar.',
    },
    bar: {
      interest: 'Find out what success means to the person, and how our win helps with it.',
      friendship: 'Meet without an agenda of sale; help with a problem of theirs.',
      quality: 'Settle the complaint first, and tell what was changed so that it does not return.',
      story: 'Tell who we are: history, references, who else relies on us.',
    },
    motive: {
      material: 'Show in their own figures how our win secures the results that they are judged by.',
      promotion: 'Give them results that they can present upstairs under their own name.',
      practical: 'Take daily trouble off their hands: fewer calls, shorter ways, one person to ask.',
      respect: 'Ask for their judgement before others, and name their part when it succeeds.',
    },
    appeal: {
      curiosity: {
        open: 'Open with something new about their trade.',
        answer: 'Answer with something they have not seen: a trial, a figure from a plant like theirs.',
      },
      ease: {
        open: 'Open with the work that we take off their hands.',
        answer: 'Answer with what we take over, step by step, and what is left for them.',
      },
      fear: {
        open: 'Open with the risk that is avoided, and how it was avoided elsewhere.',
        answer: 'Answer with a way back: a pilot, a guarantee, somebody who took the same step.',
      },
      pride: {
        open: 'Open with what they have achieved, and what would top it.',
        answer: 'Answer by asking for their own yardstick, and let them measure us by it.',
      },
    },
    meeting: {
      lead: {
        figures: 'Begin with figures that can be checked',
        result: 'Begin with the result, then two options',
        people: 'Begin with the people, and with what stays safe',
        picture: 'Begin with the large picture and an example',
      },
      papers: {
        ahead: 'send papers days ahead',
        one_page: 'bring one page',
        after: 'leave papers for afterwards',
      },
      pace: { unhurried: 'take time and do not press', brisk: 'keep it short and lively' },
      close: {
        in_writing: 'agree in writing afterwards.',
        by_choice: 'let the person choose and decide.',
        with_others: 'let others come along and agree.',
      },
    },
    apart: (one, other) => `Meet ${one} and ${other} apart: what wins the one tires the other.`,
    closeness: {
      1: 'Introduce yourself, and be remembered for one useful thing.',
      2: 'Work on something together; invite to a trial or a visit of a reference.',
      3: 'Know what troubles this person most, and help to solve it.',
      4: 'Stand by in bad times too; ask for nothing.',
    },
  },
  'zh-CN': {
    handling: {
      decider: '要搞定：少而精，准备充分，谈回报、战略和风险，不谈细节，不给意外。',
      influencer: '要摆平：早通气、常通气，请教意见，别绕过他。',
      in_charge: '要抓牢：每周联系，回复要快，让他日常工作省心。',
      bystander: '要尊重：不时听听他旁观的看法，不逼他表态。',
    },
    trust: {
      cognitive: '证明能力：同类案例、试用、可核对的数据。',
      affective: '增进了解：当面见，小承诺也按时兑现。',
      behavioural: '请他先迈一小步：引荐一位、一起测试、约定一个日子。',
    },
    bar: {
      interest: '弄清对他来说什么算成功，我们赢了对他有什么帮助。',
      friendship: '不谈销售也见一面，帮他解决一个难题。',
      quality: '先把投诉处理好，说明改了什么、怎么不再发生。',
      story: '讲讲我们是谁：历程、案例、还有谁信赖我们。',
    },
    motive: {
      material: '用他自己的数字说明，我们赢了他的考核结果更有保障。',
      promotion: '给他能以自己名义向上汇报的成果。',
      practical: '替他省掉日常麻烦：少打电话、少跑腿、只找一个人。',
      respect: '先请教他的判断，成功时说出他的功劳。',
    },
    appeal: {
      curiosity: {
        open: '开场讲一件他们行业的新鲜事。',
        answer: '回应时拿出他没见过的：试用，或者同类工厂的数据。',
      },
      ease: {
        open: '开场讲能替他省下哪些事。',
        answer: '回应时一步步说清我们接手什么、他还要做什么。',
      },
      fear: {
        open: '开场讲能避免什么风险，别家是怎么避免的。',
        answer: '回应时给退路：先试点、有保证、有人走过同样的一步。',
      },
      pride: {
        open: '开场讲他已有的成绩，以及怎样更进一步。',
        answer: '回应时请他定标准，用他的标准来衡量我们。',
      },
    },
    meeting: {
      lead: {
        figures: '先摆可核对的数据',
        result: '先说结果，再给两个选项',
        people: '先谈人，谈哪些稳妥不变',
        picture: '先讲大局，举一个例子',
      },
      papers: { ahead: '提前几天给资料', one_page: '只带一页纸', after: '资料会后再给' },
      pace: { unhurried: '多花时间，不施压', brisk: '简短，气氛热一点' },
      close: {
        in_writing: '事后书面确认。',
        by_choice: '让他来选、来定。',
        with_others: '请其他人一起来，一起同意。',
      },
    },
    apart: (one, other) => `${one}和${other}分开见：打动一个的，会让另一个厌烦。`,
    closeness: {
      1: '让他认识你，因为一件有用的事记住你。',
      2: '一起做一件事；请他来试用，或参观案例。',
      3: '知道他最头疼什么，帮他解决。',
      4: '他不顺的时候也在，不求回报。',
    },
  },
});
