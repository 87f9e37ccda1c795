import { expect, test } from 'vitest';
import { footStart, namedRecords } from '../../../src/chat/named-records.ts';
import type { Block } from '../../../src/chat/reply.ts';

const ref = (id: string) => ({ kind: 'account' as const, id });

test('records of lists, people, boards and folds are named in their order, each under its list', () => {
  const card = { text: 'Press', detail: '', ref: ref('d'), tags: [], moves: [] };
  const blocks: Block[] = [
    { kind: 'people', label: 'People', people: [{ name: 'Priya', tags: [], ref: ref('a') }] },
    { kind: 'fold', label: 'More', blocks: [{ kind: 'list', items: [{ text: 'Oakhurst', ref: ref('b') }] }] },
    { kind: 'list', label: 'Nothing to open', items: [{ text: 'a line' }] },
    {
      kind: 'board',
      board: {
        caption: 'Board',
        moveLabel: '',
        columns: [{ label: 'Won', detail: '', cards: [card] }],
      },
    },
  ];
  expect(namedRecords(blocks)).toEqual([
    { label: 'People', records: [{ text: 'Priya', ref: ref('a') }] },
    { label: '', records: [{ text: 'Oakhurst', ref: ref('b') }] },
    { label: 'Won', records: [{ text: 'Press', ref: ref('d') }] },
  ]);
});

test('the foot begins with the buttons and the pager that end a reply, and not with earlier ones', () => {
  const buttons: Block = { kind: 'buttons', buttons: [] };
  const text: Block = { kind: 'text', text: 'a' };
  const pager: Block = { kind: 'pager', text: '1', previous: null, next: null };
  expect(footStart([buttons, text, pager, buttons])).toBe(2);
  expect(footStart([buttons])).toBe(0);
  expect(footStart([buttons, text])).toBe(2);
});
