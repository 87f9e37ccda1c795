/** Every command there is: those of the business, and the help that speaks of them. */
import { makeHelp } from './chat/help.ts';
import { makeRegistry, type Registry } from './chat/registry.ts';
import { salesCommands } from './sales/commands.ts';
import type { Desk } from './sales/desk.ts';
import { namingDrafts } from './sales/visits/name-drafts.ts';

export const composeRegistry = (): Registry<Desk> => {
  const registry: Registry<Desk> = makeRegistry<Desk>([
    ...salesCommands(),
    namingDrafts(makeHelp(() => registry)),
  ]);
  return registry;
};
