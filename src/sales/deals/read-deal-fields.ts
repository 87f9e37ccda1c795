/** What the form of a deal sends, and the values that it stands for. Pure. */
import { z } from 'zod';
import type { Locale } from '../../chat/locale.ts';
import { type DealFields, type DealFormInput, readAmount } from './deal-form.ts';
import { dealTexts } from './texts.ts';

const day = z.union([z.iso.date(), z.literal('')]).default('');
const line = z.string().trim().max(200).default('');
export const fieldsOfForm = z.object({
  account: z.string().max(200).default(''),
  name: z.string().trim().max(120).default(''),
  pipeline: z.string().max(40).default(''),
  amount: line,
  closeOn: day,
  product: line,
  nextStep: line,
  nextStepOn: day,
  owner: z.string().max(40).default(''),
});

/** Values for the columns, or what is wrong with them. */
export const readDealFields = (
  fields: Omit<DealFields, 'account' | 'pipeline' | 'owner'>,
  currency: string | null,
  locale: Locale,
) => {
  const texts = dealTexts[locale];
  const amount = readAmount(fields.amount, currency, locale);
  const errors: DealFormInput['errors'] = {
    ...(fields.name === '' ? { name: texts.required } : {}),
    ...(amount === null ? { amount: texts.wrongAmount } : {}),
  };
  const filled = (value: string) => (value === '' ? null : value);
  const values = {
    name: fields.name,
    amountMinor: amount?.amountMinor ?? null,
    currency: amount?.currency ?? null,
    closeOn: filled(fields.closeOn),
    product: filled(fields.product),
    nextStep: filled(fields.nextStep),
    nextStepOn: filled(fields.nextStepOn),
  };
  return { values, errors };
};
