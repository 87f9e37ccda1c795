/** Going on and back in a long list. Pure. */
import type { Block, Button, ButtonValue } from './reply.ts';

export type Paging = {
  /** Items before this page. */
  offset: number;
  /** Items on this page. */
  shown: number;
  isMore: boolean;
  /** Items of a full page. */
  size: number;
};

export type PagingWords = { page: (from: number, to: number) => string; back: string; on: string };

/** One page of a list that is there as a whole. */
export const pageOf = <T>(
  all: readonly T[],
  offset: number,
  size: number,
): Paging & { items: readonly T[] } => {
  const items = all.slice(offset, offset + size);
  return { items, offset, shown: items.length, isMore: offset + size < all.length, size };
};

/** One page of rows read from `offset` on, one more than fits: that one tells that there is more. */
export const pageRead = <T>(
  read: readonly T[],
  offset: number,
  size: number,
): Paging & { items: readonly T[] } => {
  const items = read.slice(0, size);
  return { items, offset, shown: items.length, isMore: read.length > size, size };
};

/** Nothing where the list is on one page. `go` gives the value of a button that leads to an offset, null where it has none. */
export const pagerBlocks = (
  { offset, shown, isMore, size }: Paging,
  words: PagingWords,
  go: (offset: number) => ButtonValue | null,
): Block[] => {
  if (!isMore && offset === 0) return [];
  const button = (label: string, to: number): Button | null => {
    const value = go(to);
    return value === null ? null : { label, value, style: 'default' };
  };
  return [
    {
      kind: 'pager',
      text: words.page(offset + 1, offset + shown),
      previous: offset > 0 ? button(words.back, Math.max(0, offset - size)) : null,
      next: isMore ? button(words.on, offset + size) : null,
    },
  ];
};
