/** What is set by hand of people in tests, through the forms that everybody uses. */

import { encodeCommand } from '../../src/chat/command-codec.ts';
import type { FormValues } from '../../src/chat/inbound.ts';
import type { Talker } from './house.ts';

/** Fills in the form that everybody with rights may see. */
export const setPerson = async (talker: Talker, id: string, fields: FormValues, deal?: string) => {
  await talker.pressValue(encodeCommand('person.edit', 1, deal === undefined ? { id } : { id, deal }));
  return talker.submit(fields);
};

/** Fills in the private sheet. */
export const setPrivate = async (talker: Talker, id: string, fields: FormValues) => {
  await talker.pressValue(encodeCommand('person.private', 1, { id }));
  return talker.submit(fields);
};

export const openPrivate = (talker: Talker, id: string) =>
  talker.pressValue(encodeCommand('person.private', 1, { id }));
