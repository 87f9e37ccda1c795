/** Lists and pages of what is on record. */
import type { Caller } from '../../chat/command.ts';
import { formatDay } from '../../chat/format.ts';
import type { Locale } from '../../chat/locale.ts';
import { type Paging, pagerBlocks } from '../../chat/pager.ts';
import type { Block, ListItem, PersonLine } from '../../chat/reply.ts';
import { NOTE_ROLES, STANCES, type Stance } from '../../reading/labels.ts';
import type { LatestOfPerson, Quote } from '../evidence/store.ts';
import { labelTexts } from '../label-texts.ts';
import type { PersonRow, VisitLine } from './store.ts';
import { recordTexts } from './texts.ts';

export const visitItems = (visits: readonly VisitLine[], caller: Caller): ListItem[] =>
  visits.map((visit) =>
    visitItem(
      visit,
      visit.accountName,
      recordTexts[caller.viewer.locale].saidBy(visit.authorName, visit.opening),
      caller,
    ),
  );

/** As `visitItems`, where the account stands above them all. */
export const historyItems = (visits: readonly VisitLine[], caller: Caller): ListItem[] =>
  visits.map((visit) => visitItem(visit, visit.authorName, visit.opening, caller));

const visitItem = (
  { id, visitedOn, attemptOnly }: VisitLine,
  title: string,
  told: string,
  { today, viewer }: Caller,
): ListItem => ({
  text: `${formatDay(visitedOn, today, viewer.locale)} · ${title}`,
  detail: attemptOnly ? `${recordTexts[viewer.locale].reachedNobody} · ${told}` : told,
  ref: { kind: 'visit', id },
});

/** People with the latest that evidence says of each. */
export const personLines = (
  people: readonly PersonRow[],
  latest: readonly LatestOfPerson[],
  { today, viewer }: Caller,
): PersonLine[] => {
  const words = recordTexts[viewer.locale];
  return people.map((person) => {
    const known = latest.filter(({ personId }) => personId === person.id);
    const met = known.find(({ property }) => property === 'met')?.observedOn;
    const detail = [person.title, person.department].filter((part) => part !== null).join(' · ');
    return {
      name: person.name,
      ...(detail === '' ? {} : { detail }),
      tags: [
        ...marksOf(known, viewer.locale),
        met === undefined
          ? { text: words.neverMet, tone: 'warning' as const }
          : { text: words.lastMet(formatDay(met, today, viewer.locale)), tone: 'plain' as const },
      ],
      ref: { kind: 'person', id: person.id },
    };
  });
};

const TONES = { supporter: 'good', neutral: 'plain', opponent: 'bad' } as const;

const marksOf = (known: readonly LatestOfPerson[], locale: Locale) => {
  const texts = labelTexts[locale];
  const latestOf = (property: LatestOfPerson['property']) =>
    known.find((one) => one.property === property)?.value;
  const role = NOTE_ROLES.find((one) => one === latestOf('role'));
  const stance = STANCES.find((one): one is Stance => one === latestOf('stance'));
  return [
    ...(role === undefined || role === 'coach' ? [] : [{ text: texts.role[role], tone: 'plain' as const }]),
    ...(stance === undefined ? [] : [{ text: texts.stance[stance], tone: TONES[stance] }]),
  ];
};

/** The words of notes on which a record rests, by pages. */
export const quoteBlocks = (
  page: Paging & { items: readonly Quote[] },
  caller: Caller,
  go: (offset: number) => string,
): Block[] => {
  const words = recordTexts[caller.viewer.locale];
  if (page.shown === 0) return [];
  const items = page.items.map(
    ({ text, observedOn, visitId }): ListItem => ({
      text: formatDay(observedOn, caller.today, caller.viewer.locale),
      detail: `“${text}”`,
      ...(visitId === null ? {} : { ref: { kind: 'visit', id: visitId } }),
    }),
  );
  return [{ kind: 'list', label: words.said, items }, ...pagerBlocks(page, words.byDate, go)];
};
