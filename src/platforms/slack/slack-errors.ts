/** What Slack's answers mean. Codes are those of its pages on each method, read on 2026-11-26. Pure. */
import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
} from '@slack/web-api';
import { UNREACHABLE_WAIT_MS, UNTOLD_WAIT_MS } from './limits.ts';

/**
 * `later`: nothing was taken, it may be tried again after that time. `uncertain`: nobody knows whether it was taken.
 * `refused`: it will not be taken, whatever one does.
 */
export type Trouble =
  | { kind: 'later'; waitMs: number }
  | { kind: 'uncertain' }
  | { kind: 'refused'; code: string };

/** The app is no longer in the workspace, or its token is of no use. */
const DEAD_TOKEN: ReadonlySet<string> = new Set([
  'account_inactive',
  'invalid_auth',
  'not_authed',
  'token_expired',
  'token_revoked',
  'team_access_not_granted',
]);

export const isDeadCode = (code: string): boolean => DEAD_TOKEN.has(code);

export const isDeadToken = (error: unknown): boolean =>
  error instanceof WebAPIPlatformError && isDeadCode(error.data.error);

/** Slack failed, and says itself that a part may have been done. */
const UNSURE: ReadonlySet<string> = new Set([
  'fatal_error',
  'internal_error',
  'request_timeout',
  'service_unavailable',
]);

const WAIT: ReadonlySet<string> = new Set(['ratelimited', 'rate_limited', 'message_limit_exceeded']);

/** The connection was never made: nothing can have been taken. */
const NOT_CONNECTED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const CODE = /^[a-z_]{2,60}$/;

export const troubleOf = (error: unknown): Trouble => {
  if (error instanceof WebAPIRateLimitedError) return { kind: 'later', waitMs: error.retryAfter * 1000 };
  if (error instanceof WebAPIPlatformError) return troubleOfCode(error.data.error);
  if (error instanceof WebAPIHTTPError) return troubleOfStatus(error.statusCode);
  if (error instanceof WebAPIRequestError) return troubleOfConnection(error.original);
  return troubleOfConnection(error);
};

export const troubleOfCode = (code: string): Trouble => {
  if (WAIT.has(code)) return { kind: 'later', waitMs: UNTOLD_WAIT_MS };
  // What is no code is the text of an answer that was no JSON.
  if (UNSURE.has(code) || !CODE.test(code)) return { kind: 'uncertain' };
  return { kind: 'refused', code };
};

export const troubleOfStatus = (status: number, retryAfter: string | null = null): Trouble => {
  if (status === 429) return { kind: 'later', waitMs: secondsOf(retryAfter) * 1000 || UNTOLD_WAIT_MS };
  return status >= 500 ? { kind: 'uncertain' } : { kind: 'refused', code: `http_${status}` };
};

const secondsOf = (retryAfter: string | null): number => {
  const seconds = Number(retryAfter);
  return Number.isFinite(seconds) && seconds > 0 ? seconds : 0;
};

/** `fetch failed` says why in its cause. */
export const troubleOfConnection = (error: unknown): Trouble => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (NOT_CONNECTED.has(code)) return { kind: 'later', waitMs: UNREACHABLE_WAIT_MS };
  // The library's words where Slack asks to wait without saying for how long.
  const isUntold = error instanceof Error && error.message.startsWith('Retry header');
  return isUntold ? { kind: 'later', waitMs: UNTOLD_WAIT_MS } : { kind: 'uncertain' };
};
