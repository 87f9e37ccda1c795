/** One person as lists show him: parts, stance, superior, last met. Nothing private. */
import type { Caller } from '../../chat/command.ts';
import { formatDay } from '../../chat/format.ts';
import type { PersonLine, Tag } from '../../chat/reply.ts';
import { labelTexts } from '../label-texts.ts';
import { peopleLabels } from './people-labels.ts';
import type { Standing } from './standing.ts';
import { peopleTexts } from './texts.ts';

const TONES = { supporter: 'good', neutral: 'plain', opponent: 'bad' } as const;

/** Empty things are hidden. */
export const personLine = (
  person: Standing,
  people: readonly Standing[],
  { today, viewer }: Caller,
): PersonLine => {
  const { locale } = viewer;
  const words = peopleTexts[locale];
  const labels = peopleLabels[locale];
  const day = (on: string) => formatDay(on, today, locale);
  const detail = [person.title, person.department].filter((part) => part !== null).join(words.dot);
  const manager = people.find(({ id }) => id === person.reportsTo?.value);
  const tag = (text: string, tone: Tag['tone'] = 'plain'): Tag => ({ text, tone });
  return {
    name: person.name,
    ...(detail === '' ? {} : { detail }),
    tags: [
      ...(person.came !== null && person.lastMet === null ? [tag(words.lead, 'good')] : []),
      ...person.roles.map(({ held }) => tag(labels.held[held])),
      ...stanceTags(person, locale, day),
      ...(manager === undefined ? [] : [tag(words.reportsTo(manager.name))]),
      ...(person.influence === null ? [] : [tag(labels.influence[person.influence.value])]),
      person.lastMet === null
        ? tag(words.neverMet, 'warning')
        : tag(words.lastMet(day(person.lastMet.lastOn), person.lastMet.memberName)),
      ...(person.isOld ? [tag(words.old, 'warning')] : []),
    ],
    ref: { kind: 'person', id: person.id },
  };
};

const stanceTags = (
  { stances }: Standing,
  locale: Caller['viewer']['locale'],
  day: (on: string) => string,
): Tag[] => {
  const words = peopleTexts[locale];
  const { stance } = labelTexts[locale];
  const [now, before] = stances;
  if (now === undefined) return [];
  const text =
    before === undefined ? stance[now.value] : words.since(stance[now.value], day(now.entry.observedOn));
  return [{ text, tone: TONES[now.value] }];
};
