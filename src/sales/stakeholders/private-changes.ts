/** What a private form changes of a person. What is switched off is not stored, whatever was sent. Pure. */
import type { SetByHand } from '../evidence/by-hand.ts';
import type { EvidenceProperty } from '../evidence/properties.ts';
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
} from './kinds.ts';
import type { PersonSheet } from './person-store.ts';

export type PrivateFields = Readonly<Record<string, string | readonly string[]>>;

type Change = SetByHand<EvidenceProperty>;

export const privateChanges = (sheet: PersonSheet, fields: PrivateFields): Change[] => {
  const { account, person, tables } = sheet;
  const { on } = tables;
  const keep = <P extends EvidenceProperty>(
    property: P,
    value: SetByHand<P>['value'] | undefined,
  ): Change[] =>
    value === undefined
      ? []
      : [
          {
            subjectKind: 'person',
            subjectId: person.id,
            accountId: account.id,
            property,
            value,
            audience: 'account_team',
          },
        ];
  const changed = <T>(chosen: T | undefined, before: T | null | undefined): T | undefined =>
    chosen === undefined || chosen === before ? undefined : chosen;
  const when = (isOn: boolean, changes: Change[]): Change[] => (isOn ? changes : []);
  return [
    ...keep('guide', guideChange(sheet, one(fields, 'guide'))),
    ...keep('handling', changed(pick(HANDLING_KINDS, one(fields, 'handling')), person.handling?.value)),
    ...when(on.motive, keep('motive', motiveChange(sheet, fields))),
    ...when(
      on.closeness,
      keep('closeness', changed(pick(CLOSENESS_DEGREES, one(fields, 'closeness')), person.closeness?.value)),
    ),
    ...when(
      on.closeness,
      keep(
        'closeness_wanted',
        changed(pick(CLOSENESS_DEGREES, one(fields, 'wanted')), person.closenessWanted?.value),
      ),
    ),
    ...when(on.appeal, keep('appeal', changed(pick(APPEALS, one(fields, 'appeal')), person.appeal?.value))),
    ...when(
      on.type,
      keep('decider_type', changed(pick(DECIDER_TYPES, one(fields, 'type')), person.deciderType?.value)),
    ),
    ...TRUST_KINDS.flatMap((kind) => {
      const level = changed(pick(TRUST_LEVELS, one(fields, kind)), person.trust[kind]?.value);
      return keep('trust', level === undefined ? undefined : { kind, level });
    }),
    ...when(on.politics, keep('tie', tieChange(sheet, fields))),
  ];
};

/** A relation needs both, the person and the kind. */
export const isHalfTie = (fields: PrivateFields): boolean =>
  (one(fields, 'tieTo') === '') !== (one(fields, 'tieKind') === '');

const one = (fields: PrivateFields, name: string): string => [fields[name] ?? ''].flat()[0] ?? '';

const pick = <T extends string | number>(all: readonly T[], chosen: string): T | undefined =>
  all.find((value) => String(value) === chosen);

const guideChange = ({ person }: PersonSheet, chosen: string) => {
  if (chosen === '' || chosen === (person.guide?.value ?? 'none')) return undefined;
  const source = pick(GUIDE_SOURCES, chosen);
  return source === undefined ? null : { source };
};

const motiveChange = ({ person }: PersonSheet, fields: PrivateFields) => {
  const chosen = [fields.motive ?? []].flat();
  const kinds = MOTIVES.filter((kind) => chosen.includes(kind));
  const words = one(fields, 'motiveWords').trim();
  const before = person.motive?.value;
  const isSame = kinds.join() === (before?.kinds.join() ?? '') && words === (before?.words ?? '');
  return isSame ? undefined : { kinds, words };
};

const tieChange = ({ person, people }: PersonSheet, fields: PrivateFields) => {
  const to = people.find(({ id }) => id === one(fields, 'tieTo') && id !== person.id)?.id;
  const kind = pick(TIES, one(fields, 'tieKind'));
  return to === undefined || kind === undefined ? undefined : { to, kind };
};
