/** Runs every behaviour on one stage; what cannot hold there is stated with its reason, and is not counted as run. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coachingBehaviours } from './behaviours/coaching.ts';
import { dealBehaviours } from './behaviours/deals.ts';
import { draftBehaviours } from './behaviours/drafts.ts';
import { noteBehaviours } from './behaviours/notes.ts';
import { peopleBehaviours } from './behaviours/people.ts';
import { recordBehaviours } from './behaviours/records.ts';
import { rightsBehaviours } from './behaviours/rights.ts';
import type { Stage, StageName } from './stage.ts';

export const BEHAVIOURS = [
  ...noteBehaviours,
  ...draftBehaviours,
  ...recordBehaviours,
  ...dealBehaviours,
  ...peopleBehaviours,
  ...coachingBehaviours,
  ...rightsBehaviours,
] as const;

const SLOW_MS = 60_000;

export const runContract = (name: StageName, open: () => Promise<Stage>): void => {
  describe(name, () => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await open();
    }, 2 * SLOW_MS);
    afterAll(() => stage.close(), SLOW_MS);
    for (const { name: behaviour, run, except } of BEHAVIOURS) {
      const reason = except?.[name];
      if (reason === undefined) test(behaviour, { timeout: SLOW_MS }, () => run(stage));
      else test(`${behaviour} — not here: ${reason}`, () => expect(reason).toMatch(/\w+ \w+/));
    }
  });
};
