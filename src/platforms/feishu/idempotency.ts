/** The key of a send: what has the same key within an hour is one message. */
import { createHash } from 'node:crypto';
import { MAX_UUID_LENGTH } from './limits.ts';

/** Long origins, and those of other platforms' making, are told by their digest. */
export const keyFor = (origin: string, part = ''): string => {
  const key = part === '' ? origin : `${origin}-${part}`;
  return key.length <= MAX_UUID_LENGTH ? key : createHash('sha256').update(key).digest('hex').slice(0, 40);
};
