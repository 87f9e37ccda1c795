/**
 * Judges what an app answered to a card callback, and what its user then sees.
 * https://open.feishu.cn/document/feishu-cards/card-callback-communication, read 2026-11.
 */
import { z } from 'zod';
import { knownIn } from '../api/message-content.ts';
import { argumentsOf } from '../api/route.ts';
import { type Card, isWire, type Wire } from '../cards/card.ts';
import { checkCard } from '../cards/check-card.ts';
import { byLanguage, type Language } from '../cards/properties.ts';
import { Refused, refuseWhere } from '../rules/refused.ts';
import { limitOf, type RuleId } from '../rules/rules.ts';
import type { World } from '../world.ts';
import type { AppAnswer } from './answer.ts';

export type Toast = { type: 'info' | 'success' | 'error' | 'warning'; text: string };

export type CallbackAnswer = { toast: Wire | null; card: Card | null };

const toast = z.strictObject({
  type: z.enum(['info', 'success', 'error', 'warning'], { error: 'toastType' satisfies RuleId }).optional(),
  content: z.string({ error: 'toastText' satisfies RuleId }).min(1, { error: 'toastText' }),
  i18n: byLanguage(z.string(), 'toastLanguage').optional(),
});

const answered = z.strictObject({
  toast: toast.optional(),
  card: z
    .strictObject({
      type: z.enum(['raw', 'template'], { error: 'cardType' satisfies RuleId }),
      data: z.record(z.string(), z.unknown(), { error: 'cardWrong' satisfies RuleId }),
    })
    .optional(),
});

/** Throws `Refused`: then the card stays, and its user sees an error with the rule's code. */
export const judgeCallback = (world: World, answer: AppAnswer): CallbackAnswer => {
  if (answer.kind === 'unreachable') throw new Refused('callbackConnect');
  if (answer.kind === 'silent') throw new Refused('callbackTime');
  refuseWhere(answer.tookMs > limitOf('callbackTime'), 'callbackTime', `${answer.tookMs} ms`);
  refuseWhere(answer.status !== 200, 'callbackStatus', `HTTP ${answer.status}`);
  const given = argumentsOf(answered, objectOf(answer.body), 'callbackFields');
  return {
    toast: given.toast ?? null,
    card: given.card === undefined ? null : cardOf(world, given.card.data),
  };
};

/** No body at all is "nothing to show". */
const objectOf = (body: string): Wire => {
  if (body === '') return {};
  try {
    const parsed: unknown = JSON.parse(body);
    if (isWire(parsed)) return parsed;
  } catch {
    throw new Refused('callbackObject', body.slice(0, 100));
  }
  throw new Refused('callbackObject', body.slice(0, 100));
};

const cardOf = (world: World, data: Wire): Card => {
  refuseWhere(data.schema !== '2.0', 'cardDowngrade');
  try {
    return checkCard(data, knownIn(world));
  } catch (error) {
    throw error instanceof Refused ? new Refused('cardWrong', error.message) : error;
  }
};

export const toastFor = (wire: Wire, language: Language): Toast => {
  const byOwn = isWire(wire.i18n) ? wire.i18n[language] : undefined;
  const { type } = toast.parse(wire);
  return { type: type ?? 'info', text: String(byOwn ?? wire.content) };
};

/** The words of Feishu's own client; it names no code where there is none. */
export const errorToast = (code: number): Toast => ({
  type: 'error',
  text: code === 0 ? '出错了，请稍后重试' : `出错了，请稍后重试 code: ${code}`,
});
