/** The environment, read here and nowhere else. A wrong variable is named with what it should be. */
import { z } from 'zod';
import { type PlatformIdentity, readAdminIdentities } from './database/admin-identities.ts';

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];
const SECRET_LENGTH_MIN = 32;

const optional = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || undefined);

export const environment = z
  .object({
    DATABASE_URL: optional.refine((url) => url === undefined || /^postgres(ql)?:\/\//.test(url), {
      error: 'should be postgres://user:password@host:5432/name, or unset for the embedded database',
    }),
    INROAD_DATA: z.string().trim().default('.data'),
    HOST: z.string().trim().default('127.0.0.1'),
    PORT: z.coerce
      .number({ error: 'should be a port from 0 to 65535' })
      .int({ error: 'should be a port from 0 to 65535' })
      .min(0, { error: 'should be a port from 0 to 65535' })
      .max(65_535, { error: 'should be a port from 0 to 65535' })
      .default(3000),
    PUBLIC_URL: optional.refine((url) => url === undefined || /^https?:\/\//.test(url), {
      error: 'should be the address people use, such as https://inroad.example.com',
    }),
    CONSOLE_PASSWORD: optional.refine((password) => password === undefined || password.length >= 12, {
      error: 'should have at least 12 characters',
    }),
    SESSION_SECRET: optional.refine((secret) => secret === undefined || secret.length >= SECRET_LENGTH_MIN, {
      error: `should have at least ${SECRET_LENGTH_MIN} characters, the same for all processes`,
    }),
    ADMIN_IDENTITIES: z
      .string()
      .default('')
      .transform((list, context) => {
        const identities = readAdminIdentities(list);
        if (identities !== null) return identities;
        context.addIssue({
          code: 'custom',
          message:
            'should be a list such as slack:T012AB3CD:U045EF6GH, feishu:<tenant key>:<open id>, web:<name>',
        });
        return z.NEVER;
      }),
    DEMO: z.enum(['true', 'false', ''], { error: 'should be true or false' }).optional(),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
        error: 'should be one of fatal, error, warn, info, debug, silent',
      })
      .default('info'),
  })
  .superRefine((values, context) => {
    if (!LOOPBACK.includes(values.HOST) && values.CONSOLE_PASSWORD === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['HOST'],
        message: 'should be 127.0.0.1 as long as no CONSOLE_PASSWORD is set',
      });
    }
    if (values.DATABASE_URL !== undefined && values.SESSION_SECRET === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['SESSION_SECRET'],
        message: `should be set, with at least ${SECRET_LENGTH_MIN} characters, where DATABASE_URL is set`,
      });
    }
  });

export type Config = {
  databaseUrl: string | null;
  dataFolder: string;
  host: string;
  port: number;
  publicUrl: string | null;
  consolePassword: string | null;
  /** Null: made once and kept in the data folder. */
  sessionSecret: string | null;
  /** The first admins: admins from their first message on. */
  adminIdentities: readonly PlatformIdentity[];
  /** Load the demo company into an empty database. */
  demo: boolean;
  logLevel: string;
};

export type ConfigResult = { ok: true; config: Config } | { ok: false; problems: readonly string[] };

/** Never throws and never repeats a value: it might be a secret. */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): ConfigResult => {
  const parsed = environment.safeParse(env);
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`),
    };
  }
  const values = parsed.data;
  return {
    ok: true,
    config: {
      databaseUrl: values.DATABASE_URL ?? null,
      dataFolder: values.INROAD_DATA,
      host: values.HOST,
      port: values.PORT,
      publicUrl: values.PUBLIC_URL ?? null,
      consolePassword: values.CONSOLE_PASSWORD ?? null,
      sessionSecret: values.SESSION_SECRET ?? null,
      adminIdentities: values.ADMIN_IDENTITIES,
      demo: values.DEMO === 'true' || (values.DEMO !== 'false' && values.DATABASE_URL === undefined),
      logLevel: values.LOG_LEVEL,
    },
  };
};
