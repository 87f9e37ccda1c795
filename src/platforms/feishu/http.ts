/**
 * How the SDK reaches Feishu: with a time limit, which its own has not, and with troubles that carry a code and no
 * words, since words of a failed call hold tokens and notes.
 */
import type { HttpInstance } from '@larksuiteoapi/node-sdk';

/**
 * `answered`: Feishu said no; `code` is its own, null where it sent none. `unreached`: nothing left this machine.
 * `silent`: the call went out and no answer came.
 */
export type Trouble =
  | { kind: 'answered'; status: number; code: number | null; detail: number | null; waitMs: number | null }
  | { kind: 'unreached' }
  | { kind: 'silent' };

export class ApiTrouble extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble) {
    super(trouble.kind === 'answered' ? `${trouble.status} ${trouble.code ?? ''}` : trouble.kind);
    this.name = 'ApiTrouble';
    this.trouble = trouble;
  }
}

/** Codes of Node for a call that never left. */
const NEVER_LEFT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

type Call = NonNullable<Parameters<HttpInstance['request']>[0]>;

/** `mayRefuse`: an answer with a code of its own is no trouble, but handed on; the long connection reads it itself. */
export const makeHttp = (timeoutMs: number, { mayRefuse = false } = {}): HttpInstance => {
  const request = async <T, R = T>(call: Call): Promise<R> => {
    const response = await reach(call, call.timeout ?? timeoutMs);
    const body = await bodyOf(response);
    const code = codeOf(body);
    if (response.ok && (code === 0 || code === null || mayRefuse)) return body as R;
    throw new ApiTrouble({
      kind: 'answered',
      status: response.status,
      code,
      detail: detailOf(body),
      waitMs: waitOf(response),
    });
  };
  const without = (method: string) => (url: string, rest?: Call) => request<never>({ ...rest, url, method });
  const withBody = (method: string) => (url: string, data?: unknown, rest?: Call) =>
    request<never>({ ...rest, url, data, method });
  return {
    request,
    get: without('GET'),
    delete: without('DELETE'),
    head: without('HEAD'),
    options: without('OPTIONS'),
    post: withBody('POST'),
    put: withBody('PUT'),
    patch: withBody('PATCH'),
  };
};

const reach = async (call: Call, timeoutMs: number): Promise<Response> => {
  const url = new URL(call.url ?? '');
  for (const [name, value] of Object.entries(call.params ?? {})) {
    if (value !== undefined && value !== null) url.searchParams.append(name, String(value));
  }
  const method = (call.method ?? 'GET').toUpperCase();
  const { headers, ...body } = ['GET', 'HEAD'].includes(method)
    ? { headers: { ...call.headers } }
    : payloadOf(call);
  try {
    return await fetch(url, { method, headers, ...body, signal: AbortSignal.timeout(timeoutMs) });
  } catch (error) {
    throw new ApiTrouble({ kind: neverLeft(error) ? 'unreached' : 'silent' });
  }
};

/** JSON, or where a part of it is bytes a form: `fetch` itself says then where its parts end. */
const payloadOf = ({
  data,
  headers = {},
}: Call): { headers: Record<string, string>; body: string | FormData } => {
  const kept = Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
  const parts: [string, unknown][] = Object.entries(data ?? {});
  if (!parts.some(([, part]) => Buffer.isBuffer(part))) {
    const json = { 'content-type': 'application/json; charset=utf-8' };
    return { headers: { ...json, ...kept }, body: JSON.stringify(data ?? {}) };
  }
  const form = new FormData();
  for (const [name, part] of parts) {
    if (Buffer.isBuffer(part)) form.append(name, new Blob([new Uint8Array(part)]), name);
    else form.append(name, String(part));
  }
  const { 'content-type': _set, ...others } = kept;
  return { headers: others, body: form };
};

const neverLeft = (error: unknown): boolean => {
  const cause = error instanceof Error ? error.cause : null;
  return typeof cause === 'object' && cause !== null && 'code' in cause && NEVER_LEFT.has(String(cause.code));
};

/** The body may break off, or be a proxy's page. */
const bodyOf = async (response: Response): Promise<unknown> => {
  try {
    return await response.json();
  } catch {
    if (response.ok) throw new ApiTrouble({ kind: 'silent' });
    return null;
  }
};

const codeOf = (body: unknown): number | null =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'number'
    ? body.code
    : null;

/** A refused card names what is wrong with it within its message: `ErrCode: 11310`. */
const detailOf = (body: unknown): number | null => {
  const said = typeof body === 'object' && body !== null && 'msg' in body ? String(body.msg) : '';
  const [, detail] = /ErrCode:\s*(\d+)/.exec(said) ?? [];
  return detail === undefined ? null : Number(detail);
};

/** Seconds until the limit is lifted: https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN, read 2026-11-26. */
const waitOf = (response: Response): number | null => {
  const seconds = Number(response.headers.get('x-ogw-ratelimit-reset') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds * 1000) : null;
};
