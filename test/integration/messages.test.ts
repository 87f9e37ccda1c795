/** What only a chat platform has: messages that are edited or recalled, messages of others, channels. */
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { encodeCommand } from '../../src/chat/command-codec.ts';
import type { FormValues, Intent, Place } from '../../src/chat/inbound.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { makeRecordingDoor, type RecordingDoor } from '../support/recording-door.ts';
import { buttonsOf } from '../support/replies.ts';

const NOTE =
  'Visited Oakhurst today, met Priya Raman. She finds 42k EUR too expensive. I send a new offer by Friday.';
const DIRECT: Place = { platform: 'slack', kind: 'direct', id: 'T1/D1' };
const CHANNEL: Place = { platform: 'slack', kind: 'channel', id: 'T1/C1' };

let house: TestHouse;
let door: RecordingDoor;

beforeAll(async () => {
  house = await openHouse();
});

afterAll(() => house.close());

beforeEach(async () => {
  await house.sql`update visits set state = 'discarded' where state = 'draft'`;
  door = makeRecordingDoor();
  house.doors.slack = door;
});

const send = async (intent: Intent, key: string = uuidv7(), place: Place = DIRECT): Promise<void> => {
  const { tenantId, memberId } = house.members.repA;
  await house.house().conversation.accept({ tenantId, memberId, place, dedupeKey: key, intent }, null);
};

const settle = (): Promise<void> => house.settle();

const say = async (text: string, key?: string): Promise<void> => send({ kind: 'text', text }, key);

const changed = (of: string, at: string, text: string | null): Intent => ({ kind: 'changed', of, at, text });

const drafts = async (): Promise<string[]> => {
  const rows = await house.sql<{ rawText: string }[]>`
    select raw_text from visits where state = 'draft' order by id`;
  return rows.map(({ rawText }) => rawText);
};

const press = async (reply: Reply, label: string, messageId: string | null): Promise<void> => {
  const button = buttonsOf(reply).find((one) => one.label === label);
  if (button === undefined) throw new Error(`no button "${label}"`);
  await send({ kind: 'press', value: button.value, messageId });
  await settle();
};

const submit = async (value: string, fields: FormValues): Promise<void> => {
  await send({ kind: 'form', value, fields, messageId: null });
  await settle();
};

const last = () => {
  const message = door.delivered.at(-1);
  if (message === undefined) throw new Error('nothing was delivered');
  return message;
};

const confirmedVisit = async (): Promise<Reply> => {
  await say(NOTE);
  await settle();
  await press(last().reply, 'Confirm', last().messageId);
  return last().reply;
};

test('an edited message updates its draft in the place of its card', async () => {
  const key = uuidv7();
  await say(NOTE, key);
  await settle();
  const card = last();
  await send(changed(key, '2', NOTE.replace('42k', '39k')));
  await settle();
  expect(last().messageId).toBe(card.messageId);
  expect(JSON.stringify(last().reply.blocks)).toContain('39');
  expect(await drafts()).toEqual([NOTE.replace('42k', '39k')]);
});

test('a recalled message discards its draft, and a confirmed visit is not touched', async () => {
  const key = uuidv7();
  await say(NOTE, key);
  await settle();
  const card = last();
  await send(changed(key, '2', null));
  await settle();
  expect(await drafts()).toEqual([]);
  expect(last().messageId).toBe(card.messageId);
  const other = uuidv7();
  await say(NOTE, other);
  await settle();
  await press(last().reply, 'Confirm', last().messageId);
  const count = door.delivered.length;
  await send(changed(other, '2', null));
  await settle();
  expect(door.delivered).toHaveLength(count);
  const [row] = await house.sql`
    select count(*)::int as count from visits v join inbox i on i.id = v.inbox_id
    where i.dedupe_key = ${other} and v.state = 'confirmed'`;
  expect(row?.count).toBe(1);
});

