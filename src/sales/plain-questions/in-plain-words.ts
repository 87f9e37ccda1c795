/** Lets a command answer what is asked in a sentence, beside what is typed with its word. */
import type { Command } from '../../chat/command.ts';
import type { Desk } from '../desk.ts';
import { isNote } from '../visits/is-note.ts';
import { findAccountAsked } from './account-asked.ts';
import { type Topic, topicOf } from './topic.ts';

/** More words than the longest name has are no name. */
const NAME_LENGTH_MAX = 60;

/** The command takes a name as it takes typed text. A customer's name alone asks for the customer. */
export const inPlainWords = (topic: Topic, command: Command<Desk>): Command<Desk> => ({
  ...command,
  claim: async (text, desk, caller) => {
    const asked = topicOf(text);
    const mayBeName = asked === null && topic === 'account' && text.length <= NAME_LENGTH_MAX;
    if ((asked !== topic && !mayBeName) || isNote(text, caller.today)) return null;
    const found = await findAccountAsked(desk.sql, caller, text);
    if (found !== null && (asked === topic || found.isAlone)) return command.parse(found.name);
    // "What should I do next?" without a name asks of all that is mine.
    return asked === 'coach' && topic === 'coach' ? command.parse('') : null;
  },
});
