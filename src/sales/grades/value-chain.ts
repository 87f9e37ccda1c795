/** Who stands where around an account (methods G9): upstream, downstream, outside the chain, rivals. Pure. */
import { CHAIN_PLACES, type ChainPlace } from './kinds.ts';

/** `accountId`: where the other company is an account of ours; null where it is a name alone. `holds` false: no more. */
export type ChainLink = { place: ChainPlace; name: string; accountId: string | null; holds: boolean };

export type ValueChain = readonly { place: ChainPlace; links: readonly ChainLink[] }[];

/** `links`: newest first; of one place and name the latest stands. Places without anybody are left out. */
export const valueChainOf = (links: readonly ChainLink[]): ValueChain => {
  const keyOf = ({ place, name, accountId }: ChainLink) => `${place}/${accountId ?? name.toLowerCase()}`;
  const latest = new Map<string, ChainLink>();
  for (const link of links) if (!latest.has(keyOf(link))) latest.set(keyOf(link), link);
  const current = [...latest.values()].filter(({ holds }) => holds);
  return CHAIN_PLACES.map((place) => ({
    place,
    links: current.filter((link) => link.place === place).sort((a, b) => (a.name < b.name ? -1 : 1)),
  })).filter(({ links: some }) => some.length > 0);
};
