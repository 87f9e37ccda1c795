/** One call of the Web API: the token, the scope, the rate, the script of the test, then the method. */
import { type Refusal, Refused, refuse } from '../blocks/refusal.ts';
import type { SocketMode } from '../deliver/over-socket.ts';
import type { Workspace, World } from '../world/world.ts';
import { APP_METHODS } from './app-methods.ts';
import { CHAT_METHODS } from './chat-methods.ts';
import type { Method } from './method.ts';
import { PEOPLE_METHODS } from './people-methods.ts';
import type { Rates } from './rates.ts';
import type { Scripts, Twist } from './scripts.ts';
import { VIEW_METHODS } from './view-methods.ts';

const METHODS: Readonly<Record<string, Method>> = {
  ...APP_METHODS,
  ...CHAT_METHODS,
  ...PEOPLE_METHODS,
  ...VIEW_METHODS,
};

export type Answered =
  | {
      kind: 'answer';
      status: number;
      headers: Record<string, string>;
      body: Record<string, unknown> | string;
    }
  | { kind: 'hang' }
  | { kind: 'cut' };

export type WebApi = (request: {
  method: string;
  token: string | null;
  args: Record<string, unknown>;
}) => Answered;

export const makeWebApi =
  (world: World, sockets: SocketMode, rates: Rates, scripts: Scripts): WebApi =>
  ({ method: name, token, args }) => {
    const workspace = [...world.workspaces.values()].find((each) => each.botToken === token) ?? null;
    const perform = (): Answered => {
      try {
        const method = METHODS[name];
        if (method === undefined) throw refuse('unknownMethod', name);
        const caller = { world, sockets, workspace: authorised(world, method, token, workspace) };
        const limited = rates.take({
          tier: method.tier,
          method: name,
          teamId: caller.workspace.id,
          channel: String(args.channel ?? ''),
          at: world.now(),
        });
        if (limited !== null) {
          world.refused.push({ rule: limited.rule, method: name, messages: [] });
          return tooMany(limited.retryAfterSeconds);
        }
        return success(method.run(caller, args));
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        world.refused.push({ rule: error.refusal.rule, method: name, messages: error.refusal.messages });
        return failure(error.refusal);
      }
    };
    const answered = twisted(scripts.take(name, workspace?.id ?? null), perform);
    world.calls.push({
      at: world.now(),
      method: name,
      teamId: workspace?.id ?? null,
      token,
      args,
      answer: answered.kind === 'answer' && typeof answered.body === 'object' ? answered.body : null,
      status: answered.kind === 'answer' ? answered.status : null,
    });
    world.changed();
    return answered;
  };

const authorised = (
  world: World,
  method: Method,
  token: string | null,
  workspace: Workspace | null,
): Workspace => {
  const [first] = world.workspaces.values();
  if (first === undefined) throw new Error('Slack has no workspace');
  if (method.token === 'none') return workspace ?? first;
  if (token === null) throw refuse('notAuthed');
  if (token === world.appToken) {
    if (method.token !== 'app') throw refuse('tokenKind');
    return first;
  }
  if (workspace === null) throw refuse('wrongToken');
  if (workspace.token === 'removed') throw refuse('appRemoved');
  if (workspace.token === 'revoked') throw refuse('tokenRevoked');
  if (method.token !== 'bot') throw refuse('tokenKind');
  if (method.scope !== null && !workspace.scopes.has(method.scope))
    throw refuse('missingScope', method.scope);
  return workspace;
};

/** What a script makes of a call. */
export const twisted = (twist: Twist | null, perform: () => Answered): Answered => {
  switch (twist?.kind) {
    case undefined:
      return perform();
    case 'rate limited':
      return tooMany(twist.retryAfterSeconds);
    case 'status':
      return { kind: 'answer', status: twist.status, headers: {}, body: 'upstream error' };
    case 'error':
      return { kind: 'answer', status: 200, headers: {}, body: { ok: false, error: twist.error } };
    case 'hang':
      return { kind: 'hang' };
    case 'cut':
      if (twist.done) perform();
      return { kind: 'cut' };
  }
};

const success = (body: Record<string, unknown>): Answered => ({
  kind: 'answer',
  status: 200,
  headers: {},
  body: { ok: true, ...body },
});

const failure = ({ error, messages }: Refusal): Answered => ({
  kind: 'answer',
  status: 200,
  headers: {},
  body: {
    ok: false,
    error,
    ...(messages.length > 0 ? { errors: messages, response_metadata: { messages } } : {}),
  },
});

const tooMany = (seconds: number): Answered => ({
  kind: 'answer',
  status: 429,
  headers: { 'retry-after': String(seconds) },
  body: { ok: false, error: 'ratelimited' },
});
