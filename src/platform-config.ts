/** The part of the environment that connects Slack and Feishu. Read through `config.ts` alone. */
import { z } from 'zod';
import { optional, portOr } from './environment-shapes.ts';

/** Another address than the vendor's serves tests alone, so that no token ever leaves for a stranger. */
const LOOPBACK_URL = /^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d+(?:\/|$)/;

const listOf = (pattern: RegExp, error: string) =>
  optional.transform((list, context) => {
    const parts = (list ?? '').split(/[,，\s]+/).filter((part) => part !== '');
    if (parts.every((part) => pattern.test(part))) return parts;
    context.addIssue({ code: 'custom', message: error });
    return z.NEVER;
  });

const shaped = (pattern: RegExp, error: string) =>
  optional.refine((value) => value === undefined || pattern.test(value), { error });

export const platformEnvironment = {
  SLACK_BOT_TOKEN: listOf(/^xoxb-/, 'should be one token or several, by commas, that begin with xoxb-'),
  SLACK_SIGNING_SECRET: shaped(
    /^.{16,}$/,
    'should be the signing secret of the app, from its page Basic Information',
  ),
  SLACK_APP_TOKEN: shaped(/^xapp-/, 'should be an app-level token that begins with xapp-'),
  SLACK_API_URL: shaped(LOOPBACK_URL, 'serves tests: unset, or an address on this machine'),
  FEISHU_APP_ID: shaped(/^cli_[0-9a-f]{16}$/i, 'should be the app id, cli_ and 16 hexadecimal digits'),
  FEISHU_APP_SECRET: optional,
  FEISHU_ENCRYPT_KEY: optional,
  FEISHU_VERIFICATION_TOKEN: optional,
  FEISHU_MODE: z.enum(['connection', 'webhook', ''], { error: 'should be connection or webhook' }).optional(),
  FEISHU_DOMAIN: shaped(
    /^(?:feishu|lark|http:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d+)$/,
    'should be feishu or lark',
  ),
  EVENTS_HOST: z.string().trim().default('127.0.0.1'),
  EVENTS_PORT: portOr(3001),
} as const;

type Values = z.output<z.ZodObject<typeof platformEnvironment>>;

/** How Slack's events come in: by signed requests, or over a connection that we open. */
export type SlackConfig = {
  tokens: readonly string[];
  apiUrl: string | null;
} & ({ mode: 'http'; signingSecret: string } | { mode: 'socket'; appToken: string });

export type FeishuConfig = {
  appId: string;
  appSecret: string;
  domain: string;
} & ({ mode: 'webhook'; encryptKey: string; verificationToken: string } | { mode: 'connection' });

export type PlatformConfig = {
  slack: SlackConfig | null;
  feishu: FeishuConfig | null;
  /** Where signed requests of the platforms come in: a port of its own, so that a tunnel shows nothing else. */
  events: { host: string; port: number };
};

type Problem = { path: keyof Values; message: string };

/** What is half set up is named: a bot that silently stays away is the worst to find. */
export const platformProblems = (values: Values): Problem[] => [
  ...slackProblems(values),
  ...feishuProblems(values),
];

const slackProblems = (values: Values): Problem[] => {
  const isMeant = values.SLACK_SIGNING_SECRET !== undefined || values.SLACK_APP_TOKEN !== undefined;
  if (values.SLACK_BOT_TOKEN.length === 0) {
    return isMeant
      ? [{ path: 'SLACK_BOT_TOKEN', message: 'should be set where Slack is to be connected' }]
      : [];
  }
  return isMeant
    ? []
    : [
        {
          path: 'SLACK_SIGNING_SECRET',
          message:
            'should be set (signed requests), or SLACK_APP_TOKEN (Socket Mode), where SLACK_BOT_TOKEN is',
        },
      ];
};

const feishuProblems = (values: Values): Problem[] => {
  const { FEISHU_APP_ID: id, FEISHU_APP_SECRET: secret } = values;
  if (id === undefined && secret === undefined) return [];
  const missing = (path: keyof Values, message: string): Problem[] =>
    values[path] === undefined ? [{ path, message }] : [];
  return [
    ...missing('FEISHU_APP_ID', 'should be set where Feishu is to be connected'),
    ...missing('FEISHU_APP_SECRET', 'should be set where Feishu is to be connected'),
    ...(values.FEISHU_MODE === 'webhook'
      ? [
          ...missing(
            'FEISHU_ENCRYPT_KEY',
            'should be set for FEISHU_MODE=webhook: requests cannot be told apart without',
          ),
          ...missing('FEISHU_VERIFICATION_TOKEN', 'should be set for FEISHU_MODE=webhook'),
        ]
      : []),
  ];
};

/** Of values without problems. */
export const platformsOf = (values: Values): PlatformConfig => ({
  slack: slackOf(values),
  feishu: feishuOf(values),
  events: { host: values.EVENTS_HOST, port: values.EVENTS_PORT },
});

/** With both secrets Socket Mode wins: it needs no address that the world can reach. */
const slackOf = (values: Values): SlackConfig | null => {
  const both = { tokens: values.SLACK_BOT_TOKEN, apiUrl: values.SLACK_API_URL ?? null };
  if (both.tokens.length === 0) return null;
  if (values.SLACK_APP_TOKEN !== undefined) {
    return { ...both, mode: 'socket', appToken: values.SLACK_APP_TOKEN };
  }
  return values.SLACK_SIGNING_SECRET === undefined
    ? null
    : { ...both, mode: 'http', signingSecret: values.SLACK_SIGNING_SECRET };
};

const feishuOf = (values: Values): FeishuConfig | null => {
  const { FEISHU_APP_ID: appId, FEISHU_APP_SECRET: appSecret } = values;
  if (appId === undefined || appSecret === undefined) return null;
  const both = { appId, appSecret, domain: values.FEISHU_DOMAIN ?? 'feishu' };
  const { FEISHU_ENCRYPT_KEY: encryptKey, FEISHU_VERIFICATION_TOKEN: verificationToken } = values;
  return values.FEISHU_MODE === 'webhook' && encryptKey !== undefined && verificationToken !== undefined
    ? { ...both, mode: 'webhook', encryptKey, verificationToken }
    : { ...both, mode: 'connection' };
};
