/** How the contact took place, and whether it was an attempt that reached nobody. */
import type { Mode } from './labels.ts';
import type { Passage } from './passage.ts';
import type { Read } from './reading.ts';

const MODES: readonly (readonly [Mode, RegExp])[] = [
  [
    'event',
    /展会?[上会]|展[，,]|博览会|交流会|论坛|峰会|订货会|年会|\bexpo\b|\bfair\b|conference|trade show|exhibition|summit|booth|\bstand at\b/iu,
  ],
  [
    'phone',
    /打[了个]?电话|打[了]?[^，。]{0,6}电话|通[了完]?(?:个)?电话|(?:今早|刚|下午|上午|晚上)电话|来电|回电话?|电话(?:里|沟通|问|聊|说)|接了个电话|语音|\bphone[d]?\b|\bcalled\b|\bcall w\/?|\brang\b|\bon the phone\b|cold-called|voicemail|spoke (?:on|by) (?:the )?phone|\bring\b|dialled|quick call/iu,
  ],
  [
    'online',
    /腾讯会议|视频|线上|微信(?!公众)|钉钉|飞书|开Teams|zoom|teams\b|webex|google meet|whatsapp|wechat|video call|online|skype|linkedin|webinar|screen ?share|e-?mail(?:ed)? (?:from|with)/iu,
  ],
  [
    'onsite',
    /去了|见了|拜访|跑[了趟]?|上门|到[^，。]{0,10}(?:厂|工地|现场|公司|医院|院里)|走访|回访|来我们(?:公司|这|厂)|吃[了个]?饭|请[^，。]{0,12}吃|请喝茶|参加开标|出来|[今昨前]天(?:上午|下午|中午)?[去到跑在]|[上下中]午[去到在]|去的|去[^，。]{1,14}(?:讲|签|谈|聊|医院|公司|厂|的)|\bvisit(?:ed)?\b|\bat their\b|in their (?:lab|office|plant)|came to our office|\blunch\b|\bdinner\b|\bcoffee with\b|site visit|just back from|back at|\bwent\b|stopped by|dropped (?:in|by)|on[- ]?site|\bwas at\b|sat w|met\b/iu,
  ],
];
const AHEAD = /下周|明天|节后|下个?月|周[一二三四五]前|will|next|tomorrow|再|先/iu;

export function findMode(passage: Passage): Read<Mode> | null {
  let best: { mode: Mode; start: number; end: number } | null = null;
  for (const clause of passage.clauses) {
    if (clause.index > 0 && AHEAD.test(clause.text)) continue;
    if (best !== null && clause.sentence > 1) break;
    for (const [mode, pattern] of MODES) {
      const match = pattern.exec(clause.text);
      if (match === null) continue;
      const start = clause.start + match.index;
      best ??= { mode, start, end: start + match[0].length };
      break;
    }
  }
  if (best === null) return null;
  const { mode, start, end } = best;
  return { value: mode, quote: { start, end }, certainty: 'likely', by: `rules/mode.${mode}@1` };
}

const ATTEMPT =
  /没人接|无人接|没接(?!触|着)|不在[，,。]|没见[到着]人?|扑了?个?空|电话也?不接|没回微信|联系不上|nobody (?:free|there|picked|answered)|no (?:answer|one there|one picked)|voicemail|didn't (?:pick up|answer)|wasn't (?:there|in)|not in (?:the )?office|left a message/iu;
const REACHED = /[聊谈说讲见]了|告诉|答应|said|told|spoke|talked|says|met\b/iu;

/** True only where nothing else in the note tells of anybody who was reached. */
export function findAttempt(passage: Passage): Read<true> | null {
  const match = ATTEMPT.exec(passage.text);
  if (match === null || REACHED.test(passage.text)) return null;
  return {
    value: true,
    quote: { start: match.index, end: match.index + match[0].length },
    certainty: 'likely',
    by: 'rules/attempt@1',
  };
}
