/** What the give-back says. Each line is one sentence; `when` comes with its preposition in English. */
import { defineTexts } from '../../chat/locale.ts';
import type { Stance } from '../../reading/labels.ts';
import type { Gap } from './next-questions.ts';

type Words = Readonly<Record<'who' | 'was' | 'now' | 'when' | 'what', string>>;
type Ask = (words: Words) => { ask: string; because: string };

type CoachingTexts = {
  comma: string;
  more: (count: number) => string;
  makeDeal: (what: string) => string;
  /** A line among those of other accounts. */
  stance: (words: Words) => string;
  /** A stance as a predicate: what somebody was, or is now. */
  stanceIs: Readonly<Record<Stance, string>>;
  stage: (words: Words) => string;
  amount: (words: Words) => string;
  role: (words: Words) => string;
  firstMet: (names: string) => string;
  competitor: (name: string) => string;
  objection: (kind: string) => string;
  risk: (kind: string) => string;
  overdue: (what: string, when: string) => string;
  longestUnmet: (who: string, when: string) => string;
  neverMet: (names: string) => string;
  unknownRoles: (roles: string) => string;
  /** Above the questions of one account; of several, each says it. */
  questions: string;
  question: (ask: string, because: string) => string;
  asks: Readonly<Record<Gap, Ask>>;
};

