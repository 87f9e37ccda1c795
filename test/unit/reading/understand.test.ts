import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { readByRules } from '../../../src/reading/rules-reader.ts';
import { understand } from '../../../src/reading/understand.ts';

const note = {
  id: 'a',
  lang: 'zh',
  today: '2026-03-04',
  timezone: 'Asia/Shanghai',
  text: '今天下午去了宁波泽川精密，见了采购经理陆敏，她嫌我们报的128万太贵。',
  directory: { accounts: ['宁波泽川精密机械有限公司'], people: [] },
};

test('a note gives the fields of the labels, names resolved by its own directory', () => {
  expect(understand(JSON.stringify(note))).toMatchObject({
    id: 'a',
    account: '宁波泽川精密机械有限公司',
    visit_date: '2026-03-04',
    mode: 'onsite',
    people: [{ name: '陆敏', title: '采购经理', role: 'buyer', present: true }],
    amounts: [{ value: 1_280_000, currency: 'CNY', kind: 'quote' }],
    objections: ['price'],
  });
});

test('lines come out in order; a bad one gives its error and exit status 1 at the end', () => {
  const input = `${JSON.stringify({ ...note, id: '1' })}\nnonsense\n${JSON.stringify({ id: '3' })}\n${JSON.stringify({ ...note, id: '4' })}\n`;
  const { stdout, status } = spawnSync(process.execPath, ['src/reading/understand.ts'], {
    input,
    encoding: 'utf8',
  });
  const lines: { id: string | null; error?: string }[] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ id }) => id)).toEqual(['1', null, '3', '4']);
  expect(lines.map(({ error }) => error !== undefined)).toEqual([false, true, true, false]);
  expect(status).toBe(1);
});

test('somebody who was away does not make a meeting an attempt', () => {
  const read = (text: string) =>
    readByRules({ text, today: '2026-11-24', directory: { accounts: [], people: [] } }).attemptOnly?.value ??
    false;
  expect(
    read(
      "Their yard this morning. Kev Ollerton (transport mgr) livid. Ruth Sadler (MD) signs everything, wasn't there.",
    ),
  ).toBe(false);
  expect(read('今天去了恒泰，见到张工，试机顺利，王总出差不在，下周三再去')).toBe(false);
  expect(read('下午去恒泰，王总不在')).toBe(true);
  expect(read('left a voicemail for Dr Achebe just now, third one')).toBe(true);
});
