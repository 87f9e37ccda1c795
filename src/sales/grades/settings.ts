/** The tables of this slice that a company may adjust. Reasons and sources stand at the standards, in the rules. */
import { z } from 'zod';
import type { Rates } from '../rates/convert.ts';
import { ratesSetting } from '../rates/settings.ts';
import type { Setting } from '../settings/setting.ts';
import type { Settings } from '../settings/store.ts';
import { CADENCES, type Cadences } from './cadence.ts';
import { GRADE_FLOORS, type GradeFloors, IMPORTANCE_WEIGHTS, type ImportanceWeights } from './importance.ts';
import { GRADES, IMPORTANCE_CRITERIA, RATIOS, VALUE_PARTS } from './kinds.ts';
import { PURCHASE_THRESHOLDS, type PurchaseThresholds } from './purchase-threshold.ts';
import { LIGHT_BOUNDS, type LightBounds } from './ratios.ts';
import { VALUE_WEIGHTS, type ValueWeights } from './value-card.ts';
import { CALENDARS, WORKING_CALENDAR, type WorkingCalendar } from './working-days.ts';

const weight = z.number().min(0).max(1000);

/** A table of weights that are all zero weighs nothing. */
const someWeight = (table: Readonly<Record<string, number>>): boolean =>
  Object.values(table).some((one) => one > 0);
const NO_WEIGHT = 'at least one weight must be above 0';

export const importanceWeights: Setting<ImportanceWeights> = {
  key: 'importance',
  title: { 'zh-CN': '客户重要度的权重', en: 'Weights of the importance score' },
  about: {
    'zh-CN':
      '权重按百分比计。没有打分的项不计入，其余按比例放大。来源：客户重要度评分表的算例，当前收入权重最大。',
    en: 'Weights in percent. A criterion without a score is left out and the rest is scaled up. Source: the worked example of the importance score; what is earned now weighs most.',
  },
  schema: z.strictObject(recordOf(IMPORTANCE_CRITERIA, weight)).refine(someWeight, NO_WEIGHT),
  standard: IMPORTANCE_WEIGHTS,
};

const points = z.number().min(0).max(100);

export const gradeFloors: Setting<GradeFloors> = {
  key: 'grades',
  title: { 'zh-CN': '客户等级的分数线', en: 'Points from which a grade is given' },
  about: {
    'zh-CN': '满分 100 分；达到分数线即为该等级，低于 C 线为 D。来源：ABCD 分级的常用分数线 80、60、40。',
    en: 'Points of 100; below the floor of C an account is D. Source: the usual floors 80, 60 and 40 of the grades A to D.',
  },
  schema: z
    .strictObject({ A: points, B: points, C: points })
    .refine(({ A, B, C }) => A > B && B > C, 'A must be above B, and B above C'),
  standard: GRADE_FLOORS,
};

const days = z.int().min(1).max(400);

export const cadences: Setting<Cadences> = {
  key: 'cadence',
  title: { 'zh-CN': '各等级的联系间隔', en: 'How often an account is met' },
  about: {
    'zh-CN':
      '两次真实接触之间的工作日数；没联系上的不算。来源：A 7、B 14、C 30、D 90 天；渠道和续约为我们的判断：渠道每周都在动货，续约按到期日安排。',
    en: 'Working days between two real contacts; an attempt that reached nobody does not count. Source: A 7, B 14, C 30, D 90. Channel and renewal are our own judgement: partners move goods weekly, a renewal is decided on its date.',
  },
  schema: z.strictObject({
    key_account: z.strictObject(recordOf(GRADES, days)),
    channel: z.strictObject(recordOf(GRADES, days)),
    renewal: z.strictObject(recordOf(GRADES, days)),
  }),
  standard: CADENCES,
};

