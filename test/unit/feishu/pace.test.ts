import { expect, test } from 'vitest';
import { makePace } from '../../../src/platforms/feishu/pace.ts';

/** A clock that moves when one waits. */
const atPace = () => {
  let nowMs = 0;
  const pace = makePace(
    () => nowMs,
    async (ms) => {
      nowMs += ms;
    },
  );
  const sendTo = async (reader: string): Promise<number> => {
    await pace.ready(reader);
    return nowMs;
  };
  return { sendTo };
};

test('five sends a second go to one reader, the sixth waits for its second', async () => {
  const { sendTo } = atPace();
  const times: number[] = [];
  for (let sent = 0; sent < 11; sent += 1) times.push(await sendTo('ada'));
  expect(times).toEqual([0, 0, 0, 0, 0, 1_000, 1_000, 1_000, 1_000, 1_000, 2_000]);
});

test('others are not held up by it', async () => {
  const { sendTo } = atPace();
  for (let sent = 0; sent < 5; sent += 1) await sendTo('ada');
  expect(await sendTo('carl')).toBe(0);
});

test('fifty calls a second go out in all, the next one waits', async () => {
  const { sendTo } = atPace();
  for (let sent = 0; sent < 50; sent += 1) expect(await sendTo(`reader ${sent}`)).toBe(0);
  expect(await sendTo('one more')).toBe(1_000);
});
