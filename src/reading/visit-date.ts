/** When the meeting was: the date word that goes with the visit, not with a promise or another's doings. */
import { tellsOfNoVisit } from './attempt.ts';
import { addDays } from './dates/calendar.ts';
import { type DateMention, isDeadline } from './dates/find-dates.ts';
import { clauseAt, type Passage } from './passage.ts';
import type { Read } from './reading.ts';

const MEETING =
  /去|见|拜访|跑[了到]|到访|来[了访]|聊|谈|开会|会[上议]?|电话|通话|视频|微信|碰|吃饭|喝|请|参加|今天在|拿下|回访|上门|走访|演示|交流|出来|展|签|visit|met\b|meet|call|rang|phone|spoke|talk|saw\b|sat\b|lunch|dinner|coffee|demo|came\b|went\b|back (?:from|at)|stopped by|dropped|zoom|teams|chat|whatsapp|expo|fair|presented|walked|toured|left a|swung|popped|stopped|congress|vm\b|yard|逮住|堵|盖章|下乡|杀|敲/iu;
const EARLIER =
  /(?:已经|之前|以前|离职|调[走到去]|换成|收购|停机|被[^，。]{0,6}收购|since|started|should have|(?:was|were) due|supposed to|本该|本来|ago they|left\b|installed|resigned)/iu;
const CORRECTS = /更正|不是|不对|记错|说错|correction|sorry|no wait|i mean/iu;

/** Points: a meeting word in the clause, the opening of the note, a correction; other people's past takes away. */
const POINTS = {
  labelled: 4,
  meeting: 3,
  justNow: 2,
  opening: 2,
  firstSentence: 1,
  correction: 6,
  earlier: -4,
  farPast: -2,
} as const;
const NEEDED = 2;
/** A report's own heading for the day: 时间：4月21日, "Date: Wednesday". */
const LABEL = /(?:^|\s)(?:时间|日期|拜访时间|拜访日期|date|when|day of visit)$/iu;

export function findVisitDate(
  passage: Passage,
  dates: readonly DateMention[],
  today: string,
): Read<string> | null {
  if (tellsOfNoVisit(passage)) return null;
  let best: { mention: DateMention; points: number } | null = null;
  for (const mention of dates) {
    if (mention.tense === 'future' || isDeadline(passage.text, mention) || isLongAgo(mention, today))
      continue;
    const points = pointsOf(passage, mention);
    if (points >= NEEDED && (best === null || points > best.points)) best = { mention, points };
  }
  if (best === null || best.mention.behind === null) return null;
  const { span, behind, by, tense } = best.mention;
  return {
    value: behind,
    quote: span,
    certainty: tense === 'either' ? 'likely' : 'sure',
    by: by.replace('rules/date', 'rules/visit-date'),
  };
}

/** A weekday or day of the month is open to both sides; farther back than this, in days, it is meant to come. */
const OPEN_DAYS_MAX = 60;

const isLongAgo = ({ tense, behind }: DateMention, today: string): boolean =>
  tense === 'either' && behind !== null && behind < addDays(today, -OPEN_DAYS_MAX);

function pointsOf(passage: Passage, mention: DateMention): number {
  const clause = clauseAt(passage, mention.span.start);
  if (clause === null) return 0;
  // A weekday or day alone may be ahead as well: it needs a meeting that is told in the past.
  const isOpen = mention.tense === 'either';
  const neighbours = [clause.index - 1, clause.index, clause.index + 1].map((at) => passage.clauses[at]);
  const words = neighbours
    .filter((near) => near?.sentence === clause.sentence || near?.index === clause.index + 1)
    .map((near) => near?.text ?? '')
    .join(' ');
  let points = 0;
  const opening = clause.sentence === 0 ? (passage.sentences[0]?.text ?? '') : '';
  if (MEETING.test(words + opening)) points += POINTS.meeting;
  if (mention.tense === 'past' && clause.sentence === 0) points += 1;
  if (LABEL.test(passage.clauses[clause.index - 1]?.text ?? '')) points += POINTS.labelled;
  if (isJustNow(passage.text, mention)) points += POINTS.justNow;
  if (clause.index === 0) points += POINTS.opening;
  if (clause.sentence === 0) points += POINTS.firstSentence;
  if (isCorrection(passage, mention)) points += POINTS.correction;
  if (EARLIER.test(clause.text)) points += POINTS.earlier;
  if (mention.tense === 'past' && mention.behind === null && clause.sentence > 0) points += POINTS.farPast;
  if (isOpen && !isTold(clause.text) && clause.sentence > 0) points -= POINTS.meeting;
  if (isOpen && clause.sentence === 0 && clause.index <= 1) points += 1;
  return points;
}

/** 刚, "just met": the writer comes from the meeting. */
const isJustNow = (text: string, { span, tense }: DateMention): boolean =>
  tense === 'present' && /^刚|\bjust\b/iu.test(text.slice(span.start, span.end));

const isTold = (text: string): boolean =>
  /了|过|的会|去的|见的|\bmet\b|visited|called|went|was\b|were\b|spoke|saw\b|had\b/iu.test(text);

/** 不是昨天，是周三去的: what follows the correction counts. */
function isCorrection(passage: Passage, mention: DateMention): boolean {
  const before = passage.text.slice(Math.max(0, mention.span.start - 10), mention.span.start);
  const denied = /(?:不是|\bnot)\s?$/iu.test(before);
  return !denied && CORRECTS.test(before);
}