export const workingCalendar: Setting<WorkingCalendar> = {
  key: 'calendar',
  title: { 'zh-CN': '工作日历', en: 'Working days' },
  about: {
    'zh-CN':
      'calendar：of_owner 按客户负责人所在时区（中国用法定节假日和调休，其他地方周一到周五）、china、weekdays。其他国家的公众假期没有内置：现成的数据库会让每个进程多占 45 MB 内存，而且各州各省不同，请填进 daysOff。daysOff、workdays 是公司自己加的休息日和上班日；knownUntil 之后一律算作未知，不推测。',
    en: 'calendar: of_owner goes by the time zone of the account’s owner (holidays and working weekends in mainland China, Monday to Friday elsewhere), or china, or weekdays. Public holidays of other countries are not built in, as the library of them takes 45 MB of memory in every process, and they differ by state: put yours into daysOff. daysOff and workdays are your own; after knownUntil the calendar counts as unknown, never guessed.',
  },
  schema: z.strictObject({
    calendar: z.enum(CALENDARS),
    daysOff: z.array(z.iso.date()).max(1000),
    workdays: z.array(z.iso.date()).max(1000),
    knownUntil: z.iso.date().nullable(),
  }),
  standard: WORKING_CALENDAR,
};

export const valueWeights: Setting<ValueWeights> = {
  key: 'value',
  title: { 'zh-CN': '客户综合价值的权重', en: 'Weights of the value scorecard' },
  about: {
    'zh-CN': '权重按百分比计。教材只给出计分卡的名称，权重为我们的判断：已有的比可能的重，口碑能带来新客户。',
    en: 'Weights in percent. The source names the scorecard and gives no weights; ours: what is there counts more than what may come, and a reference helps to win others.',
  },
  schema: z.strictObject(recordOf(VALUE_PARTS, weight)).refine(someWeight, NO_WEIGHT),
  standard: VALUE_WEIGHTS,
};

const bounds = z.strictObject({ good: z.number(), fair: z.number() });

export const lightBounds: Setting<LightBounds> = {
  key: 'ratios',
  title: { 'zh-CN': '财务比率的红绿灯界限', en: 'Traffic lights of the ratios' },
  about: {
    'zh-CN':
      'current_ratio 为倍数，net_margin、return_on_assets 为百分比，collection_period、stock_period 为天数（越少越好）。达到 good 为绿，达到 fair 为黄，其余为红。界限取教科书常用值，为我们的判断。',
    en: 'current_ratio in times, net_margin and return_on_assets in percent, collection_period and stock_period in days, of which fewer are better. Reaching good is green, reaching fair is amber, the rest red. Usual textbook bounds, our own judgement.',
  },
  schema: z.strictObject(recordOf(RATIOS, bounds)),
  standard: LIGHT_BOUNDS,
};

export const purchaseThresholds: Setting<PurchaseThresholds> = {
  key: 'purchases',
  title: { 'zh-CN': '每月采购额门槛', en: 'Purchases a month of a large customer' },
  about: {
    'zh-CN':
      '每种货币每月的金额（元），按最近三个月的平均比较。来源：办公用品行业的例子，每月 5 万元；其他货币按整数折算。',
    en: 'Units of each currency a month, compared with the average of the last three months on record. Source: the office-supply example, 50,000 yuan a month; other currencies at a round rate.',
  },
  schema: z.record(z.string().regex(/^[A-Z]{3}$/u), z.number().min(0)),
  standard: PURCHASE_THRESHOLDS,
};

/** One schema for each key of a tuple. */
function recordOf<K extends string, T extends z.ZodType>(keys: readonly K[], schema: T): Record<K, T> {
  return Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, T>;
}

/** The tables in force, as the rules take them. */
export type GradeRules = {
  weights: ImportanceWeights;
  floors: GradeFloors;
  cadences: Cadences;
  calendar: WorkingCalendar;
  valueWeights: ValueWeights;
  lights: LightBounds;
  purchases: PurchaseThresholds;
  rates: Rates;
};

export const gradeRulesOf = ({ of }: Settings): GradeRules => ({
  weights: of(importanceWeights),
  floors: of(gradeFloors),
  cadences: of(cadences),
  calendar: of(workingCalendar),
  valueWeights: of(valueWeights),
  lights: of(lightBounds),
  purchases: of(purchaseThresholds),
  rates: of(ratesSetting),
});
