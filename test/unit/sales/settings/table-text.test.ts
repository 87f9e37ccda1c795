import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { changesBetween } from '../../../../src/sales/settings/changes.ts';
import { anySetting } from '../../../../src/sales/settings/setting.ts';
import { readTable, writeTable } from '../../../../src/sales/settings/table-text.ts';

const cadence = anySetting({
  key: 'cadence',
  title: { 'zh-CN': '拜访频率', en: 'Cadence' },
  about: { 'zh-CN': '天', en: 'Days' },
  schema: z.strictObject({
    grades: z.array(z.strictObject({ grade: z.string(), days: z.int().min(1).max(365) })),
  }),
  standard: {
    grades: [
      { grade: 'A', days: 7 },
      { grade: 'B', days: 14 },
    ],
  },
});

describe('a table as text', () => {
  test('what is written is read back as it was', () => {
    expect(readTable(writeTable(cadence.standard), cadence)).toEqual({ ok: true, value: cadence.standard });
  });

  test('a wrong value is named with its line and field', () => {
    const text = 'grades:\n  - grade: A\n    days: 7\n  - grade: B\n    days: fortnight\n';
    const read = readTable(text, cadence);
    expect(read).toMatchObject({ ok: false, problems: [{ line: 5, field: 'grades.1.days' }] });
  });

  test('a field that is missing is named on the line of what should hold it', () => {
    const read = readTable('grades:\n  - grade: A\n', cadence);
    expect(read).toMatchObject({ ok: false, problems: [{ line: 2, field: 'grades.0.days' }] });
  });

  test('text that is no table is named with its line', () => {
    const read = readTable('grades:\n  - grade: [A\n', cadence);
    expect(read).toMatchObject({ ok: false, problems: [{ line: 3 }] });
  });

  test('a field that nobody knows is refused', () => {
    expect(readTable('grades: []\nweights: 3\n', cadence).ok).toBe(false);
  });

  test('a field named twice is refused', () => {
    expect(readTable('grades: []\ngrades: []\n', cadence).ok).toBe(false);
  });

  test('a table that refers to itself is refused', () => {
    expect(readTable('grades: &all []\nmore: *all\n', cadence).ok).toBe(false);
  });
});

describe('what a change changes', () => {
  test('each value that differs, with what it was', () => {
    const after = { grades: [{ grade: 'A', days: 5 }] };
    expect(changesBetween(cadence.standard, after)).toEqual([
      { field: 'grades.0.days', before: '7', after: '5' },
      { field: 'grades.1.grade', before: '"B"', after: null },
      { field: 'grades.1.days', before: '14', after: null },
    ]);
  });

  test('nothing, where the tables are the same', () => {
    expect(changesBetween(cadence.standard, structuredClone(cadence.standard))).toEqual([]);
  });
});
