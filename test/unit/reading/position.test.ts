import { expect, test } from 'vitest';
import { positionOf } from '../../../src/reading/people/position.ts';

test.each([
  ['技术部', null, '技术部'],
  ['设备科', null, '设备科'],
  ['采购部经理', '采购部经理', '采购部'],
  ['设备科长', '设备科长', '设备科'],
  ['采购经理', '采购经理', null],
  ['总经理', '总经理', null],
  ['总工程师', '总工程师', null],
  ['purchasing', null, 'purchasing'],
  ['Quality department', null, 'Quality'],
  ['purchasing manager', 'purchasing manager', null],
  ['head of procurement', 'head of procurement', null],
  ['managing director', 'managing director', null],
  ['CFO', 'CFO', null],
])('%s: position %s, department %s', (written, title, department) => {
  expect(positionOf(written)).toEqual({ title, department });
});
