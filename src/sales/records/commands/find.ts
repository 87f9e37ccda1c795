/** `/find <words>`: notes, people and accounts that hold all words, with the found passage. */

import { z } from 'zod';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { encodeFitting } from '../../../chat/command-codec.ts';
import { formatDay } from '../../../chat/format.ts';
import { type Paging, pageRead, pagerBlocks } from '../../../chat/pager.ts';
import type { ListItem, Reply } from '../../../chat/reply.ts';
import { replyOf } from '../../../chat/reply-shapes.ts';
import type { Desk } from '../../desk.ts';
import { cutWords } from '../../search/words.ts';
import { findHits, type Hit, RANKED_HITS_MAX } from '../find-hits.ts';
import { recordTexts } from '../texts.ts';

const PAGE = 15;
/** Characters of a passage before and after the first found word. */
const PASSAGE_REACH = 40;

const args = z.object({
  words: z.string().max(200).default(''),
  offset: z.coerce.number().int().min(0).max(RANKED_HITS_MAX).default(0),
});

type Outcome = {
  asked: string;
  cut: readonly string[];
  page: Paging & { items: readonly Hit[] };
  isCut: boolean;
};

export const find = defineCommand<Desk, z.infer<typeof args>, void, Outcome>({
  name: 'find',
  version: 1,
  words: { 'zh-CN': ['查找'], en: ['find'] },
  summary: { 'zh-CN': '在记录、联系人、客户中查找', en: 'Search notes, people and accounts' },
  example: { 'zh-CN': '查找 账期', en: 'find lead time' },
  roles: 'everyone',
  readOnly: true,
  args,
  parse: (text) => ({ words: text.trim() }),
  run: async ({ sql }, { viewer }, { words, offset }) => {
    const cut = cutWords(words);
    const { hits, isCut } =
      cut.length === 0 ? { hits: [], isCut: false } : await findHits(sql, viewer, cut, PAGE + 1, offset);
    return { asked: words, cut, page: pageRead(hits, offset, PAGE), isCut };
  },
  view: (outcome, caller) => viewHits(outcome, caller),
  refusals: {},
});

const viewHits = ({ asked, cut, page, isCut }: Outcome, caller: Caller): Reply => {
  const texts = recordTexts[caller.viewer.locale];
  const text = cut.length === 0 ? texts.askWords : texts.foundNone(asked);
  if (page.shown === 0) return replyOf(text, [{ kind: 'text', text }]);
  return replyOf(texts.found(asked), [
    { kind: 'heading', text: texts.found(asked) },
    { kind: 'list', items: page.items.map((hit) => hitItem(hit, cut, caller)) },
    ...pagerBlocks(page, texts.inOrder, (offset) => encodeFitting('find', 1, { words: asked, offset })),
    ...(isCut ? [{ kind: 'text' as const, text: texts.newestOnly(RANKED_HITS_MAX) }] : []),
  ]);
};

/** The name of what was found; a note goes by its account and day, and shows its passage below. */
const hitItem = (hit: Hit, cut: readonly string[], { viewer, today }: Caller): ListItem => {
  const { kinds, foundAs } = recordTexts[viewer.locale];
  const passage = passageOf(hit.body, cut);
  const day = formatDay(hit.on, today, viewer.locale);
  const ref = { kind: hit.kind, id: hit.id };
  if (hit.kind === 'visit') {
    return { text: `${hit.accountName} · ${day}`, detail: `${kinds.visit} · ${passage}`, ref };
  }
  const account = hit.kind === 'account' ? [] : [hit.accountName];
  const as = hit.keptName === null ? [] : [foundAs(passage)];
  return {
    text: hit.keptName ?? passage,
    detail: [kinds[hit.kind], ...as, ...account, day].join(' · '),
    ref,
  };
};

/** The words around the first hit. */
const passageOf = (body: string, words: readonly string[]): string => {
  const lower = body.toLowerCase();
  const at = words.map((word) => lower.indexOf(word)).filter((place) => place >= 0);
  const from = Math.max(0, Math.min(...at, body.length) - PASSAGE_REACH);
  const passage = body.slice(from, from + 3 * PASSAGE_REACH);
  return `${from > 0 ? '…' : ''}${passage}${from + passage.length < body.length ? '…' : ''}`;
};
