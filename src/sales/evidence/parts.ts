/** Properties of which a subject has several values side by side, and the part that a value speaks of. Pure. */
import type { EvidenceProperty, EvidenceValue } from './properties.ts';

type Parts = { readonly [P in EvidenceProperty]?: (value: EvidenceValue<P>) => string };

const PARTS: Parts = {
  trust: ({ kind }) => kind,
  tie: ({ to }) => to,
  criterion: ({ criterion }) => criterion,
  activity: ({ activity }) => activity,
  purchase_factor: ({ factor }) => factor,
  rival: ({ name }) => name,
  purchase: ({ aspect }) => aspect,
  key_account_sign: ({ sign }) => sign,
  importance_score: ({ criterion }) => criterion,
  value_score: ({ year, part }) => `${year}/${part}`,
  perceived_value: ({ side }) => side,
  ratio: ({ ratio }) => ratio,
  chain_link: ({ place, name }) => `${place}/${name}`,
  joint_work: ({ kind, what }) => `${kind}/${what}`,
  product_use: ({ product, department }) => `${product}/${department}`,
  value_prepared: ({ value }) => value,
  joint_growth: ({ what }) => what,
};

/** Empty where a subject has one value of the property at a time. `value`: of the property's shape. */
export const partOf = (property: EvidenceProperty, value: unknown): string => {
  const part = PARTS[property] as ((value: unknown) => string) | undefined;
  return part === undefined ? '' : part(value);
};
