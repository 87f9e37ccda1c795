/** A pure function of one unchanging thing, worked out once for it: rules that ask each other ask the same things often. */
export const once = <Of extends WeakKey, Result>(workOut: (of: Of) => Result): ((of: Of) => Result) => {
  const known = new WeakMap<Of, { result: Result }>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before.result;
    const result = workOut(of);
    known.set(of, { result });
    return result;
  };
};
