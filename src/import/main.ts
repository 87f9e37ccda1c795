/** `npm run import -- accounts|people FILE [--owner NAME] [--yes]`: exit status 1 where anything is wrong. */
import { readFile } from 'node:fs/promises';
import { v7 as uuidv7 } from 'uuid';
import type { Locale } from '../chat/locale.ts';
import { readConfig } from '../config.ts';
import { openMigrated } from '../database/open-migrated.ts';
import { inTransaction } from '../database/transaction.ts';
import { readArguments } from './arguments.ts';
import { viewImport } from './preview.ts';
import { type ImportOutcome, runImport } from './run-import.ts';
import { importTexts } from './texts.ts';

/** From sysexits.h: the configuration is wrong. */
const EXIT_CONFIG = 78;

/** The language of the operator's terminal. */
const locale: Locale = Intl.DateTimeFormat().resolvedOptions().locale.startsWith('zh') ? 'zh-CN' : 'en';
const texts = importTexts[locale];

const complain = (lines: readonly string[], status: number): void => {
  for (const line of lines) process.stderr.write(`${line}\n`);
  process.exitCode = status;
};

const main = async (): Promise<void> => {
  const asked = readArguments(process.argv.slice(2));
  if (asked === null) return complain([texts.usage], 1);
  const config = readConfig(process.env);
  if (!config.ok) return complain(config.problems, EXIT_CONFIG);
  const bytes = await readFile(asked.file).catch(() => null);
  if (bytes === null) return complain([texts.noFile], 1);
  const database = await openMigrated(config.config);
  try {
    const ports = { inTransaction: inTransaction(database.sql), newId: uuidv7, now: new Date() };
    print(await runImport({ ...asked, bytes }, ports));
  } finally {
    await database.release();
  }
};

const print = (outcome: ImportOutcome): void => {
  const { report, troubles } = viewImport(outcome, locale);
  for (const line of report) process.stdout.write(`${line}\n`);
  if (troubles.length > 0) complain(troubles, 1);
};

main().catch((error: unknown) => complain([error instanceof Error ? error.message : String(error)], 1));
