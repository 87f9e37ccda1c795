/** How something reaches the app: over HTTP or through Socket Mode. */

export type Parcel =
  | { kind: 'event'; payload: Record<string, unknown>; retry: Retry | null }
  | { kind: 'command'; payload: Record<string, string> }
  | { kind: 'interaction'; payload: Record<string, unknown> };

/** Why Slack sends an event again: docs.slack.dev/apis/events-api, 2026-11. */
export type Retry = { num: number; reason: RetryReason };
export type RetryReason = 'http_timeout' | 'http_error' | 'connection_failed';

/** `status` is null in Socket Mode; `body` is parsed where it was JSON, else its text; empty is null. */
export type Reached =
  | { kind: 'answered'; status: number | null; noRetry: boolean; body: unknown }
  | { kind: 'unreachable' };

export type Transport = { send: (parcel: Parcel, signal: AbortSignal) => Promise<Reached> };
