/** The form of what the account team alone may know of a person (K1, K3, K6 to K9, K14, N2). What is switched off is absent. */
import { encodeCommand } from '../../chat/command-codec.ts';
import { capitalized } from '../../chat/format.ts';
import type { Locale } from '../../chat/locale.ts';
import type { Field, Form, Option } from '../../chat/reply.ts';
import { WORDS_LENGTH_MAX } from '../evidence/properties/person.ts';
import { releaseOption } from '../evidence/release.ts';
import { isSetByHand } from '../evidence/rules.ts';
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
import { type PeopleLabels, peopleLabels } from './people-labels.ts';
import { SUPERIORS_MAX } from './person-form.ts';
import type { PersonSheet } from './person-store.ts';
import type { Told } from './standing.ts';
import { type PeopleTexts, peopleTexts } from './texts.ts';

export const makePrivateForm = (
  sheet: PersonSheet,
  locale: Locale,
  { tieError = false }: { tieError?: boolean } = {},
): Form => {
  const words = peopleTexts[locale];
  const labels = peopleLabels[locale];
  const { person } = sheet;
  return {
    title: words.privateTitle(person.name),
    submit: encodeCommand('person.private.save', 1, { id: person.id }),
    submitLabel: words.save,
    cancelLabel: words.close,
    groups: [
      { label: '', fields: plainFields(sheet, words, labels, locale) },
      { label: words.trust, fields: trustFields(sheet, labels, locale) },
      ...(sheet.tables.on.politics
        ? [{ label: words.politics, fields: tieFields(sheet, words, labels, tieError) }]
        : []),
    ],
  };
};

const optionsOf = <K extends string | number>(
  all: readonly K[],
  texts: Readonly<Record<K, string>>,
): Option[] => all.map((one) => ({ value: String(one), label: capitalized(texts[one]) }));

/** `options`: after the way to give up what was set, where there is any. */
const select = (
  name: string,
  label: string,
  value: string | null,
  options: readonly Option[],
  give: readonly Option[] = [],
): Field => ({
  kind: 'select',
  name,
  label,
  value,
  options: [...give, ...options],
});

const plainFields = (
  { person, tables }: PersonSheet,
  words: PeopleTexts,
  labels: PeopleLabels,
  locale: Locale,
): Field[] => {
  const { on } = tables;
  const when = (isOn: boolean, ...fields: Field[]): Field[] => (isOn ? fields : []);
  const guide = person.guide?.value ?? 'none';
  /** Of the guide and of handling notes tell too; of the rest nobody but who set it. */
  const give = (told: Told<unknown> | null, byNotes?: 'guide' | 'handling') =>
    releaseOption(
      told !== null && isSetByHand(told.entry) && told.entry.property === (byNotes ?? told.entry.property),
      byNotes !== undefined,
      locale,
    );
  const degree = (value: number | undefined) => (value === undefined ? null : String(value));
  return [
    select(
      'guide',
      words.formGuide,
      guide,
      [
        { value: 'none', label: capitalized(words.notGuide) },
        ...optionsOf(GUIDE_SOURCES, labels.guideSource),
      ],
      give(person.guide, 'guide'),
    ),
    select(
      'handling',
      words.formHandling,
      person.handling?.value ?? null,
      optionsOf(HANDLING_KINDS, labels.handling),
      give(person.handling, 'handling'),
    ),
    ...when(
      on.motive,
      {
        kind: 'multiSelect',
        name: 'motive',
        label: words.formMotive,
        values: person.motive?.value.kinds ?? [],
        options: optionsOf(MOTIVES, labels.motive),
      },
      {
        kind: 'text',
        name: 'motiveWords',
        label: words.formMotiveWords,
        value: person.motive?.value.words ?? '',
        maxLength: WORDS_LENGTH_MAX,
      },
    ),
    ...when(
      on.closeness,
      select(
        'closeness',
        words.formCloseness,
        degree(person.closeness?.value),
        optionsOf(CLOSENESS_DEGREES, labels.closeness),
        give(person.closeness),
      ),
      select(
        'wanted',
        words.formWanted,
        degree(person.closenessWanted?.value),
        optionsOf(CLOSENESS_DEGREES, labels.closeness),
        give(person.closenessWanted),
      ),
    ),
    ...when(
      on.appeal,
      select(
        'appeal',
        words.formAppeal,
        person.appeal?.value ?? null,
        optionsOf(APPEALS, labels.appeal),
        give(person.appeal),
      ),
    ),
    ...when(
      on.type,
      select(
        'type',
        words.formType,
        person.deciderType?.value ?? null,
        optionsOf(DECIDER_TYPES, labels.deciderType),
        give(person.deciderType),
      ),
    ),
  ];
};

const trustFields = ({ person }: PersonSheet, labels: PeopleLabels, locale: Locale): Field[] =>
  TRUST_KINDS.map((kind) =>
    select(
      kind,
      capitalized(labels.trust[kind]),
      person.trust[kind] === null ? null : String(person.trust[kind].value),
      optionsOf(TRUST_LEVELS, labels.trustLevel),
      releaseOption(person.trust[kind] !== null, false, locale),
    ),
  );

const tieFields = (
  { person, people }: PersonSheet,
  words: PeopleTexts,
  labels: PeopleLabels,
  tieError: boolean,
): Field[] => [
  {
    kind: 'select',
    name: 'tieTo',
    label: words.formTieTo,
    value: null,
    options: people
      .filter(({ id }) => id !== person.id)
      .slice(0, SUPERIORS_MAX)
      .map(({ id, name }) => ({ value: id, label: name })),
    ...(tieError ? { error: words.tieBoth } : {}),
  },
  select('tieKind', words.formTieKind, null, optionsOf(TIES, labels.tie)),
];
