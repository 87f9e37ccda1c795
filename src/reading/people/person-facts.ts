/** What a note says of one person, by the words beside the name: role, stance, whether he or she took part. */
import type { NoteRole, Stance } from '../labels.ts';
import { COMMON_WORDS } from '../lexicon/common.en.ts';
import {
  BUYER_TITLE,
  DECIDER_BEFORE,
  EVALUATOR_BEFORE,
  HEEDED_BEFORE,
  HEEDED_BEHIND,
  OWNER_TITLE,
  ROLE_PHRASES,
  USER_BEFORE,
} from '../lexicon/roles.ts';
import { DOUBTED, STANCE_PHRASES } from '../lexicon/stances.ts';
import { matchesOfAny } from '../matches.ts';
import { isNegatedAt } from '../passage.ts';
import { type LikelyPatterns, worthTrying } from '../pattern-index.ts';
import { phraseList, phrasePattern } from '../phrases.ts';
import type { Read, Span } from '../reading.ts';
import type { Surroundings } from './surroundings.ts';

const ROLES = ROLE_PHRASES.map(([role, phrases]) => ({ role, list: phraseList(phrases) }));
const STANCES = STANCE_PHRASES.map(([stance, phrases]) => ({ stance, list: phraseList(phrases) }));
const DOUBT = phrasePattern(DOUBTED);

/** The phrases for roles and stances that may stand in a note. */
export type LikelyFacts = {
  roles: readonly { role: NoteRole; patterns: readonly RegExp[] }[];
  stances: readonly { stance: Stance; patterns: readonly RegExp[] }[];
};

export const likelyFacts = (likely: LikelyPatterns): LikelyFacts => ({
  roles: ROLES.map(({ role, list }) => ({ role, patterns: worthTrying(likely, list) })),
  stances: STANCES.map(({ stance, list }) => ({ stance, patterns: worthTrying(likely, list) })),
});

/** The rule by which the note itself gives somebody the last word. */
export const TOLD_DECIDER = 'rules/role.decider@1';

export function roleOf(
  around: readonly Surroundings[],
  title: string | null,
  isAddressedAsOwner: boolean,
  { roles }: LikelyFacts,
): Read<NoteRole> | null {
  for (const { role, patterns } of roles) {
    const told = toldRole(around, role, patterns);
    if (told !== null) return told;
    const [place] = around;
    if (place === undefined || title === null) continue;
    if (role === 'buyer' && BUYER_TITLE.test(title)) return roleRead(role, place, 'sure');
  }
  const [place] = around;
  const isOwner = isAddressedAsOwner || (title !== null && OWNER_TITLE.test(title));
  if (!isOwner || place === undefined) return null;
  return { ...roleRead('decider', place, 'likely'), by: 'rules/role.owner@1' };
}

function toldRole(
  around: readonly Surroundings[],
  role: NoteRole,
  patterns: readonly RegExp[],
): Read<NoteRole> | null {
  for (const part of around) {
    if (isToldBefore(role, part)) {
      return roleRead(role, { start: part.start - part.before.length, end: part.start }, 'likely');
    }
    for (const match of matchesOfAny(patterns, part.text)) {
      if (isUnfit(role, part, match) || isAnothers(part.text, match.index)) continue;
      const start = part.start + match.index;
      return roleRead(role, { start, end: start + match[0].length }, 'likely');
    }
  }
  return null;
}

const isToldBefore = (role: NoteRole, { before, text }: Surroundings): boolean =>
  (role === 'decider' && DECIDER_BEFORE.test(before)) ||
  (role === 'technical_evaluator' && EVALUATOR_BEFORE.test(before)) ||
  (role === 'user' && USER_BEFORE.test(before)) ||
  (role === 'influencer' && HEEDED_BEFORE.test(before) && HEEDED_BEHIND.test(text));

const roleRead = (role: NoteRole, { start, end }: Span, certainty: 'sure' | 'likely'): Read<NoteRole> => ({
  value: role,
  quote: { start, end },
  certainty,
  by: `rules/role.${role}@1`,
});

