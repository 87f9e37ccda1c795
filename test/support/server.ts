/** The whole server as a process of its own, started as `npm start` does, on a data folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type ServerProcess = {
  address: string;
  folder: string;
  child: ChildProcess;
  /** All that it has written so far, log and errors. */
  written: () => string;
  /** Sends the signal and waits for the end. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

export type Ended = { code: number | null; out: string; err: string };

const launch = (env: Readonly<Record<string, string>>) => {
  const child = spawn(
    process.execPath,
    ['--max-semi-space-size=2', '--max-old-space-size=192', 'src/main.ts'],
    {
      env: { PATH: process.env.PATH ?? '', PORT: '0', LOG_LEVEL: 'warn', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    said.out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.err += chunk.toString();
  });
  const ended = new Promise<Ended>((done) => child.on('exit', (code) => done({ code, ...said })));
  return { child, said, ended };
};

/** For starts that must fail: waits for the end. */
export const runServer = (env: Readonly<Record<string, string>>): Promise<Ended> => launch(env).ended;

/** Waits for the one line that names the address. */
export const startServer = async (env: Readonly<Record<string, string>> = {}): Promise<ServerProcess> => {
  const folder = env.INROAD_DATA ?? (await mkdtemp(join(tmpdir(), 'inroad-server-')));
  const { child, said, ended } = launch({ INROAD_DATA: folder, ...env });
  const address = await new Promise<string>((ready, failed) => {
    const look = () => {
      const found = /ready: (\S+)\n/.exec(said.out)?.[1];
      if (found !== undefined) ready(found);
    };
    child.stdout.on('data', look);
    void ended.then(({ code, err }) => failed(new Error(`the server ended with ${code}: ${err}`)));
  });
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    return (await ended).code;
  };
  return { address, folder, child, written: () => said.out + said.err, stop };
};
