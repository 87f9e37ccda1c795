/** What everybody with rights on the account may know of a person, for his page. Nothing private. */
import type { Caller } from '../../chat/command.ts';
import { formatDay } from '../../chat/format.ts';
import type { Block, ListItem } from '../../chat/reply.ts';
import { buttonOf } from '../../chat/reply-shapes.ts';
import { labelTexts } from '../label-texts.ts';
import { whyButton } from '../why/why-button.ts';
import type { Elsewhere } from './person-elsewhere.ts';
import { personLine } from './person-line.ts';
import type { PersonSheet } from './person-store.ts';
import { peopleTexts } from './texts.ts';

export const personBlocks = (
  { person, people, account }: PersonSheet,
  elsewhere: Elsewhere,
  caller: Caller,
): Block[] => {
  const { viewer, today } = caller;
  const { locale } = viewer;
  const words = peopleTexts[locale];
  const { stance } = labelTexts[locale];
  const history = person.stances.map(
    ({ value, entry }): ListItem => ({
      text: words.wasBefore(stance[value], formatDay(entry.observedOn, today, locale)),
      ...(entry.visitId === null ? {} : { ref: { kind: 'visit', id: entry.visitId } }),
    }),
  );
  const other = (record: Elsewhere['left'], say: (account: string) => string): ListItem[] =>
    record === null ? [] : [{ text: say(record.accountName), ref: { kind: 'person', id: record.id } }];
  const moves = [...other(elsewhere.left, words.leftFor), ...other(elsewhere.came, words.leadFrom)];
  const known = personLine(person, people, caller).tags.map(({ text, tone }): ListItem => ({ text, tone }));
  return [
    ...(moves.length === 0 ? [] : [{ kind: 'list' as const, items: moves }]),
    ...(known.length === 0 ? [] : [{ kind: 'list' as const, items: known }]),
    ...(history.length < 2 ? [] : [{ kind: 'list' as const, label: words.stanceHistory, items: history }]),
    {
      kind: 'buttons',
      buttons: [
        ...(person.left === null ? [buttonOf(words.editOne, 'person.edit', { id: person.id })] : []),
        ...(account.ofAccountTeam ? [buttonOf(words.privateOne, 'person.private', { id: person.id })] : []),
        ...(person.left === null ? [buttonOf(words.move, 'person.move', { id: person.id })] : []),
        ...(person.stance === null ? [] : [whyButton('stance', person.id, locale)]),
      ],
    },
  ];
};
