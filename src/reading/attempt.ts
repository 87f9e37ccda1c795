/** Whether a note tells of an attempt that reached nobody: kept on file, never counted as contact. */
import type { Passage } from './passage.ts';
import type { Read, Span } from './reading.ts';

/** Whoever writes this reached nobody. */
const NOBODY =
  /没人接|无人接|没接(?!触|着|话|茬|单|住|口|手)|扑了?个?空|电话也?不接|没回微信|[条次]不回|一个字没回|联系不上|crickets|nobody (?:free|there|picked|answered)|no (?:answer|one there|one picked)|left (?:a|\w+ another|another) (?:voice ?mail|vm|message)|(?:another|straight to) voice ?mail|\bvm for\b|left a vm|didn['’]t (?:pick up|answer)|not in (?:the )?office/iu;
/** One person was away: an attempt only where the note tells of nothing else. */
const ONE_AWAY = /不在(?:[，,。]|$)|没见[到着]人?|wasn['’]t (?:there|in)\b/iu;
const REACHED =
  /[聊谈说讲见问]了|见到|碰到|聊得|告诉|答应|\b(?:said|told|spoke|talked|says|met|asked|wants|complained|showed|agreed)\b/iu;
/** Longer notes tell of more than a closed door; about one line of a phone. */
const SHORT = { han: 30, latin: 70 } as const;
/** Tries over a time, told as one. */
const PERIOD =
  /[两三四五几]条|从[^，。]{1,6}到现在|[一两三几]个?(?:周|礼拜|星期|月)(?:了|没|都)|\btwice\b|\b(?:two|three|four) times\b|\bfor (?:two|three|\d+) weeks\b|all (?:week|month)/iu;

function attemptAt({ text }: Passage): Span | null {
  if (REACHED.test(text)) return null;
  const isShort = text.length <= (/\p{Script=Han}/u.test(text) ? SHORT.han : SHORT.latin);
  const match = NOBODY.exec(text) ?? (isShort ? ONE_AWAY.exec(text) : null);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

/** A silence of weeks is no single contact, so it has no mode. */
export const tellsOfLongSilence = (passage: Passage): boolean =>
  attemptAt(passage) !== null && PERIOD.test(passage.text);

/** True only where nothing else in the note tells of anybody who was reached. */
export function findAttempt(passage: Passage): Read<true> | null {
  const quote = attemptAt(passage);
  return quote === null ? null : { value: true, quote, certainty: 'likely', by: 'rules/attempt@1' };
}

/** A day without customers, or a visit that was called off: nothing took place that could be dated. */
const NO_VISIT =
  /没出门|(?:今天|今日)?没(?:出去)?(?:跑|见|拜访)客户|部门例会|跟(?:手上的?)?客户没关系|\bno customers? (?:seen|visited|today)|\b(?:visit|meeting|call|appointment|demo)\b[^.;\n]{0,32}\b(?:is|was|got|been) (?:off|cancell?ed|called off|postponed)\b/iu;

export const tellsOfNoVisit = ({ text }: Passage): boolean => NO_VISIT.test(text);

const NO_MEETING =
  /没(?:跟|和|见|碰)(?:到|着)?客户|没跟客户|酒桌消息|没碰面|没见面|did(?:n['’]t| not) (?:meet|talk to) (?:them|anyone)|haven['’]t met|no meeting yet/iu;

/** The note tells of nobody at the customer's who was met or spoken to. */
export const tellsOfNoContact = (passage: Passage): boolean =>
  NO_MEETING.test(passage.text) || attemptAt(passage) !== null || tellsOfNoVisit(passage);
