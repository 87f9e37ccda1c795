/** `npm run demo`: empties the demo company and loads it anew, dated relative to today; also beside a running server. */
import pino from 'pino';
import { composeHouse } from '../compose.ts';
import { readConfig } from '../config.ts';
import { openMigrated } from '../database/open-migrated.ts';
import { inTransaction } from '../database/transaction.ts';
import { readByRulesAlone } from '../read-notes.ts';
import { clearDemo } from './clear-demo.ts';
import { loadDemo } from './load-demo.ts';

/** From sysexits.h: the configuration is wrong. */
const EXIT_CONFIG = 78;

const main = async (): Promise<void> => {
  const config = readConfig(process.env);
  if (!config.ok) {
    for (const problem of config.problems) process.stderr.write(`${problem}\n`);
    process.exitCode = EXIT_CONFIG;
    return;
  }
  const { sql, release } = await openMigrated(config.config);
  try {
    const log = pino({ level: 'silent' });
    const conversationAt = (now: Date) =>
      composeHouse({
        sql,
        inTransaction: inTransaction(sql),
        read: readByRulesAlone,
        log,
        now: () => now,
      }).conversation;
    await clearDemo(sql);
    await loadDemo(sql, conversationAt, new Date());
    process.stdout.write('The demo company is loaded anew.\n');
  } finally {
    await release();
  }
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
