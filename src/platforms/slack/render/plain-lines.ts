/** Neutral blocks as lines of plain text: beside the blocks for old clients and screen readers, and where blocks fail. */

import { boardLists } from '../../../chat/board-lists.ts';
import { labelOf } from '../../../chat/label-of.ts';
import type { Block, Fact, ListItem, PersonLine, Table } from '../../../chat/reply.ts';
import { tableLines } from '../../../chat/table-lines.ts';
import { slackTexts } from '../texts.ts';
import { tableOf } from './chart.ts';
import type { Frame } from './frame.ts';
import { tagWords, toned, withoutSecrets } from './lists.ts';

export const plainLines = (blocks: readonly Block[], frame: Frame): string[] =>
  blocks.flatMap((block) => linesOf(block, frame));

const linesOf = (block: Block, frame: Frame): string[] => {
  switch (block.kind) {
    case 'heading':
      return some(block.text, block.detail);
    case 'text':
    case 'notice':
      return [toned(block.text, block.tone)];
    case 'facts':
      return block.facts.map((fact) => factWords(fact, frame));
    case 'people':
      return [block.label, ...block.people.map((person) => personWords(person, frame))];
    case 'list':
      return [...some(block.label), ...block.items.map(itemWords)];
    case 'table':
      return tableWords(block, frame);
    case 'board':
      return plainLines(boardLists(block.board), frame);
    case 'chart':
      return tableWords(tableOf(block.chart), frame);
    case 'picture':
      return [block.picture.alt, ...tableWords(block.picture.table, frame)];
    case 'quote':
      return some(block.source, `“${block.text}”`);
    case 'question':
      return some(block.text, block.reason);
    case 'copy':
      return block.label === '' ? [block.text] : [block.label, block.text];
    case 'fold':
      return [block.label, ...plainLines(block.blocks, frame)];
    case 'form':
      return [block.form.title];
    case 'select':
    case 'link':
      return [block.label];
    case 'pager':
      return [block.text];
    case 'buttons':
      return [];
  }
};

const some = (...lines: readonly (string | undefined)[]): string[] =>
  lines.filter((line) => line !== undefined);

const factWords = ({ label, value, certainty = 'sure', quote }: Fact, { locale }: Frame): string => {
  const texts = slackTexts[locale];
  const mark = certainty === 'sure' ? '' : texts[certainty];
  return `${labelOf(label, texts.colon)}${value}${mark}${quote === undefined ? '' : ` “${quote}”`}`;
};

const personWords = (whole: PersonLine, frame: Frame): string => {
  const { name, detail, tags, quote } = withoutSecrets(whole, frame);
  const words = [name, ...some(detail)].join(' ') + (tags.length === 0 ? '' : ` · ${tagWords(tags)}`);
  return `• ${words}${quote === undefined ? '' : ` “${quote}”`}`;
};

const itemWords = ({ text, detail, tone }: ListItem): string =>
  `• ${toned(text, tone)}${detail === undefined ? '' : ` – ${detail}`}`;

const tableWords = (table: Table, { locale }: Frame): string[] => {
  const texts = slackTexts[locale];
  const { head, lines } = tableLines(table, { ...texts, separator: ' · ' });
  const row = ({ name, values }: { name: string; values: string }): string =>
    [name, values].filter((part) => part !== '').join(texts.colon);
  const above = [table.caption, head ?? ''].filter((one) => one !== '');
  return [...above, ...lines.map((one) => `• ${row(one)}`)];
};
