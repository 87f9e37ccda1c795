/** Who belongs to the demo company: members, accounts, people, deals. All names are made up. */
import type { Locale } from '../chat/locale.ts';
import type { Role } from '../chat/viewer.ts';
import type { DealStage } from '../sales/deals/stages.ts';

export type DemoMemberPlan = {
  key: string;
  name: string;
  role: Role;
  function: string;
  team: 'east' | 'europe' | null;
  locale: Locale;
  timeZone: string;
};

export const DEMO_TEAMS = { east: '华东一组', europe: 'Europe' } as const;

export const DEMO_MEMBERS: readonly DemoMemberPlan[] = [
  {
    key: 'jonas',
    name: 'Jonas Weber',
    role: 'rep',
    function: 'sales',
    team: 'europe',
    locale: 'en',
    timeZone: 'Europe/Berlin',
  },
  {
    key: 'chenyu',
    name: '陈宇',
    role: 'rep',
    function: '销售',
    team: 'east',
    locale: 'zh-CN',
    timeZone: 'Asia/Shanghai',
  },
  {
    key: 'helena',
    name: 'Helena Brandt',
    role: 'manager',
    function: 'sales',
    team: 'europe',
    locale: 'en',
    timeZone: 'Europe/Berlin',
  },
  {
    key: 'zhoulan',
    name: '周岚',
    role: 'manager',
    function: '销售',
    team: 'east',
    locale: 'zh-CN',
    timeZone: 'Asia/Shanghai',
  },
  {
    key: 'sunqi',
    name: '孙琦',
    role: 'channel_manager',
    function: '渠道',
    team: 'east',
    locale: 'zh-CN',
    timeZone: 'Asia/Shanghai',
  },
  {
    key: 'admin',
    name: 'Robin Adler',
    role: 'admin',
    function: 'operations',
    team: null,
    locale: 'en',
    timeZone: 'Europe/Berlin',
  },
];

export type DemoAccountPlan = {
  owner: string;
  name: string;
  kind: 'customer' | 'distributor' | 'dealer' | 'outlet';
  people: readonly (readonly [name: string, title: string, department: string | null])[];
  /** Amount in units of the currency. */
  deal: DemoDealPlan | null;
};

/** `closeIn`: days from the start of the demo; negative: the day has passed. */
export type DemoDealPlan = {
  name: string;
  stage: DealStage;
  amount: number;
  currency: string;
  closeIn: number | null;
};

const dealIn =
  (currency: string) =>
  (name: string, stage: DealStage, amount: number, closeIn: number | null = null): DemoDealPlan => ({
    name,
    stage,
    amount,
    currency,
    closeIn,
  });
const eur = dealIn('EUR');
const cny = dealIn('CNY');

export const DEMO_ACCOUNTS: readonly DemoAccountPlan[] = [
  {
    owner: 'jonas',
    name: 'Northgate Dairy Ltd',
    kind: 'customer',
    people: [
      ['Priya Raman', 'plant manager', 'Production'],
      ['Tom Becker', 'buyer', 'Purchasing'],
      ['Alice Moreau', 'managing director', null],
    ],
    deal: eur('Filling line', 'proposal', 320_000, 60),
  },
  {
    owner: 'jonas',
    name: 'Larsen Foods AS',
    kind: 'customer',
    people: [
      ['Ingrid Larsen', 'owner', null],
      ['Mats Holm', 'quality manager', 'Quality'],
    ],
    deal: eur('Cold store retrofit', 'negotiation', 145_000, -5),
  },
  {
    owner: 'jonas',
    name: 'Bellmount Pharma GmbH',
    kind: 'customer',
    people: [
      ['Clara Vogel', 'lab director', 'Laboratory'],
      ['Marco Ricci', 'procurement manager', 'Procurement'],
    ],
    deal: eur('Analyser fleet', 'bidding', 480_000),
  },
  {
    owner: 'jonas',
    name: 'Fairhaven Logistics BV',
    kind: 'customer',
    people: [['Sanne Visser', 'operations director', 'Operations']],
    deal: eur('Dock scanners', 'initiation', 60_000),
  },
  {
    owner: 'helena',
    name: 'Oakridge Hospitals Trust',
    kind: 'customer',
    people: [['Grace Adeyemi', 'head of procurement', 'Procurement']],
    deal: eur('Ward monitors', 'proposal', 210_000),
  },
  {
    owner: 'helena',
    name: 'Castell Packaging SL',
    kind: 'distributor',
    people: [['Pablo Ortega', 'owner', null]],
    deal: null,
  },
  {
    owner: 'chenyu',
    name: '宁波恒泰精密机械有限公司',
    kind: 'customer',
    people: [
      ['陆敏', '采购经理', '采购部'],
      ['王志强', '总经理', null],
      ['何俊', '设备科长', '设备科'],
    ],
    deal: cny('五轴加工中心', 'proposal', 1_280_000, 45),
  },
  {
    owner: 'chenyu',
    name: '苏州澜庭食品有限公司',
    kind: 'customer',
    people: [
      ['赖国平', '总经理', null],
      ['孟丽', '财务经理', '财务部'],
    ],
    deal: cny('自动包装线', 'negotiation', 2_600_000, 20),
  },
  {
    owner: 'chenyu',
    name: '杭州云拓软件有限公司',
    kind: 'customer',
    people: [['谢宁', '信息总监', '信息部']],
    deal: cny('机房改造', 'initiation', 450_000),
  },
  {
    owner: 'chenyu',
    name: '绍兴越丰纺织有限公司',
    kind: 'customer',
    people: [['俞洁', '生产主管', '生产部']],
    deal: cny('定型机节能改造', 'delivery', 900_000),
  },
  {
    owner: 'sunqi',
    name: '合肥鑫源商贸有限公司',
    kind: 'distributor',
    people: [['熊建国', '老板', null]],
    deal: null,
  },
  {
    owner: 'sunqi',
    name: '南京金陵机电经营部',
    kind: 'dealer',
    people: [['唐明', '店长', null]],
    deal: null,
  },
];
