/** Sends to the app's own address, as in webhook mode. */
import type { World } from '../world.ts';
import { type AppAnswer, stopwatch } from './answer.ts';
import type { SealedRequest } from './sealing.ts';

/** `patienceMs` is real time: what a test waits for an app that never answers. */
export const post = async (
  world: World,
  address: string,
  { headers, body }: SealedRequest,
  patienceMs: number,
): Promise<AppAnswer> => {
  const took = stopwatch(world);
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(patienceMs),
    });
    const text = await response.text();
    return { kind: 'answered', status: response.status, body: text, tookMs: took() };
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    return { kind: isLate ? 'silent' : 'unreachable' };
  }
};
