/** The company's own rates of exchange: adjustable, and empty until somebody fills them in. */
import { z } from 'zod';
import type { Setting } from '../settings/setting.ts';
import { NO_RATES, type Rates } from './convert.ts';

const KNOWN = new Set(Intl.supportedValuesOf('currency'));
const code = z.string().refine((one) => KNOWN.has(one), 'a currency code such as CNY, EUR, USD');
/** Beyond this it is a slip of the keyboard: no pair of currencies is that far apart. */
const RATE_MAX = 1_000_000;

export const ratesSetting: Setting<Rates> = {
  key: 'rates',
  title: { 'zh-CN': '汇率', en: 'Exchange rates' },
  about: {
    'zh-CN':
      'base 是合计用的货币；rates 是每种货币一个单位折合多少 base（base 为 CNY 时，EUR: 7.8）；asOf 是汇率的日期。用于一切跨货币的合计；没有汇率的金额不计入合计，并单独列出。标准表是空的：汇率由贵公司自己定，系统不猜。',
    en: 'base is the currency of sums; rates tells how many units of base one unit of a currency is (EUR: 7.8 where base is CNY); asOf is the day of the rates. Used wherever amounts of several currencies are added up; without a rate an amount stays out of the sum and is named. The standard table is empty: the rates are yours to set, and none is ever guessed.',
  },
  schema: z
    .strictObject({
      base: code.nullable(),
      asOf: z.iso.date().nullable(),
      rates: z.record(code, z.number().positive().max(RATE_MAX)),
    })
    .refine(({ base, rates }) => base !== null || Object.keys(rates).length === 0, {
      path: ['base'],
      message: 'rates need a base',
    })
    .refine(({ asOf, rates }) => asOf !== null || Object.keys(rates).length === 0, {
      path: ['asOf'],
      message: 'rates need the day on which they held',
    })
    .refine(({ base, rates }) => base === null || !(base in rates), {
      path: ['rates'],
      message: 'the base itself has no rate: it is 1',
    }),
  standard: NO_RATES,
};
