import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArguments } from '../../src/import/arguments.ts';
import { readColumns } from '../../src/import/columns.ts';
import { decodeText } from '../../src/import/decode-text.ts';
import { ROWS_MAX, readTable } from '../../src/import/read-table.ts';
import { encodeGbk } from '../support/gbk.ts';
import { makeWorkbook } from '../support/xlsx.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const stopOf = async (bytes: Uint8Array) => {
  const error: unknown = await readTable(bytes).catch((thrown: unknown) => thrown);
  return error instanceof Error && 'problem' in error ? error.problem : error;
};

test('the encoding is found by itself', () => {
  const text = '客户,宁波恒泰精密机械有限公司';
  expect(decodeText(bytesOf(text))).toEqual({ text, encoding: 'UTF-8' });
  expect(decodeText(bytesOf(`\uFEFF${text}`))).toEqual({ text, encoding: 'UTF-8' });
  expect(decodeText(encodeGbk(text))).toEqual({ text, encoding: 'GBK' });
  expect(decodeText(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual({ text, encoding: 'UTF-16' });
});

test('any text in UTF-8 is read as it was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (written) => {
      fc.pre(!written.startsWith('\uFEFF') && written.isWellFormed());
      expect(decodeText(bytesOf(written)).text).toBe(written);
    }),
  );
});

test.each([
  ['commas', 'name,owner\n"A, B",Zed\n'],
  ['semicolons', 'name;owner\r\nA, B;Zed\r\n'],
  ['tabs', 'name\towner\nA, B\tZed\n\n\n'],
])('a file divided by %s is read', async (_, text) => {
  const { rows } = await readTable(bytesOf(text));
  expect(rows).toEqual([
    ['name', 'owner'],
    ['A, B', 'Zed'],
  ]);
});

test('a workbook is known by its content; numbers and formulas come as the text that they show', async () => {
  const table = await readTable(
    makeWorkbook([
      ['name', 'code'],
      ['Delfi & Co', 12],
      ['=HYPERLINK("x")', { formula: 'A1&"!"', shown: 'name!' }],
    ]),
  );
  expect(table.format).toBe('XLSX');
  expect(table.rows).toEqual([
    ['name', 'code'],
    ['Delfi & Co', '12'],
    ['=HYPERLINK("x")', 'name!'],
  ]);
});

test('a file of 50,000 rows is read, one of a row more is refused', async () => {
  const rows = Array.from({ length: ROWS_MAX }, (_, index) => `Account ${index}`);
  const full = `name\n${rows.join('\n')}\n`;
  expect((await readTable(bytesOf(full))).rows.length).toBe(ROWS_MAX + 1);
  expect(await stopOf(bytesOf(`${full}One more\n`))).toMatchObject({ code: 'tooManyRows' });
});

test.each([
  ['an empty file', bytesOf(''), 'empty'],
  ['blank lines', bytesOf('\n \n,,\n'), 'empty'],
  ['an old Excel file', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'oldExcel'],
  ['a broken workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9), 'badExcel'],
  ['a quotation that never ends', bytesOf('name\n"Acme\n'), 'badCsv'],
  ['bytes of no encoding', Uint8Array.of(0x41, 0xff, 0xff, 0x0a), 'encoding'],
])('%s is refused by name', async (_, bytes, code) => {
  expect(await stopOf(bytes)).toMatchObject({ row: null, code });
});

test('headers are known in both languages; a missing or doubled one is named', () => {
  expect(readColumns('people', ['客户名称', '姓名*', '职务（可空）', '电话'])).toEqual({
    columns: { account: 0, name: 1, title: 2 },
    unused: ['电话'],
    problems: [],
  });
  expect(readColumns('accounts', ['Owner', 'OWNER']).problems).toEqual([
    { row: 1, code: 'columnTwice', value: 'OWNER' },
    { row: null, code: 'noColumn', value: 'name / 名称' },
  ]);
});

test('the call is understood, and a wrong one is not guessed at', () => {
  expect(readArguments(['accounts', 'a.csv', '--owner', 'Ada', '--yes'])).toEqual({
    subject: 'accounts',
    file: 'a.csv',
    owner: 'Ada',
    yes: true,
  });
  expect(readArguments(['people', 'b.xlsx'])).toMatchObject({ owner: null, yes: false });
  for (const wrong of [[], ['accounts'], ['deals', 'a.csv'], ['accounts', 'a', 'b'], ['people', 'b', '--no']])
    expect(readArguments(wrong)).toBeNull();
});
