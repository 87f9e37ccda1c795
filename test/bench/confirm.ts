/**
 * (b) Visits confirmed, give-back included, on accounts with 50 earlier visits, against raw multi-row INSERTs of the
 * very rows that each confirm left behind, one transaction a visit. Both in this process, by turns.
 */
import { v4 as uuidv4 } from 'uuid';
import type { Answer } from '../../src/chat/conversation.ts';
import type { Intent } from '../../src/chat/inbound.ts';
import type { Viewer } from '../../src/chat/viewer.ts';
import type { House } from '../../src/compose.ts';
import type { Sql } from '../../src/database/connection.ts';
import { openBenchHouse } from './bench-house.ts';
import { type BenchRep, foundBenchCompany } from './company.ts';
import { atLeast, type Figure, remark } from './figure.ts';
import { writeNote } from './notes.ts';
import {
  countRows,
  insertRows,
  type Rows,
  readConfirmedRows,
  readDraftRows,
  withFreshIds,
} from './same-rows.ts';
import { inParallel } from './web-client.ts';

const RATE_RATIO_MIN = 0.3;
const REPS = 40;
const ACCOUNTS_EACH = 5;
const EARLIER_VISITS = 50;
const CONCURRENCY = 8;
const ROUNDS = 6;
/** One visit of each account. */
const VISITS_A_ROUND = REPS * ACCOUNTS_EACH;

export const benchConfirm = async (): Promise<Figure[]> => {
  const { sql, house, close } = await openBenchHouse();
  try {
    const reps = await foundBenchCompany(sql, REPS, ACCOUNTS_EACH);
    const talk = makeTalk(house, reps);
    await addEarlierVisits(sql, await confirmAll(sql, talk, await talk.drafts()));
    // What autovacuum does within a minute of use.
    await sql`vacuum analyze`;
    await confirmAll(sql, talk, await talk.drafts());
    const elapsedMs = { ours: 0, raw: 0 };
    let rowsWritten = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const drafts = await talk.drafts();
      const confirmed: string[] = [];
      elapsedMs.ours += await inParallel(drafts.length, CONCURRENCY, async (n) => {
        confirmed[n] = await talk.confirm(drafts[n] as Draft);
      });
      const left = await Promise.all(confirmed.map((inboxId) => readConfirmedRows(sql, inboxId)));
      const copies = left.map((rows) => withFreshIds(rows));
      elapsedMs.raw += await inParallel(copies.length, CONCURRENCY, (n) =>
        insertRows(sql, copies[n] as Rows),
      );
      rowsWritten += left.reduce((sum, rows) => sum + countRows(rows), 0);
    }
    return figuresOf(elapsedMs, rowsWritten);
  } finally {
    await close();
  }
};

const figuresOf = (elapsedMs: { ours: number; raw: number }, rowsWritten: number): Figure[] => {
  const visits = ROUNDS * VISITS_A_ROUND;
  return [
    remark('visits confirmed, visits/s', (1000 * visits) / elapsedMs.ours),
    remark('the same rows by raw INSERTs, visits/s', (1000 * visits) / elapsedMs.raw),
    remark('rows a visit', rowsWritten / visits),
    atLeast('confirm: rate against raw INSERTs', elapsedMs.raw / elapsedMs.ours, RATE_RATIO_MIN),
  ];
};

type Draft = { viewer: Viewer; value: string; messageId: string };

/** Every account gets a note, different each time; every draft is confirmed by its button. */
const makeTalk = (house: House, reps: readonly BenchRep[]) => {
  let written = 0;
  const send = ({ tenantId, memberId }: Viewer, intent: Intent): Promise<Answer> => {
    const place = { platform: 'web', kind: 'direct', id: memberId } as const;
    return house.conversation.receive({ tenantId, memberId, place, dedupeKey: uuidv4(), intent });
  };
  const draftOf = async (n: number): Promise<Draft> => {
    const { viewer, accounts } = reps[n % reps.length] as BenchRep;
    const account = accounts[Math.floor(n / reps.length)];
    if (account === undefined) throw new Error(`no account for note ${n}`);
    const answer = await send(viewer, { kind: 'text', text: writeNote(account, written++) });
    return { viewer, ...confirmButton(answer) };
  };
  return {
    drafts: async (): Promise<Draft[]> => {
      const drafts: Draft[] = [];
      await inParallel(VISITS_A_ROUND, CONCURRENCY, async (n) => {
        drafts[n] = await draftOf(n);
      });
      return drafts;
    },
    /** The inbound that confirmed it. */
    confirm: async ({ viewer, value, messageId }: Draft): Promise<string> => {
      const { inboundId, replaced } = await send(viewer, { kind: 'press', value, messageId });
      if (!replaced[0]?.reply.blocks.some(({ kind }) => kind === 'list'))
        throw new Error('nothing came back');
      return inboundId;
    },
  };
};

type Talk = ReturnType<typeof makeTalk>;

const confirmAll = async (sql: Sql, talk: Talk, drafts: readonly Draft[]): Promise<Rows[]> => {
  const confirmed = await Promise.all(drafts.map((draft) => talk.confirm(draft)));
  return Promise.all(
    confirmed.map(async (inboxId) => {
      const rows = await readConfirmedRows(sql, inboxId);
      const visit = rows.find(({ table }) => table === 'visits')?.rows[0];
      const draft = await readDraftRows(sql, String(visit?.inboxId), String(visit?.id));
      return [...rows, ...draft.filter(({ table }) => table === 'visit_revisions')];
    }),
  );
};

/** Copies of each account's first visit, one a week into the past. */
const addEarlierVisits = async (sql: Sql, first: readonly Rows[]): Promise<void> => {
  for (let week = 1; week < EARLIER_VISITS; week += 1) {
    const day = new Date(Date.now() - week * 7 * 86_400_000).toISOString().slice(0, 10);
    const changes: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
      visits: { visitedOn: day },
      evidence: { observedOn: day },
      tasks: { state: 'done' },
      search_documents: { onDate: day },
    };
    await inParallel(first.length, CONCURRENCY, (n) =>
      insertRows(
        sql,
        withFreshIds(first[n] as Rows, (table) => changes[table] ?? {}),
      ),
    );
  }
};

const confirmButton = (answer: Answer): { value: string; messageId: string } => {
  const [message] = answer.added;
  const buttons = message?.reply.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons : []));
  const value = buttons?.find((button) => button.value.startsWith('visit.confirm@'))?.value;
  if (message === undefined || value === undefined) throw new Error('a note did not become a draft');
  return { value, messageId: message.messageId };
};
