/** What of a reply may be kept: a message is stored, and with it everything that stands in it. Pure. */
import type { Block, PersonLine, Reply } from './reply.ts';

/** Without what is confidential, and without the words of the note that it rests on. */
export const storable = (reply: Reply): Reply => ({ ...reply, blocks: reply.blocks.flatMap(storableBlock) });

const storableBlock = (block: Block): Block[] => {
  switch (block.kind) {
    case 'people':
      return [{ ...block, people: block.people.map(storablePerson) }];
    case 'fold':
      return [{ ...block, blocks: block.blocks.flatMap(storableBlock) }];
    case 'list':
    case 'quote':
    case 'question':
      return block.confidential === true ? [] : [block];
    default:
      return [block];
  }
};

const storablePerson = (person: PersonLine): PersonLine => {
  const tags = person.tags.filter(({ confidential }) => confidential !== true);
  if (tags.length === person.tags.length) return person;
  const { quote: _quote, ...rest } = person;
  return { ...rest, tags };
};
