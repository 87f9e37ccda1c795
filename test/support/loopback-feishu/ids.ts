/** Ids as Feishu makes them: a prefix that tells the kind, then 32 hexadecimal digits. */
import { createHash } from 'node:crypto';

export type IdKind = 'om' | 'oc' | 'ou' | 'on' | 'omt' | 'img_v3' | 'c' | 't' | 'event' | 'command';

export type MakeId = (kind: IdKind) => string;

/** The same ids in every run; `seed` keeps two tenants apart. */
export const makeIds = (seed: string): MakeId => {
  let count = 0;
  return (kind) => {
    count += 1;
    return idOf(kind, `${seed}/${count}`);
  };
};

export const idOf = (kind: IdKind, of: string): string => {
  const digits = createHash('sha256').update(`${kind}/${of}`).digest('hex').slice(0, 32);
  if (kind === 'event' || kind === 'command') return digits;
  return kind === 'c' || kind === 't' ? `${kind}-${digits}` : `${kind}_${digits}`;
};
