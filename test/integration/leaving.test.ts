/** A member leaves: rights end at once, what is left open is named and handed on; and comes back. */
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encodeCommand } from '../../src/chat/command-codec.ts';
import { consoleMember } from '../../src/database/console-member.ts';
import { openConsole } from '../support/console.ts';
import { openHouse, type Talker, type TestHouse } from '../support/house.ts';
import { noteOf, readNoteOf } from '../support/note-of.ts';
import { wordsIn } from '../support/replies.ts';

let house: TestHouse;
let ivo: Talker;
let ada: Talker;
beforeAll(async () => {
  house = await openHouse();
  [ivo, ada] = [house.as('admin'), house.as('repA')];
  const { delfi, oakhurst } = house.accounts;
  const confirmed = {
    account: { written: 'Delfi Farms', ids: [delfi] },
    steps: ['send the seed list', 'book the trial'],
  };
  house.readBy(readNoteOf(confirmed));
  await ada.say(`/visit ${noteOf(confirmed)}`);
  await ada.press('Confirm');
  const draft = { account: { written: 'Oakhurst', ids: [oakhurst] } };
  house.readBy(readNoteOf(draft));
  await ada.say(`/visit ${noteOf(draft)} They told me a secret.`);
}, 60_000);
afterAll(() => house.close(), 60_000);

const act = (deed: 'deactivate' | 'reactivate' | 'hand-over', id: string) =>
  ivo.pressValue(encodeCommand(`member.${deed}`, 1, { id }));

const told = async ({ viewer }: Talker): Promise<string> => {
  const place = { platform: 'web' as const, kind: 'direct' as const, id: viewer.memberId };
  const entries = await house.house().conversation.history(viewer, place, 50);
  return entries.flatMap((entry) => (entry.from === 'bot' ? [wordsIn(entry.reply)] : [])).join('\n');
};

test('an admin deactivates a member: what is left open is named, and no word of a draft', async () => {
  await ivo.say('/members Ada');
  await ivo.press('Deactivate');
  const words = ivo.words();
  for (const part of [
    'Ada Winter is deactivated',
    '2 open tasks',
    'send the seed list',
    'Delfi Farms Inc · due Fri, Nov 27',
    '1 draft, which nobody else can confirm',
    'Oakhurst Instruments Ltd',
    'Owner of 3 accounts',
    'Hand over',
  ])
    expect(words).toContain(part);
  expect(words).not.toContain('secret');
});

test('the rights end at once: in the conversation, at the console, by link, by name and in every choice of colleagues', async () => {
  await expect(ada.say('/tasks')).rejects.toThrow('unknown or inactive member');
  const { conversation } = house.house();
  const { tenantId, memberId } = ada.viewer;
  expect(await conversation.viewer(tenantId, memberId)).toBeNull();
  expect(await conversation.personalLink(ada.viewer)).toBeNull();
  const web = await openConsole(house);
  const page = await web.ask(ada.viewer, { path: '/' });
  expect([page.status, page.headers.get('location')]).toEqual([303, '/sign-in']);
  const arrival = { admins: [], newId: uuidv7, now: house.clock.now() };
  const members = await house.sql`select 1 from members`;
  expect(await consoleMember(house.sql, 'ada winter', arrival)).toBeNull();
  expect(await house.sql`select 1 from members`).toHaveLength(members.length);
  expect(await conversation.lookup(ivo.viewer, 'members', 'Ada')).toEqual([]);
});

test('in the demo company one is then the next rep, and comes to no closed door', async () => {
  const { repA, repB, manager } = house.members;
  const web = await openConsole(house, { hasPassword: false, demo: [manager, repA, repB] });
  for (const visitor of [null, repA]) {
    const page = await web.ask(visitor, { path: '/' });
    expect(page.status).toBe(200);
    expect(await page.text()).toMatch(/selected>林晓/);
  }
});

