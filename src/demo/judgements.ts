/** What the demo company's members set by hand, through the very forms that everybody uses. */

import type { FormValues } from '../chat/inbound.ts';

export type DemoForm = {
  by: string;
  account: string;
  /** The command that receives the form, with what its value holds beside the account. */
  command: string;
  args?: Readonly<Record<string, unknown>>;
  fields: Readonly<FormValues>;
};

/** Newest month first: the amounts of so many months back, in units with their currency; months without are left out. */
type MonthAmounts = readonly (readonly [
  monthsAgo: number,
  amount: string,
  product: string,
  department: string,
])[];

export type DemoOrders = { by: string; account: string; source: string; amounts: MonthAmounts };

const NORTHGATE = 'Northgate Dairy Ltd';
const HENGTAI = '宁波恒泰精密机械有限公司';

export const DEMO_ORDERS: readonly DemoOrders[] = [
  {
    by: 'jonas',
    account: NORTHGATE,
    source: 'order book',
    amounts: [
      [2, '48k EUR', 'Valves', 'Production'],
      [5, '41k EUR', 'Valves', 'Production'],
      [8, '30k EUR', 'Valves', 'Production'],
      [11, '28k EUR', 'Valves', 'Production'],
    ],
  },
  {
    by: 'jonas',
    account: 'Larsen Foods AS',
    source: 'order book',
    amounts: [
      [2, '9k EUR', 'Sensors', 'Quality'],
      [5, '12k EUR', 'Sensors', 'Quality'],
      [8, '14k EUR', 'Sensors', 'Quality'],
      [11, '15k EUR', 'Sensors', 'Quality'],
    ],
  },
  {
    by: 'jonas',
    account: 'Bellmount Pharma GmbH',
    source: 'order book',
    amounts: [[4, '6k EUR', 'Service', 'Laboratory']],
  },
  {
    by: 'helena',
    account: 'Castell Packaging SL',
    source: 'monthly statement',
    amounts: [
      [1, '30k EUR', 'Valves', 'Shop'],
      [2, '31k EUR', 'Valves', 'Shop'],
      [3, '45k EUR', 'Valves', 'Shop'],
    ],
  },
  {
    by: 'chenyu',
    account: HENGTAI,
    source: '财务对账单',
    amounts: [
      [2, '38万', '刀具', '设备科'],
      [5, '35万', '刀具', '设备科'],
      [8, '36万', '刀具', '设备科'],
      [11, '34万', '刀具', '设备科'],
    ],
  },
  {
    by: 'chenyu',
    account: '绍兴越丰纺织有限公司',
    source: '财务对账单',
    amounts: [[3, '22万', '备件', '生产部']],
  },
];

const set = (by: string, account: string, form: string, fields: DemoForm['fields']): DemoForm => ({
  by,
  account,
  command: 'grade.set.save',
  args: { form },
  fields,
});

export const DEMO_FORMS: readonly DemoForm[] = [
  set('jonas', NORTHGATE, 'scores', {
    revenue_now: '5',
    potential: '5',
    profit: '3',
    strategic_fit: '4',
    influence: '4',
    payment: '4',
    cost_to_serve: '3',
  }),
  set('jonas', NORTHGATE, 'test', {
    long_contracts: 'yes',
    long_contracts_words: 'frame contract for valves until the end of next year',
    strong_growth: 'yes',
    strong_growth_words: 'second filling line planned',
  }),
  set('jonas', NORTHGATE, 'card', { present: '4', potential: '5', strategic: '4', reference: '3' }),
  set('jonas', NORTHGATE, 'felt', { benefit: '6', cost: '4', expected: '4' }),
  set('jonas', NORTHGATE, 'ratio', {
    ratio: 'current_ratio',
    value: '1.7',
    asOf: '2025-12-31',
    source: 'annual report',
  }),
  set('jonas', NORTHGATE, 'ratio', {
    ratio: 'collection_period',
    value: '68',
    asOf: '2025-12-31',
    source: 'annual report',
  }),
  set('jonas', NORTHGATE, 'kind', { kind: 'strategic', sector: 'dairy', rank: '4' }),
  set('jonas', NORTHGATE, 'chain', { place: 'rival', company: 'Holmside Creameries' }),
  set('jonas', NORTHGATE, 'chain', { place: 'downstream', company: 'Freshway Stores' }),
  set('jonas', 'Larsen Foods AS', 'scores', { revenue_now: '3', potential: '3', profit: '4', payment: '2' }),
  set('jonas', 'Bellmount Pharma GmbH', 'scores', { revenue_now: '1', potential: '5', strategic_fit: '4' }),
  set('helena', 'Castell Packaging SL', 'scores', { revenue_now: '4', potential: '2', payment: '1' }),
  set('chenyu', HENGTAI, 'scores', {
    revenue_now: '4',
    potential: '5',
    profit: '3',
    strategic_fit: '4',
    influence: '2',
    payment: '5',
    cost_to_serve: '3',
  }),
  set('chenyu', HENGTAI, 'test', {
    strong_technology: 'yes',
    strong_technology_words: '何俊带队自己做工艺验证',
  }),
  set('chenyu', '绍兴越丰纺织有限公司', 'scores', { revenue_now: '2', potential: '3', profit: '2' }),
];

/** Plans of the running year: the account, and lines added to what the records fill in. */
export const DEMO_PLANS: readonly {
  by: string;
  account: string;
  lines: readonly (readonly [part: string, fields: Readonly<Record<string, string>>])[];
}[] = [
  {
    by: 'jonas',
    account: NORTHGATE,
    lines: [
      ['goal', { text: 'Win the filling line', measure: '320k EUR signed' }],
      ['goal', { text: 'Valves in a second plant', measure: 'first order from the second plant' }],
      ['action', { text: 'Reference visit with Priya Raman', measure: 'visit held' }],
      ['segment', { text: 'Dairy plants' }],
      ['why_us', { text: 'Spare parts within a day' }],
    ],
  },
  {
    by: 'chenyu',
    account: HENGTAI,
    lines: [
      ['goal', { text: '拿下五轴加工中心', measure: '合同签字' }],
      ['action', { text: '安排试切', measure: '试切报告发给何俊' }],
      ['why_us', { text: '精度稳，服务两小时到' }],
    ],
  },
];
