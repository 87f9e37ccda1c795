/** Starts the server: configuration, database, house, console. Stops it on SIGTERM and Ctrl-C. */

import { readConfig } from './config.ts';
import { isLineLost } from './database/trouble.ts';
import { start } from './start.ts';

/** From sysexits.h: the configuration is wrong. */
const EXIT_CONFIG = 78;
const NODE_MAJOR_MIN = 24;

const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const main = async (): Promise<void> => {
  if (Number(process.versions.node.split('.')[0]) < NODE_MAJOR_MIN) {
    say(
      `Node ${process.versions.node} is too old: run "npm ci" with optional dependencies, then "npm start".`,
    );
    process.exitCode = EXIT_CONFIG;
    return;
  }
  const read = readConfig(process.env);
  if (!read.ok) {
    for (const problem of read.problems) say(problem);
    process.exitCode = EXIT_CONFIG;
    return;
  }
  const { address, reachedAt, stop } = await start(read.config);
  for (const one of reachedAt) process.stdout.write(`${one.name} reaches it at ${one.address}\n`);
  process.stdout.write(`Inroad is ready: ${address}\n`);
  let isStopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          say(`stopping failed: ${String(error)}`);
          process.exit(1);
        },
      );
    });
  }
};

const wordsOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE') {
    return 'The port is taken by another program: stop that one, or set PORT (for Slack and Feishu EVENTS_PORT) to another number.';
  }
  return error.message;
};

// The driver leaves promises of its own that nobody waits for, such as its look at the types of a new line.
process.on('unhandledRejection', (error) => {
  if (!isLineLost(error)) throw error;
});

main().catch((error: unknown) => {
  say(wordsOf(error));
  process.exit(1);
});
