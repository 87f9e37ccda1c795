/** A house in a process of its own that accepts only, until its parent tells it to work. */
import { devNull } from 'node:os';
import pino from 'pino';
import type { Conversation } from '../../src/chat/conversation.ts';
import { composeHouse, type House } from '../../src/compose.ts';
import { openDatabase } from '../../src/database/connection.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { makeAccept } from '../../src/delivery/conversation.ts';
import { startRounds } from '../../src/delivery/rounds.ts';
import type { Log } from '../../src/log.ts';
import { readByRulesAlone } from '../../src/read-notes.ts';
import type { OpenDoors } from '../../src/start-platforms.ts';

export type RestingHouse = { house: House; conversation: Conversation; doors: OpenDoors; log: Log };

export const composeRestingHouse = (url: string): RestingHouse => {
  const sql = openDatabase(url);
  // What is logged costs what it costs; nobody reads it.
  const log = pino({ level: 'info' }, pino.destination(devNull));
  const doors: OpenDoors = {};
  const house = composeHouse({
    sql,
    inTransaction: inTransaction(sql),
    read: readByRulesAlone,
    log,
    doors,
  });
  let isWorking = false;
  const accept = makeAccept(house.engine, (tenantId) => {
    if (isWorking) house.worker.applySoon(tenantId);
  });
  const round = async (): Promise<void> => {
    if (isWorking) await house.round();
  };
  startRounds(round, log);
  process.on('message', (word) => {
    isWorking = word === 'work';
    void round();
  });
  return { house, conversation: { ...house.conversation, accept }, doors, log };
};
