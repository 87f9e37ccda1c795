/** The only file that knows everyone. Plain calls put the house together. */
import { randomInt } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Conversation } from './chat/conversation.ts';
import type { Registry } from './chat/registry.ts';
import type { Viewer } from './chat/viewer.ts';
import { composeRegistry } from './compose-registry.ts';
import type { Queries, Sql } from './database/connection.ts';
import { type Arrival, memberForIdentity } from './database/first-contact.ts';
import { readViewer } from './database/members.ts';
import { promptly } from './database/promptly.ts';
import type { Engine } from './delivery/apply.ts';
import { makeAccept, makeReceive } from './delivery/conversation.ts';
import { makeStore } from './delivery/inbox.ts';
import { readHistory } from './delivery/messages.ts';
import { makeRound } from './delivery/rounds.ts';
import type { Doors } from './delivery/sender.ts';
import { makeShow } from './delivery/show.ts';
import { makeWorker, type Worker } from './delivery/worker.ts';
import type { Log } from './log.ts';
import type { Desk, ReadNote } from './sales/desk.ts';
import { makeLookup } from './sales/lookup.ts';
import { makeLinkCode } from './sales/members/link-code.ts';
import { issuePersonalToken } from './sales/members/personal-link.ts';

export type House = {
  registry: Registry<Desk>;
  engine: Engine<Desk>;
  conversation: Conversation;
  worker: Worker;
  /** Takes over what vanished processes left, over all companies. */
  round: () => Promise<void>;
};

export type Parts = {
  sql: Sql;
  inTransaction: Engine<Desk>['inTransaction'];
  read: ReadNote;
  /** How advice is worded; the rules' own words where it is left out. */
  word?: Desk['word'];
  log: Log;
  now?: () => Date;
  /** Where people reach the console, such as `https://inroad.example.com`. Without it links are paths alone. */
  consoleAddress?: () => string;
  /** How messages leave, by platform; looked at when one has to, so that platforms may start later. */
  doors?: Doors;
  /** Admins from their first message on. */
  admins?: Arrival['admins'];
};

/** Everything behind the platforms: registry, engine and the conversation port. */
export const composeHouse = (parts: Parts): House => {
  const {
    sql,
    inTransaction,
    read,
    word = null,
    log,
    now = () => new Date(),
    doors = {},
    admins = [],
  } = parts;
  const { consoleAddress = () => '' } = parts;
  const registry = composeRegistry();
  const newId = uuidv7;
  const personalLink = async (queries: Queries, viewer: Viewer, path: string): Promise<string | null> => {
    const token = await issuePersonalToken(queries, viewer, now());
    return token === null ? null : `${consoleAddress()}/enter/${token}?to=${encodeURIComponent(path)}`;
  };
  const desk = (queries: Queries): Desk => ({
    sql: queries,
    newId,
    newLinkCode: () => makeLinkCode(randomInt),
    personalLink: (viewer, path) => personalLink(queries, viewer, path),
    channelName: async (channel) => (await doors[channel.platform]?.nameOf(channel)) ?? null,
    read,
    word,
  });
  const soon = promptly(sql);
  const inHand: Engine<Desk>['inHand'] = new Set();
  const store = makeStore(sql);
  const engine: Engine<Desk> = {
    sql,
    registry,
    desk,
    inTransaction,
    promptly: soon,
    store,
    inHand,
    newId,
    now,
  };
  const show = makeShow(engine);
  const lookup = makeLookup(sql);
  const worker = makeWorker(engine, doors, log);
  const conversation: Conversation = {
    accept: makeAccept(engine, worker.applySoon),
    receive: makeReceive(engine, log, worker.showOnce),
    deliver: worker.sendSoon,
    arrive: (contact) =>
      soon(async () => {
        const member = await memberForIdentity(sql, contact, { admins, newId, now: now() });
        return member && readViewer(sql, member.tenantId, member.memberId);
      }),
    history: (...asked) => soon(() => readHistory(sql, ...asked)),
    show: (...asked) => soon(() => show(...asked)),
    lookup: (...asked) => soon(() => lookup(...asked)),
    viewer: (...asked) => soon(() => readViewer(sql, ...asked)),
    personalLink: (viewer, path = '/') => soon(() => personalLink(sql, viewer, path)),
  };
  return { registry, engine, conversation, worker, round: makeRound(engine, worker) };
};
