/** Growing together (methods A4): which department uses what of ours, and what we do for their people. */
import type { HandForm, HandForms } from '../../evidence/hand-form.ts';
import { RELEASE, released, releaseOption } from '../../evidence/release.ts';
import { factsOf } from '../../evidence/rules.ts';
import { selectField } from '../../grades/forms/select-field.ts';
import type { AccountRecords } from '../../grades/records.ts';
import { findAccountRecords } from '../../grades/store.ts';
import { GROWTH_STATES, USE_STATES } from '../kinds.ts';
import { planTexts } from '../texts.ts';

const NAME_LENGTH_MAX = 120;

const useForm: HandForm<AccountRecords> = {
  form: 'use',
  title: { 'zh-CN': planTexts['zh-CN'].form.use, en: planTexts.en.form.use },
  fields: ({ ledger }, locale, shown) => {
    const { form, use } = planTexts[locale];
    const isSet = factsOf(ledger, 'product_use').length > 0;
    const line = (name: string, label: string) => ({
      kind: 'text' as const,
      name,
      label,
      value: shown?.(name) ?? '',
      maxLength: NAME_LENGTH_MAX,
      required: true,
    });
    return [
      line('product', form.product),
      line('department', form.department),
      selectField(
        {
          name: 'state',
          label: form.stateOf,
          value: shown?.('state') ?? null,
          required: true,
          give: releaseOption(isSet, false, locale),
        },
        USE_STATES,
        (state) => use[state],
      ),
    ];
  },
  read: async (typed, _records, { caller }) => {
    const { needed } = planTexts[caller.viewer.locale].form;
    const product = typed('product').slice(0, NAME_LENGTH_MAX);
    const department = typed('department').slice(0, NAME_LENGTH_MAX);
    if (typed('state') === RELEASE && product !== '' && department !== '') {
      return { values: [released('product_use', `${product}/${department}`)] };
    }
    const state = USE_STATES.find((one) => one === typed('state'));
    if (product === '' || department === '' || state === undefined) {
      return {
        errors: {
          ...(product === '' ? { product: needed } : {}),
          ...(department === '' ? { department: needed } : {}),
          ...(state === undefined ? { state: needed } : {}),
        },
      };
    }
    return { values: [{ property: 'product_use', value: { product, department, state } }] };
  },
};

const growthForm: HandForm<AccountRecords> = {
  form: 'growth',
  title: { 'zh-CN': planTexts['zh-CN'].form.growth, en: planTexts.en.form.growth },
  fields: (_records, locale, shown) => {
    const { form, growthState } = planTexts[locale];
    return [
      {
        kind: 'text',
        name: 'what',
        label: form.what,
        value: shown?.('what') ?? '',
        maxLength: NAME_LENGTH_MAX,
        required: true,
      },
      selectField(
        { name: 'state', label: form.stateOf, value: shown?.('state') ?? 'listed', required: true },
        GROWTH_STATES,
        (state) => growthState[state],
      ),
    ];
  },
  read: async (typed, _records, { caller }) => {
    const what = typed('what').slice(0, NAME_LENGTH_MAX);
    const state = GROWTH_STATES.find((one) => one === typed('state')) ?? 'listed';
    return what === ''
      ? { errors: { what: planTexts[caller.viewer.locale].form.needed } }
      : { values: [{ property: 'joint_growth', value: { what, state } }] };
  },
};

export const planForms: HandForms<AccountRecords> = {
  name: 'growth.set',
  summary: { 'zh-CN': '手工记下共同成长', en: 'Put down how both grow together' },
  forms: [useForm, growthForm],
  find: findAccountRecords,
  show: 'accountplan',
};
