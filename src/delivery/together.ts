/**
 * Does what is asked for while the same is under way in one go: one statement for what many wait for. Who comes alone is
 * served at once and alone. Knows nothing of what is done.
 */

export type Limits = {
  /** Goes at a time. */
  lines: number;
  /** In one go, at most. */
  most: number;
};

type Asked<In, Out> = { one: In; resolve: (out: Out) => void; reject: (error: unknown) => void };

/**
 * `doAll` answers in the order of what it was given. What goes wrong with several is done again one by one, so that one
 * that cannot be done takes no others along: it must be harmless when done twice.
 */
export const together = <In, Out>(
  doAll: (all: readonly In[]) => Promise<readonly Out[]>,
  { lines, most }: Limits,
): ((one: In) => Promise<Out>) => {
  let waiting: Asked<In, Out>[] = [];
  let underWay = 0;

  const go = async (asked: readonly Asked<In, Out>[]): Promise<void> => {
    try {
      const done = await doAll(asked.map(({ one }) => one));
      asked.forEach(({ resolve }, at) => {
        resolve(done[at] as Out);
      });
    } catch (error) {
      if (asked.length > 1) await Promise.all(asked.map((alone) => go([alone])));
      else asked[0]?.reject(error);
    }
  };

  const next = (): void => {
    while (underWay < lines && waiting.length > 0) {
      const asked = waiting.slice(0, most);
      waiting = waiting.slice(most);
      underWay += 1;
      void go(asked).finally(() => {
        underWay -= 1;
        next();
      });
    }
  };

  return (one) =>
    new Promise((resolve, reject) => {
      waiting.push({ one, resolve, reject });
      next();
    });
};
