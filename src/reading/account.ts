/** Which organisation was visited: a known one whose name or short form stands in the note, else one that is spelt like one. */
import {
  type Candidate,
  chineseOrganisations,
  knownCandidates,
  latinOrganisations,
} from './account-candidates.ts';
import { entriesOf, matchEntries } from './match-names.ts';
import { normalizeName } from './name-forms.ts';
import type { Passage } from './passage.ts';
import type { KnownAccount, NameRead, Read, Span } from './reading.ts';

/** For one account over another: on record, right behind a word of visiting, early in the note, by itself in a heading. */
const POINTS = {
  known: 4,
  visited: 4,
  firstSentence: 2,
  opening: 1,
  alone: 1,
  personOnRecord: 1.5,
  thirdParty: -5,
  repeated: 0.5,
} as const;
const NEEDED = 3;
const NEEDED_KNOWN = 2;

const VISITED_ZH =
  /(?:去了?|到了?|来了?|在|跑了?|拜访了?|走访|回访|见了?|和|跟|与|给|问了?|约了?|从|请|陪|碰到|逮住|堵|找到?|上门|进了?|杀到|电话|微信|补记前天|[：:])(?:一?[趟下]|的)?$/u;
const VISITED_EN =
  /(?:\b(?:at|visited|visit to|with|w\/?|from|of|called|rang|to|met|saw|back at|back from|@|for|into|by|on)|[/@(,])\s?(?:the\s)?$/iu;
const THIRD_PARTY =
  /(?:听|替|竞争对手|竞品|对手|经销商|代理商?|分销商|在用|用的是?|一直用|之前用|比|被|找了?|叫了?|his customer|our installer|our partner|our integrator|partner|competitor|incumbent|happy with|using|than|against|via|through|customer|(?:he|she|they)(?:['’](?:s|re)|\sis|\sare)?\s(?:now\s)?(?:at|with|moved to|joined)|(?:moved|moving|went over|switched) to|bought by|acquired by|(?:lost|losing) (?:it |out )?to|went with)\s?$/iu;

/** `peopleAccounts`: names of accounts at which a person of the note is on record. */
export function findAccount(
  passage: Passage,
  accounts: readonly KnownAccount[],
  personSpans: readonly Span[],
  peopleAccounts: ReadonlySet<string> = new Set(),
): Read<NameRead> | null {
  const entries = entriesOf(accounts);
  const { text } = passage;
  const spelt = [...chineseOrganisations(text), ...latinOrganisations(text, personSpans)].map((span) => {
    const written = text.slice(span.start, span.end);
    return { ...span, written, ids: matchEntries(normalizeName(written), entries).ids };
  });
  const known = knownCandidates(text, accounts).filter(
    (place) => !personSpans.some((person) => person.start < place.start && place.end <= person.end),
  );
  const [best] = [...known, ...spelt]
    .map((candidate) => narrowed(candidate, peopleAccounts))
    .map((candidate) => ({ ...candidate, points: pointsOf(passage, candidate, peopleAccounts) }))
    .filter(({ points, ids }) => points >= (ids.length > 0 ? NEEDED_KNOWN : NEEDED))
    .sort((a, b) => b.points - a.points || a.start - b.start || b.end - a.end);
  if (best === undefined) return null;
  return {
    value: { written: best.written, ids: best.ids },
    quote: { start: best.start, end: best.end },
    certainty: best.ids.length === 1 ? 'sure' : 'likely',
    by: `rules/account.${best.ids.length > 0 ? 'known' : 'named'}@1`,
  };
}

/** Several accounts at one place: the one where a person of the note is on record. */
function narrowed(candidate: Candidate, peopleAccounts: ReadonlySet<string>): Candidate {
  if (candidate.ids.length < 2) return candidate;
  const ids = candidate.ids.filter((id) => peopleAccounts.has(id));
  return ids.length > 0 ? { ...candidate, ids } : candidate;
}

function pointsOf(passage: Passage, candidate: Candidate, peopleAccounts: ReadonlySet<string>): number {
  const { text } = passage;
  const before = text.slice(Math.max(0, candidate.start - 14), candidate.start);
  const firstEnd = passage.sentences[0]?.end ?? text.length;
  const signs: readonly (readonly [boolean, number])[] = [
    [candidate.ids.length > 0, POINTS.known],
    [VISITED_ZH.test(before) || VISITED_EN.test(before), POINTS.visited],
    [candidate.start < firstEnd, POINTS.firstSentence],
    [candidate.start <= 2, POINTS.opening],
    [
      /(?:^|[\s【·|])$/u.test(before) && /^(?:$|[\s·|】\n，,:：])/u.test(text.slice(candidate.end)),
      POINTS.alone,
    ],
    [candidate.ids.some((id) => peopleAccounts.has(id)), POINTS.personOnRecord],
    [THIRD_PARTY.test(before), POINTS.thirdParty],
    [text.includes(candidate.written, candidate.end), POINTS.repeated],
  ];
  return signs.reduce((sum, [holds, points]) => sum + (holds ? points : 0), 0);
}
