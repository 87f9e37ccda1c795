/** Who meets whom: departments of theirs by functions of ours. Pure. */

/** `department`: of theirs; `function`: of ours; null where it is not on record. Dates are ISO. */
export type Contact = {
  personName: string;
  department: string | null;
  memberName: string;
  function: string | null;
  times: number;
  lastOn: string;
};

export type MatrixCell = { times: number; lastOn: string; who: readonly string[] };

export type Matrix = {
  departments: readonly string[];
  functions: readonly string[];
  /** By department, then by function; null where nobody met. */
  cells: readonly (readonly (MatrixCell | null)[])[];
  /** Contacts whose department or function nobody has put down: they count for neither. */
  unplaced: readonly { personName: string; memberName: string; lacks: 'department' | 'function' }[];
};

export const matrixOf = (contacts: readonly Contact[]): Matrix => {
  const placed = contacts.flatMap((contact) =>
    contact.department === null || contact.function === null
      ? []
      : [{ ...contact, department: contact.department, function: contact.function }],
  );
  const departments = distinct(contacts.flatMap(({ department }) => department ?? []));
  const functions = distinct(contacts.flatMap((contact) => contact.function ?? []));
  return {
    departments,
    functions,
    cells: departments.map((department) =>
      functions.map((ours) =>
        cellOf(placed.filter((one) => sameName(one.department, department) && sameName(one.function, ours))),
      ),
    ),
    unplaced: contacts.flatMap(({ personName, memberName, department, function: ours }) =>
      department !== null && ours !== null
        ? []
        : [
            {
              personName,
              memberName,
              lacks: department === null ? ('department' as const) : ('function' as const),
            },
          ],
    ),
  };
};

const cellOf = (contacts: readonly Contact[]): MatrixCell | null =>
  contacts.length === 0
    ? null
    : {
        times: contacts.reduce((sum, { times }) => sum + times, 0),
        lastOn:
          contacts
            .map(({ lastOn }) => lastOn)
            .sort()
            .at(-1) ?? '',
        who: distinct(contacts.map(({ personName }) => personName)),
      };

const keyOf = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
const sameName = (a: string, b: string): boolean => keyOf(a) === keyOf(b);

/** Names that differ in case or width alone are one; in order of the alphabet, so that entry changes nothing. */
const distinct = (names: readonly string[]): string[] => {
  const byKey = new Map<string, string>();
  for (const name of [...names].sort()) if (!byKey.has(keyOf(name))) byKey.set(keyOf(name), name.trim());
  return [...byKey.values()].sort();
};
