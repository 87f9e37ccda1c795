import { expect, test } from 'vitest';
import { fulfilledBy } from '../../../../src/sales/tasks/fulfilled.ts';

const task = (what: string) => ({ id: what, what, owner: 'us' as const });
const offer = task('send a revised offer');
const plan = task('把新方案发给她');

test.each([
  ['I sent the revised offer on Monday, she likes it.', [offer]],
  ['新方案已经发给沈佳了，她说不错', [plan]],
  ['I will send a revised offer by Friday', []],
  ['The revised offer is not sent yet', []],
  ['下周三前我把新方案发给她', []],
  ['新方案还没发给她，她催了', []],
  ['They sent the drawings', []],
])('%s', (note, done) => {
  expect(fulfilledBy(note, [offer, plan])).toEqual(done);
});

test('at most two are offered', () => {
  const many = ['one', 'two', 'three'].map((n) => task(`send sample number ${n}`));
  expect(fulfilledBy('I sent sample number one two three', many)).toHaveLength(2);
});