export const coachingTexts = defineTexts<CoachingTexts>({
  'zh-CN': {
    comma: '、',
    more: (count) => `还有 ${count} 条`,
    makeDeal: (what) => `建商机：${what}`,
    stance: ({ who, was, when, now }) => `变化：${who}${when}还是${was}，现在${now}`,
    stanceIs: { supporter: '支持', neutral: '中立', opponent: '反对' },
    stage: ({ was, when, now }) => `变化：${when}还在${was}，现在到了${now}`,
    amount: ({ what, was, when, now }) => `变化：${what}${when}是 ${was}，现在是 ${now}`,
    role: ({ who, was, when, now }) => `变化：${who}${when}记的是${was}，现在是${now}`,
    firstMet: (names) => `新情况：第一次见到${names}`,
    competitor: (name) => `新情况：${name}第一次出现在这家客户`,
    objection: (kind) => `新情况：第一次提出异议“${kind}”`,
    risk: (kind) => `新情况：第一次出现风险信号“${kind}”`,
    overdue: (what, when) => `我方逾期：${what}（原定${when}）`,
    longestUnmet: (who, when) => `最久没见：${who}，上次是${when}`,
    neverMet: (names) => `还没见过：${names}`,
    unknownRoles: (roles) => `角色未知：${roles}`,
    questions: '下次问',
    question: (ask, because) => `下次问：${ask}（${because}）`,
    asks: {
      promise_due: ({ what, when }) => ({
        ask: `“${what}”办得怎么样了？`,
        because: when === '' ? '对方答应过，没定日期' : `对方答应过，${when}到期`,
      }),
      objection_open: ({ what, when }) => ({
        ask: `“${what}”背后最在意的是什么，怎样才算解决？`,
        because: `${when}提出，还没化解`,
      }),
      decider_unknown: ({ who }) => ({
        ask: `${who}那边最后谁拍板，还要谁点头？`,
        because: '还没有记录到决策者',
      }),
      opponent: ({ who, when }) => ({
        ask: `${who}担心的是什么，什么能让他放心？`,
        because: `${when}起反对`,
      }),
      decider_unmet: ({ who }) => ({ ask: `能不能约${who}见一面？`, because: '他是决策者，还没见过' }),
      stance_unknown: ({ who, what }) => ({
        ask: `${who}自己怎么看我们的方案？`,
        because: `${what}，态度未知`,
      }),
      risk_open: ({ what, when }) => ({
        ask: `“${what}”是怎么回事，会怎么发展？`,
        because: `${when}出现的风险信号`,
      }),
      competitor_strength: ({ what, when }) => ({
        ask: `客户觉得${what}比我们强在哪里？`,
        because: `${when}提到，强弱未知`,
      }),
      stage_role_unknown: ({ what, was, now }) => ({
        ask: `“${what}”这边，${now}是谁？`,
        because: `商机在${was}，还不知道这个角色是谁`,
      }),
      amount_unknown: ({ what }) => ({ ask: `“${what}”准备了多少预算？`, because: '这个商机还没有任何金额' }),
      close_date_unknown: ({ what }) => ({
        ask: `“${what}”打算什么时候定？`,
        because: '这个商机还没有预计成交日',
      }),
      single_contact: ({ who }) => ({
        ask: `除了${who}，还有谁参与这件事？`,
        because: '这家客户只认识他一个人',
      }),
      never_met: ({ who }) => ({ ask: `能不能认识一下${who}？`, because: '有记录，还没见过' }),
      no_next_step: ({ who }) => ({
        ask: `和${who}约好下一步：什么时候再碰？`,
        because: '没有未完成的下一步',
      }),
      file_departments: ({ who }) => ({ ask: `${who}在哪个部门？`, because: '客户档案里部门是空白' }),
      file_titles: ({ who }) => ({ ask: `${who}的职务是什么？`, because: '客户档案里职务是空白' }),
      file_rivals: ({ who }) => ({ ask: `${who}还从谁那里买？`, because: '客户档案里没有竞争对手' }),
      file_value_chain: ({ who }) => ({
        ask: `${who}的供应商和客户是谁？`,
        because: '客户档案里产业链是空白',
      }),
      file_finances: ({ who }) => ({
        ask: `${who}今年经营得怎么样，付款顺不顺？`,
        because: '客户档案里没有财务数字',
      }),
    },
  },
  en: {
    comma: ', ',
    more: (count) => `${count} more`,
    makeDeal: (what) => `Make a deal: ${what}`,
    stance: ({ who, was, when, now }) => `Changed: ${who} was ${was} ${when}, now ${now}`,
    stanceIs: { supporter: 'a supporter', neutral: 'neutral', opponent: 'an opponent' },
    stage: ({ was, when, now }) => `Changed: at ${was} ${when}, now at ${now}`,
    amount: ({ what, was, when, now }) => `Changed: ${what} was ${was} ${when}, now ${now}`,
    role: ({ who, was, when, now }) => `Changed: ${who} was down as ${was} ${when}, now as ${now}`,
    firstMet: (names) => `New: you met ${names} for the first time`,
    competitor: (name) => `New: ${name} has not come up at this account before`,
    objection: (kind) => `New: first time they object: ${kind}`,
    risk: (kind) => `New: first sign of risk: ${kind}`,
    overdue: (what, when) => `We are late: ${what} (was due ${when})`,
    longestUnmet: (who, when) => `Not met for longest: ${who}, last ${when}`,
    neverMet: (names) => `Never met: ${names}`,
    unknownRoles: (roles) => `Roles unknown: ${roles}`,
    questions: 'Ask next time',
    question: (ask, because) => `Ask next: ${ask} (${because})`,
    asks: {
      promise_due: ({ what, when }) => ({
        ask: `Is this done: "${what}"?`,
        because: when === '' ? 'they promised it, without a date' : `they promised it, due ${when}`,
      }),
      objection_open: ({ what, when }) => ({
        ask: `What is behind "${what}", and what would settle it?`,
        because: `raised ${when}, not settled yet`,
      }),
      decider_unknown: ({ who }) => ({
        ask: `Who signs off at ${who}, and who has to agree?`,
        because: 'no decider is on record',
      }),
      opponent: ({ who, when }) => ({
        ask: `What worries ${who}, and what would put it to rest?`,
        because: `has been against us since ${when.replace(/^(?:on|in) /, '')}`,
      }),
      decider_unmet: ({ who }) => ({
        ask: `Could we meet ${who}?`,
        because: 'the decider, and never met',
      }),
      stance_unknown: ({ who, what }) => ({
        ask: `What does ${who} think of our proposal?`,
        because: `${what}, stance unknown`,
      }),
      risk_open: ({ what, when }) => ({
        ask: `What is going on with "${what}", and where is it heading?`,
        because: `a sign of risk ${when}`,
      }),
      competitor_strength: ({ what, when }) => ({
        ask: `Where do they see ${what} ahead of us?`,
        because: `named ${when}, strength unknown`,
      }),
      stage_role_unknown: ({ what, was, now }) => ({
        ask: `Who is the ${now} for "${what}"?`,
        because: `the deal is at ${was}, and nobody is on record in this role`,
      }),
      amount_unknown: ({ what }) => ({
        ask: `What budget is set aside for "${what}"?`,
        because: 'the deal has no figure yet',
      }),
      close_date_unknown: ({ what }) => ({
        ask: `By when will "${what}" be decided?`,
        because: 'the deal has no closing date',
      }),
      single_contact: ({ who }) => ({
        ask: `Who else besides ${who} has a say?`,
        because: 'the only contact we know there',
      }),
      never_met: ({ who }) => ({ ask: `Could you introduce us to ${who}?`, because: 'on record, never met' }),
      no_next_step: ({ who }) => ({
        ask: `When do we talk to ${who} again?`,
        because: 'no next step is open',
      }),
      file_departments: ({ who }) => ({
        ask: `Which department is ${who} in?`,
        because: 'blank in the account file',
      }),
      file_titles: ({ who }) => ({ ask: `What is ${who}'s title?`, because: 'blank in the account file' }),
      file_rivals: ({ who }) => ({
        ask: `Whom else does ${who} buy from?`,
        because: 'no competitor in the account file',
      }),
      file_value_chain: ({ who }) => ({
        ask: `Who supplies ${who}, and whom does it sell to?`,
        because: 'the value chain is blank in the account file',
      }),
      file_finances: ({ who }) => ({
        ask: `How is business at ${who} this year, and how do they pay?`,
        because: 'no figures in the account file',
      }),
    },
  },
});
