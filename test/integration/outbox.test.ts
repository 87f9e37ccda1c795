import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Delivery } from '../../src/chat/door.ts';
import type { Intent, Place } from '../../src/chat/inbound.ts';
import type { Viewer } from '../../src/chat/viewer.ts';
import type { MemberName } from '../support/fixtures.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { makeRecordingDoor, type RecordingDoor } from '../support/recording-door.ts';

const NOTE = 'Visited Oakhurst today, met Priya Raman. She finds 42k EUR too expensive.';

let house: TestHouse;
let door: RecordingDoor;

beforeAll(async () => {
  house = await openHouse();
});

afterAll(() => house.close());

beforeEach(async () => {
  await house.sql`update visits set state = 'discarded' where state = 'draft'`;
  await house.sql`delete from messages where state in ('wanted', 'tried')`;
  door = makeRecordingDoor();
  house.doors.slack = door;
});

const placeOf = ({ memberId }: Viewer): Place => ({
  platform: 'slack',
  kind: 'direct',
  id: `T1/${memberId}`,
});

type Sent = { place?: Place; key?: string; handle?: Record<string, string> };

const accept = (name: MemberName, intent: Intent, { place, key = uuidv7(), handle }: Sent = {}) => {
  const viewer = house.members[name];
  const { tenantId, memberId } = viewer;
  const inbound = { tenantId, memberId, place: place ?? placeOf(viewer), dedupeKey: key, intent };
  return house.house().conversation.accept(inbound, handle ?? null);
};

const say = (name: MemberName, text: string, sent: Sent = {}) => accept(name, { kind: 'text', text }, sent);

const settle = (): Promise<void> => house.settle();

const ledger = async (messageId: string) => {
  const [row] = await house.sql`
    select state, revision, attempts, platform_message_id, failure, place_kind from messages where id = ${messageId}`;
  return row;
};

const summaries = () => door.delivered.map(({ reply }) => reply.summary);

test('what was accepted is applied and handed to the platform once, however often it arrives', async () => {
  const key = uuidv7();
  const answers = await Promise.all([1, 2, 3].map(() => say('repA', NOTE, { key, handle: { url: 'u' } })));
  await settle();
  expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
  expect(door.delivered).toHaveLength(1);
  const [message] = door.delivered;
  expect(message?.reply.summary).toContain('Oakhurst');
  expect(message?.handle).toEqual({ url: 'u' });
  expect(await ledger(message?.messageId ?? '')).toMatchObject({
    state: 'delivered',
    attempts: 1,
    platformMessageId: `p-${message?.messageId}`,
  });
});

test('F5: what one member sent is applied and answered in its order', async () => {
  const words = ['tasks', 'profile', 'home', 'visits', 'tasks', 'profile'];
  for (const word of words) await say('repA', `/${word}`);
  await settle();
  expect(door.delivered.map(({ messageId }) => messageId)).toEqual(
    [...door.delivered.map(({ messageId }) => messageId)].sort(),
  );
  expect(summaries()[0]).toBe(summaries()[4]);
  expect(summaries()[1]).toBe(summaries()[5]);
  expect(door.delivered).toHaveLength(words.length);
});

test('F5: what stands behind a message that is on its way waits for it, and follows without another round', async () => {
  const [isOver, stands] = [Promise.withResolvers<void>(), Promise.withResolvers<Delivery>()];
  door.answerNext(() => {
    isOver.resolve();
    return stands.promise;
  });
  await say('repA', '/tasks');
  await isOver.promise;
  const { inboundId } = await say('repA', '/profile');
  await vi.waitFor(async () => {
    const [row] = await house.sql`select state from inbox where id = ${inboundId}`;
    expect(row?.state).toBe('done');
  });
  expect(door.delivered).toHaveLength(1);
  stands.resolve({ kind: 'delivered', platformMessageId: 'p-1' });
  await house.house().worker.idle();
  expect(door.delivered).toHaveLength(2);
});

test('F8: a platform that asks to wait is asked again then, and not before', async () => {
  door.answerNext({ kind: 'later', waitMs: 30_000 });
  await say('repA', '/tasks');
  await settle();
  expect(door.delivered).toHaveLength(1);
  house.clock.advance({ seconds: 29 });
  await settle();
  expect(door.delivered).toHaveLength(1);
  house.clock.advance({ seconds: 2 });
  await settle();
  expect(door.delivered).toHaveLength(2);
  expect(await ledger(door.delivered[0]?.messageId ?? '')).toMatchObject({ state: 'delivered', attempts: 1 });
});

