/** Puts a running server together from a checked configuration, and takes it down again in the opposite order. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pino from 'pino';
import { v7 as uuidv7 } from 'uuid';
import type { Viewer } from './chat/viewer.ts';
import { composeHouse, type House } from './compose.ts';
import type { Config } from './config.ts';
import type { Sql } from './database/connection.ts';
import { consoleMember } from './database/console-member.ts';
import { settleCompany } from './database/found-company.ts';
import type { Migration } from './database/migrate.ts';
import { openMigrated } from './database/open-migrated.ts';
import { promptly } from './database/promptly.ts';
import { readiness } from './database/readiness.ts';
import { inTransaction } from './database/transaction.ts';
import { letGoOfAll } from './delivery/conversation.ts';
import { startRounds } from './delivery/rounds.ts';
import { findDemoMembers, isEmptyDatabase } from './demo/demo-store.ts';
import { loadDemo } from './demo/load-demo.ts';
import type { Log } from './log.ts';
import { type ModelPorts, modelPorts, rulesAlone } from './model-ports.ts';
import { startWeb } from './platforms/web/start.ts';
import type { CommandHint, MemberKey, WebOptions } from './platforms/web/web-options.ts';
import { redeemPersonalToken } from './sales/members/personal-link.ts';
import { type OpenDoors, type ReachedAt, startPlatforms } from './start-platforms.ts';

export type Running = {
  address: string;
  /** Where Slack's and Feishu's requests come in; null where none does. */
  reachedAt: readonly ReachedAt[];
  stop: () => Promise<void>;
};

const VERSION = '0.1.0';

/** Time that work under way gets to end when the server stops; the whole stop has 10 s. */
const STOP_GRACE_MS = 5_000;

/** Rejects with one clear sentence where something stands in the way. */
export const start = async (config: Config): Promise<Running> => {
  const log = pino({ level: config.logLevel }, pino.destination(2));
  const { sql, migrations, release } = await openMigrated(config);
  try {
    const model = await modelPorts(config.model, sql, log);
    const reached = reachedAt(config);
    const doors: OpenDoors = {};
    const house = composeHouse({
      ...base(sql, log, model),
      doors,
      admins: config.adminIdentities,
      consoleAddress: () => reached.address,
    });
    if (config.demo && (await isEmptyDatabase(sql))) {
      // Its thirty notes are no news to anybody who reads the log.
      const quiet = pino({ level: 'silent' });
      await loadDemo(
        sql,
        (now) => composeHouse({ ...base(sql, quiet, rulesAlone), now: () => now }).conversation,
        new Date(),
      );
    }
    await inTransaction(sql)((tx) => settleCompany(tx, config.adminIdentities, founding()));
    const web = await startWeb(await webOptions(config, sql, house, log, migrations));
    if (config.publicUrl === null) reached.address = web.address;
    const platforms = await startPlatforms(config.platforms, { sql, house, doors, founding, log });
    const rounds = startRounds(house.round, log);
    return {
      address: web.address,
      reachedAt: platforms.reachedAt,
      stop: async () => {
        const ended = Promise.all([web.stop(), platforms.stop(), rounds.stop(), house.worker.stop()]);
        await Promise.race([ended, delay(STOP_GRACE_MS)]);
        // What is not done by now is for the next process; a database that is away keeps nobody from ending.
        await promptly(sql)(() => letGoOfAll(house.engine)).catch(() => undefined);
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
};

/** A company that nobody has named yet, with the language and time zone of the machine until somebody sets them. */
const founding = () => {
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    id: uuidv7(),
    name: 'Company',
    locale: locale.startsWith('zh') ? ('zh-CN' as const) : ('en' as const),
    timeZone,
    now: new Date(),
  };
};

const base = (sql: Sql, log: Log, model: ModelPorts) => ({
  sql,
  inTransaction: inTransaction(sql),
  ...model,
  log,
});

/** Where people reach the console, without a slash at the end. Where it listens is known once it does. */
const reachedAt = ({ publicUrl, host, port }: Config): { address: string } => ({
  address: publicUrl?.replace(/\/+$/, '') ?? `http://${host}:${port}`,
});

const webOptions = async (
  config: Config,
  sql: Sql,
  house: House,
  log: Log,
  migrations: readonly Migration[],
): Promise<WebOptions> => ({
  conversation: house.conversation,
  host: config.host,
  port: config.port,
  publicUrl: config.publicUrl,
  secret: config.sessionSecret ?? (await keptSecret(config.dataFolder)),
  demo: config.consolePassword === null ? await findDemoMembers(sql) : null,
  signIn:
    config.consolePassword === null ? null : signInWith(sql, config.consolePassword, config.adminIdentities),
  enter: (token) => promptly(sql)(() => redeemPersonalToken(sql, token, new Date())),
  commands: hintsOf(house),
  health: { ready: () => readiness(sql, migrations) },
  log,
  version: VERSION,
  now: () => new Date(),
});

const hintsOf =
  (house: House) =>
  (viewer: Viewer): readonly CommandHint[] =>
    house.registry.commands
      .filter(
        ({ words, roles }) =>
          words[viewer.locale].length > 0 && (roles === 'everyone' || roles.includes(viewer.role)),
      )
      .map(({ words, summary, example }) => ({
        word: words[viewer.locale][0] ?? '',
        summary: summary[viewer.locale],
        example: example[viewer.locale],
      }));

/** Made once, so that people stay signed in over a restart. */
const keptSecret = async (folder: string): Promise<string> => {
  const path = join(folder, 'session-secret');
  await mkdir(folder, { recursive: true });
  await writeFile(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' }).catch(() => undefined);
  return readFile(path, 'utf8');
};

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The shared password with one's own name or e-mail; compared in constant time. */
const signInWith =
  (sql: Sql, password: string, admins: Config['adminIdentities']) =>
  async (name: string, given: string): Promise<MemberKey | null> =>
    timingSafeEqual(digest(given), digest(password))
      ? promptly(sql)(() => consoleMember(sql, name, { admins, newId: uuidv7, now: new Date() }))
      : null;
