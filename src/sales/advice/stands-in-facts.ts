/**
 * Whether words that a model wrote say nothing beyond the facts it was given: every number, name and day in them must
 * stand there. Pure. It would rather turn down good words than let an invented one through: the rules' own words are there.
 */
import { jieba } from '../../reading/chinese-words.ts';
import { tellsOfGift } from '../stakeholders/gifts.ts';

/** Characters: what fits a phone's card in one glance. */
export const WORDS_MAX = 240;

/** `facts`: all that the model was given, in the language of the words. */
export const standsInFacts = (words: string, facts: string): boolean => {
  const text = words.normalize('NFKC');
  const given = facts.normalize('NFKC').toLowerCase();
  if (text.trim() === '' || text.length > WORDS_MAX || LEADS_AWAY.test(text) || tellsOfGift(text))
    return false;
  const figures = figuresOf(given);
  return (
    figuresOf(text.toLowerCase()).every((figure) => figures.includes(figure)) &&
    claimsOf(text).every((claim) => given.includes(claim.toLowerCase()))
  );
};

/** Addresses, mentions and markup have no place in advice. */
const LEADS_AWAY = /https?:|www\.|@|[<>`*_[\]{}|\\\n]/u;

const claimsOf = (text: string): string[] => [
  ...allOf(ENGLISH_FIGURE, text),
  ...allOf(CHINESE_FIGURE, text),
  ...allOf(DAY, text),
  ...allOf(TITLED, text),
  ...latinNames(text),
  ...chineseNames(text),
];

const allOf = (pattern: RegExp, text: string): string[] =>
  [...text.matchAll(pattern)].map(([found]) => found);

/** Whole, with the unit behind them: 10 of "Nov 10" is not "10 %", nor is 4 a part of 42. */
const figuresOf = (text: string): string[] =>
  allOf(/\d+(?:[.,:/-]\d+)*\s?(?:%|[kmb]\b|[万亿月日号年天周折倍元块台套次成])?/gu, text).map((figure) =>
    figure.replace(/\s/gu, ''),
  );

const ENGLISH_FIGURE =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?|millions?|billions?|half|quarter|twice|double|percent)\b/giu;
const CHINESE_FIGURE =
  /[〇零一二两三四五六七八九十百千万亿半]+(?:个?(?:天|周|星期|月|季度|年|小时|分钟)|[万亿]|元|块|台|套|次|家|人|位|成|折|倍|%|%)/gu;
const DAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:january|february|march|april|june|july|august|september|october|november|december|today|tomorrow|yesterday|tonight|weekend|(?:next|last|this) (?:week|month|quarter|year))\b|(?:周|星期|礼拜)[一二三四五六日天]|[今明后昨前]天|[上下本这](?:个)?(?:周|星期|月|季度|年)|月底|年底|[今明去]年/giu;
/** 王总, 李工: a surname with a title. */
const TITLED =
  /[\u4e00-\u9fff]{1,2}(?:总|工|董|经理|主任|部长|科长|处长|厂长|院长|所长|老板|女士|先生)(?![\u4e00-\u9fff]*们)/gu;

/** Words that begin with a capital, or are one: names, companies, products. What begins a sentence may be an ordinary word. */
const latinNames = (text: string): string[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}'’])\p{Lu}[\p{L}\p{N}&.-]*(?:['’]\p{L}+)?/gu)].flatMap((match) => {
    const [word] = match;
    const plain = word.replace(/['’]\p{L}+$|[.-]+$/u, '');
    const before = text.slice(0, match.index).trimEnd();
    const begins = before === '' || /[.!?。！？：:“"—–-]$/u.test(before);
    const isOrdinary = plain === 'I' || (begins && BEGINNINGS.has(plain.toLowerCase()));
    return isOrdinary ? [] : [plain];
  });

/** What English sentences of advice begin with. A sentence that begins otherwise is turned down, name or not. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  `a after agree and ask asking at be because before begin bring but by call can close come confirm could do does each
  everything find first for from get give go had has have he hear help how if in invite is it keep last late later leave let
  listen look make may meet mention move name never next no nobody none not nothing now of offer on once one only open or
  our ours people please propose put question raise reach see send set settle share she show since so somebody something speak
  start still such suggest suppose take talk tell thank that the their them then there these they this those to try until
  use wait was we were what when where which while who whom whose why will with without work would write yes you your`.split(
    /\s+/,
  ),
);

/** Words that the dictionary takes for persons, places, companies or other names. */
const NAME_TAGS: ReadonlySet<string> = new Set(['nr', 'nrt', 'nrfg', 'ns', 'nt', 'nz']);

const chineseNames = (text: string): string[] =>
  jieba
    .tag(text, true)
    .filter(({ word, tag }) => NAME_TAGS.has(tag) && /[\u4e00-\u9fff]/u.test(word))
    .map(({ word }) => word);
