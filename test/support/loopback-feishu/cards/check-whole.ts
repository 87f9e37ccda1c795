/** What only the whole card shows: counts, ids, keys of pictures, users, styles. */
import { refuseWhere } from '../rules/refused.ts';
import { limitOf } from '../rules/rules.ts';
import { type Card, type CardNode, partOf, taggedIn, textIn, type Wire } from './card.ts';
import { lengthOf } from './properties.ts';

/** What this app has uploaded and may mention. */
export type Known = { hasImage: (key: string) => boolean; hasUser: (id: string) => boolean };

/** Throws `Refused`. */
export const checkWhole = ({ wire, nodes }: Card, known: Known): void => {
  const tagged = [...taggedIn(wire.header), ...taggedIn(wire.body)];
  refuseWhere(taggedIn(wire.body).length > limitOf('elementCount'), 'elementCount');
  refuseWhere(countOf(nodes, 'table') > limitOf('tableCount'), 'tableCount');
  refuseWhere(countOf(nodes, 'chart') > limitOf('chartCount'), 'chartCount');
  checkIds(tagged);
  for (const element of tagged) checkStyle(element, partOf(partOf(wire, 'config'), 'style'));
  for (const element of tagged) checkKnown(element, known);
};

const countOf = (nodes: readonly CardNode[], tag: string): number =>
  nodes.filter((node) => node.tag === tag).length;

const checkIds = (tagged: readonly Wire[]): void => {
  const ids = tagged.map(({ element_id }) => element_id).filter((id) => typeof id === 'string');
  for (const id of ids) {
    const isId = /^[a-z]\w*$/i.test(id) && lengthOf(id) <= limitOf('elementId');
    refuseWhere(!isId, 'elementId', id);
  }
  refuseWhere(new Set(ids).size < ids.length, 'elementIdTwice');
};

const SIZES = [
  'heading-0',
  'heading-1',
  'heading-2',
  'heading-3',
  'heading-4',
  'heading',
  'normal',
  'notation',
  'xxxx-large',
  'xxx-large',
  'xx-large',
  'x-large',
  'large',
  'medium',
  'small',
  'x-small',
];

/** https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/enumerations-for-fields-related-to-color, read 2026-11. */
const COLOR =
  /^(default|white|bg-white|(blue|carmine|green|grey|indigo|lime|orange|purple|red|sunflower|turquoise|violet|wathet|yellow)(-(50|[1-9]00|350))?)$/;

const checkStyle = (element: Wire, style: Wire): void => {
  const size = textIn(element, 'text_size');
  const isSize = size === null || SIZES.includes(size) || size in partOf(style, 'text_size');
  refuseWhere(!isSize, 'textSize', size ?? '');
  const color = textIn(element, 'text_color');
  const isColor = color === null || COLOR.test(color) || color in partOf(style, 'color');
  refuseWhere(!isColor, 'textColor', `invalid color: ${color}`);
};

const checkKnown = (element: Wire, { hasImage, hasUser }: Known): void => {
  const key = textIn(element, 'img_key');
  refuseWhere(key !== null && !hasImage(key), 'imageKey', `image key ${key}`);
  const users =
    element.tag === 'person' ? [element.user_id] : element.tag === 'person_list' ? persons(element) : [];
  for (const user of users) refuseWhere(!hasUser(String(user)), 'personUnknown', String(user));
};

const persons = ({ persons: list }: Wire): readonly unknown[] =>
  Array.isArray(list) ? list.map((one: Wire) => one.id) : [];
