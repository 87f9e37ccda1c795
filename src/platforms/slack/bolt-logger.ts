/** Slack's libraries log through ours: their own sentences, never what somebody wrote. */
import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../log.ts';

/** What follows may quote a request. */
const QUOTE = /[:(["'`{].*$/s;

export const boltLogger = (log: Log): Logger => {
  const say = (level: 'info' | 'warn' | 'error') => (first: unknown) => {
    const words = typeof first === 'string' ? first.replace(QUOTE, '').trim() : '';
    if (words !== '') log[level]({ from: 'slack' }, words);
  };
  return {
    // Debug lines hold whole payloads.
    debug: () => undefined,
    info: () => undefined,
    warn: say('warn'),
    error: say('error'),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
};
