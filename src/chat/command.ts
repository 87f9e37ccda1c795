/**
 * A command is one definition object. From the registry of these come typed commands, buttons, forms, help,
 * the platforms' manifests and later the model's tools. Forgetting a part does not compile.
 *
 * `Desk` is what a command may reach (transaction, reader, clock); chat/ only passes it through.
 */
import type { z } from 'zod';
import type { Place } from './inbound.ts';
import type { Localized } from './locale.ts';
import type { Refusal } from './refusal.ts';
import type { Reply } from './reply.ts';
import type { Role, Viewer } from './viewer.ts';

/** Who called, from where, and what the moment is. */
export type Caller = {
  viewer: Viewer;
  place: Place;
  inboundId: string;
  now: Date;
  /** The viewer's local date, ISO. */
  today: string;
  /** Our id of the message whose button or form was used. */
  messageId: string | null;
};

/** One refusal's sentence; every code a command may refuse with must have one. */
export type RefusalTexts<Code extends string> = Readonly<
  Record<Code, (detail: Readonly<Record<string, string | number>>) => Localized>
>;

export type CommandSpec<Desk, Args, Prepared, Outcome, Code extends string> = {
  /** Stable code in buttons, audit and logs: `visit`, `visit.confirm`. */
  name: string;
  /** Raised when `args` change shape: buttons of an older version answer "this card has aged". */
  version: number;
  /** Words that call it when typed, first the usual one. Empty for commands that only buttons call. */
  words: { 'zh-CN': readonly string[]; en: readonly string[] };
  summary: Localized;
  /** A line that works when pasted, with the command word and no slash. */
  example: Localized;
  roles: readonly Role[] | 'everyone';
  /** Reads only: runs without an inbox row, also for pages. */
  readOnly: boolean;
  args: z.ZodType<Args>;
  /** Typed text after the command word -> raw arguments, checked by `args` afterwards. */
  parse: (text: string) => unknown;
  /** Form fields -> raw arguments, merged over those of the form's own value. */
  parseForm?: (fields: Readonly<Record<string, string | string[]>>) => unknown;
  /**
   * For text that begins with no command word: raw arguments where this command claims it, else null.
   * The registry asks in its order.
   */
  claim?: (text: string, desk: Desk, caller: Caller) => Promise<unknown>;
  /**
   * For a message whose writer edited or recalled it (`text` null) after it had come in as `inboundId`: raw arguments
   * where this command follows, else null.
   */
  follow?: (change: Change, desk: Desk, caller: Caller) => Promise<unknown>;
  /** Slow work before the transaction begins: reading a note, asking a model. Writes nothing. */
  prepare?: (desk: Desk, caller: Caller, args: Args) => Promise<Prepared>;
  run: (desk: Desk, caller: Caller, args: Args, prepared: Prepared) => Promise<Outcome | Refusal<Code>>;
  view: (outcome: Outcome, caller: Caller) => Reply;
  refusals: RefusalTexts<Code>;
};

export type Change = { inboundId: string; text: string | null };

/** A definition with its inner types closed over: what the registry and the router work with. */
export type Command<Desk> = Omit<
  CommandSpec<Desk, never, never, never, string>,
  'args' | 'prepare' | 'run' | 'view' | 'refusals'
> & {
  /** Checks raw arguments; the error text is for logs, never for users. */
  check: (raw: unknown) => { ok: true; bound: Bound<Desk> } | { ok: false; error: string };
};

/** A command with checked arguments, ready to run. */
export type Bound<Desk> = {
  name: string;
  readOnly: boolean;
  /** Outside the transaction. */
  prepare: (desk: Desk, caller: Caller) => Promise<unknown>;
  /** Inside the transaction. */
  run: (desk: Desk, caller: Caller, prepared: unknown) => Promise<Reply>;
};

/** Closes a definition over its own types. */
export const defineCommand = <Desk, Args, Prepared, Outcome extends object, Code extends string = never>(
  spec: CommandSpec<Desk, Args, Prepared, Outcome, Code>,
): Command<Desk> => ({
  name: spec.name,
  version: spec.version,
  words: spec.words,
  summary: spec.summary,
  example: spec.example,
  roles: spec.roles,
  readOnly: spec.readOnly,
  parse: spec.parse,
  ...(spec.parseForm ? { parseForm: spec.parseForm } : {}),
  ...(spec.claim ? { claim: spec.claim } : {}),
  ...(spec.follow ? { follow: spec.follow } : {}),
  check: (raw) => {
    const parsed = spec.args.safeParse(raw);
    return parsed.success
      ? { ok: true, bound: bind(spec, parsed.data) }
      : { ok: false, error: parsed.error.message };
  },
});

const bind = <Desk, Args, Prepared, Outcome extends object, Code extends string>(
  spec: CommandSpec<Desk, Args, Prepared, Outcome, Code>,
  args: Args,
): Bound<Desk> => ({
  name: spec.name,
  readOnly: spec.readOnly,
  prepare: async (desk, caller) => spec.prepare?.(desk, caller, args),
  run: async (desk, caller, prepared) => {
    const outcome = await spec.run(desk, caller, args, prepared as Prepared);
    return isRefusedBy(spec, outcome)
      ? refusalReply(spec.refusals[outcome.refused](outcome.detail ?? {}), caller)
      : spec.view(outcome, caller);
  },
});

const isRefusedBy = <Desk, Args, Prepared, Outcome extends object, Code extends string>(
  spec: CommandSpec<Desk, Args, Prepared, Outcome, Code>,
  outcome: Outcome | Refusal<Code>,
): outcome is Refusal<Code> => 'refused' in outcome && String(outcome.refused) in spec.refusals;

const refusalReply = (text: Localized, caller: Caller): Reply => {
  const sentence = text[caller.viewer.locale];
  return {
    audience: { kind: 'writer' },
    purpose: 'new',
    summary: sentence,
    blocks: [{ kind: 'notice', tone: 'warning', text: sentence }],
  };
};
