/** Visits for tests of what stands on them: told and confirmed through the public door. */
import type { Talker } from './house.ts';

/** Writes the note and confirms its draft. */
export const visited = async (talker: Talker, note: string): Promise<void> => {
  await talker.say(`/visit ${note}`);
  await talker.press(talker.viewer.locale === 'en' ? 'Confirm' : '确认');
};
