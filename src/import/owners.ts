/** Who an imported account belongs to: the member that the row names, else the one of `--owner`. Pure. */
import { normalizeName } from '../reading/name-forms.ts';
import type { Problem } from './problems.ts';

export type Owner = { id: string; name: string; email: string | null; teamId: string | null };

export type FindOwner = (row: number, written: string | null) => Owner | Problem;

/** Members by name or e-mail; a name that several share is no answer. */
export const ownersAmong = (members: readonly Owner[], fallback: string | null): FindOwner => {
  const byKey = new Map<string, Owner[]>();
  for (const member of members) {
    for (const key of keysOf(member)) byKey.set(key, [...(byKey.get(key) ?? []), member]);
  }
  return (row, written) => {
    const asked = written ?? fallback;
    if (asked === null) return { row, code: 'noOwner', value: '' };
    const [only, another] = byKey.get(asked.trim().toLowerCase()) ?? byKey.get(normalizeName(asked)) ?? [];
    if (only === undefined) return { row, code: 'unknownOwner', value: asked };
    return another === undefined ? only : { row, code: 'severalOwners', value: asked };
  };
};

const keysOf = ({ name, email }: Owner): Set<string> =>
  new Set([normalizeName(name), ...(email === null ? [] : [email.toLowerCase()])]);
