/** Inbound -> command. Grammar first: a slash or a command word; else the commands are asked who claims the text. */
import type { Bound, Caller, Change, Command } from './command.ts';
import { decodeCommand } from './command-codec.ts';
import type { Inbound } from './inbound.ts';
import type { Registry } from './registry.ts';
import type { Reply } from './reply.ts';
import { agedCard, didYouMean, forbidden, notUnderstood } from './router-replies.ts';

/** `reply` null: there is nothing to say. */
export type Route<Desk> = { bound: Bound<Desk> } | { reply: Reply | null };

/** Finds what an inbound asks for. Never throws for what a user can send. */
export const route = async <Desk>(
  registry: Registry<Desk>,
  { intent, aboutId }: Pick<Inbound, 'intent' | 'aboutId'>,
  desk: Desk,
  caller: Caller,
): Promise<Route<Desk>> => {
  switch (intent.kind) {
    case 'text':
      return routeText(registry, intent.text, desk, caller);
    case 'press':
      return routeValue(registry, intent.value, {}, caller);
    case 'form':
      return routeValue(registry, intent.value, intent.fields, caller);
    case 'changed':
      return aboutId === null
        ? { reply: null }
        : routeChange(registry, { inboundId: aboutId, text: intent.text }, desk, caller);
  }
};

/** Whoever edits a message that nothing came of, or that is on record by now, is not spoken to. */
const routeChange = async <Desk>(
  registry: Registry<Desk>,
  change: Change,
  desk: Desk,
  caller: Caller,
): Promise<Route<Desk>> => {
  for (const command of registry.commands) {
    const followed = (await command.follow?.(change, desk, caller)) ?? null;
    if (followed !== null) return bindFor(command, followed, caller);
  }
  return { reply: null };
};

/** `word` and what stands behind it, where a text begins like a command. */
type Typed = { word: string; rest: string; slashed: boolean };

/** A command word ends at white space, a colon or the end: 拜访了泽川 is a sentence, 拜访 泽川 a command. */
const TYPED = /^([/／]?)(?:inroad\s+)?([^\s:：/／]{1,24})(?:[\s:：]+|$)([\s\S]*)$/i;

const parseTyped = (text: string): Typed | null => {
  const [, slash, word, rest] = TYPED.exec(text.trim()) ?? [];
  return word === undefined ? null : { word, rest: (rest ?? '').trim(), slashed: slash !== '' };
};

const routeText = async <Desk>(
  registry: Registry<Desk>,
  text: string,
  desk: Desk,
  caller: Caller,
): Promise<Route<Desk>> => {
  const typed = parseTyped(text);
  const command = typed === null ? null : registry.byWord(typed.word);
  if (typed?.slashed) {
    return command === null
      ? suggest(registry, typed.word, caller)
      : bindFor(command, command.parse(typed.rest), caller);
  }
  // Without a slash the first word may belong to a sentence: "account is Delfi, not Oakhurst" corrects a draft.
  const claimed = await claimText(registry, text, desk, caller);
  if (claimed !== null) return claimed;
  if (typed !== null && command !== null) return bindFor(command, command.parse(typed.rest), caller);
  const lonelyWord = typed !== null && typed.rest === '';
  return lonelyWord ? suggest(registry, typed.word, caller) : { reply: notUnderstood(caller.viewer.locale) };
};

const claimText = async <Desk>(
  registry: Registry<Desk>,
  text: string,
  desk: Desk,
  caller: Caller,
): Promise<Route<Desk> | null> => {
  for (const command of registry.commands) {
    const claimed = (await command.claim?.(text, desk, caller)) ?? null;
    if (claimed !== null) return bindFor(command, claimed, caller);
  }
  return null;
};

const suggest = <Desk>(registry: Registry<Desk>, word: string, caller: Caller): Route<Desk> => {
  const near = registry.nearest(word);
  return {
    reply: near === null ? notUnderstood(caller.viewer.locale) : didYouMean(near, caller),
  };
};

/** A button's value comes from outside: name, version, arguments and rights are all checked again. */
const routeValue = <Desk>(
  registry: Registry<Desk>,
  value: string,
  fields: Readonly<Record<string, string | string[]>>,
  caller: Caller,
): Route<Desk> => {
  const encoded = decodeCommand(value);
  const command = encoded === null ? null : registry.byName(encoded.name);
  if (encoded === null || command === null || command.version !== encoded.version) {
    return { reply: agedCard(caller.viewer.locale) };
  }
  const fromForm = command.parseForm?.(fields);
  const raw = typeof fromForm === 'object' ? { ...encoded.args, ...fromForm } : encoded.args;
  return bindFor(command, raw, caller);
};

const bindFor = <Desk>(command: Command<Desk>, raw: unknown, caller: Caller): Route<Desk> => {
  const { role, locale } = caller.viewer;
  if (command.roles !== 'everyone' && !command.roles.includes(role)) return { reply: forbidden(locale) };
  const checked = command.check(raw);
  return checked.ok ? { bound: checked.bound } : { reply: didYouMean(command, caller) };
};
