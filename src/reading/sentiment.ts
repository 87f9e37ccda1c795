/** How the meeting went for our cause, where the note says so. */
import type { Sentiment } from './labels.ts';
import { isNegatedAt, type Passage } from './passage.ts';
import type { Read, Span } from './reading.ts';

const POSITIVE =
  /不错|挺好|很好|顺利|投机|气氛(?:挺|很|特别)?(?:好|热烈)|聊得[^，。]{0,3}(?:好|来|开心)|有兴趣|感兴趣|满意|认可|挺顺|好评|高兴|开心|痛快|爽快|有戏|稳了|拿下|🎉|👍|😊|🍻|😄|💪|good (?:mtg|meeting|visit|call|chat|talk|lunch|session)|great|went well|positive|all smiles|loves?\b|loved|very (?:keen|happy|pleased)|enthusias|promising|excellent|warm (?:welcome|meeting)|picked us|keen|encouraging|productive/giu;
const NEGATIVE =
  /训了|火[很大]|发火|骂|悬|白跑|烦|糟|不妙|难搞|冷淡|爱答不理|打发|没戏|黄了|不高兴|不满|投诉|失望|尴尬|难受|凉了|碰壁|吃了闭门羹|信不过|😣|😅|😞|😡|😤|not a nice|nowhere|hung up|frosty|fed up|bad (?:mtg|meeting|visit|call)|awful|tense|angry|furious|went badly|disappoint|lost (?:it|the deal)|dead end|cold reception|frustrat|uphill|grim|waste of time|unhappy/giu;
const NEUTRAL =
  /不冷不热|不温不火|一般(?!都)|中性|中立|平平|还行|说不[上准]|没表态|有好有坏|喜忧参半|mixed(?: bag)?|neutral|so[- ]so|lukewarm|hard to (?:say|read|tell)|50[/-]50|neither good nor bad|okay-ish/giu;
/** Praise of a rival or a colleague's mood is none of ours. */
const OTHERS = /现在用的|对手|人家|一直用|满意他|happy with them|只认/iu;

type Finding = { value: Sentiment; quote: Span; weight: number };

export function findSentiment(passage: Passage, against: number, inFavour: number): Read<Sentiment> | null {
  const neutral = find(passage, NEUTRAL, 'neutral').at(-1);
  if (neutral !== undefined) return read(neutral, 'sure');
  const good = find(passage, POSITIVE, 'positive');
  const bad = find(passage, NEGATIVE, 'negative');
  if (good.length === 0 && bad.length === 0) return null;
  // What stands at the end sums up; every sign counts, and so do stances, objections and risks.
  const sum = weigh(good) + inFavour - weigh(bad) - against;
  const lead = sum >= 0 ? (good[0] ?? bad[0]) : (bad.at(-1) ?? good[0]);
  if (lead === undefined) return null;
  if (good.length > 0 && bad.length > 0 && Math.abs(sum) < 1)
    return read({ ...lead, value: 'neutral' }, 'likely');
  if ((sum > 0 && good.length > 0) || bad.length === 0) {
    return sum <= -2 ? null : read({ ...lead, value: 'positive' }, 'likely');
  }
  return read({ ...lead, value: 'negative' }, 'likely');
}

const weigh = (findings: readonly Finding[]): number => findings.reduce((sum, { weight }) => sum + weight, 0);

function find(passage: Passage, pattern: RegExp, value: Sentiment): Finding[] {
  const found: Finding[] = [];
  for (const clause of passage.clauses) {
    if (OTHERS.test(clause.text)) continue;
    for (const match of clause.text.matchAll(pattern)) {
      const start = clause.start + match.index;
      if (isNegatedAt(passage.text, clause.start, start)) continue;
      const isLast = clause.sentence === passage.sentences.length - 1;
      found.push({ value, quote: { start, end: start + match[0].length }, weight: isLast ? 1.5 : 1 });
    }
  }
  return found;
}

const read = (finding: Finding, certainty: 'sure' | 'likely'): Read<Sentiment> => ({
  value: finding.value,
  quote: finding.quote,
  certainty,
  by: `rules/sentiment.${finding.value}@1`,
});
