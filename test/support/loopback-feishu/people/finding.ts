/** Finds on a card what a person means by a word. Throws, and says what there is, where it is not there. */
import { type CardNode, FORM_ITEMS, isWithin, textIn } from '../cards/card.ts';
import type { Language } from '../cards/properties.ts';
import { labelOf, wordsOf } from '../cards/reading.ts';
import type { Message } from '../world.ts';

const nodesOf = (message: Message): readonly CardNode[] => {
  if (message.recalled) throw new Error(`${message.messageId} was recalled`);
  if (message.card === null) throw new Error(`${message.messageId} is no card`);
  return message.card.nodes;
};

export const findButton = (message: Message, label: string, language: Language): CardNode => {
  const buttons = nodesOf(message).filter(({ tag }) => tag === 'button');
  const found = buttons.find((button) => labelOf(button, language) === label);
  return (
    found ??
    nothing(
      label,
      buttons.map((button) => labelOf(button, language)),
    )
  );
};

/** A select, date or the like, by its name, its label or the words just before it. */
export const findField = (message: Message, word: string, language: Language): CardNode => {
  const nodes = nodesOf(message);
  const fields = nodes.filter(({ tag }) => FORM_ITEMS.includes(tag));
  const found = fields.find((field) => namesOf(field, nodes, language).includes(word));
  return (
    found ??
    nothing(
      word,
      fields.flatMap((field) => namesOf(field, nodes, language)),
    )
  );
};

export const fieldsOf = (message: Message): readonly CardNode[] =>
  nodesOf(message).filter((node) => FORM_ITEMS.includes(node.tag) && isWithin(node, 'form'));

const namesOf = (field: CardNode, nodes: readonly CardNode[], language: Language): readonly string[] => {
  const before = nodes.slice(0, nodes.indexOf(field)).filter(({ tag }) => ['div', 'markdown'].includes(tag));
  const text = before.at(-1)?.wire;
  const words = text === undefined ? '' : wordsOf(text.tag === 'div' ? partOfText(text) : text, language);
  return [textIn(field.wire, 'name') ?? '', labelOf(field, language), words].filter((one) => one !== '');
};

const partOfText = (div: CardNode['wire']): CardNode['wire'] => div.text as CardNode['wire'];

const nothing = (word: string, there: readonly string[]): never => {
  throw new Error(`nothing is called ${word}; there is ${there.join(', ')}`);
};
