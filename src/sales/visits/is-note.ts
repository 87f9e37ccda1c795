/** Whether a plain sentence tells of a visit. Pure and cheap: only then is it read. A greeting, question or plan is not. */
import { findDates } from '../../reading/dates/find-dates.ts';
import { readPlan } from '../../reading/is-plan.ts';
import { isQuestion } from '../../reading/is-question.ts';

/** Shorter texts are words of conversation, not notes: in characters with Chinese, in words without. */
const MIN_CHARACTERS = 6;
const MIN_WORDS = 4;

/** Nobody chats with a bot at this length: whatever its words, a longer text is a note. Own judgement. */
const LONG_CHARACTERS = 40;
const LONG_WORDS = 20;

/** Kinds of words that a note is made of; two of them, or a contact told in a sentence, make one. */
const CONTACT =
  /拜访|走访|回访|来访|见了|见到|见过|会见|约见|碰面|碰头|去了|到了|跑了|聊|谈|沟通|交流|电话|通话|打给|微信|开会|会议|视频会|演示|参观|考察|吃饭|没接|没见到|\b(?:met|meet(?:ing)?|rang|phoned|visit(?:ed)?|call(?:ed)?|spoke|talked|saw|seen|demo|lunch|dinner|coffee|zoom|dropped (?:in|by)|popped in|caught up|went to|stopped by|emailed|voicemail|no answer)\b/iu;
/** "At Birchgate yesterday": a place or person told right away, by its capital. */
const OPENING = /^(?:At|With|at|with|@)\s?(?:the )?\p{Lu}/u;
const PERSON =
  /[\p{Script=Han}](?:总|工|董|主任|经理|主管|总监|厂长|院长|处长|科长|部长|老师|老板)|采购|\b(?:mr|ms|mrs|dr|ceo|cfo|cto|coo|vp|buyer|purchasing|procurement|manager|director|head of|engineer|owner|foreman)\b/iu;
const BUSINESS =
  /报价|预算|合同|订单|样品|试用|招标|投标|中标|付款|回款|欠款|交期|交货|竞品|方案|验收|价格|便宜|太贵|嫌贵|折扣|续约|签|\b(?:quote[ds]?|quotation|budget|offer|contract|order(?:ed|s)?|sample|trial|pilot|tender|bid|payment|invoice|deliver(?:y|ed)|competitor|proposal|pric(?:e|ing|ey)|expensive|renew(?:al)?|sign(?:ed)?)\b/iu;
const MONEY =
  /[¥￥$€£]\s?\d|\d\s*(?:万|亿|元|k\b|w\b|grand\b|(?:eur|usd|gbp|cny|rmb|chf|sgd|hkd|jpy|inr)\b)/iu;
const HAN = /\p{Script=Han}/u;

export const isNote = (text: string, today: string): boolean => {
  const plain = text.trim();
  const length = lengthOf(plain);
  if (length < (HAN.test(plain) ? MIN_CHARACTERS : MIN_WORDS) || isQuestion(plain)) return false;
  if (readPlan(plain, today) !== null) return false;
  if (length >= (HAN.test(plain) ? LONG_CHARACTERS : LONG_WORDS)) return true;
  const kinds = [CONTACT, OPENING, PERSON, BUSINESS, MONEY].filter((kind) => kind.test(plain)).length;
  if (CONTACT.test(plain) || kinds >= 2) return true;
  return kinds === 1 && findDates(plain, today).length > 0;
};

/** In characters with Chinese, in words without. */
const lengthOf = (text: string): number =>
  HAN.test(text) ? text.length : text === '' ? 0 : text.split(/\s+/).length;
