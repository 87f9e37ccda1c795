/** Every method of the catalogue's areas that the product claims is shown by an example that holds and one that does not. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { salesCommands } from '../../src/sales/commands.ts';

const numbered = (area: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${area}${index + 1}`);

/** Areas K, D, G, L and A whole; of O, N and T what coaching and the one-page plan stand on. */
const CLAIMED = [
  ...numbered('K', 14),
  ...numbered('D', 12),
  ...numbered('G', 9),
  ...numbered('L', 3),
  ...numbered('A', 5),
  'O1',
  'O5',
  'O8',
  'O9',
  'O12',
  'N2',
  'N3',
  'T2',
];

const FOLDER = new URL('.', import.meta.url);
const README = new URL('../../README.md', import.meta.url);
const RULES = new URL('../../src/sales/', import.meta.url);
const FILE = /^([a-z]\d+)\.test\.ts$/;

const files = readdirSync(FOLDER).filter((name) => FILE.test(name));
const idOf = (file: string) => (FILE.exec(file)?.[1] ?? '').toUpperCase();

describe('the catalogue', () => {
  test('is covered: the ids shown here are the ids claimed', () => {
    expect(files.map(idOf).sort()).toEqual([...CLAIMED].sort());
  });

  test('stands in the README with its command and the file of its rule', () => {
    const rows = [
      ...readFileSync(README, 'utf8').matchAll(/^\| ([A-Z]\d+) +\| .*\| `(\/\w+)` +\| `([\w/.-]+)` +\|$/gm),
    ];
    expect(rows.map(([, id]) => id).sort()).toEqual([...CLAIMED].sort());
    for (const [, id = '', , file = ''] of rows) {
      expect(existsSync(new URL(file, RULES)), file).toBe(true);
      // A rule names the method that it is; words do not stand for one.
      const source = readFileSync(new URL(file, RULES), 'utf8');
      expect(source, `${file} names ${id}`).toMatch(new RegExp(`\\b${id}\\b`));
      expect(source, `${file} is a rule`).not.toContain('defineTexts(');
    }
    const words = new Set(salesCommands().flatMap((command) => command.words.en.map((word) => `/${word}`)));
    for (const [, , command = ''] of rows) expect(words).toContain(command);
  });

  test.each(files)('%s shows an example that holds, and one that is refused or empty', (file) => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8');
    expect(text).toMatch(/\btest(?:\.\w+)?\(\s*['"`]holds: /);
    expect(text).toMatch(/\btest(?:\.\w+)?\(\s*['"`](?:refused|empty): /);
  });
});
