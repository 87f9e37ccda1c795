/** The environment, read here and nowhere else. A wrong variable is named with what it should be. */
import { z } from 'zod';
import type { PlatformIdentity } from './chat/contact.ts';
import { readAdminIdentities } from './database/admin-identities.ts';
import { optional, portOr } from './environment-shapes.ts';
import {
  type PlatformConfig,
  platformEnvironment,
  platformProblems,
  platformsOf,
} from './platform-config.ts';

const LOOPBACK = ['127.0.0.1', 'localhost', '::1'];
const SECRET_LENGTH_MIN = 32;
/** About 500 notes of a company and day: a note with prompt and answer takes 2,000 to 4,000 tokens. */
const TOKENS_PER_DAY = 2_000_000;

export const environment = z
  .object({
    DATABASE_URL: optional.refine((url) => url === undefined || /^postgres(ql)?:\/\//.test(url), {
      error: 'should be postgres://user:password@host:5432/name, or unset for the embedded database',
    }),
    INROAD_DATA: z.string().trim().default('.data'),
    HOST: z.string().trim().default('127.0.0.1'),
    PORT: portOr(3000),
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
    OPENAI_API_KEY: optional,
    OPENAI_BASE_URL: optional.refine((url) => url === undefined || /^https?:\/\//.test(url), {
      error: 'should be the address of an endpoint, such as https://api.example.com/v1',
    }),
    OPENAI_MODEL: optional,
    OPENAI_TOKENS_PER_DAY: z.coerce
      .number({ error: 'should be a number of tokens' })
      .int({ error: 'should be a whole number of tokens' })
      .min(1, { error: 'should be at least 1' })
      .default(TOKENS_PER_DAY),
    DEMO: z.enum(['true', 'false', ''], { error: 'should be true or false' }).optional(),
    ...platformEnvironment,
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
        error: 'should be one of fatal, error, warn, info, debug, silent',
      })
      .default('info'),
  })
  .superRefine((values, context) => {
    const isModelMeant = values.OPENAI_API_KEY !== undefined || values.OPENAI_BASE_URL !== undefined;
    if (isModelMeant && values.OPENAI_MODEL === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['OPENAI_MODEL'],
        message: 'should name the model where OPENAI_API_KEY or OPENAI_BASE_URL is set',
      });
    }
    if (!LOOPBACK.includes(values.HOST) && values.CONSOLE_PASSWORD === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['HOST'],
        message: 'should be 127.0.0.1 as long as no CONSOLE_PASSWORD is set',
      });
    }
    for (const { path, message } of platformProblems(values)) {
      context.addIssue({ code: 'custom', path: [path], message });
    }
    if (values.DATABASE_URL !== undefined && values.SESSION_SECRET === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['SESSION_SECRET'],
        message: `should be set, with at least ${SECRET_LENGTH_MIN} characters, where DATABASE_URL is set`,
      });
    }
  });

/** A model counts as set up with a key or an address, and its name. */
export type ModelConfig = { apiKey: string; baseUrl: string | null; name: string; tokensPerDay: number };

export type Config = {
  /** Null: rules alone. */
  model: ModelConfig | null;
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
  platforms: PlatformConfig;
  /** Load the demo company into an empty database. */
  demo: boolean;
  logLevel: string;
};

/** Endpoints of one's own often want no key; the SDK wants some. */
const modelOf = (values: z.output<typeof environment>): ModelConfig | null =>
  values.OPENAI_MODEL === undefined ||
  (values.OPENAI_API_KEY === undefined && values.OPENAI_BASE_URL === undefined)
    ? null
    : {
        apiKey: values.OPENAI_API_KEY ?? 'none',
        baseUrl: values.OPENAI_BASE_URL ?? null,
        name: values.OPENAI_MODEL,
        tokensPerDay: values.OPENAI_TOKENS_PER_DAY,
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
      model: modelOf(values),
      databaseUrl: values.DATABASE_URL ?? null,
      dataFolder: values.INROAD_DATA,
      host: values.HOST,
      port: values.PORT,
      publicUrl: values.PUBLIC_URL ?? null,
      consolePassword: values.CONSOLE_PASSWORD ?? null,
      sessionSecret: values.SESSION_SECRET ?? null,
      adminIdentities: values.ADMIN_IDENTITIES,
      platforms: platformsOf(values),
      demo: values.DEMO === 'true' || (values.DEMO !== 'false' && values.DATABASE_URL === undefined),
      logLevel: values.LOG_LEVEL,
    },
  };
};
