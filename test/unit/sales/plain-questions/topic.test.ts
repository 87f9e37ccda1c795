import { expect, test } from 'vitest';
import { topicOf } from '../../../../src/sales/plain-questions/topic.ts';

test.each([
  ['what about Northgate', 'account'],
  ["how's Northgate doing?", 'account'],
  ['恒泰怎么样了', 'account'],
  ['when did we last visit northgate', 'account'],
  ['who decides at Northgate', 'people'],
  ['who is Priya', 'people'],
  ['恒泰谁说了算', 'people'],
  ['what should I do next with Larsen', 'coach'],
  ['how do we win Northgate?', 'coach'],
  ['恒泰下一步怎么推进？', 'coach'],
  ['brief me for Northgate', 'brief'],
  ['明天去恒泰要准备什么', 'brief'],
])('"%s" asks for: %s', (text, topic) => {
  expect(topicOf(text)).toBe(topic);
});

test.each([
  'What Priya said today was clear: too expensive',
  'When I met Priya she was upset about the delay',
  '今天谁都没见到',
  '陆敏问怎么付款',
  '他说什么都不签',
  'Met Priya Raman, who decides',
  'Did lunch with Erik at Larsen yesterday',
  '',
])('"%s" asks for nothing', (text) => {
  expect(topicOf(text)).toBeNull();
});
