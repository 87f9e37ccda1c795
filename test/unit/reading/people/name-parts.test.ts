import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFullerName, mayBeOnePerson, nameTraits } from '../../../../src/reading/people/name-parts.ts';

const mayBeOne = (one: string, other: string): boolean => mayBeOnePerson(nameTraits(one), nameTraits(other));

test.each([
  ['王志强', '王总'],
  ['欧阳明', '欧阳主任'],
  ['王志强', '老王'],
  ['Priya Raman', 'Ms Raman'],
  ['Priya Raman', 'Priya'],
])('%s is the fuller name of %s', (fuller, short) => {
  expect(isFullerName(fuller, short)).toBe(true);
  expect(isFullerName(short, fuller)).toBe(false);
  expect(mayBeOne(short, fuller)).toBe(true);
});

test.each([
  ['王志强', '李总'],
  ['王志强', '王小明'],
  ['王总', '王工'],
  ['Priya Raman', 'Ms Becker'],
  ['Priya Raman', 'Pavel Raman'],
])('%s and %s are two', (one, other) => {
  expect(mayBeOne(one, other)).toBe(false);
});

test.each([
  ['王志强', '王志墙'],
  ['P. Raman', 'Priya Raman'],
  ['ＰＲＩＹＡ raman', 'Priya Raman'],
])('%s and %s may be one', (one, other) => {
  expect(mayBeOne(one, other)).toBe(true);
});

test('being one person does not depend on who is named first', () => {
  const name = fc.oneof(
    fc.constantFrom('王总', '王志强', '老王', '王', 'Priya Raman', 'Priya', 'P. Raman', 'Ms Raman'),
    fc.string(),
  );
  fc.assert(fc.property(name, name, (one, other) => mayBeOne(one, other) === mayBeOne(other, one)));
});
