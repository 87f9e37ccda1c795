/** Is it a card that Feishu takes? https://open.feishu.cn/document/feishu-cards/card-json-v2-structure, read 2026-11. */
import type { z } from 'zod';
import { Refused, refuseWhere } from '../rules/refused.ts';
import { isRuleId, limitOf, type RuleId } from '../rules/rules.ts';
import { type Card, type CardNode, isWire, type Wire } from './card.ts';
import { checkForms } from './check-forms.ts';
import { checkTables } from './check-tables.ts';
import { checkWhole, type Known } from './check-whole.ts';
import { CARD, CONTAINERS } from './containers.ts';
import { DISPLAY } from './display.ts';
import { INTERACTIVE } from './interactive.ts';
import { PICKERS } from './pickers.ts';

const COMPONENTS: Readonly<Record<string, z.ZodType>> = {
  ...DISPLAY,
  ...INTERACTIVE,
  ...PICKERS,
  ...CONTAINERS,
};

/** https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-breaking-changes-release-notes, read 2026-11. */
const OLD_TAGS = ['action', 'note'];

/** Containers that count as a level; a column belongs to its column_set. */
const LEVELS = ['column_set', 'form', 'collapsible_panel', 'interactive_container'];

/** Throws `Refused`. */
export const checkCard = (wire: unknown, known: Known): Card => {
  const frame = CARD.safeParse(wire);
  if (!frame.success) throw refusalOf(frame.error, 'ROOT');
  const root = wire as Wire;
  const nodes = frame.data.body.elements.flatMap((element, index) =>
    nodesOf(element, `ROOT -> body -> elements -> [${index}]`, []),
  );
  const card = { wire: root, nodes };
  for (const node of nodes) checkPlace(node);
  checkForms(nodes);
  checkTables(nodes);
  checkWhole(card, known);
  return card;
};

const nodesOf = (value: unknown, path: string, within: readonly CardNode[]): readonly CardNode[] => {
  if (!isWire(value) || typeof value.tag !== 'string') throw new Refused('badProperty', path);
  const { tag } = value;
  const place = `${path}(tag: ${tag})`;
  refuseWhere(OLD_TAGS.includes(tag), 'oldTag', `unsupported tag ${tag}, path: ${place}`);
  const schema = COMPONENTS[tag];
  if (schema === undefined) throw new Refused('unknownTag', place);
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw refusalOf(parsed.error, place);
  const node: CardNode = { tag, wire: value, path: place, within };
  const inner = childrenOf(value);
  return [node, ...inner.flatMap((one, index) => nodesOf(one, `${place} -> [${index}]`, [...within, node]))];
};

/** Columns of a table are no components. */
const childrenOf = ({ tag, elements, columns }: Wire): readonly unknown[] => {
  const inner = tag === 'column_set' ? columns : elements;
  return Array.isArray(inner) ? inner : [];
};

const checkPlace = ({ tag, path, within }: CardNode): void => {
  const around = within.at(-1)?.tag;
  refuseWhere(around === 'column_set' && tag !== 'column', 'columnsOnly', path);
  refuseWhere(tag === 'column' && around !== 'column_set', 'columnAlone', path);
  const levels = within.filter((one) => LEVELS.includes(one.tag)).length;
  refuseWhere(LEVELS.includes(tag) && levels >= limitOf('nesting'), 'nesting', path);
};

const refusalOf = ({ issues }: z.ZodError, path: string): Refused => {
  const issue = issues[0];
  if (issue === undefined) return new Refused('badProperty', path);
  const at = [path, ...issue.path.map(String)].join(' -> ');
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  if (unknown !== undefined) {
    return new Refused('unknownProperty', `unknown property, property: ${unknown}, path: ${at}`);
  }
  return new Refused(ruleOf(issue), at);
};

/** A rule's id is the message of the issue, or of one within it. */
const ruleOf = (issue: z.core.$ZodIssue): RuleId => {
  if (isRuleId(issue.message)) return issue.message;
  const inner =
    issue.code === 'invalid_key'
      ? issue.issues
      : issue.code === 'invalid_union'
        ? issue.errors.flat()
        : ([] as const);
  const named = inner.map(({ message }) => message).find(isRuleId);
  return named ?? 'badProperty';
};
