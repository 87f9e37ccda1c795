/** What tests of deals do again and again: hard gates, forms of the card, the lines of a first screen. */
import { STANDARD_PIPELINES } from '../../src/sales/deals/pipelines-standard.ts';
import { writeTable } from '../../src/sales/settings/table-text.ts';
import type { Talker, TestHouse } from './house.ts';

/** Gates of all pipelines refuse from now on. */
export const makeGatesHard = async (house: TestHouse): Promise<void> => {
  const admin = house.as('admin');
  await admin.say('/settings pipelines');
  await admin.press('Change');
  await admin.submit({ table: writeTable(STANDARD_PIPELINES).replaceAll('mode: soft', 'mode: hard') });
  await admin.press('Apply');
};

/** Makes a deal by its form. */
export const makeDeal = async (
  who: Talker,
  account: string,
  name: string,
  more: Record<string, string> = {},
): Promise<void> => {
  await who.say('/deal new');
  await who.submit({ account, name, ...more });
};

/** Sets what is known of a deal by hand. */
export const setKnown = async (
  who: Talker,
  deal: string,
  fields: Record<string, string | string[]>,
): Promise<void> => {
  await who.say(`/deal ${deal}`);
  await who.press('What we know');
  await who.submit(fields);
};

/** Writes a note and confirms it. */
export const note = async (who: Talker, text: string): Promise<void> => {
  await who.say(text);
  await who.press('Confirm');
};

/** Label and value of the card's first facts, such as `Gate: …`. */
export const factOf = (who: Talker, label: string): string => {
  for (const block of who.reply().blocks) {
    if (block.kind !== 'facts') continue;
    const fact = block.facts.find((one) => one.label === label);
    if (fact !== undefined) return fact.value;
  }
  throw new Error(`no fact "${label}" in:\n${who.words()}`);
};
