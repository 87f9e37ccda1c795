/** What follows from what is known of a person (K1, K6, K7, K9, K13, N2). Nothing here suggests a gift or a payment. */
import { defineTexts } from '../../chat/locale.ts';
import type { Bar } from './four-bars.ts';
import type { Appeal, Closeness, DeciderType, HandlingKind, TrustKind } from './kinds.ts';

export type AdviceTexts = {
  handling: Readonly<Record<HandlingKind, string>>;
  trust: Readonly<Record<TrustKind, string>>;
  bar: Readonly<Record<Bar, string>>;
  appeal: Readonly<Record<Appeal, string>>;
  deciderType: Readonly<Record<DeciderType, string>>;
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
    appeal: {
      curiosity: 'Open with something new about their trade.',
      ease: 'Open with the work that we take off their hands.',
      fear: 'Open with the risk that is avoided, and how it was avoided elsewhere.',
      pride: 'Open with what they have achieved, and what would top it.',
    },
    deciderType: {
      analytic: 'Bring figures and papers ahead, leave time to check, answer every question in writing.',
      driving: 'Be short: result, options, decision; let the person choose.',
      amiable: 'Take time, speak of people and safety, bring others along; no pressure.',
      expressive: 'Show the large picture and examples, be lively; agree in writing afterwards.',
    },
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
    appeal: {
      curiosity: '开场讲一件他们行业的新鲜事。',
      ease: '开场讲能替他省下哪些事。',
      fear: '开场讲能避免什么风险，别家是怎么避免的。',
      pride: '开场讲他已有的成绩，以及怎样更进一步。',
    },
    deciderType: {
      analytic: '提前给数据和资料，留时间核对，问题都书面回复。',
      driving: '简短：结果、选项、决定，让他来选。',
      amiable: '多花时间，谈人、谈稳妥，请其他人一起来，不施压。',
      expressive: '讲大局、举例子，气氛热一点，事后书面确认。',
    },
    closeness: {
      1: '让他认识你，因为一件有用的事记住你。',
      2: '一起做一件事；请他来试用，或参观案例。',
      3: '知道他最头疼什么，帮他解决。',
      4: '他不顺的时候也在，不求回报。',
    },
  },
});
