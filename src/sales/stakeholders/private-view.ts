/** What the account team alone may see: never in a stored message, only in a modal or on a page of the console. */
import type { Caller } from '../../chat/command.ts';
import { capitalized, formatDay } from '../../chat/format.ts';
import type { Locale } from '../../chat/locale.ts';
import type { Block, Fact, ListItem } from '../../chat/reply.ts';
import { closenessOf, closenessRecords } from './closeness.ts';
import { closenessWords } from './closeness-words.ts';
import { BAR_FULL, BARS, fourBars, qualityOf } from './four-bars.ts';
import type { PeopleFindings } from './people-findings.ts';
import { peopleLabels } from './people-labels.ts';
import type { PersonSheet } from './person-store.ts';
import { CAMPS, politicsOf } from './politics.ts';
import { adviceItems, apartItems, isKeyPerson } from './private-advice.ts';
import type { Standing } from './standing.ts';
import { successOf } from './success.ts';
import { peopleTexts } from './texts.ts';

/** Candidates for inside guide that are shown: more would be no choice. */
const CANDIDATES_SHOWN = 3;

/** Of an account or a deal: who is the inside guide, or might become one, and who stands how to whom. */
export const privatePeopleBlocks = ({ people, guideMissing }: PeopleFindings, locale: Locale): Block[] => {
  const words = peopleTexts[locale];
  const labels = peopleLabels[locale];
  const guides = people.flatMap(({ name, guide }): ListItem[] =>
    guide === null
      ? []
      : [{ text: words.guideIs(name, labels.guideSource[guide.value]), detail: guide.entry.memberName }],
  );
  const candidates = (guideMissing?.candidates ?? []).slice(0, CANDIDATES_SHOWN).map(
    ({ person, reasons }): ListItem => ({
      text: words.guideCandidate(
        person.name,
        reasons.map((reason) => labels.guideReason[reason]).join(words.comma),
      ),
    }),
  );
  const ties = tieItems(people, people, locale);
  const apart = apartItems(people, locale);
  return [
    { kind: 'text', text: words.privateHint },
    ...(guides.length === 0 ? [] : [{ kind: 'list' as const, items: guides }]),
    ...(guideMissing === null
      ? []
      : [
          { kind: 'notice' as const, tone: 'warning' as const, text: words.guideMissing },
          { kind: 'text' as const, text: words.guideLook },
        ]),
    ...(candidates.length === 0
      ? []
      : [{ kind: 'list' as const, label: words.guideCandidates, items: candidates }]),
    ...(ties.length === 0 ? [] : [{ kind: 'list' as const, label: words.politics, items: ties }]),
    ...(ties.length === 0 ? [] : campBlocks(people, locale)),
    ...(apart.length === 0 ? [] : [{ kind: 'list' as const, items: apart }]),
  ];
};

/** Only where lines of politics are on record: stances alone stand on everybody's sheet. */
const campBlocks = (people: readonly Standing[], locale: Locale): Block[] => {
  const words = peopleTexts[locale];
  const { camps, weights, verdict } = politicsOf(people);
  const items = CAMPS.filter((camp) => camps[camp].length > 0).map((camp) => ({
    text: words.campLine(
      capitalized(peopleLabels[locale].camp[camp]),
      weights[camp],
      camps[camp].map(({ name }) => name).join(words.comma),
    ),
  }));
  return [
    { kind: 'list', label: words.camps, items },
    { kind: 'text', text: words.verdict[verdict] },
  ];
};

const tieItems = (of: readonly Standing[], people: readonly Standing[], locale: Locale): ListItem[] => {
  const words = peopleTexts[locale];
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? '';
  return of.flatMap(({ name, ties }) =>
    ties.map(({ to, kind }) => ({ text: words.tieLine(name, peopleLabels[locale].tie[kind], nameOf(to)) })),
  );
};

/** Of one person: what is known, and what follows from it. Empty things are hidden. */
export const privatePersonBlocks = (sheet: PersonSheet, { today, viewer }: Caller): Block[] => {
  const { locale } = viewer;
  const words = peopleTexts[locale];
  const labels = peopleLabels[locale];
  const { person, people, picture, tables } = sheet;
  const closeness = closenessOf(person, today, tables.numbers);
  const facts: Fact[] = [
    ...(closeness === null
      ? []
      : [
          {
            label: words.formCloseness,
            value: words.closenessNow(
              labels.closeness[closeness.now],
              labels.closeness[closeness.told],
              closeness.daysUnseen,
            ),
          },
        ]),
    ...successFacts(sheet, today, locale),
    ...barFacts(sheet, today, locale),
  ];
  const ties = tieItems([person], people, locale);
  const rests = tables.on.closeness
    ? closenessRecords(person, picture.facts, today, tables.numbers).map(
        (record): ListItem => ({
          text: closenessWords(record, today, locale),
          detail: words.toldBy(record.entry.memberName, formatDay(record.entry.observedOn, today, locale)),
        }),
      )
    : [];
  const advice = adviceItems(sheet, today, locale);
  const note = picture.facts.find(({ id }) => id === person.guide?.entry.id)?.quote ?? null;
  return [
    { kind: 'text', text: words.privateHint },
    ...(facts.length === 0 ? [] : [{ kind: 'facts' as const, facts }]),
    ...(note === null ? [] : [{ kind: 'quote' as const, text: note }]),
    ...(rests.length === 0 ? [] : [{ kind: 'list' as const, label: words.closenessRests, items: rests }]),
    ...(ties.length === 0 ? [] : [{ kind: 'list' as const, label: words.politics, items: ties }]),
    ...(advice.length === 0 ? [] : [{ kind: 'list' as const, label: words.advice, items: advice }]),
  ];
};

const successFacts = ({ person, picture, tables }: PersonSheet, today: string, locale: Locale): Fact[] => {
  if (person.motive === null) return [];
  const labels = peopleLabels[locale];
  const words = peopleTexts[locale];
  const hasComplaint = qualityOf(picture.facts, today, tables.numbers) < BAR_FULL;
  const { wants, safeguard } = successOf(person, hasComplaint);
  const named = wants.map(({ motive, horizon }) => `${labels.motive[motive]} (${labels.horizon[horizon]})`);
  const own = person.motive.value.words;
  const value = [...named, ...(own === '' ? [] : [own]), labels.safeguard[safeguard]].join(words.dot);
  return [{ label: words.success, value }];
};

const barFacts = ({ person, picture, tables }: PersonSheet, today: string, locale: Locale): Fact[] => {
  if (!isKeyPerson(person)) return [];
  const words = peopleTexts[locale];
  const bars = fourBars(person, picture.facts, today, tables);
  return BARS.flatMap((bar) => {
    const level = bars[bar];
    return level === null
      ? []
      : [{ label: capitalized(peopleLabels[locale].bar[bar]), value: words.barLevel(level) }];
  });
};
