/** What came back from the app, by whichever way. */
import type { World } from '../world.ts';

/** `body` is null where there was none; over the long connection it is the handler's result. */
export type AppAnswer =
  | { kind: 'answered'; status: number; body: string; tookMs: number }
  /** Nobody was there, or the line was cut. */
  | { kind: 'unreachable' }
  /** Still silent when Feishu's patience was over. */
  | { kind: 'silent' };

/** Measures with the injected clock: a handler that takes its time moves that clock. */
export const stopwatch = (world: World): (() => number) => {
  const from = world.now().getTime();
  return () => world.now().getTime() - from;
};
