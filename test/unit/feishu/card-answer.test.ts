import { expect, test } from 'vitest';
import { toastOf } from '../../../src/platforms/feishu/inbound/card-answer.ts';
import { MAX_TOAST_LENGTH } from '../../../src/platforms/feishu/limits.ts';

const toast = (summary: string) =>
  toastOf({ audience: { kind: 'writer' }, purpose: 'toast', summary, blocks: [] }).toast?.content;

test(`a toast says ${MAX_TOAST_LENGTH} characters whole, and of one more it shows that it was cut`, () => {
  expect(toast('x'.repeat(MAX_TOAST_LENGTH))).toBe('x'.repeat(MAX_TOAST_LENGTH));
  expect(toast('x'.repeat(MAX_TOAST_LENGTH + 1))).toBe(`${'x'.repeat(MAX_TOAST_LENGTH - 1)}…`);
});