test('F3: where nobody knows whether it arrived it is sent once more and no further, and the ledger says so', async () => {
  door.answerNext({ kind: 'uncertain' }, { kind: 'uncertain' });
  await say('repA', '/tasks');
  await settle();
  for (let round = 0; round < 3; round += 1) {
    house.clock.advance({ seconds: 60 });
    await settle();
  }
  expect(door.delivered.map(({ retried }) => retried)).toEqual([false, true]);
  expect(await ledger(door.delivered[0]?.messageId ?? '')).toMatchObject({ state: 'uncertain' });
});

test('F3: a process that is killed between sending and noting it is followed by one that sends once more', async () => {
  let handedOver: (() => void) | undefined;
  const over = new Promise<void>((resolve) => {
    handedOver = resolve;
  });
  door.answerNext(() => {
    handedOver?.();
    return new Promise<Delivery>(() => undefined);
  });
  await say('repA', '/tasks');
  await over;
  house.restart();
  house.clock.advance({ seconds: 31 });
  await settle();
  expect(door.delivered.map(({ retried }) => retried)).toEqual([false, true]);
});

test('F2: what a vanished process had taken on is applied within 60 s by another, once', async () => {
  const { tenantId, memberId } = house.members.repA;
  const viewer = house.members.repA;
  const id = uuidv7();
  const place = placeOf(viewer);
  await house.sql`insert into inbox ${house.sql({
    tenantId,
    id,
    memberId,
    platform: place.platform,
    placeKind: place.kind,
    placeId: place.id,
    dedupeKey: uuidv7(),
    intent: house.sql.json({ kind: 'text', text: NOTE }),
    state: 'received',
    attempts: 1,
    leasedUntil: new Date(house.clock.now().getTime() + 30_000),
    receivedAt: house.clock.now(),
  })}`;
  await settle();
  expect(door.delivered).toHaveLength(0);
  house.clock.advance({ seconds: 45 });
  await settle();
  await settle();
  expect(door.delivered).toHaveLength(1);
});

test('what a channel will never take is told to its writer directly; what nobody takes is given up', async () => {
  const { tenantId, memberId } = house.members.repA;
  await house.sql`insert into identities ${house.sql({
    tenantId,
    platform: 'slack',
    workspaceId: 'T1',
    externalId: 'U1',
    memberId,
    linkedAt: house.clock.now(),
  })} on conflict do nothing`;
  door.answerNext(
    { kind: 'impossible', reason: 'is_archived' },
    { kind: 'impossible', reason: 'account_inactive' },
  );
  const channel: Place = { platform: 'slack', kind: 'channel', id: 'T1/C9' };
  await say('repA', '/tasks', { place: channel });
  await settle();
  await settle();
  expect(door.delivered.map(({ place }) => place.id)).toEqual(['T1/C9', 'T1/U1']);
  expect(await ledger(door.delivered[0]?.messageId ?? '')).toMatchObject({
    state: 'given_up',
    failure: 'account_inactive',
  });
});

test('a card that changes while it is sent is sent again in its new form, in the place of the first', async () => {
  await say('repA', NOTE);
  await settle();
  const [first] = door.delivered;
  const confirm = first?.reply.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))[0];
  const press: Intent = { kind: 'press', value: confirm?.value ?? '', messageId: first?.messageId ?? '' };
  await accept('repA', press);
  await settle();
  expect(door.delivered[1]).toMatchObject({
    messageId: first?.messageId,
    revision: 2,
    platformMessageId: `p-${first?.messageId}`,
  });
  expect(await ledger(first?.messageId ?? '')).toMatchObject({ state: 'delivered', revision: 2 });
});

test('a form is opened with the handle of what asked for it, and stands in no message', async () => {
  await say('repA', '/visit', { handle: { trigger: 't1' } });
  await settle();
  expect(door.delivered).toHaveLength(0);
  expect(door.passed).toMatchObject([{ handle: { trigger: 't1' }, reply: { purpose: 'form' } }]);
});

test('a personal link is delivered once and stored nowhere', async () => {
  await say('repA', '/browser');
  await settle();
  const [message] = door.delivered;
  expect(JSON.stringify(message?.reply.blocks)).toMatch(/\/enter\//);
  const [row] =
    await house.sql`select reply::text as reply from messages where id = ${message?.messageId ?? ''}`;
  expect(row?.reply).not.toMatch(/\/enter\//);
});

test('what lets one answer is erased after half an hour', async () => {
  const { inboundId } = await say('repA', '/tasks', { handle: { url: 'secret' } });
  await settle();
  house.clock.advance({ seconds: 1801 });
  await settle();
  const [row] = await house.sql`select handle from inbox where id = ${inboundId}`;
  expect(row?.handle).toBeNull();
});