test('tasks and accounts are handed to a colleague by one form, who is told and has them', async () => {
  await act('hand-over', ada.viewer.memberId);
  await ivo.submit({ to: 'Nobody Known' });
  expect(ivo.words()).toContain('Choose an active colleague');
  await ivo.submit({ to: 'Ada Winter' });
  expect(ivo.words()).toContain('Choose an active colleague');
  await ivo.submit({ to: 'carl okoye', what: [] });
  expect(ivo.words()).toContain('Choose tasks, accounts or both');
  await ivo.submit({ to: 'carl okoye', what: ['tasks', 'accounts'] });
  expect(ivo.words()).toContain('Handed over to Carl Okoye: 2 tasks and 3 accounts.');
  const carl = house.as('colleague');
  expect(await told(carl)).toContain('Ivo Root handed you what Ada Winter had open: 2 tasks and 3 accounts');
  await carl.say('/tasks');
  expect(carl.words()).toContain('book the trial');
  await carl.press('Done');
  expect(carl.words()).toContain('Done: ');
  await carl.say('/account Delfi');
  expect(carl.words()).toContain('Owner: Carl Okoye');
  const deals = await house.sql<{ ownerId: string }[]>`select owner_id from deals`;
  expect(new Set(deals.map(({ ownerId }) => ownerId))).toEqual(new Set([carl.viewer.memberId]));
  await act('hand-over', ada.viewer.memberId);
  await ivo.submit({ to: 'Carl Okoye', what: ['tasks'] });
  expect(ivo.words()).toContain('nothing to hand over');
});

test('a task whose account the colleague may not see stays, and is counted', async () => {
  const lin = house.as('repB');
  const note = { account: { written: '泽川', ids: [house.accounts.zechuan] }, steps: ['寄样品'] };
  house.readBy(readNoteOf(note));
  await lin.say(`/visit ${noteOf(note)}`);
  await lin.press('确认');
  await act('hand-over', lin.viewer.memberId);
  await ivo.submit({ to: house.members.colleague.memberId, what: ['tasks'] });
  expect(ivo.words()).toContain('1 task stays: Carl Okoye may not see its account');
  await act('hand-over', lin.viewer.memberId);
  await ivo.submit({ to: house.members.manager.memberId, what: ['tasks', 'accounts'] });
  expect(ivo.words()).toContain('Handed over to Mia Stone: 1 task and 1 account');
  const [account] =
    await house.sql`select owner_id, team_id from accounts where id = ${house.accounts.zechuan}`;
  expect(account).toEqual({ ownerId: house.members.manager.memberId, teamId: house.teams.north });
});

test('a deactivated member stands last in the list, and comes back with rights and draft', async () => {
  await ivo.say('/members');
  const list = ivo.reply().blocks.find((block) => block.kind === 'list');
  const last = list?.kind === 'list' ? list.items.at(-1) : undefined;
  expect(last).toMatchObject({ text: 'Ada Winter' });
  expect(last?.detail).toContain('deactivated');
  await ivo.press('Reactivate');
  expect(ivo.words()).toContain('Ada Winter is active again');
  await ada.say('/visits');
  expect(ada.words()).toContain('Drafts still unconfirmed');
  expect(await told(ada)).toContain('You are active again');
  await act('reactivate', ada.viewer.memberId);
  expect(ivo.words()).toContain('changed since');
});

test('the last admin stays; nobody but an admin takes, gives or hands over', async () => {
  await act('deactivate', ivo.viewer.memberId);
  expect(ivo.words()).toContain('This is the only admin');
  const mia = house.as('manager');
  for (const deed of ['deactivate', 'reactivate', 'hand-over']) {
    await mia.pressValue(encodeCommand(`member.${deed}`, 1, { id: ada.viewer.memberId }));
    expect(mia.words()).not.toMatch(/deactivated|active again|Hand over/);
  }
  const [row] = await house.sql`select active from members where id = ${ada.viewer.memberId}`;
  expect(row).toEqual({ active: true });
});

test('two admins who deactivate each other at the same moment: one of them stays', async () => {
  const { memberId } = house.members.manager;
  await house.sql`update members set role = 'admin' where id = ${memberId}`;
  const mia = house.asViewer({ ...house.members.manager, role: 'admin' });
  // Who comes too late is nobody any more, and hears so.
  await Promise.allSettled([
    act('deactivate', memberId),
    mia.pressValue(encodeCommand('member.deactivate', 1, { id: ivo.viewer.memberId })),
  ]);
  const admins = await house.sql`select 1 from members where role = 'admin' and active`;
  expect(admins).toHaveLength(1);
});
