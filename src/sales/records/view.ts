/** Lists and pages of what is on record. */
import type { Caller } from '../../chat/command.ts';
import { formatDay } from '../../chat/format.ts';
import type { Block, ListItem, PersonLine, Reply } from '../../chat/reply.ts';
import { NOTE_ROLES, STANCES, type Stance } from '../../reading/labels.ts';
import { type EvidenceEntry, latestOf } from '../evidence/store.ts';
import { labelTexts } from '../label-texts.ts';
import type { PersonRow, VisitLine } from './store.ts';
import { recordTexts } from './texts.ts';

export const replyOf = (summary: string, blocks: readonly Block[]): Reply => ({
  audience: { kind: 'writer' },
  purpose: 'new',
  summary,
  blocks,
});

export const visitItems = (visits: readonly VisitLine[], { today, viewer }: Caller): ListItem[] =>
  visits.map((visit) => ({
    text: `${formatDay(visit.visitedOn, today, viewer.locale)} · ${visit.accountName}`,
    detail: `${visit.authorName}: ${visit.opening}`,
    ref: { kind: 'visit', id: visit.id },
  }));

/** People with the latest that evidence says of each. */
export const personLines = (
  people: readonly PersonRow[],
  entries: readonly EvidenceEntry[],
  { today, viewer }: Caller,
): PersonLine[] => {
  const words = recordTexts[viewer.locale];
  const latest = latestOf(entries);
  return people.map((person) => {
    // The entries come newest first.
    const met = entries.find(
      ({ subjectId, property, value }) => subjectId === person.id && property === 'met' && value === true,
    )?.observedOn;
    const detail = [person.title, person.department].filter((part) => part !== null).join(' · ');
    return {
      name: person.name,
      ...(detail === '' ? {} : { detail }),
      tags: [
        ...marksOf(person.id, latest, viewer.locale),
        met === undefined
          ? { text: words.neverMet, tone: 'warning' as const }
          : { text: words.lastMet(formatDay(met, today, viewer.locale)), tone: 'plain' as const },
      ],
      ref: { kind: 'person', id: person.id },
    };
  });
};

const TONES = { supporter: 'good', neutral: 'plain', opponent: 'bad' } as const;

const marksOf = (
  personId: string,
  latest: ReadonlyMap<string, EvidenceEntry>,
  locale: Caller['viewer']['locale'],
) => {
  const texts = labelTexts[locale];
  const role = NOTE_ROLES.find((one) => one === latest.get(`${personId}/role`)?.value);
  const stance = STANCES.find((one): one is Stance => one === latest.get(`${personId}/stance`)?.value);
  return [
    ...(role === undefined || role === 'coach' ? [] : [{ text: texts.role[role], tone: 'plain' as const }]),
    ...(stance === undefined ? [] : [{ text: texts.stance[stance], tone: TONES[stance] }]),
  ];
};
