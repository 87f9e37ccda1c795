/**
 * A reply in words alone: where a group takes no cards, or a card was refused. Sent as a rich text of `text` tags,
 * which parse nothing; a `text` message would make mentions and links of its words.
 */

import { boardLists } from '../../../chat/board-lists.ts';
import type { Localized } from '../../../chat/locale.ts';
import type { Block, Reply, Table } from '../../../chat/reply.ts';
import { type TableWords, tableLines } from '../../../chat/table-lines.ts';
import { MAX_CARD_BYTES } from '../limits.ts';
import type { Frame } from './frame.ts';
import { shorten, words } from './plain-text.ts';
import { bytesOf } from './size.ts';

/** Content of a message of type `post`; a client of a language that is missing shows the other. */
export type Post = { zh_cn: PostBody; en_us?: PostBody };
type PostBody = { title: string; content: readonly PostLine[] };
type PostLine = readonly { tag: 'text'; text: string }[];

/** A client makes a link of any address; parted by a sign of no width it stays words. */
const WORD_JOINER = '\u2060';
const linkless = (text: string): string => text.replaceAll('://', `:${WORD_JOINER}//`);

const bodyOf = (text: string): PostBody => ({
  title: '',
  content: text.split('\n').map((one) => [{ tag: 'text', text: words(linkless(one)) }]),
});

export const postOf = (text: string): Post => ({ zh_cn: bodyOf(text) });

/** Our own words: each client shows its language. */
export const postInBoth = (text: Localized): Post => ({
  zh_cn: bodyOf(text['zh-CN']),
  en_us: bodyOf(text.en),
});

/** Bytes beside the words: receiver, key and the line that tells of a cut. */
const ROOM = MAX_CARD_BYTES - 1_000;

export const replyAsPost = (reply: Reply, frame: Pick<Frame, 'words'>): Post => {
  const said = reply.blocks.flatMap((block) => wordsOf(block, frame));
  const whole = (said.some((text) => text.includes(reply.summary)) ? said : [reply.summary, ...said])
    .filter((text) => text !== '')
    .join('\n');
  let kept = whole;
  while (bytesOf(postOf(kept)) > ROOM) kept = shorten(kept, Math.floor(kept.length * 0.9));
  return postOf(kept === whole ? whole : `${kept}\n${frame.words.cut}`);
};

/** Every word of a block; what could be pressed is left out, as nothing can be pressed in a text. */
const wordsOf = (block: Block, frame: Pick<Frame, 'words'>): string[] => {
  const { colon, separator } = frame.words;
  const joined = (...parts: (string | undefined)[]) =>
    parts.filter((part) => part !== undefined && part !== '').join(separator);
  switch (block.kind) {
    case 'heading':
      return [joined(block.text, block.detail)];
    case 'text':
    case 'notice':
      return [block.text];
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}${colon}${value}`);
    case 'people':
      return [
        block.label,
        ...block.people.map(({ name, detail, tags }) =>
          joined(name, detail, ...tags.filter((tag) => tag.confidential !== true).map(({ text }) => text)),
        ),
      ];
    case 'list':
      return [block.label ?? '', ...block.items.map(({ text, detail }) => `• ${joined(text, detail)}`)];
    case 'board':
      return boardLists(block.board).flatMap((list) => wordsOf(list, frame));
    case 'table':
      return rowsOf(block, frame.words);
    case 'quote':
      return [joined(block.source, block.text)];
    case 'question':
      return [joined(block.text, block.reason), ...block.options.map(({ label }) => `• ${label}`)];
    case 'copy':
      return [block.label, block.text];
    case 'fold':
      return [block.label, ...block.blocks.flatMap((inner) => wordsOf(inner, frame))];
    case 'chart':
      return [block.chart.title];
    case 'picture':
      return [block.picture.alt, ...rowsOf(block.picture.table, frame.words)];
    case 'form':
      return [block.form.title];
    case 'pager':
      return [block.text];
    case 'link':
      return [`${block.label}${colon}${block.address}`];
    case 'select':
    case 'buttons':
      return [];
  }
};

const rowsOf = (table: Table, words: TableWords): string[] => {
  const { head, lines } = tableLines(table, words);
  return [
    table.caption,
    head ?? '',
    ...lines.map(({ name, values }) => `• ${values === '' ? name : `${name}${words.colon}${values}`}`),
  ];
};
