/** Founds the demo company and lets its members write their notes: the very path that real notes take. */
import { v7 as uuidv7 } from 'uuid';
import type { Answer, Conversation, NewInbound } from '../chat/conversation.ts';
import type { Block, Button } from '../chat/reply.ts';
import type { Viewer } from '../chat/viewer.ts';
import type { Sql } from '../database/connection.ts';
import { addAccount } from '../sales/accounts/store.ts';
import { addPeople } from '../sales/stakeholders/store.ts';
import { DEMO_ACCOUNTS, DEMO_MEMBERS, DEMO_TEAMS, type DemoAccountPlan } from './company.ts';
import { fillDemoForms } from './fill-forms.ts';
import { DEMO_MOVES, type DemoMove, hasMoves } from './moves.ts';
import { DEMO_NOTES, type DemoNote } from './notes.ts';

/** Accounts and deals are older than every note. */
const FOUNDED_DAYS_AGO = 200;
const DAY_MS = 86_400_000;
const MINOR_UNITS = 100;

/** A conversation whose clock stands at the given moment. */
export type ConversationAt = (now: Date) => Conversation;

export const loadDemo = async (sql: Sql, conversationAt: ConversationAt, now: Date): Promise<void> => {
  const founded = new Date(now.getTime() - FOUNDED_DAYS_AGO * DAY_MS);
  const members = (await membersOnRecord(sql)) ?? (await found(sql, founded));
  const accounts = new Map<string, string>();
  for (const plan of DEMO_ACCOUNTS) {
    accounts.set(plan.name, await addDemoAccount(sql, viewerOf(members, plan.owner), plan, founded, now));
  }
  const acts = [
    ...DEMO_NOTES.map((note) => ({
      ...note,
      act: () => writeNote(conversationAt, viewerOf(members, note.by), note, now),
    })),
    ...DEMO_MOVES.map((move) => ({
      ...move,
      act: () => sayLine(conversationAt, viewerOf(members, move.by), move, now),
    })),
  ];
  const oldestFirst = acts.sort((a, b) => b.daysAgo - a.daysAgo);
  for (const { act } of oldestFirst) await act();
  await fillDemoForms(
    conversationAt(now),
    (key) => viewerOf(members, key),
    (name) => accountOf(accounts, name),
    now,
  );
};

const viewerOf = (members: ReadonlyMap<string, Viewer>, key: string): Viewer => {
  const viewer = members.get(key);
  if (viewer === undefined) throw new Error(`no demo member ${key}`);
  return viewer;
};

const accountOf = (accounts: ReadonlyMap<string, string>, name: string): string => {
  const id = accounts.get(name);
  if (id === undefined) throw new Error(`no demo account ${name}`);
  return id;
};

/** The members of a demo company that is there already, by their keys; null where there is none. */
const membersOnRecord = async (sql: Sql): Promise<Map<string, Viewer> | null> => {
  const rows = await sql<Viewer[]>`
    select m.tenant_id, m.id as member_id, m.team_id, m.name, m.role, m.locale, m.time_zone
    from members m join tenants t on t.id = m.tenant_id where t.is_demo`;
  const known = DEMO_MEMBERS.flatMap(({ key, name }): [string, Viewer][] =>
    rows
      .filter((row) => row.name === name)
      .slice(0, 1)
      .map((row) => [key, row]),
  );
  return known.length === DEMO_MEMBERS.length ? new Map(known) : null;
};

const found = async (sql: Sql, founded: Date): Promise<Map<string, Viewer>> => {
  const tenantId = uuidv7();
  const teams = { east: uuidv7(), europe: uuidv7() };
  const members = new Map<string, Viewer>();
  await sql`insert into tenants (id, name, locale, time_zone, is_demo, created_at)
            values (${tenantId}, 'Demo', 'en', 'Europe/Berlin', true, ${founded})`;
  await sql`insert into teams ${sql(
    (['east', 'europe'] as const).map((key) => ({
      tenantId,
      id: teams[key],
      name: DEMO_TEAMS[key],
      createdAt: founded,
    })),
  )}`;
  for (const { key, team, function: duty, ...rest } of DEMO_MEMBERS) {
    const viewer: Viewer = {
      tenantId,
      memberId: uuidv7(),
      teamId: team === null ? null : teams[team],
      ...rest,
    };
    const { memberId, ...columns } = viewer;
    await sql`insert into members ${sql([{ ...columns, id: memberId, function: duty, createdAt: founded }])}`;
    members.set(key, viewer);
  }
  return members;
};

/** Its id. */
const addDemoAccount = async (
  sql: Sql,
  viewer: Viewer,
  plan: DemoAccountPlan,
  at: Date,
  now: Date,
): Promise<string> => {
  const accountId = uuidv7();
  await addAccount(sql, viewer, { id: accountId, name: plan.name, kind: plan.kind }, at);
  const people = plan.people.map(([name, title, department]) => ({
    id: uuidv7(),
    accountId,
    name,
    title,
    department,
  }));
  await addPeople(sql, viewer, people, at);
  if (plan.deal === null) return accountId;
  const { name, stage: reached, amount, currency, closeIn } = plan.deal;
  const stage = hasMoves(plan.deal) ? 'lead' : reached;
  const closeOn =
    closeIn === null ? null : new Date(now.getTime() + closeIn * DAY_MS).toISOString().slice(0, 10);
  const deal = {
    tenantId: viewer.tenantId,
    id: uuidv7(),
    accountId,
    name,
    ownerId: viewer.memberId,
    stage,
    closeOn,
  };
  await sql`insert into deals ${sql([{ ...deal, state: 'open', amountMinor: amount * MINOR_UNITS, currency, createdAt: at }])}`;
  return accountId;
};

/** A member types one line. */
const sayLine = async (at: ConversationAt, viewer: Viewer, move: DemoMove, now: Date): Promise<void> => {
  const { tenantId, memberId } = viewer;
  await at(new Date(now.getTime() - move.daysAgo * DAY_MS)).receive({
    tenantId,
    memberId,
    place: { platform: 'web', kind: 'direct', id: memberId },
    dedupeKey: `demo:${uuidv7()}`,
    intent: { kind: 'text', text: move.line },
  });
};

/** Writes the note and presses the card's first button, which confirms it. */
const writeNote = async (at: ConversationAt, viewer: Viewer, note: DemoNote, now: Date): Promise<void> => {
  const conversation = at(new Date(now.getTime() - note.daysAgo * DAY_MS));
  const { tenantId, memberId } = viewer;
  const say = (intent: NewInbound['intent']): Promise<Answer> =>
    conversation.receive({
      tenantId,
      memberId,
      place: { platform: 'web', kind: 'direct', id: memberId },
      dedupeKey: `demo:${uuidv7()}`,
      intent,
    });
  const { added } = await say({ kind: 'text', text: `/visit ${note.text}` });
  const card = added.find(({ reply }) => confirmOf(reply.blocks) !== null);
  const confirm = card === undefined ? null : confirmOf(card.reply.blocks);
  if (card === undefined || confirm === null)
    throw new Error(`no draft for a demo note: ${note.text.slice(0, 40)}`);
  await say({ kind: 'press', value: confirm.value, messageId: card.messageId });
};

const confirmOf = (blocks: readonly Block[]): Button | null => {
  for (const block of blocks) {
    if (block.kind !== 'buttons') continue;
    const button = block.buttons.find(({ value }) => value.startsWith('visit.confirm@'));
    if (button !== undefined) return button;
  }
  return null;
};