/** 不是李总拍板, "can't decide": the role is denied. A department told of another is none of his. */
const isUnfit = (role: NoteRole, part: Surroundings, match: RegExpExecArray): boolean => {
  if (role === 'buyer' || role === 'bystander') return role === 'buyer';
  const from = Math.max(0, match.index - 8);
  return /(?:不|没有?|做不了|定不了|nobody |sign字的)[^，。]{0,4}$|(?:\bnot|\bcannot|n['’]t) (?:the one (?:who|that) |really |yet |to )?(?:\w+ )?$/iu.test(
    (match.index < 4 ? part.before : '') + part.text.slice(from, match.index),
  );
};

/** A clause farther on with a subject of its own: 馆长更看重…, "Abu Dhabi decides". */
const OTHER_SUBJECT =
  /[，。；！？,.;!?]\s?(?:(?:\p{Script=Han}{0,2}(?:馆长|院长|校长|厂长|局长|董事长|总经理|老板|领导|集团|总部|总公司|上面|财务|业主|甲方|专家|股东|总裁|大家|厂里|院里|财政|\p{Script=Han}号楼|业委会|居民|员工|司机|工人|护士|部门)|别人|人家)[^，。；,.;]{0,10}|(\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+)*\s)$/u;
/** "but head office in Leeds decides", "the COO who makes the call": a body or another position in between. */
const OTHER_BODY =
  /(?<!(?:['’]s|\bis|\bas|\bare)\s)\b(?:head office|headquarters|HQ|(?:the |their |his |her )(?:board|committee|group|parent|owner|boss|COO|CEO|CFO|CTO|CIO|MD|GM|director|president|council|ministry|council|chairman|vp)|corporate|legal|finance|procurement|purchasing|management)\b[^,.;]{0,24}$|\b(?:they|we)(?: (?:will|would|can|could|both|all|still|have to|need to)|['’]ll)?\s$/iu;

function isAnothers(text: string, at: number): boolean {
  if (OTHER_BODY.test(text.slice(Math.max(0, at - 48), at))) return true;
  const match = OTHER_SUBJECT.exec(text.slice(Math.max(0, at - 40), at));
  const first = match?.[1]?.toLowerCase();
  return match !== null && (first === undefined || !(COMMON_WORDS.has(first) || first.endsWith('ly')));
}

export function stanceOf(
  around: readonly Surroundings[],
  text: string,
  { stances }: LikelyFacts,
): Read<Stance> | null {
  for (const { stance, patterns } of stances) {
    for (const part of around) {
      DOUBT.lastIndex = 0;
      if (DOUBT.test(part.text) || DOUBT.test(part.before)) continue;
      for (const match of matchesOfAny(patterns, part.text)) {
        const start = part.start + match.index;
        if (isAnothers(part.text, match.index)) continue;
        if (stance !== 'neutral' && isNegatedAt(text, part.clauseStart, start)) continue;
        return {
          value: stance,
          quote: { start, end: start + match[0].length },
          certainty: 'likely',
          by: `rules/stance.${stance}@1`,
        };
      }
    }
  }
  return null;
}

const ABSENT =
  /^[^。]{0,20}(?:没[来在露]|不在|出差|没见[到着]?|休假|产假|请假|没到|离职|[调升][走去到]|转岗|退休|退了(?![货款钱单])|辞职|交接走|走人|走了|培训|没赶上|没出面|没碰[到着]|没见[到着]|去了(?:外地|总部|国外)|在(?:国外|外地|越南|出差)|回老家|没dial|没join)|^[^.]{0,40}(?:wasn['’]t (?:there|in)|not (?:there|present|in)\b|absent|\baway\b|on (?:\w+ )?leave|on holiday|\bleft\b(?! (?:us|me))|retired|resigned|didn['’]t (?:join|come|show)|couldn['’]t (?:join|make)|none of us has met|hasn['’]t answered|took over|moved to|abroad|switched to|wasn['’]t on\b|not met|was not available|had (?:already )?(?:flown|gone|left)|back on the|isn['’]t back|unavailable|on holiday|is (?:new|out)\b|off sick|travelling|joins? (?:us )?next)/iu;
const HEARD_OF =
  /(?:得|最后|要|等|找|约|拜|见(?!了)|听|怕|提到|分管的|(?<!电话)(?<!微信)(?<!打)给|问|先拜|约上|看好|原来的?|不是|集团|introduces? (?:me|us) to|(?:['’]m|\bam|\bare|wants?|needs?|going|have|has|asked|hopes?|plans?|like) to see|(?<!\bto )meet|see|through to|listens to|signs? is|that's|coffee w\/|calendar|ask|thru|except|via|see the [\w\s]{0,24}|先向|(?<!见)请|由)(?:厂长|老板|院长|董事长|总经理|分管|his |her |the |their )?\s?$/iu;
/** Named only as the one who will decide. */
const DECIDES_ELSEWHERE =
  /^(?:[（(][^）)]*[）)])?[，,]?\s?[^，。,.]{0,8}(?:点头(?:才|$|[，。])|点头(?:算|就行|就成)|拍板|签字(?:才|算|就)|签批|签$|签[，。]|说了算|一句话的事|听[他她]的|很?看重[他她]|回来(?:再|点头|定))|^[^.]{0,24}\b(?:signs|decides|has the (?:last|final)|approves|has no vote)\b/iu;
const SPEAKS =
  /说(?!了算)|问|讲|提(?!供|前)|嫌|表示|觉得|答应|骂|撂|笑|咬住|拿着|翻|上手|递|\b(?:says|said|asks|asked|told|wants|wanted|thinks|liked|likes|showed|complain|blames|gave)/iu;
/** 又说谈海认准铁骥: what another reports of him. */
const REPORTED = /(?:又说|还说|说是?|讲)(?:\p{Script=Han}{2,4})?$/u;

/**
 * Present unless the note says that the person was away, or names him or her only as somebody to be seen,
 * asked or waited for, or tells of no meeting at all.
 */
export function presenceOf(
  around: readonly Surroundings[],
  name: Span,
  reachedNobody: boolean,
): Read<boolean> {
  const away = around.find((part) => ABSENT.test(part.text));
  const speaks = around.some((part) => SPEAKS.test(part.text));
  const isNamedOnly = around.length > 0 && around.every((part) => isNamedOnlyIn(part, speaks));
  return {
    value: away === undefined && !isNamedOnly && !reachedNobody,
    quote: away === undefined ? name : { start: away.start, end: away.end },
    certainty: 'likely',
    by: `rules/present.${away === undefined ? (isNamedOnly ? 'named' : 'told') : 'away'}@1`,
  };
}

/** "Alice wants to see us on the 10th": a meeting to come. */
const TO_BE_MET =
  /^ (?:wants?|would like|['’]d like|asked|hopes?|needs?|plans?) to (?:see|meet) (?:us|me)\b/iu;

const isNamedOnlyIn = ({ before, text }: Surroundings, speaks: boolean): boolean =>
  TO_BE_MET.test(text) ||
  HEARD_OF.test(before) ||
  (/[跟向]$/u.test(before) && /^(?:提|汇报|说一)/u.test(text)) ||
  (HEEDED_BEFORE.test(before) && HEEDED_BEHIND.test(text)) ||
  (!speaks && (DECIDES_ELSEWHERE.test(text) || REPORTED.test(before) || DECIDER_BEFORE.test(before)));
