import { expect, test } from 'vitest';
import { slashLine } from '../../../src/chat/slash-line.ts';

test('in Slack a word that its client would not let through stands under /inroad', () => {
  const line = (example: string) => slashLine(example, { platform: 'slack' });
  expect(line('拜访 今天去了泽川')).toBe('/inroad 拜访 今天去了泽川');
  expect(line('help visit')).toBe('/inroad help visit');
  expect(line('people Oakhurst')).toBe('/inroad people Oakhurst');
  expect(line('visit Met Tom')).toBe('/visit Met Tom');
});

test('elsewhere every word has its own slash', () => {
  for (const platform of ['web', 'feishu'] as const)
    expect(slashLine('拜访 今天去了泽川', { platform })).toBe('/拜访 今天去了泽川');
});
