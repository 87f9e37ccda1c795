/** Whether a short sentence tells of a meeting still to come, and nothing else: 明天去恒泰谈付款. Pure. */
import { findDates } from './dates/find-dates.ts';

export type PlanRead = {
  /** ISO date. */
  on: string;
  /** What the meeting is for, as written; null where it is not told. */
  goal: string | null;
};

const MEETING =
  /去|拜访|走访|回访|见(?!面礼)|约了?|碰头|碰面|开会|吃饭|演示|到.{1,12}(?:谈|聊|看)|\b(?:visit(?:ing)?|meet(?:ing)?|see(?:ing)?|lunch|dinner|coffee|breakfast|call|demo|appointment)\b/iu;
/** What has happened is a note, whatever is planned beside it. */
const HAPPENED =
  /[了过刚]|说|嫌|\b(?:met|visited|called|spoke|talked|saw|said|says|told|asked|was|were|had|went|got|just|yesterday|today|happy|wants?|agreed|promised)\b/iu;
const QUESTION_OR_PROMISE = /[?？]|发|寄|报价单|\b(?:send|submit|deliver|prepare)\b/iu;
const GOAL =
  /(?:\b(?:about|to discuss|to talk about|to agree on|re:?|on the topic of)\s+|[:：]\s*|谈谈?|聊聊?|讨论|确认)(?<goal>.+)$/iu;
/** Longer texts are notes: words, or characters of a Chinese one. */
const WORDS_MAX = 18;
const CHARACTERS_MAX = 36;

/** Null where the day is open to both sides, such as a weekday alone, or more is told than the plan. */
export const readPlan = (text: string, today: string): PlanRead | null => {
  const plain = text.trim();
  const isLong = /\p{Script=Han}/u.test(plain)
    ? [...plain].length > CHARACTERS_MAX
    : plain.split(/\s+/).length > WORDS_MAX;
  if (isLong || !MEETING.test(plain) || QUESTION_OR_PROMISE.test(plain)) return null;
  // 约了 is an appointment made: the meeting itself is still to come.
  if (HAPPENED.test(plain.replaceAll('约了', '约'))) return null;
  const [day, ...others] = findDates(plain, today);
  if (day === undefined || others.length > 0 || day.tense !== 'future' || day.ahead === null) return null;
  const goal = GOAL.exec(plain)?.groups?.goal?.trim() ?? '';
  const told = goal.includes(plain.slice(day.span.start, day.span.end)) ? '' : goal;
  return { on: day.ahead, goal: told.replace(/[\s.。!！]+$/u, '') || null };
};
