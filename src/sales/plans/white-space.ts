/** What the account could still buy (methods A4): product by department, and the next offer with its reason. Pure. */
import type { UseState } from './kinds.ts';

export type Use = { product: string; department: string; state: UseState };

export type OfferReason =
  | { reason: 'department_buys'; product: string }
  | { reason: 'supporter_there'; who: string }
  | { reason: 'others_use_it'; departments: readonly string[] };

export type Offer = { product: string; department: string; reasons: readonly OfferReason[] };

export type WhiteSpace = {
  products: readonly string[];
  departments: readonly string[];
  /** By product, then by department; null is white space. */
  cells: readonly (readonly (UseState | null)[])[];
  /** The white field with most reasons; null where no field has any. */
  next: Offer | null;
};

/** `uses`: newest first, the latest of a field counts. `supporters`: who of theirs is for us, and where. */
export const whiteSpaceOf = (
  uses: readonly Use[],
  departmentsKnown: readonly string[],
  supporters: readonly { name: string; department: string }[],
): WhiteSpace => {
  const products = distinct(uses.map(({ product }) => product));
  const departments = distinct([...departmentsKnown, ...uses.map(({ department }) => department)]);
  const stateOf = (product: string, department: string): UseState | null =>
    uses.find((use) => use.product === product && use.department === department)?.state ?? null;
  const offers = products.flatMap((product) =>
    departments
      .filter((department) => stateOf(product, department) === null)
      .map((department) => ({
        product,
        department,
        reasons: reasonsFor(product, department, { products, departments, stateOf, supporters }),
      })),
  );
  const [best] = offers.filter(({ reasons }) => reasons.length > 0).sort(byWeight);
  return {
    products,
    departments,
    cells: products.map((product) => departments.map((department) => stateOf(product, department))),
    next: best ?? null,
  };
};

type Field = {
  products: readonly string[];
  departments: readonly string[];
  stateOf: (product: string, department: string) => UseState | null;
  supporters: readonly { name: string; department: string }[];
};

const reasonsFor = (product: string, department: string, field: Field): OfferReason[] => {
  const bought = field.products.find((other) => field.stateOf(other, department) === 'buys');
  const friend = field.supporters.find((one) => one.department === department);
  const users = field.departments.filter((other) => field.stateOf(product, other) === 'buys');
  return [
    ...(friend === undefined ? [] : [{ reason: 'supporter_there' as const, who: friend.name }]),
    ...(bought === undefined ? [] : [{ reason: 'department_buys' as const, product: bought }]),
    ...(users.length === 0 ? [] : [{ reason: 'others_use_it' as const, departments: users }]),
  ];
};

/** What opens a door most. Own judgement: a person who is for us, then a purse already open, then proof next door. */
const WEIGHT: Readonly<Record<OfferReason['reason'], number>> = {
  supporter_there: 3,
  department_buys: 2,
  others_use_it: 1,
};

const byWeight = (a: Offer, b: Offer): number => {
  const weightOf = ({ reasons }: Offer) => reasons.reduce((sum, { reason }) => sum + WEIGHT[reason], 0);
  const key = ({ product, department }: Offer) => `${product}/${department}`;
  return weightOf(b) - weightOf(a) || (key(a) < key(b) ? -1 : 1);
};

const distinct = (names: readonly string[]): string[] => [...new Set(names)].sort();
