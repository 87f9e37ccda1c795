/** The English words for days and spans of time. */
import { addDays } from './calendar.ts';
import {
  ahead,
  behind,
  type DateRule,
  openDay,
  openMonthEnd,
  present,
  VAGUE_AHEAD,
  VAGUE_BEHIND,
} from './date-rule.ts';

import {
  COUNT,
  EDGE,
  FEAST,
  FULL_WEEKDAY,
  MONTH,
  monthNumber,
  readAgo,
  readDayOfNextMonth,
  readMonthDay,
  readPeriodEnd,
  readQuarter,
  readShortWeekday,
  readSpan,
  readWeekday,
  SHORT_WEEKDAY,
  UNIT,
} from './english-meanings.ts';

const WHICH = '(?:(?<which>this coming|this|next|last|past|previous|coming)\\s+)?';
const NOT_RECURRING = '(?<!\\bevery |\\beach |\\bblack |\\bgood |\\bcyber |[-@.\\w])';

export const ENGLISH_DATE_RULES: readonly DateRule[] = [
  {
    name: 'day',
    pattern:
      /\b(?:(?:earlier )?today|this (?:morn(?:ing)?|afternoon|arvo|evening|a\.?m\b\.?|p\.?m\b\.?|lunchtime|noon)|tonight|this aft\b|just now|(?:just|literally just) (?=(?:met|left|back|had|got|came|come|been|finished|spoke|saw|visited|rang|called|popped|dropped|out of|off|sat|walked|hung|wrapped|ended|did)\b)|(?:fresh|straight) (?=(?:from|out of|back|off)\b)|(?:on my way|driving) (?=(?:back|home) from)|(?:a (?:moment|minute|few minutes)|\d+ min(?:ute)?s?|half an hour|an hour) ago)\b/giu,
    read: (_, today) => present(today),
  },
  {
    name: 'tomorrow',
    pattern: /\b(?<far>(?:the )?day after )?(?:tomorrow|tom+or+ow|tmrw|tmr|tmw|tmrrw|2moro|tomoz)\b/giu,
    read: (groups, today) => ahead(addDays(today, groups.far === undefined ? 1 : 2)),
  },
  {
    name: 'yesterday',
    pattern: /\b(?:(?<far>(?:the )?day before )?(?:yesterday|yday|ystd|ystrdy|yest\b\.?)|last night)\b/giu,
    read: (groups, today) => behind(addDays(today, groups.far === undefined ? -1 : -2)),
  },
  {
    name: 'weekday',
    pattern: new RegExp(
      `${NOT_RECURRING}(?:(?<odd>a week (?:from|on) )|${WHICH})(?<weekday>${FULL_WEEKDAY})(?<odd2> (?:week|after next|fortnight)\\b)?(?:(?: of)? (?<week>(?:next|this|last) week)\\b)?(?!\\w)`,
      'giu',
    ),
    read: (groups, today) => (groups.odd2 === undefined ? readWeekday(groups, today) : VAGUE_AHEAD),
  },
  {
    name: 'week-weekday',
    pattern: new RegExp(
      `\\b(?<week>next week|this week|last week),?\\s+(?:on\\s+)?(?<weekday>${FULL_WEEKDAY}|${SHORT_WEEKDAY})\\b(?!'s)`,
      'giu',
    ),
    read: readWeekday,
  },
  {
    name: 'weekday',
    pattern: new RegExp(
      `${NOT_RECURRING}(?<cue>(?:by|on|before|until|til|till|from|since)\\s+)?${WHICH}(?<weekday>${SHORT_WEEKDAY})(?![\\w'’@])(?:(?: of)? (?<week>(?:next|this|last) week)\\b)?(?=(?<after>\\.?,?\\s+(?:at\\s+)?(?:\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:am|pm|a\\.m|p\\.m|h|o'clock|th|st|nd|rd)\\b|morning|afternoon|noon|evening|the \\d|\\d{1,2}\\b)|\\s*[.;!?)\\n]|\\s*$)|)`,
      'giu',
    ),
    read: readShortWeekday,
  },
  {
    name: 'iso',
    pattern: /(?<![\d-])(?<year>20\d{2})[-/](?<number>\d{1,2})[-/](?<day>\d{1,2})(?![\d-])/gu,
    read: readMonthDay,
  },
  {
    name: 'month-day',
    pattern: new RegExp(
      `\\b(?<month>${MONTH})\\s+(?:the\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d%:.]\\d|\\d|%|\\s?(?:k|m|pm|am|users|people|units|pcs)\\b)(?:,?\\s+(?<year>20\\d{2}|['’]\\d{2})\\b)?`,
      'giu',
    ),
    read: readMonthDay,
  },
  {
    name: 'day-month',
    pattern: new RegExp(
      `(?<![\\d.,:/$€£])(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>${MONTH})(?!\\w)(?:,?\\s+(?<year>20\\d{2}|['’]\\d{2})\\b)?`,
      'giu',
    ),
    read: readMonthDay,
  },
  {
    name: 'slash',
    pattern:
      /(?<![\d/.\w-])(?:(?<number>1[0-2]|0?[1-9])\/(?<day>1[3-9]|2\d|3[01]))(?:\/(?<year>20\d{2}))?(?![\w/.%"]|\s?(?:inch|in\b|mm|cm))/gu,
    read: readMonthDay,
  },
  {
    name: 'slash-day-first',
    pattern:
      /(?<![\d/.\w-])(?:(?<day>1[3-9]|2\d|3[01])[/.](?<number>1[0-2]|0?[1-9]))(?:[/.](?<year>20\d{2}))(?![\w/%])/gu,
    read: readMonthDay,
  },
  {
    name: 'day-of-named-month',
    pattern:
      /\b(?:(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<which>(?:next|this|last)) month|(?:next|this) month,? (?:on )?the (?<before>\d{1,2})(?:st|nd|rd|th))\b/giu,
    read: (groups, today) =>
      readDayOfNextMonth(groups.before === undefined ? groups : { ...groups, which: 'next' }, today),
  },
  {
    name: 'day-of-month',
    pattern:
      /(?<=\b(?:on|by|before|until|till|til|from|since|latest|around|for|than|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|weds?|thu(?:rs?)?|fri)\.?,?\s+)(?:the\s+)(?<day>\d{1,2})(?:st|nd|rd|th)\b(?!\s+(?:floor|time|line|visit|round|quarter|half|phase|week|month|attempt|call|meeting|draft|version|unit|site|plant|shift|order|batch|year|one|of\s+(?!next|this)|party|stage|lot|building|person|place|generation|gen|gear|pump|day|sample|try|option|offer|supplier|vendor|bidder|stop|contract|hand|largest|biggest))/giu,
    read: (groups, today) => {
      const day = Number(groups.day);
      return day >= 1 && day <= 31 ? openDay(day, today) : null;
    },
  },
  {
    name: 'month-end',
    pattern: new RegExp(`\\b(?:(?:the )?end of|late) (?<month>${MONTH})(?!\\w)(?! \\d)`, 'giu'),
    read: (groups, today) => openMonthEnd(monthNumber(groups.month), today),
  },
  {
    name: 'quarter',
    pattern:
      /\b(?<edge>before |pre-?|early (?:in )?|mid-?\s?|start of |beginning of |after )?(?:(?:the )?(?:end of|late in|late) )?(?<which>next year'?s? |last year'?s? |this year'?s? )?q(?<quarter>[1-4])(?:[ /](?<year>20\d{2}))?\b/giu,
    read: readQuarter,
  },
  {
    name: 'period-end',
    pattern:
      /\b(?:(?:the )?end of (?:the |this )?(?<which>next )?(?:working |business |calendar )?(?<period>day|week|month|quarter|year|business)|(?:the )?(?<which2>next )?(?<period2>month|quarter|year)[- ]end|eo(?<short>[dwmqy])|cob)\b/giu,
    read: (groups, today) =>
      readPeriodEnd(
        {
          which: groups.which ?? groups.which2,
          period: groups.period ?? groups.period2,
          short: groups.short ?? 'd',
        },
        today,
      ),
  },
  {
    name: 'in-or-within',
    pattern: new RegExp(
      `\\b(?:in|within|inside|after)\\s+(?:the\\s+next\\s+|about\\s+|around\\s+|max(?:imum)?\\s+|roughly\\s+)?(?<vague>\\d{1,2}\\s?(?:-|–|to|or)\\s?|(?:two|three|four|five|six) (?:to|or) )?(?<count>${COUNT})[ -]${UNIT}s?(?:['’]s?)?(?:\\s+time)?\\b`,
      'giu',
    ),
    read: readSpan,
  },
  {
    name: 'from-now',
    pattern: new RegExp(`(?<!-|\\bto )\\b(?<count>${COUNT})\\s+${UNIT}s?\\s+from\\s+(?:now|today)\\b`, 'giu'),
    read: readSpan,
  },
  {
    name: 'hours',
    pattern: /\b(?:with)?in (?<hours>24|48|72) ?(?:hours|hrs|h)\b/giu,
    read: (groups, today) => ahead(addDays(today, Number(groups.hours) / 24)),
  },
  {
    name: 'ago',
    pattern: new RegExp(`\\b(?<count>${COUNT}|couple of|few|some)\\s+${UNIT}s?\\s+(?:ago|back)\\b`, 'giu'),
    read: readAgo,
  },
  {
    name: 'vague-past',
    pattern:
      /\b(?:the other (?:day|week)|last (?:week|weekend|month|quarter|year|spring|summer|autumn|fall|winter|time)|recently|lately|a while (?:ago|back)|some time ago|earlier this (?:week|month|year)|previously|since (?:last )?\w{3,9}|over the weekend)\b/giu,
    read: () => VAGUE_BEHIND,
  },
  {
    name: 'feast',
    pattern: new RegExp(`\\b(?:(?:right |just |shortly )?(?:${EDGE})) (?:the )?(?:${FEAST})\\b`, 'giu'),
    read: () => VAGUE_AHEAD,
  },
  {
    name: 'vague-future',
    pattern:
      /\b(?:asap|as soon as (?:possible|poss|we can|i can)|soon(?:est)?|shortly|right away|immediately|straight away|(?:later |early |earlier |sometime |some time |mid |mid-)?(?:in |during )?(?:the )?(?:next|this|coming) (?:week|weekend|month|quarter|year|spring|summer|autumn|fall|winter|fiscal year|fy)(?! ago)|later(?: on)?|(?:with)?in (?:the next|the coming|a) (?:few|couple of|couple) (?:days|weeks|months)|(?:the )?next (?:few|couple of|couple) (?:days|weeks|months)|(?:with)?in (?:the )?(?:days|weeks|months) ahead|in (?:the )?(?:spring|summer|autumn|fall|winter|new year|fullness of time)|at some point|sometime|some time|in due course|in the meantime|(?:early|mid|mid-|late|by|before|in|until|from|for) (?:early |mid |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\s+\d)|once \w+ (?:is|are) back|h2|h1)\b/giu,
    read: () => VAGUE_AHEAD,
  },
];

/** Words before an English date that belong to it. */
export const ENGLISH_DATE_HEAD =
  /(?:\b(?:no later than|not later than|latest by|at the latest by|by the latest|some ?time|as of|starting|by|on|before|until|till|til|from|around|about|at|for|due|come|during|in|back|the|of)\s+){1,3}$/iu;

/** Words after an English date that belong to it: the part of the day and the clock time. */
export const ENGLISH_DATE_TAIL =
  /(?:,?\s+(?:(?:at|around|about|@)\s+)?(?:\d{1,2}(?:[:.]\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.|h\b|o'clock)|\d{1,2}:\d{2}|noon|midday|lunchtime)|\s+(?:early |late )?(?:morning|afternoon|evening|night|lunch|noon|a\.m\.|p\.m\.|am|pm|eod|cob)\b|\s+at the latest\b|\s+latest\b)*/iuy;
