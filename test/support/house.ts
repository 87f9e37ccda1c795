/**
 * A house to talk to in tests: a real PostgreSQL of its own, the company of `fixtures.ts`, a clock that moves by
 * hand. Members speak through `conversation.receive` alone, as a platform would.
 *
 *     const house = await openHouse();            // in beforeAll; `house.close()` in afterAll
 *     const ada = house.as('repA');
 *     await ada.say('Met Priya Raman at Oakhurst today');
 *     await ada.press('Edit');                    // a button of what came last
 *     await ada.submit({ mode: 'phone' });        // the form that came last, other fields as they stand
 *     expect(ada.words()).toContain('Phone');
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { v7 as uuidv7 } from 'uuid';
import type { Answer, Conversation } from '../../src/chat/conversation.ts';
import type { Door } from '../../src/chat/door.ts';
import type { FormValues, Intent, Place, Platform } from '../../src/chat/inbound.ts';
import type { Reply } from '../../src/chat/reply.ts';
import type { Viewer } from '../../src/chat/viewer.ts';
import { composeHouse, type House } from '../../src/compose.ts';
import { openDatabase, type Sql } from '../../src/database/connection.ts';
import { migrate, readMigrations } from '../../src/database/migrate.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { readByRules } from '../../src/reading/rules-reader.ts';
import type { WordAdvice } from '../../src/sales/advice/wording.ts';
import type { ReadNote } from '../../src/sales/desk.ts';
import { startMigrated } from './database.ts';
import { type Company, foundCompany, type MemberName } from './fixtures.ts';
import { findButton, findForm, repliesOf, valuesOf, wordsOf } from './replies.ts';

export type TestHouse = Company & {
  sql: Sql;
  clock: Clock;
  /** The house as composed last. */
  house: () => House;
  /** How messages leave from now on, by platform. */
  doors: Partial<Record<Platform, Door>>;
  /** How notes are read from now on. */
  readBy: (read: ReadNote) => void;
  /** How advice is worded from now on; the house is composed anew. */
  wordBy: (word: WordAdvice) => void;
  /** Composes the house anew over the same database, as a restart would. */
  restart: () => void;
  /** A second house over the same database, as another process would be. */
  beside: () => House;
  /** Until all that was accepted is applied, and all that can be is sent. */
  settle: () => Promise<void>;
  as: (name: MemberName) => Talker;
  /** A member who is not of the company of `fixtures.ts`; `place` where it is not the console. */
  asViewer: (viewer: Viewer, place?: Place) => Talker;
  close: () => Promise<void>;
};

export type Clock = {
  now: () => Date;
  set: (isoInstant: string) => void;
  advance: (by: { days?: number; hours?: number; seconds?: number }) => void;
};

/** One member at the console. Every act remembers its answer in `last`. */
export type Talker = {
  viewer: Viewer;
  last: () => Answer;
  say: (text: string) => Promise<Answer>;
  /** Presses a button by its label, of the latest answer or of an earlier one. */
  press: (label: string, on?: Answer) => Promise<Answer>;
  /** Sends a button's value as it is, such as one that somebody forged. */
  pressValue: (value: string) => Promise<Answer>;
  /** Submits the form of the latest answer or of an earlier one; fields that are not given stay as shown. */
  submit: (fields: FormValues, on?: Answer) => Promise<Answer>;
  /** The one reply of the latest answer; throws where there are several. */
  reply: () => Reply;
  /** Every word of the latest answer. */
  words: () => string;
};

/** A Tuesday morning. */
const START = '2026-11-24T08:00:00Z';

/** As a house without a model reads. */
const readByRulesAlone: ReadNote = async (note) => ({ reading: readByRules(note), degraded: false });

export const openHouse = async (read: ReadNote = readByRulesAlone): Promise<TestHouse> => {
  const folder = await mkdtemp(join(tmpdir(), 'inroad-house-'));
  const server = await startMigrated(folder);
  const sql = openDatabase(server.url, 5);
  await migrate(sql, await readMigrations('migrations'));
  const company = await foundCompany(sql);
  const clock = makeClock(START);
  let reader = read;
  let word: WordAdvice | null = null;
  const doors: Partial<Record<Platform, Door>> = {};
  const compose = () =>
    composeHouse({
      sql,
      inTransaction: inTransaction(sql),
      read: (note, tenantId) => reader(note, tenantId),
      word,
      log: pino({ level: process.env.TEST_LOG ?? 'silent' }),
      now: clock.now,
      doors,
    });
  let house = compose();
  const others: House[] = [];
  return {
    ...company,
    sql,
    clock,
    house: () => house,
    doors,
    readBy: (next) => {
      reader = next;
    },
    wordBy: (next) => {
      word = next;
      void house.worker.stop();
      house = compose();
    },
    restart: () => {
      void house.worker.stop();
      house = compose();
    },
    beside: () => {
      const other = compose();
      others.push(other);
      return other;
    },
    settle: async () => {
      await house.round();
      await house.worker.idle();
    },
    as: (name) => makeTalker(company.members[name], () => house),
    asViewer: (viewer, place) => makeTalker(viewer, () => house, place),
    close: async () => {
      await Promise.all([house, ...others].map(({ worker }) => worker.stop()));
      await sql.end();
      await server.release();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** The conversation of whatever house is composed at the moment, so that a platform outlives a restart. */
export const liveConversation = (house: TestHouse): Conversation =>
  new Proxy(house.house().conversation, {
    get: (_, name: keyof Conversation) => house.house().conversation[name],
  });

const makeClock = (start: string): Clock => {
  let at = new Date(start);
  return {
    now: () => at,
    set: (isoInstant) => {
      at = new Date(isoInstant);
    },
    advance: ({ days = 0, hours = 0, seconds = 0 }) => {
      at = new Date(at.getTime() + (days * 24 + hours) * 3_600_000 + seconds * 1000);
    },
  };
};

const consoleOf = ({ memberId }: Viewer): Place => ({ platform: 'web', kind: 'direct', id: memberId });

const makeTalker = (viewer: Viewer, house: () => House, place: Place = consoleOf(viewer)): Talker => {
  const { tenantId, memberId } = viewer;
  let latest: Answer | null = null;
  const last = (): Answer => {
    if (latest === null) throw new Error(`${viewer.name} has said nothing yet`);
    return latest;
  };
  const send = async (intent: Intent): Promise<Answer> => {
    latest = await house().conversation.receive({ tenantId, memberId, place, dedupeKey: uuidv7(), intent });
    return latest;
  };
  return {
    viewer,
    last,
    say: (text) => send({ kind: 'text', text }),
    press: (label, on = last()) => {
      const { button, messageId } = findButton(on, label);
      return send({ kind: 'press', value: button.value, messageId });
    },
    pressValue: (value) => send({ kind: 'press', value, messageId: null }),
    submit: (fields, on = last()) => {
      const form = findForm(on);
      return send({
        kind: 'form',
        value: form.submit,
        fields: { ...valuesOf(form), ...fields },
        messageId: null,
      });
    },
    reply: () => {
      const [only, ...more] = repliesOf(last());
      if (only === undefined || more.length > 0) throw new Error(`not one reply:\n${wordsOf(last())}`);
      return only;
    },
    words: () => wordsOf(last()),
  };
};
