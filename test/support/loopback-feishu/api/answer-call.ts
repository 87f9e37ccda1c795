/** Answers one request to the open API, and keeps what was asked. */
import type { Wire } from '../cards/card.ts';
import { messageOf, Refused } from '../rules/refused.ts';
import { RULES, type RuleId } from '../rules/rules.ts';
import { noteBreach, type World } from '../world.ts';
import type { Rates } from './rates.ts';
import type { ApiRequest } from './route.ts';
import { findRoute, type RouteId } from './routes.ts';
import type { Plan } from './script.ts';
import { checkScopes, checkToken } from './tokens.ts';

export type HttpAnswer = {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Wire;
  /** The one that refused it. */
  rule?: RuleId;
};

/** One call as it came in, with what was answered. `status` 0: nothing was. */
export type ApiCall = {
  at: Date;
  route: RouteId | 'unknown';
  method: string;
  /** With its query. */
  path: string;
  token: string | null;
  body: string;
  status: number;
  code: number | null;
  rule: RuleId | null;
};

/** Codes whose HTTP status is none of 400. */
const STATUS: Readonly<Record<string, number>> = { tokenMissing: 400, unknownPath: 404 };

export const answerCall = async (world: World, rates: Rates, request: ApiRequest): Promise<HttpAnswer> => {
  try {
    const found = findRoute(request.method, request.path);
    if (found === null) throw new Refused('unknownPath', `${request.method} ${request.path}`);
    const { route, path } = found;
    if (route.open !== true) {
      checkToken(world, request.token);
      checkScopes(world, route.scopes);
    }
    rates.count('secondRate', route.id, 1000);
    rates.count('minuteRate', route.id, 60_000);
    const answer = await route.handle({ world, rates, request, path, body: bodyOf(request) });
    return ok('flat' in answer ? answer.flat : { data: answer.data });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    noteBreach(world, error.rule, `${request.method} ${request.path}`, error.message);
    return refusal(error);
  }
};

const ok = (body: Wire): HttpAnswer => ({
  status: 200,
  headers: {},
  body: { code: 0, msg: 'success', ...body },
});

const refusal = (error: Refused): HttpAnswer => {
  const { code } = RULES[error.rule];
  if (error.resetS !== null && code === RULES.secondRate.code)
    return { ...limited(error.resetS), rule: error.rule };
  return {
    status: STATUS[error.rule] ?? 400,
    headers: {},
    body: { code, msg: messageOf(error), error: { log_id: 'loopback' } },
    rule: error.rule,
  };
};

/** https://open.feishu.cn/document/ukTMukTMukTM/uUzN04SN3QjL1cDN, read 2026-11. */
const limited = (resetS: number): HttpAnswer => ({
  status: 429,
  headers: { 'x-ogw-ratelimit-limit': '100', 'x-ogw-ratelimit-reset': String(resetS) },
  body: { code: RULES.secondRate.code, msg: 'request trigger frequency limit' },
});

/** What a test planned to be answered; null where the call goes its way. */
export const plannedAnswer = (plan: Plan | null): HttpAnswer | null => {
  if (plan === null || typeof plan === 'string' || 'wait' in plan) return null;
  if ('limited' in plan) return limited(plan.limited);
  if ('code' in plan) {
    const { code, message = 'planned by a test', status = 400 } = plan;
    return { status, headers: {}, body: { code, msg: message } };
  }
  return { status: plan.status, headers: {}, body: {} };
};

const bodyOf = ({ raw, contentType, method }: ApiRequest): unknown => {
  if (method === 'GET' || method === 'DELETE' || !contentType.includes('json')) return {};
  try {
    return JSON.parse(raw.toString());
  } catch {
    throw new Refused('badJson');
  }
};
