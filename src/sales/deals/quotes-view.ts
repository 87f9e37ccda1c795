/** The words of notes on which a deal rests, by pages. */
import type { Caller } from '../../chat/command.ts';
import { formatDay } from '../../chat/format.ts';
import { type Paging, pagerBlocks } from '../../chat/pager.ts';
import type { Block, ListItem } from '../../chat/reply.ts';
import type { Quote } from '../evidence/store.ts';
import { dealTexts } from './texts.ts';

export const quoteBlocks = (
  page: Paging & { items: readonly Quote[] },
  { viewer, today }: Caller,
  go: (offset: number) => string,
): Block[] => {
  const { said, byDate } = dealTexts[viewer.locale];
  if (page.shown === 0) return [];
  const items = page.items.map(
    ({ text, observedOn, visitId }): ListItem => ({
      text: `“${text}”`,
      detail: formatDay(observedOn, today, viewer.locale),
      ...(visitId === null ? {} : { ref: { kind: 'visit', id: visitId } }),
    }),
  );
  const blocks = [{ kind: 'list' as const, items }, ...pagerBlocks(page, byDate, go)];
  // Whoever leafs through them wants them open.
  return page.offset > 0 ? blocks : [{ kind: 'fold', label: said, blocks }];
};