test('F5: message, two edits and a recall end alike in whatever order they come in', async () => {
  const first = NOTE.replace('42k', '40k');
  const second = NOTE.replace('42k', '38k');
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ];
  for (const order of orders) {
    await house.sql`update visits set state = 'discarded' where state = 'draft'`;
    const key = uuidv7();
    const events: Intent[] = [
      { kind: 'text', text: NOTE },
      changed(key, '1', first),
      changed(key, '2', second),
    ];
    for (const at of order) {
      const event = events[at];
      if (event !== undefined) await send(event, at === 0 ? key : uuidv7());
      await settle();
    }
    expect(await drafts()).toEqual([second]);
    await send(changed(key, '3', null));
    await settle();
    expect(await drafts()).toEqual([]);
  }
});

test('a colleague’s edit of one’s message changes nothing', async () => {
  const key = uuidv7();
  await say(NOTE, key);
  await settle();
  const { tenantId, memberId } = house.members.colleague;
  const intent = changed(key, '2', null);
  await house
    .house()
    .conversation.accept({ tenantId, memberId, place: DIRECT, dedupeKey: uuidv7(), intent }, null);
  await settle();
  expect(await drafts()).toEqual([NOTE]);
});

test('a colleague’s message recorded as a visit is one’s own draft, and asks whether the colleague took part', async () => {
  const { memberId, name } = house.members.colleague;
  await submit(encodeCommand('visit.record', 1, {}), { note: NOTE, authorMemberId: memberId });
  const question = last().reply.blocks.find(
    (block) => block.kind === 'question' && block.text.includes(name),
  );
  expect(question).toBeDefined();
  await press(last().reply, 'Yes', last().messageId);
  await press(last().reply, 'Confirm', last().messageId);
  const took = await house.sql`select 1 from visit_colleagues where member_id = ${memberId}`;
  expect(took).toHaveLength(1);
});

test('a message from outside is only quoted, and an empty one is refused in words', async () => {
  await submit(encodeCommand('visit.record', 1, {}), { note: NOTE, authorName: 'Rita Outside' });
  expect((await drafts())[0]).toMatch(/^Rita Outside: /);
  await submit(encodeCommand('visit.record', 1, {}), { note: ' ' });
  expect(last().reply.summary).toContain('no words');
});

test('a confirmed visit is posted in a channel as it was shown before, with nothing that is ours alone', async () => {
  const confirmed = await confirmedVisit();
  await press(confirmed, 'Post in a channel', last().messageId);
  const preview = door.passed.at(-1)?.reply;
  const form = preview?.blocks.find((block) => block.kind === 'form');
  if (form?.kind !== 'form') throw new Error('no form was opened');
  await submit(form.form.submit, { channel: CHANNEL.id });
  const posted = door.delivered.find(({ place }) => place.id === CHANNEL.id);
  expect(posted?.reply.blocks).toEqual(preview?.blocks.slice(1, -1));
  const words = JSON.stringify(posted?.reply.blocks);
  expect(words).toContain('Oakhurst');
  expect(words).toContain('new offer');
  for (const secret of ['42', 'expensive', 'Priya', 'too']) expect(words).not.toContain(secret);
});

test('where outsiders read along nothing is posted, and the writer is told so', async () => {
  const confirmed = await confirmedVisit();
  await press(confirmed, 'Post in a channel', last().messageId);
  const form = door.passed.at(-1)?.reply.blocks.at(-1);
  if (form?.kind !== 'form') throw new Error('no form was opened');
  door.deliver = (
    (deliver) => async (message) =>
      message.place.kind === 'channel' ? { kind: 'impossible', reason: 'outsiders' } : deliver(message)
  )(door.deliver);
  await submit(form.form.submit, { channel: CHANNEL.id });
  await settle();
  expect(last().place).toEqual(DIRECT);
  expect(last().reply.summary).toContain('Not posted');
});

test('the first page names drafts, what is due and whom one has not met', async () => {
  await say(NOTE);
  await settle();
  const ada = house.as('repA');
  await ada.say('/home');
  const words = ada.words();
  for (const part of ['Drafts to confirm', 'Oakhurst', 'Not met', 'Record a visit']) {
    expect(words.toLowerCase()).toContain(part.toLowerCase());
  }
  const lin = house.as('repB');
  await lin.say('/主页');
  expect(lin.words()).toContain('记一次拜访');
});
