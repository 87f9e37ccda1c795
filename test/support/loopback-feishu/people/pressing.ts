/** Presses, choices and submitted forms: the callback, and what the client makes of its answer. */
import { type CardNode, isWire, isWithin, partOf, textIn, type Wire } from '../cards/card.ts';
import { wordsOf } from '../cards/reading.ts';
import { errorToast, judgeCallback, type Toast, toastFor } from '../pushing/callback-answer.ts';
import type { Delivery } from '../pushing/delivery.ts';
import { actionPayload } from '../pushing/payloads.ts';
import { Refused } from '../rules/refused.ts';
import { limitOf, RULES } from '../rules/rules.ts';
import {
  type Message,
  noteBreach,
  type Person,
  replaceCard,
  type UpdateToken,
  type World,
} from '../world.ts';
import { fieldsOf } from './finding.ts';
import { fieldValue, type Given } from './form-values.ts';

export type Pressed = {
  /** What popped up; an error's text ends with its code. */
  toast: Toast | null;
  /** The card was replaced by the answer. */
  changed: boolean;
  /** An address that the button opened. */
  opened: string | null;
  /** Names of required fields that were empty: nothing was sent. */
  missing: readonly string[];
  /** What was asked before the press was sent. */
  asked: string | null;
};

const NOTHING: Pressed = { toast: null, changed: false, opened: null, missing: [], asked: null };

type Act = { world: World; delivery: Delivery; person: Person; toasts: Toast[]; message: Message };

/** `agrees`: what the person says where the button asks first. */
export const pressButton = async (act: Act, button: CardNode, agrees: boolean): Promise<Pressed> => {
  const { person } = act;
  if (button.wire.disabled === true) throw new Error(`${button.path} is disabled`);
  const asked = questionOf(button, person);
  if (asked !== null && !agrees) return { ...NOTHING, asked };
  const opened = behaviorOf(button, 'open_url')?.default_url;
  const hasCallback = behaviorOf(button, 'callback') !== undefined;
  const pressed = hasCallback ? await sendAction(act, button, {}) : NOTHING;
  return { ...pressed, asked, opened: typeof opened === 'string' ? opened : null };
};

export const choose = (act: Act, field: CardNode, given: Given): Promise<Pressed> => {
  const option = fieldValue(field, given, act.person, act.world.now());
  const isList = Array.isArray(option);
  return sendAction(act, field, {
    ...(isList ? { options: option } : { option }),
    ...(field.tag.includes('picker') ? { timezone: act.person.timeZone } : {}),
  });
};

/** Fields that were not filled in are sent as they stand; an input that is empty as an empty text. */
export const submitForm = async (
  act: Act,
  button: CardNode,
  given: ReadonlyMap<CardNode, Given>,
  agrees: boolean,
): Promise<Pressed> => {
  const { message, person } = act;
  const form = button.within.find(({ tag }) => tag === 'form');
  if (form === undefined) throw new Error(`${button.path} is in no form`);
  const items = fieldsOf(message).filter(({ within }) => within.includes(form));
  const values = items.map((item) => ({
    item,
    value: fieldValue(item, given.get(item), person, act.world.now()),
  }));
  const missing = values.filter(({ item, value }) => item.wire.required === true && isEmpty(value));
  if (missing.length > 0) return { ...NOTHING, missing: missing.map(({ item }) => String(item.wire.name)) };
  const asked = questionOf(button, person);
  if (asked !== null && !agrees) return { ...NOTHING, asked };
  const entries = values.flatMap(({ item, value }) =>
    value === undefined ? [] : [[String(item.wire.name), value] as const],
  );
  const pressed = await sendAction(act, button, {
    form_value: Object.fromEntries(entries),
    timezone: person.timeZone,
  });
  return { ...pressed, asked };
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const questionOf = ({ wire }: CardNode, { language }: Person): string | null => {
  const confirm = partOf(wire, 'confirm');
  const words = ['title', 'text'].map((part) => wordsOf(partOf(confirm, part), language));
  return isWire(wire.confirm) ? words.filter((one) => one !== '').join('\n') : null;
};

const behaviorOf = ({ wire }: CardNode, type: string): Wire | undefined => {
  const all: readonly unknown[] = Array.isArray(wire.behaviors) ? wire.behaviors : [];
  return all.filter(isWire).find((one) => one.type === type);
};

const sendAction = async (act: Act, node: CardNode, rest: Wire): Promise<Pressed> => {
  const { world, delivery, person, message } = act;
  const ageDays = (world.now().getTime() - message.createdAt.getTime()) / 86_400_000;
  if (ageDays > limitOf('cardAge')) return fail(act, new Refused('cardAge'));
  const token = makeToken(world, message);
  const answer = await delivery.callback(
    actionPayload(world, person, message, token, actionOf(act, node, rest)),
  );
  token.answered = true;
  try {
    if (answer === null) throw new Refused('callbackAddress');
    const { toast, card } = judgeCallback(world, answer);
    if (card !== null) replaceCard(world, message, card, JSON.stringify(card.wire));
    const shown = toast === null ? null : toastFor(toast, person.language);
    if (shown !== null) act.toasts.push(shown);
    world.changed();
    return { ...NOTHING, toast: shown, changed: card !== null };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return fail(act, error);
  }
};

const fail = ({ world, toasts, message }: Act, { rule, message: detail }: Refused): Pressed => {
  noteBreach(world, rule, 'card.action.trigger', `${message.messageId}: ${detail}`);
  const toast = errorToast(RULES[rule].code);
  toasts.push(toast);
  world.changed();
  return { ...NOTHING, toast };
};

const makeToken = (world: World, { messageId }: Message): UpdateToken => {
  const token = {
    token: world.makeId('c'),
    messageId,
    givenAt: world.now(),
    uses: 0,
    answered: false,
  };
  world.updateTokens.set(token.token, token);
  return token;
};

/** Some clients leave out the value of a button that submits. */
const actionOf = ({ person }: Act, node: CardNode, rest: Wire): Wire => {
  const value = behaviorOf(node, 'callback')?.value;
  const isLeftOut = isWithin(node, 'form') && node.tag === 'button' && !person.sendsSubmitValue;
  const name = textIn(node.wire, 'name');
  return {
    ...(value === undefined || isLeftOut ? {} : { value }),
    tag: node.tag,
    ...(name === null ? {} : { name }),
    ...rest,
  };
};
