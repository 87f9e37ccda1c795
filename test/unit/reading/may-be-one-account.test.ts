import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isFullerAccountName, mayBeOneAccount } from '../../../src/reading/may-be-one-account.ts';
import { twinKeys } from '../../../src/reading/names.ts';

const placed = (name: string, region: string | null = null, aliases: string[] = []) => ({
  id: name,
  name,
  aliases,
  region,
});

const ALIKE = [
  ['宁波恒泰', '宁波恒泰精密机械有限公司'],
  ['恒泰精密机械', '宁波恒泰精密机械有限公司'],
  ['宁波恒泰精密机械股份有限公司', '宁波恒泰精密机械有限公司'],
  ['宁波恒太精密机械有限公司', '宁波恒泰精密机械有限公司'],
  ['恒泰（宁波）精密机械有限公司', '宁波恒泰精密机械有限公司'],
  ['Oakhurst', 'Oakhurst Instruments Ltd'],
  ['OAKHURST INSTRUMENTS', 'Oakhurst Instruments Ltd.'],
  ['Ｏａｋｈｕｒｓｔ', 'Oakhurst Instruments Ltd'],
  ['Larsen Foods', 'Larsen Foods AS'],
] as const;

const APART = [
  ['苏州恒泰精密机械有限公司', '宁波恒泰精密机械有限公司'],
  ['恒泰（苏州）有限公司', '宁波恒泰精密机械有限公司'],
  ['宁波恒泰电子有限公司', '宁波恒泰精密机械有限公司'],
  ['宁波银行', '宁波恒泰精密机械有限公司'],
  ['Delfi Farms Inc', 'Delfi Foods GmbH'],
  ['Northgate Dairy Ltd', 'Oakhurst Instruments Ltd'],
  ['Ltd', 'Oakhurst Instruments Ltd'],
] as const;

test.each(ALIKE)('%s and %s may be one account, and share a key', (one, other) => {
  expect(mayBeOneAccount(placed(one), placed(other))).toBe(true);
  expect(twinKeys(one).some((key) => twinKeys(other).includes(key))).toBe(true);
});

test.each(APART)('%s and %s are two accounts', (one, other) => {
  expect(mayBeOneAccount(placed(one), placed(other))).toBe(false);
});

test('regions on record tell two of one name apart; an alias tells that they are one', () => {
  expect(mayBeOneAccount(placed('恒泰精密', '江苏'), placed('恒泰精密机械', '浙江'))).toBe(false);
  expect(mayBeOneAccount(placed('恒泰精密', '浙江'), placed('恒泰精密机械', '浙江省'))).toBe(true);
  expect(mayBeOneAccount(placed('HPL', null, ['Harrow']), placed('Harrow & Pine Ltd'))).toBe(true);
});

test('the fuller name is kept', () => {
  expect(isFullerAccountName('宁波恒泰精密机械有限公司', '宁波恒泰')).toBe(true);
  expect(isFullerAccountName('Larsen Foods AS', 'Larsen Foods')).toBe(true);
  expect(isFullerAccountName('Oakhurst', 'Oakhurst Instruments Ltd')).toBe(false);
});

test('who comes first does not matter', () => {
  const name = fc.constantFrom(...[...ALIKE, ...APART].flat());
  fc.assert(
    fc.property(name, name, (one, other) => {
      expect(mayBeOneAccount(placed(one), placed(other))).toBe(mayBeOneAccount(placed(other), placed(one)));
      expect(isFullerAccountName(one, other) && isFullerAccountName(other, one)).toBe(false);
    }),
  );
});
