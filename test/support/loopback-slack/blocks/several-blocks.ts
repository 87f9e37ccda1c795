/** What Slack refuses of blocks together: too many, twice the same id, on the wrong surface. */
import { z } from 'zod';
import { type LimitId, limitOf, type RuleId } from '../rules/rules.ts';
import { type Block, block, elementsOf, type Surface, standsOn, withChildren } from './block.ts';
import { lengthOf } from './checks.ts';
import { wordsOfCell } from './tables.ts';

type Broken = { rule: RuleId; at: readonly (string | number)[] };

/** Blocks as one surface takes them: each by its own schema, then all together. */
export const blocksOn = (surface: Surface) =>
  z.array(block).superRefine((blocks, context) => {
    for (const { rule, at } of brokenRules(blocks, surface))
      context.addIssue({ code: 'custom', message: rule, path: [...at] });
  });

const brokenRules = (blocks: readonly Block[], surface: Surface): Broken[] => [
  ...tooMany(blocks, surface === 'message' ? 'messageBlocks' : 'viewBlocks'),
  ...blocks.flatMap((each, index): Broken[] =>
    standsOn(each, surface) ? [] : [{ rule: 'surface', at: [index, 'type'] }],
  ),
  ...doubledIds(blocks),
  ...(focused(blocks) > limitOf('focusTwice') ? [{ rule: 'focusTwice' as const, at: [] }] : []),
  ...(surface === 'message' ? brokenSums(blocks) : []),
];

const tooMany = (blocks: readonly Block[], rule: LimitId): Broken[] =>
  blocks.length > limitOf(rule) ? [{ rule, at: [] }] : [];

const doubledIds = (blocks: readonly Block[]): Broken[] => {
  const all = blocks.flatMap(withChildren);
  const ids = all.flatMap(({ block_id }) => block_id ?? []);
  return [
    ...(hasDouble(ids) ? [{ rule: 'duplicateBlockId' as const, at: [] }] : []),
    ...blocks.flatMap((each, index): Broken[] =>
      withChildren(each).some((one) => hasDouble(actionIds(one)))
        ? [{ rule: 'duplicateActionId', at: [index, 'elements'] }]
        : [],
    ),
  ];
};

const actionIds = (each: Block): string[] =>
  elementsOf(each).flatMap((element) => ('action_id' in element ? (element.action_id ?? []) : []));

const hasDouble = (ids: readonly string[]): boolean => new Set(ids).size < ids.length;

const focused = (blocks: readonly Block[]): number =>
  blocks
    .flatMap(withChildren)
    .flatMap(elementsOf)
    .filter((element) => 'focus_on_load' in element && element.focus_on_load === true).length;

const brokenSums = (blocks: readonly Block[]): Broken[] => {
  const all = blocks.flatMap(withChildren);
  const sums: readonly [LimitId, number][] = [
    ['markdownText', sum(all, (each) => (each.type === 'markdown' ? lengthOf(each.text) : 0))],
    ['dataTableContent', sum(all, (each) => (each.type === 'data_table' ? lengthOfTable(each.rows) : 0))],
    ['chartsPerMessage', sum(all, ({ type }) => (type === 'data_visualization' ? 1 : 0))],
    ['oneTable', sum(all, ({ type }) => (type === 'table' ? 1 : 0))],
    ['blocksLength', sum(all, lengthOfTexts)],
  ];
  return sums.flatMap(([rule, value]): Broken[] => (value > limitOf(rule) ? [{ rule, at: [] }] : []));
};

const sum = (blocks: readonly Block[], count: (each: Block) => number): number =>
  blocks.reduce((total, each) => total + count(each), 0);

const lengthOfTable = (rows: readonly (readonly Parameters<typeof wordsOfCell>[0][])[]): number =>
  rows.flat().reduce((total, cell) => total + lengthOf(wordsOfCell(cell)), 0);

/** Of what is read as prose; cells of tables have a limit of their own. */
const lengthOfTexts = (each: Block): number => {
  switch (each.type) {
    case 'markdown':
      return lengthOf(each.text);
    case 'header':
      return lengthOf(each.text.text);
    case 'section':
      return [each.text, ...(each.fields ?? [])].reduce((total, one) => total + lengthOf(one?.text ?? ''), 0);
    case 'context':
      return each.elements.reduce((total, one) => total + (one.type === 'image' ? 0 : lengthOf(one.text)), 0);
    default:
      return 0;
  }
};
