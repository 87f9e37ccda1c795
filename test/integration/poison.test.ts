/** Row F12: an input that always fails, and one that always ends the process that reads it. */
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Place } from '../../src/chat/inbound.ts';
import type { Viewer } from '../../src/chat/viewer.ts';
import type { ReadNote } from '../../src/sales/desk.ts';
import type { MemberName } from '../support/fixtures.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { readAs } from '../support/scripted-reading.ts';

const SLOW = 60_000;
const WHILE = { timeout: 20_000, interval: 20 };
const MAX_TRIES = 5;

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, SLOW);

afterAll(() => house.close(), SLOW);

const well = readAs(() => ({}));

const consoleOf = ({ memberId }: Viewer): Place => ({ platform: 'web', kind: 'direct', id: memberId });

const rowOf = async (text: string) => {
  const [row] = await house.sql<{ state: string; attempts: number; visits: number }[]>`
    select state, attempts, (select count(*)::int from visits where raw_text = ${text}) as visits
    from inbox where intent->>'text' = ${text}`;
  return row;
};

const latestWords = async (viewer: Viewer): Promise<string> => {
  const entries = await house.house().conversation.history(viewer, consoleOf(viewer), 1);
  const [entry] = entries;
  return entry?.from === 'bot' ? entry.reply.summary : '';
};

test('F12: an input that always fails is tried five times and given up with a word to its writer; others go on', {
  timeout: SLOW,
}, async () => {
  const poison = 'Visited Oakhurst today. poison: they find it too expensive';
  let reads = 0;
  house.readBy(async (note, tenantId) => {
    if (!note.text.includes('poison')) return well(note, tenantId);
    reads += 1;
    throw new Error('poison');
  });
  const ada = house.as('repA');
  await ada.say(poison);
  expect(ada.words()).toContain('saved and will be tried again');
  for (let n = 0; n < MAX_TRIES + 2; n += 1) {
    const good = `Visited Oakhurst today, meeting ${n}, they find it too expensive`;
    await ada.say(good);
    expect(await rowOf(good)).toEqual({ state: 'done', attempts: 1, visits: 1 });
    house.clock.advance({ seconds: 60 });
    await house.house().round();
    await house.house().worker.idle();
  }
  expect(reads).toBe(MAX_TRIES);
  expect(await rowOf(poison)).toEqual({ state: 'failed', attempts: MAX_TRIES, visits: 0 });
  const told = await house.house().conversation.history(ada.viewer, consoleOf(ada.viewer), 40);
  const words = told.flatMap((entry) => (entry.from === 'bot' ? [entry.reply.summary] : []));
  expect(words.filter((summary) => summary.includes('could not be processed'))).toHaveLength(1);
});

const DEADLY = 'Visited Oakhurst today. deadly: they find it too expensive';

const isInHand = async (text: string): Promise<boolean> => {
  const rows = await house.sql`
    select 1 from inbox
    where intent->>'text' = ${text} and state = 'received' and leased_until > ${house.clock.now()}`;
  return rows.length > 0;
};

/** Nothing that is in hand beside the deadly one ever ends: its process is gone with all of it. */
const mortal =
  (onRead: () => void): ReadNote =>
  async (note, tenantId) => {
    if (note.text === DEADLY) onRead();
    const isGone = note.text === DEADLY || (await isInHand(DEADLY));
    return isGone ? new Promise<never>(() => undefined) : well(note, tenantId);
  };

test('F12: an input that ends every process that reads it is given up after five; what was in hand beside it is not', {
  timeout: SLOW,
}, async () => {
  const others: [MemberName, string][] = (['colleague', 'manager', 'repB', 'admin'] as const).map((name) => [
    name,
    `Visited Oakhurst today with ${name}, they find it too expensive`,
  ]);
  const accept = ([name, text]: [MemberName, string]) => {
    const { tenantId, memberId } = house.members[name];
    const place = consoleOf(house.members[name]);
    const inbound = {
      tenantId,
      memberId,
      place,
      dedupeKey: uuidv7(),
      intent: { kind: 'text' as const, text },
    };
    return house.house().conversation.accept(inbound, null);
  };
  let reads = 0;
  const restart = () => {
    // It takes nothing more; what it has in hand never ends.
    void house.house().worker.stop();
    house.readBy(
      mortal(() => {
        reads += 1;
      }),
    );
    house.restart();
  };
  restart();
  for (const one of [['repA', DEADLY] as [MemberName, string], ...others]) await accept(one);
  const isAtItsEnd = async () =>
    expect((await isInHand(DEADLY)) || (await rowOf(DEADLY))?.state === 'failed').toBe(true);
  for (let life = 0; (await rowOf(DEADLY))?.state !== 'failed'; life += 1) {
    expect(life).toBeLessThanOrEqual(MAX_TRIES);
    await vi.waitFor(isAtItsEnd, WHILE);
    house.clock.advance({ seconds: 60 });
    restart();
    await house.house().round();
    await vi.waitFor(isAtItsEnd, WHILE);
  }
  expect(reads).toBe(MAX_TRIES);
  for (const [, text] of others) expect(await rowOf(text)).toMatchObject({ state: 'done', visits: 1 });
  expect(await latestWords(house.members.repA)).toContain('could not be processed');
});
