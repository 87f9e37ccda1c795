import { expect, test } from 'vitest';
import { dealRulesSchema, STANDARD_DEAL_RULES } from '../../../../src/sales/deals/deal-rules.ts';
import { pipelinesSchema } from '../../../../src/sales/deals/pipeline.ts';
import { STANDARD_PIPELINES } from '../../../../src/sales/deals/pipelines-standard.ts';
import { pipelinesSetting } from '../../../../src/sales/deals/settings.ts';
import { anySetting } from '../../../../src/sales/settings/setting.ts';
import { readTable, writeTable } from '../../../../src/sales/settings/table-text.ts';

test('the standard tables pass their own checks', () => {
  expect(pipelinesSchema.safeParse(STANDARD_PIPELINES).success).toBe(true);
  expect(dealRulesSchema.safeParse(STANDARD_DEAL_RULES).success).toBe(true);
});

test('a table written as YAML and read again is the same', () => {
  const read = readTable(writeTable(STANDARD_PIPELINES), anySetting(pipelinesSetting));
  expect(read).toEqual({ ok: true, value: STANDARD_PIPELINES });
});

test('a threshold that no deal can reach is named with its line and field', () => {
  const text = writeTable(STANDARD_PIPELINES).replace('threshold: 7', 'threshold: 70');
  const read = readTable(text, anySetting(pipelinesSetting));
  const line = text.split('\n').findIndex((one) => one.includes('threshold: 70')) + 1;
  expect(read).toMatchObject({ ok: false, problems: [{ line, field: '0.stages.0.gate.threshold' }] });
});

test('a criterion that stands twice, a stage that stands twice and an unknown step of the buyer are refused', () => {
  const broken = (from: string | RegExp, to: string) =>
    readTable(writeTable(STANDARD_PIPELINES).replace(from, to), anySetting(pipelinesSetting));
  expect(broken('optional: []', 'optional:\n          - need').ok).toBe(false);
  expect(broken('code: initiation', 'code: lead').ok).toBe(false);
  expect(broken('buyerStep: tender', 'buyerStep: lottery').ok).toBe(false);
});
