/** What a private form changes of a person. What is switched off is not stored, whatever was sent. Pure. */
import type { SetByHand } from '../evidence/by-hand.ts';
import type { EvidenceProperty, EvidenceValue } from '../evidence/properties.ts';
import { RELEASE, released } from '../evidence/release.ts';
import {
  APPEALS,
  CLOSENESS_DEGREES,
  DECIDER_TYPES,
  GUIDE_SOURCES,
  HANDLING_KINDS,
  MOTIVES,
  TIES,
  TRUST_KINDS,
  TRUST_LEVELS,
  type TrustKind,
  type TrustLevel,
} from './kinds.ts';
import type { PersonSheet } from './person-store.ts';

export type PrivateFields = Readonly<Record<string, string | readonly string[]>>;

type Change = SetByHand<EvidenceProperty>;
type Said = Pick<Change, 'property' | 'value'>;

export const privateChanges = (sheet: PersonSheet, fields: PrivateFields): Change[] => {
  const { account, person, tables } = sheet;
  const { on } = tables;
  const of = {
    subjectKind: 'person' as const,
    subjectId: person.id,
    accountId: account.id,
    audience: 'account_team' as const,
  };
  const field = (name: string) => one(fields, name);
  const when = (isOn: boolean, changes: Said[]): Said[] => (isOn ? changes : []);
  return [
    ...guideChange(sheet, field('guide')),
    ...chosen('handling', HANDLING_KINDS, field('handling'), person.handling?.value),
    ...when(on.motive, motiveChange(sheet, fields)),
    ...when(on.closeness, [
      ...chosen('closeness', CLOSENESS_DEGREES, field('closeness'), person.closeness?.value),
      ...chosen('closeness_wanted', CLOSENESS_DEGREES, field('wanted'), person.closenessWanted?.value),
    ]),
    ...when(on.appeal, chosen('appeal', APPEALS, field('appeal'), person.appeal?.value)),
    ...when(on.type, chosen('decider_type', DECIDER_TYPES, field('type'), person.deciderType?.value)),
    ...TRUST_KINDS.flatMap((kind) => trustChange(kind, field(kind), person.trust[kind]?.value)),
    ...when(on.politics, tieChange(sheet, fields)),
  ].map((said) => ({ ...of, ...said }));
};

/** One of the property's values, or given up; nothing where it stands as it was. */
const chosen = <P extends EvidenceProperty, T extends EvidenceValue<P> & (string | number)>(
  property: P,
  all: readonly T[],
  typed: string,
  before: T | undefined,
): Said[] => {
  if (typed === RELEASE) return [released(property)];
  const value = pick(all, typed);
  return value === undefined || value === before ? [] : [{ property, value }];
};

const trustChange = (kind: TrustKind, typed: string, before: TrustLevel | undefined): Said[] => {
  if (typed === RELEASE) return [released('trust', kind)];
  const level = pick(TRUST_LEVELS, typed);
  return level === undefined || level === before ? [] : [{ property: 'trust', value: { kind, level } }];
};

/** A relation needs both, the person and the kind. */
export const isHalfTie = (fields: PrivateFields): boolean =>
  (one(fields, 'tieTo') === '') !== (one(fields, 'tieKind') === '');

const one = (fields: PrivateFields, name: string): string => [fields[name] ?? ''].flat()[0] ?? '';

const pick = <T extends string | number>(all: readonly T[], chosen: string): T | undefined =>
  all.find((value) => String(value) === chosen);

const guideChange = ({ person }: PersonSheet, typed: string): Said[] => {
  if (typed === RELEASE) return [released('guide')];
  if (typed === '' || typed === (person.guide?.value ?? 'none')) return [];
  const source = pick(GUIDE_SOURCES, typed);
  return [{ property: 'guide', value: source === undefined ? null : { source } }];
};

/** Emptied, it is given up: to have no motive at all is no motive. */
const motiveChange = ({ person }: PersonSheet, fields: PrivateFields): Said[] => {
  const typed = [fields.motive ?? []].flat();
  const kinds = MOTIVES.filter((kind) => typed.includes(kind));
  const words = one(fields, 'motiveWords').trim();
  const before = person.motive?.value;
  if (kinds.join() === (before?.kinds.join() ?? '') && words === (before?.words ?? '')) return [];
  return kinds.length === 0 && words === ''
    ? [released('motive')]
    : [{ property: 'motive', value: { kinds, words } }];
};

const tieChange = ({ person, people }: PersonSheet, fields: PrivateFields): Said[] => {
  const to = people.find(({ id }) => id === one(fields, 'tieTo') && id !== person.id)?.id;
  const kind = pick(TIES, one(fields, 'tieKind'));
  return to === undefined || kind === undefined ? [] : [{ property: 'tie', value: { to, kind } }];
};
