import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  hashLinkCode,
  LINK_CODE_ALPHABET,
  LINK_CODE_LENGTH,
  makeLinkCode,
  readLinkCode,
} from '../../../../src/sales/members/link-code.ts';

const picks = fc.array(fc.nat({ max: LINK_CODE_ALPHABET.length - 1 }), {
  minLength: LINK_CODE_LENGTH,
  maxLength: LINK_CODE_LENGTH,
});

const codeOf = (chosen: readonly number[]): string => {
  const left = [...chosen];
  return makeLinkCode(() => left.shift() ?? 0);
};

test('a code has no character that is taken for another', () => {
  for (const pair of ['0O', '1I', '1L', '2Z', '5S', '8B', 'UV']) {
    const usable = [...pair].filter((character) => LINK_CODE_ALPHABET.includes(character));
    expect([pair, usable.length < 2]).toEqual([pair, true]);
  }
  expect(new Set(LINK_CODE_ALPHABET).size).toBe(LINK_CODE_ALPHABET.length);
});

test('a code is read back however it is typed', () => {
  fc.assert(
    fc.property(picks, (chosen) => {
      const code = codeOf(chosen);
      expect(code).toHaveLength(LINK_CODE_LENGTH);
      const wide = [...code].map((one) => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0)).join('');
      for (const typed of [
        code.toLowerCase(),
        `${code.slice(0, 4)}-${code.slice(4)}`,
        ` ${code.slice(0, 4)} ${code.slice(4)} `,
        wide,
      ])
        expect(readLinkCode(typed)).toBe(code);
    }),
  );
});

test('the same code of two companies is stored as two', () => {
  expect(hashLinkCode('one', 'ACDEFGHJ')).not.toBe(hashLinkCode('two', 'ACDEFGHJ'));
  expect(hashLinkCode('one', 'ACDEFGHJ')).toMatch(/^[0-9a-f]{64}$/);
});
