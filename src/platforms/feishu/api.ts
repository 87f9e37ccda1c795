/** Feishu's API through its own SDK: one app, one tenant. Calls answer a value or a trouble, they never reject. */
import { type Cache, Client, type Logger, LoggerLevel } from '@larksuiteoapi/node-sdk';
import { z } from 'zod';
import { ApiTrouble, makeHttp, type Trouble } from './http.ts';
import { API_TIMEOUT_MS } from './limits.ts';
import { baseUrlOf } from './workspace.ts';

export type AppKey = { appId: string; appSecret: string; domain: string };

export type Result<T> = { ok: true; value: T } | { ok: false; trouble: Trouble };

export type Api = {
  /** Runs a call; one whose token had run out is run once more with a new one. */
  call: <T>(run: (client: Client) => Promise<T>) => Promise<Result<T>>;
};

/**
 * The SDK logs whole requests, with tokens and notes in them. None of it is written: every call's trouble is told by
 * who made it, by its code.
 */
export const silent: Logger = {
  error: () => undefined,
  warn: () => undefined,
  info: () => undefined,
  debug: () => undefined,
  trace: () => undefined,
};

export const quiet = { logger: silent, loggerLevel: LoggerLevel.error };

/** A token that Feishu knows no more: https://open.feishu.cn/document/ukTMukTMukTM/ugjM14COyUjL4ITN, read 2026-11-26. */
const STALE_TOKEN = new Set([99991661, 99991663, 99991664, 99991668, 99991677]);

export const makeApi = ({ appId, appSecret, domain }: AppKey, now: () => Date): Api => {
  const tokens = makeTokenCache(now);
  const client = new Client({
    appId,
    appSecret,
    domain: baseUrlOf(domain),
    httpInstance: makeHttp(API_TIMEOUT_MS),
    cache: tokens,
    ...quiet,
  });
  const once = async <T>(run: (client: Client) => Promise<T>): Promise<Result<T>> => {
    try {
      return { ok: true, value: await run(client) };
    } catch (error) {
      if (error instanceof ApiTrouble) return { ok: false, trouble: error.trouble };
      // The token endpoint answered without a token.
      return { ok: false, trouble: { kind: 'answered', status: 0, code: null, detail: null, waitMs: null } };
    }
  };
  return {
    call: async (run) => {
      const first = await once(run);
      if (first.ok || !isStale(first.trouble)) return first;
      tokens.clear();
      return once(run);
    },
  };
};

const isStale = (trouble: Trouble): boolean =>
  trouble.kind === 'answered' && trouble.code !== null && STALE_TOKEN.has(trouble.code);

/** The SDK's own cache is one for the whole process, and cannot be emptied. */
const makeTokenCache = (now: () => Date): Cache & { clear: () => void } => {
  const kept = new Map<string, { value: unknown; expiresAt: number | null }>();
  return {
    get: async (key) => {
      const entry = kept.get(String(key));
      return entry === undefined || (entry.expiresAt !== null && entry.expiresAt <= now().getTime())
        ? undefined
        : entry.value;
    },
    set: async (key, value, expire) => {
      kept.set(String(key), { value, expiresAt: expire ?? null });
      return true;
    },
    clear: () => kept.clear(),
  };
};

const botInfo = z.object({ bot: z.object({ open_id: z.string() }) });

/** The bot's own open id, by which mentions of it are known. */
export const findBotId = async (api: Api): Promise<Result<string>> => {
  const found = await api.call((client) =>
    client.request<unknown>({ method: 'GET', url: '/open-apis/bot/v3/info' }),
  );
  if (!found.ok) return found;
  const parsed = botInfo.safeParse(found.value);
  return parsed.success
    ? { ok: true, value: parsed.data.bot.open_id }
    : { ok: false, trouble: { kind: 'silent' } };
};

/** The tenant that the app belongs to. */
export const findTenantKey = async (api: Api): Promise<Result<string>> => {
  const found = await api.call((client) => client.tenant.tenant.query({}));
  if (!found.ok) return found;
  const key = found.value.data?.tenant?.tenant_key;
  return key === undefined ? { ok: false, trouble: { kind: 'silent' } } : { ok: true, value: key };
};
