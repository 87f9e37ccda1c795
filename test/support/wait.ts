/** Waiting for something to be so, without looking at the clock again and again. */

export type Waiter = {
  changed: () => void;
  /** Resolves with what `find` finds as soon as it is neither null, undefined nor false. */
  until: <Found>(find: () => Found | null | undefined | false, withinMs?: number) => Promise<Found>;
};

/** By the machine's clock; shorter than a test may take, so that the tale is told. */
const PATIENCE_MS = 4000;

/** `tale` is what to say where it never came to be so. */
export const makeWaiter = (tale: () => string): Waiter => {
  const looking = new Set<() => void>();
  return {
    changed: () => {
      for (const look of looking) look();
    },
    until: (find, withinMs = PATIENCE_MS) =>
      new Promise((resolve, reject) => {
        const stop = (): void => {
          clearTimeout(timer);
          looking.delete(look);
        };
        const look = (): void => {
          try {
            const found = find();
            if (found === null || found === undefined || found === false) return;
            stop();
            resolve(found);
          } catch (error) {
            stop();
            reject(error);
          }
        };
        const timer = setTimeout(() => {
          stop();
          reject(new Error(`it never came to be so; what happened:\n${tale()}`));
        }, withinMs);
        looking.add(look);
        look();
      }),
  };
};
