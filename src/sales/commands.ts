/** Every command of the business, in the order of `/help`; a new command is one new line here. */
import type { Command } from '../chat/command.ts';
import type { Desk } from './desk.ts';
import { answerVisit } from './visits/commands/answer.ts';
import { makeConfirm } from './visits/commands/confirm.ts';
import { discardVisit } from './visits/commands/discard.ts';
import { editVisit, saveVisit } from './visits/commands/edit.ts';
import { visit } from './visits/commands/visit.ts';

export const salesCommands = (): readonly Command<Desk>[] => [
  visit,
  answerVisit,
  makeConfirm(async () => []),
  editVisit,
  saveVisit,
  discardVisit,
];
