/** The Chinese words for days and spans of time. */

import { CHINESE_NUMBER_SIGNS, readWholeNumber } from '../chinese-number.ts';
import { addDays } from './calendar.ts';
import {
  DAY_NUMBER,
  dayNumber,
  NOT_NUMBERED_THING,
  NUMBER,
  RELATIVE_DAYS,
  readDayOfNamedMonth,
  readMonthDay,
  readMonthEnd,
  readQuarter,
  readQuarterEnd,
  readSpan,
  readWeekday,
  readYearEnd,
  SPAN_UNIT,
  WEEK,
  YEAR,
} from './chinese-meanings.ts';
import {
  ahead,
  behind,
  type DateRule,
  openDay,
  present,
  VAGUE_AHEAD,
  VAGUE_BEHIND,
  VAGUE_EITHER,
} from './date-rule.ts';

const PART_OF_DAY = '早上|早晨|上午|中午|下午|傍晚|晚上|早|晚|夜里';

export const CHINESE_DATE_RULES: readonly DateRule[] = [
  {
    name: 'day',
    pattern: /(?:今[天日早晚儿]|今儿个|当天|当日|今晨)(?!年)/gu,
    read: (_, today) => present(today),
  },
  {
    name: 'part-of-day',
    pattern:
      /(?<![每天日晚早\d一二三四五六点号末])(?:一大早|大清早|早上|早晨|清早|上午|中午|下午|傍晚|晚上)(?![班茶])/gu,
    read: (_, today) => present(today),
  },
  {
    name: 'just-now',
    pattern:
      /(?<![他她])刚(?:刚|才)?(?!开始|接手|到[任位岗货]|上任|来的)(?=[从在跟和与去到给见陪打接聊开送通拜离结谈吃出跑走回进下跟微电视参]|拜访|参加)/gu,
    read: (_, today) => present(today),
  },
  {
    name: 'relative-day',
    pattern:
      /(?<![每之以目先])(?<word>大前|大后|前|昨|明|后)(?:天|日(?!本)|儿个?(?!子|媳|童)|(?<=[昨明])[晚早])/gu,
    read: (groups, today) => {
      const days = RELATIVE_DAYS.get(groups.word ?? '') ?? 0;
      return days > 0 ? ahead(addDays(today, days)) : behind(addDays(today, days));
    },
  },
  {
    name: 'weekday',
    pattern: new RegExp(
      `(?<![每逢一二三四五六七八九十两几半\\d周])(?:(?<which>上上|下下|上|下|这|本)个?)?(?:${WEEK})(?<weekday>[一二三四五六日天])(?![个次家台单场批趟轮件])`,
      'gu',
    ),
    read: readWeekday,
  },
  {
    name: 'iso',
    pattern: /(?<!\d)(?<year>(?:19|20)\d{2})[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})(?!\d)[日号]?/gu,
    read: readMonthDay,
  },
  {
    name: 'month-day',
    pattern: new RegExp(
      `(?<![\\d.])(?<year>${YEAR})?(?<month>1?\\d|十[一二]?|[一二三四五六七八九])月(?:份(?:的)?)?(?<day>${DAY_NUMBER})(?:[号日]${NOT_NUMBERED_THING}|(?<=\\d)(?![\\d.%万千百亿台个件套元块人家天点节份年季度批次期号日、\\-~到至]))`,
      'gu',
    ),
    read: readMonthDay,
  },
  {
    name: 'slash',
    pattern:
      /(?<![\d/.a-zA-Z])(?<month>1[0-2]|0?[1-9])\/(?<day>1[3-9]|2\d|3[01]|(?:0?[1-9]|1[0-2])(?=[前之上下中晚周(（]))(?![\d/%a-zA-Z.])/gu,
    read: readMonthDay,
  },
  {
    name: 'heading',
    pattern:
      /^\s*(?<month>1[0-2]|0?[1-9])[./](?<day>[12]\d|3[01]|0?[1-9])(?=[\s日号周（(，,：:]|[\u4e00-\u9fff])(?!\s?[万元块个点家台倍折亿%版代])/gu,
    read: readMonthDay,
  },
  {
    name: 'day-of-named-month',
    pattern: new RegExp(
      `(?<which>[上下本]个?月|这个?月|当月)(?:的)?(?<day>${DAY_NUMBER})[号日]${NOT_NUMBERED_THING}`,
      'gu',
    ),
    read: readDayOfNamedMonth,
  },
  {
    name: 'day-of-month',
    pattern: new RegExp(
      `(?<![\\d.月a-zA-Z#第\\-~到至每])(?<day>\\d{1,2}|(?<![${CHINESE_NUMBER_SIGNS}])[一二三四五六七八九十廿]{1,3})(?:号${NOT_NUMBERED_THING}|日(?=[前之上下中晚]))`,
      'gu',
    ),
    read: (groups, today) => {
      const day = dayNumber(groups.day);
      return day >= 1 && day <= 31 ? openDay(day, today) : null;
    },
  },
  {
    name: 'month-end',
    pattern: new RegExp(
      `(?<which>[上下本]个?月|这个?月)底|(?<year>${YEAR})?(?<![\\d.])(?<month>1?\\d|十[一二]?|[一二三四五六七八九])月(?:份)?[底末]|(?<![\\d个每十一二三四五六七八九])月[底末](?![盘])|(?<=[到在赶])月底`,
      'gu',
    ),
    read: readMonthEnd,
  },
  {
    name: 'quarter',
    pattern: new RegExp(
      `(?<year>${YEAR}|(?:19|20)\\d{2})?\\s?(?<![a-zA-Z])(?:[Qq](?<number>[1-4])(?![\\da-zA-Z])|第?(?<quarter>[一二三四1-4])季度)(?<edge>[底末](?:之?前|以前)?|之?前|以前|[初中])?`,
      'gu',
    ),
    read: readQuarter,
  },
  {
    name: 'quarter-end',
    pattern: /(?<which>下)?个?(?<![旺淡换四一二三])季度?[底末](?:之?前)?/gu,
    read: readQuarterEnd,
  },
  {
    name: 'year-end',
    pattern: new RegExp(`(?<year>${YEAR})?年?(?<=年)[底末]`, 'gu'),
    read: readYearEnd,
  },
  {
    name: 'after-or-within',
    pattern: new RegExp(
      `(?<![第\\d.提])(?<passing>过)?(?<range>\\d{1,2}\\s?[-~—到至]\\s?)?(?<number>${NUMBER})(?<half>个半|半)?(?<work>个?(?:工作|自然))?${SPAN_UNIT}(?<extra>半|多)?(?:之|以|过)?(?:后|内)(?![勤期面方段场部])`,
      'gu',
    ),
    read: readSpan,
  },
  {
    name: 'passing',
    pattern: new RegExp(
      `(?<![不超经通])(?<passing>过)(?<number>${NUMBER})(?<half>个半|半)?${SPAN_UNIT}(?<extra>半|多)?`,
      'gu',
    ),
    read: readSpan,
  },
  {
    name: 'hours',
    pattern: /(?<![\d.])(?<hours>24|48|72|二十四|四十八|七十二)个?小时(?:之|以)?内/gu,
    read: (groups, today) => ahead(addDays(today, (readWholeNumber(groups.hours ?? '') ?? 24) / 24)),
  },
  {
    name: 'ago',
    pattern: new RegExp(
      `(?<back>)(?<![第\\d.提])(?<number>${NUMBER})(?<half>个半|半)?${SPAN_UNIT}(?<extra>半|多)?(?:之|以)?前`,
      'gu',
    ),
    read: readSpan,
  },
  {
    name: 'vague-past',
    pattern:
      /前[几两些阵](?:天|日|个?(?:周|星期|礼拜|月)|年|子|段)?|前段时间|前不久|不久前|近来|最近|那天|那[次回]|上个?(?:周末?|星期|礼拜|月|季度)(?![一二三四五六日天\d]|底)|去年|往年|以前|早先|当时|原来/gu,
    read: () => VAGUE_BEHIND,
  },
  {
    // Of the lunar calendar: a certain day, but not one that our calendar names.
    name: 'lunar-day',
    pattern:
      /(?:大年|(?:[农阴]历|旧历)(?:大年|[正冬腊一二三四五六七八九十]{1,2}月)?|[正腊冬]月)(?:初[一二三四五六七八九十]|二?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|三十)(?![万千百])|大?年(?:初[一二三四五六七八九十]|三十|夜)|小年夜?(?![轻青纪])|除夕夜?/gu,
    read: () => VAGUE_EITHER,
  },
  {
    name: 'feast',
    pattern:
      /(?:(?<![\d一二两三四五六七八九十几多半去今明往每那当整成同])年(?=前|后(?!期))|(?:(?:春|中秋|国庆|元宵|清明|端午|五一|圣诞|双|过|放|小长|佳)?(?:节|假)|长假)(?=之?前|之?后|以后|完)|春节|过年|过完年|元旦|元宵|清明|五一(?!路)|端午|中秋|国庆|(?<![双二三])十一(?=期间|前|后|假|长)|双十一|双11|双12|双十二|618|圣诞|暑假|寒假|开学|小长假|黄金周|新财年|下个?财年|开春|旺季|淡季)(?:节|假期?|长假)?(?:期间|之?前|之?后|以后|过后|回来|过完|一过)?/gu,
    read: () => VAGUE_AHEAD,
  },
  {
    name: 'vague-future',
    pattern:
      /明后[两天]天?|今明两天|(?:十来|十几|几十|好几|个把)个?(?:天|周|星期|礼拜|月)(?:之?后|以后|之?内|以内)?|尽快|尽早|尽量早|马上|立马|立刻|立即|第一时间|抓紧(?:时间)?|回头|改天|改日|择日|择期|过[几些]天|过阵子|过段时间|过一?阵|这[两几]天|这一?阵|近期|近日|下下?个?(?:周末?|星期|礼拜)(?:初|中|末|内)?(?![一二三四五六日天])|下个?月[初中内]?(?:旬)?(?![\d底]|[一二三四五六七八九十])|[上中下]旬|月初|月中|(?:[本这]个?)?月内|[本这]个?(?:周|星期|礼拜)[内末]?(?![一二三四五六日天])|周末|本月内?|这个月内?|明年[初中春]?(?!底|一?[一二三四1-4]季|[Qq])|来年|年初|年中|年内|下半年|上半年|稍后|晚点|晚些(?:时候)?|待会儿?|一会儿|有空|抽空|到时候?|届时|下个?季度初?|下次/gu,
    read: () => VAGUE_AHEAD,
  },
];

/** What may follow a Chinese date and belongs to it: the part of the day, the clock time, 前, 左右. */
export const CHINESE_DATE_TAIL = new RegExp(
  `(?:[ ，,]?(?:${PART_OF_DAY}))?(?:\\s?\\d{1,2}(?:[:：]\\d{2}|点(?:半|\\d{1,2}分?|钟)?)|[一二两三四五六七八九十]{1,3}点(?:半|钟)?)?(?:那天)?(?:之前|以前|前后|左右|前(?![台面期端景途提沿往去]))?`,
  'uy',
);
