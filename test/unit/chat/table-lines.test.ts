import { expect, test } from 'vitest';
import { tableLines } from '../../../src/chat/table-lines.ts';

const words = { colon: ': ', separator: ' · ', none: '–' };
const lines = (columns: string[], ...rows: string[][]) => tableLines({ columns, rows }, words);

test('of two columns the first names the line, and nothing has to be called', () => {
  expect(lines(['Deal', 'Sum'], ['Press', '€42K'])).toEqual({
    head: null,
    lines: [{ name: 'Press', values: '€42K' }],
  });
});

test('up to three values are called once above, and keep their places', () => {
  expect(lines(['Deal', 'Sum', 'By', 'Owner'], ['Press', '', 'Fri', 'Jonas'])).toEqual({
    head: 'Deal: Sum · By · Owner',
    lines: [{ name: 'Press', values: '– · Fri · Jonas' }],
  });
});

test('of more values each says what it is, and those that are empty are left out', () => {
  expect(lines(['Product', 'A', 'B', 'C', 'D'], ['Press', 'yes', '', '–', 'no'])).toEqual({
    head: null,
    lines: [{ name: 'Press', values: 'A yes · D no' }],
  });
});
