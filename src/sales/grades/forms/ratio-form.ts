/** One ratio of the customer's accounts, with its date and source (G8). */
import { z } from 'zod';
import type { HandForm } from '../../evidence/hand-form.ts';
import { released } from '../../evidence/release.ts';
import { factsOf } from '../../evidence/rules.ts';
import { RATIOS } from '../kinds.ts';
import type { AccountRecords } from '../records.ts';
import { gradeTexts } from '../texts.ts';
import { selectField } from './select-field.ts';
import { formTexts } from './texts.ts';

const NUMBER_LENGTH_MAX = 20;
const SOURCE_LENGTH_MAX = 120;

const numberOf = (typed: string): number | null => {
  const plain = typed.normalize('NFKC').replaceAll(',', '').replace(/%$/u, '').trim();
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
};

export const ratioForm: HandForm<AccountRecords> = {
  form: 'ratio',
  title: { 'zh-CN': formTexts['zh-CN'].ratio, en: formTexts.en.ratio },
  fields: (_records, locale, shown, today) => {
    const texts = formTexts[locale];
    return [
      selectField(
        { name: 'ratio', label: texts.which, value: shown?.('ratio') ?? null, required: true },
        RATIOS,
        (ratio) => gradeTexts[locale].ratio[ratio],
      ),
      {
        kind: 'text',
        name: 'value',
        label: texts.value,
        hint: texts.valueHint,
        value: shown?.('value') ?? '',
        maxLength: NUMBER_LENGTH_MAX,
      },
      { kind: 'date', name: 'asOf', label: texts.asOf, value: shown?.('asOf') ?? today, required: true },
      {
        kind: 'text',
        name: 'source',
        label: texts.source,
        value: shown?.('source') ?? '',
        maxLength: SOURCE_LENGTH_MAX,
      },
    ];
  },
  read: async (typed, { ledger }, { caller }) => {
    const texts = formTexts[caller.viewer.locale];
    const ratio = RATIOS.find((one) => one === typed('ratio'));
    const isKnown = factsOf(ledger, 'ratio').some((entry) => entry.value.ratio === ratio);
    if (ratio !== undefined && typed('value') === '' && isKnown)
      return { values: [released('ratio', ratio)] };
    const value = numberOf(typed('value'));
    const asOf = z.iso.date().safeParse(typed('asOf'));
    const isDay = asOf.success && asOf.data <= caller.today;
    const source = typed('source').slice(0, SOURCE_LENGTH_MAX);
    if (ratio === undefined || value === null || !isDay || source === '') {
      return {
        errors: {
          ...(ratio === undefined ? { ratio: texts.needed } : {}),
          ...(value === null ? { value: texts.noNumber } : {}),
          ...(isDay ? {} : { asOf: texts.noDay }),
          ...(source === '' ? { source: texts.needed } : {}),
        },
      };
    }
    return { values: [{ property: 'ratio', value: { ratio, value, asOf: asOf.data, source } }] };
  },
};
