/** The competition map (A2) of a deal: rivals, who supports them, share, our edge. From visits, completed by hand. Pure. */
import type { LedgerEntry } from '../evidence/ledger.ts';
import { factsOf } from '../evidence/rules.ts';
import { type DealPicture, entriesOfDeal } from './deal-picture.ts';

export type Rival = {
  name: string;
  /** Their share of what the customer buys, in percent. */
  sharePct: number | null;
  /** One of the customer's people who is for them. */
  supporter: string | null;
  /** What we have over them. */
  edge: string | null;
  firstOn: string;
  lastOn: string;
  /** The last words of a note about them. */
  lastMove: string | null;
  entries: readonly LedgerEntry[];
};

/** Heard of last first. A name told by notes and one set by hand are one, whatever the case. */
export const mapCompetition = (picture: DealPicture): Rival[] => {
  const entries = entriesOfDeal(picture);
  const named = factsOf(entries, 'competitor').map((entry) => ({ name: entry.value, entry }));
  const byHand = factsOf(entries, 'rival').map((entry) => ({ name: entry.value.name, entry }));
  const told = [...named, ...byHand].sort(
    (a, b) => compare(b.entry.observedOn, a.entry.observedOn) || compare(a.name, b.name),
  );
  const keys = [...new Set(told.map(({ name }) => keyOf(name)))];
  return keys.flatMap((key): Rival[] => {
    const of = told.filter(({ name }) => keyOf(name) === key);
    const [newest] = of;
    const oldest = of.at(-1);
    if (newest === undefined || oldest === undefined) return [];
    const set = byHand.find(({ name }) => keyOf(name) === key)?.entry.value ?? null;
    return [
      {
        name: newest.name,
        sharePct: set?.sharePct ?? null,
        supporter: picture.people.find(({ id }) => id === set?.supporterId)?.name ?? null,
        edge: set === null || set.edge === '' ? null : set.edge,
        firstOn: oldest.entry.observedOn,
        lastOn: newest.entry.observedOn,
        lastMove: of.find(({ entry }) => entry.quote !== null)?.entry.quote ?? null,
        entries: of.map(({ entry }) => entry),
      },
    ];
  });
};

const keyOf = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
