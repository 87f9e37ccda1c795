/** Whether an account is a key account (methods G1): at least one of five signs, each with its evidence. Pure. */
import { KEY_ACCOUNT_SIGNS, type KeyAccountSign } from './kinds.ts';

export type SignAnswer = { sign: KeyAccountSign; holds: boolean };

export type KeyAccountTest = {
  /** `unknown`: none holds, and not all were answered. */
  verdict: 'key_account' | 'no_key_account' | 'unknown';
  signs: readonly { sign: KeyAccountSign; holds: boolean | null }[];
};

/** `answers`: the latest of each sign. */
export const keyAccountTest = (answers: readonly SignAnswer[]): KeyAccountTest => {
  const signs = KEY_ACCOUNT_SIGNS.map((sign) => ({
    sign,
    holds: answers.find((answer) => answer.sign === sign)?.holds ?? null,
  }));
  const isKey = signs.some(({ holds }) => holds === true);
  const isOpen = signs.some(({ holds }) => holds === null);
  return { verdict: isKey ? 'key_account' : isOpen ? 'unknown' : 'no_key_account', signs };
};
