/** What a method of the Web API is made of. */
import { z } from 'zod';
import { parseOrRefuse } from '../blocks/refusal.ts';
import type { SocketMode } from '../deliver/over-socket.ts';
import type { Workspace, World } from '../world/world.ts';

/** docs.slack.dev/apis/web-api/rate-limits, 2026-11. `posting`: one message a second in a channel. */
export type Tier = 2 | 3 | 4 | 'posting' | 'none';

export type Caller = {
  world: World;
  /** Of the token. App-level tokens belong to none: the first one stands in. */
  workspace: Workspace;
  /** Of the app's Socket Mode. */
  sockets: SocketMode;
};

export type Method = {
  scope: string | null;
  tier: Tier;
  token: 'bot' | 'app' | 'none';
  run: (caller: Caller, args: Record<string, unknown>) => Record<string, unknown>;
};

type Spec<Args extends z.ZodObject> = {
  args: Args;
  scope?: string;
  tier: Tier;
  token?: Method['token'];
  /** Its arguments are a view's. */
  inView?: boolean;
  run: (caller: Caller, args: z.output<Args>) => Record<string, unknown>;
};

/** Throws `Refused` where Slack would say no; what `run` returns comes beside `ok: true`. */
export const method = <Args extends z.ZodObject>(spec: Spec<Args>): Method => ({
  scope: spec.scope ?? null,
  tier: spec.tier,
  token: spec.token ?? 'bot',
  // Every method takes a team_id: clients of several workspaces send it along.
  run: (caller, { team_id: _, ...args }) =>
    spec.run(caller, parseOrRefuse(spec.args, args, { isArguments: true, inView: spec.inView ?? false })),
});

/** Arguments may come as a form, in which everything is a text. */
export const asJson = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (typeof value === 'string' ? parsedOr(value) : value), schema);

const parsedOr = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

export const flagArgument = asJson(z.union([z.boolean(), z.literal(1), z.literal(0)])).optional();
export const textArgument = z.string().optional();
