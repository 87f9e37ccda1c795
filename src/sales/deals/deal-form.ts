/** The form that makes or changes a deal, and the values that come back from it. Pure. */
import { encodeCommand } from '../../chat/command-codec.ts';
import { minorUnits } from '../../chat/format.ts';
import type { Locale } from '../../chat/locale.ts';
import type { Field, Form, Option } from '../../chat/reply.ts';
import type { Colleague } from '../accounts/who-may-see.ts';
import { parseTypedMoney } from '../visits/typed-money.ts';
import type { Pipeline } from './pipeline.ts';
import { STANDARD_PIPELINE } from './pipelines-standard.ts';
import type { DealHead } from './store.ts';
import { dealTexts } from './texts.ts';

/** As they stand in the fields. */
export type DealFields = {
  account: string;
  name: string;
  pipeline: string;
  amount: string;
  closeOn: string;
  product: string;
  nextStep: string;
  nextStepOn: string;
  /** Id of a member; empty in a new deal, which is its maker's. */
  owner: string;
};

export type DealFormInput = {
  /** Null: a new deal. */
  deal: { id: string; revision: number } | null;
  fields: DealFields;
  account: Option | null;
  /** Who may own it: whoever may see its account. */
  owners: readonly Option[];
  errors: Readonly<Partial<Record<keyof DealFields, string>>>;
};

const EMPTY: DealFields = {
  account: '',
  name: '',
  pipeline: STANDARD_PIPELINE,
  amount: '',
  closeOn: '',
  product: '',
  nextStep: '',
  nextStepOn: '',
  owner: '',
};

export const emptyDealForm: DealFormInput = {
  deal: null,
  fields: EMPTY,
  account: null,
  owners: [],
  errors: {},
};

export const dealFormOf = (head: DealHead, colleagues: readonly Colleague[]): DealFormInput => ({
  deal: { id: head.id, revision: head.revision },
  fields: {
    account: head.accountId,
    name: head.name,
    pipeline: head.pipeline,
    amount: writeAmount(head),
    closeOn: head.closeOn ?? '',
    product: head.product ?? '',
    nextStep: head.nextStep ?? '',
    nextStepOn: head.nextStepOn ?? '',
    owner: head.ownerId,
  },
  account: { label: head.accountName, value: head.accountId },
  owners: colleagues.map(({ id, name }) => ({ value: id, label: name })),
  errors: {},
});

const writeAmount = ({ amountMinor, currency }: Pick<DealHead, 'amountMinor' | 'currency'>): string =>
  amountMinor === null || currency === null ? '' : `${amountMinor / minorUnits(currency)} ${currency}`;

export type TypedAmount = { amountMinor: number | null; currency: string | null };

/** Null where it cannot be read. `before`: the currency that counts where none is said. */
export const readAmount = (typed: string, before: string | null, locale: Locale): TypedAmount | null => {
  if (typed.trim() === '') return { amountMinor: null, currency: null };
  const money = parseTypedMoney(typed);
  const currency = money?.currency ?? before ?? (locale === 'zh-CN' ? 'CNY' : null);
  if (money === null || currency === null) return null;
  return { amountMinor: Math.round(money.value * minorUnits(currency)), currency };
};

const NAME_MAX = 120;
const LINE_MAX = 200;

export const makeDealForm = (
  { deal, fields, account, owners, errors }: DealFormInput,
  pipelines: readonly Pipeline[],
  locale: Locale,
): Form => {
  const texts = dealTexts[locale];
  const wrong = (name: keyof DealFields) => (errors[name] === undefined ? {} : { error: errors[name] });
  const text = (name: keyof DealFields, label: string, maxLength: number, hint?: string): Field => ({
    kind: 'text',
    name,
    label,
    value: fields[name],
    maxLength,
    ...(hint === undefined ? {} : { hint }),
    ...wrong(name),
  });
  const day = (name: keyof DealFields, label: string): Field => ({
    kind: 'date',
    name,
    label,
    value: fields[name] === '' ? null : fields[name],
    ...wrong(name),
  });
  const which: readonly Field[] = [
    {
      kind: 'lookup',
      name: 'account',
      label: texts.account,
      source: 'accounts',
      value: account,
      allowNew: false,
      required: true,
      ...wrong('account'),
    },
    {
      kind: 'select',
      name: 'pipeline',
      label: texts.pipeline,
      value: fields.pipeline,
      required: true,
      options: pipelines.map(({ key, name }) => ({ value: key, label: name[locale] })),
      ...wrong('pipeline'),
    },
  ];
  const owner: Field = {
    kind: 'select',
    name: 'owner',
    label: texts.owner,
    value: fields.owner,
    options: owners,
    required: true,
    ...wrong('owner'),
  };
  return {
    title: deal === null ? texts.newTitle : texts.editTitle,
    submit: deal === null ? encodeCommand('deal.create', 1, {}) : encodeCommand('deal.save', 1, deal),
    submitLabel: texts.save,
    cancelLabel: texts.cancel,
    groups: [
      {
        label: texts.basics,
        fields: [
          ...(deal === null ? which : []),
          { ...text('name', texts.name, NAME_MAX), required: true },
          text('amount', texts.amount, LINE_MAX, texts.amountHint),
          day('closeOn', texts.closeOn),
          text('product', texts.product, LINE_MAX),
          text('nextStep', texts.nextStep, LINE_MAX),
          day('nextStepOn', texts.nextStepOn),
          ...(deal === null ? [] : [owner]),
        ],
      },
    ],
  };
};
