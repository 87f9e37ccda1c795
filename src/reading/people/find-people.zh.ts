import { AFTER_NAME, BEFORE_NAME, CONTACT_VERBS, PERSON_VERBS } from '../lexicon/edges.zh.ts';
import { GIVEN_CHARACTERS, NICKNAME_CHARACTERS, NOT_NAMES } from '../lexicon/given.zh.ts';
import {
  COMPOUND_SURNAMES,
  STRONG_SURNAMES,
  WEAK_SURNAMES,
  WORD_AFTER,
  WORD_BEFORE,
} from '../lexicon/surnames.zh.ts';
import {
  BARE_DEPARTMENTS,
  PLAIN_HONORIFICS,
  SHORT_HONORIFICS,
  TITLE_HONORIFICS,
} from '../lexicon/titles.zh.ts';
import { anyOf } from '../lexicon/words.ts';
import { matchesOf } from '../matches.ts';
import type { PersonMention } from './person-mention.ts';
import { titleStart } from './title-before.zh.ts';

const departments = new Set(BARE_DEPARTMENTS);
const strong = new Set(STRONG_SURNAMES);
const weak = new Set(WEAK_SURNAMES);
/** Weak surnames that even an honorific does not settle: 向总监汇报. */
const slippery = new Set('于时应向成单关计管连边平常信经强明');
const SURNAME = `(?:${anyOf(COMPOUND_SURNAMES)}|[${STRONG_SURNAMES}${WEAK_SURNAMES}])`;
const HONORIFIC = anyOf([...PLAIN_HONORIFICS.filter((word) => word !== '老'), ...TITLE_HONORIFICS]);

const HONORED = new RegExp(`(${SURNAME})(${HONORIFIC})`, 'gu');
const HONORED_FULL = new RegExp(`(${SURNAME})(\\p{Script=Han}{1,2}?)(${HONORIFIC})`, 'gu');
const SHORT_HONORED = new RegExp(`(${SURNAME})(${anyOf(SHORT_HONORIFICS)})`, 'gu');
const FAMILIAR = new RegExp(`([老小大阿])(${SURNAME})`, 'gu');
const COMPOUND_ALONE =
  /(?:欧阳|司马|上官|诸葛|夏侯|皇甫|尉迟|慕容|司徒|令狐|宇文|独孤|轩辕|澹台|呼延)(?=[说讲问就也还都很挺没在对])/gu;
/** 阿坤: 阿 before one given character. */
const AFFECTIONATE = /阿(\p{Script=Han}| ?[A-Z][a-z]+)/gu;
const NICKNAMED = new RegExp(`(?:阿)?[${NICKNAME_CHARACTERS}](?:姐|哥|嫂|叔|姨)`, 'gu');
const FULL = new RegExp(SURNAME, 'gu');

const HANZI = /\p{Script=Han}/u;
const EDGE_AFTER = /^(?:$|[^\p{Script=Han}])/u;
/** What follows an honorific where it belongs to another word: 总部, 工程, 哥们. Written honorific, `>`, next character. */
const HONORIFIC_CONTINUES =
  /^(?:总>[部体价量额共计结包数之算装代承行店院线投面产裁工监经会助]|工>[程作厂业艺期地人资序具况装件商行段会单种位]|董>[事]|哥>们|姐>[妹夫]|会计>[师科部室事]|代表>[团处]|老师>傅|经理>部|主任>委|采购>[部科处中单量额订合成方招的]|财务>[部科处室报]|行政>[部科处费区办])/u;
/** 大方, 大单 and the like are words; after 大 only a surname that nothing else begins with counts. */
const BIG_WORDS =
  '方单成连江马全明安关石武包车项路金于麦米庆丰华唐宋元康余田阳龙白古通有众冶理雷江战牛鹿闸虾蒜豆';
const FAMILIAR_WORDS = new Set(
  '小时 小米 小程 小区 小包 小车 小单 小康 小麦 小费 小鹏 小满 小方 小计 小盘 小高 小万 小水 小平 小强 小明 小池 小段 小游 小班 老万 老盘 老车 老路 老路 老费 老边 老强 大盘 大车 大包 大班 大权 大容 大区 小花 老花 小豆 小盖 小容 小云 小曲 老区 老段 老帅 小帅 大帅 小章 小毛 小牛 小龙'.split(
    ' ',
  ),
);

/** Words that begin with a character that names hold too: 欧阳靖 in 欧阳靖原来. */
const NEXT_WORDS = new Set(
  '原来 原先 本来 本人 自己 方面 明显 明确 明天 明年 和采 和生 和技 和工 和财 和设 和信 同意 当场 当面 当年 平时 正好 正在 正式 直接 直说 成天 向来 可能 先说 先把 全程 全都 才说 一直 一起 一口 从来 从头 以前 以后 今天 今年 现在 如果 那边 那里'.split(
    ' ',
  ),
);

const sideBefore = (text: string, at: number): string => (at > 0 ? (text[at - 1] ?? '') : '');

/** 程 of 工程: the surname character is the end of another word. */
const endsWord = (text: string, at: number): boolean =>
  WORD_BEFORE[text[at] ?? '']?.includes(sideBefore(text, at) || '\0') ?? false;

const opensName = (text: string, at: number): boolean => {
  const before = sideBefore(text, at);
  return before === '' || !HANZI.test(before) || BEFORE_NAME.has(before) || titleStart(text, at) >= 0;
};

const closesName = (text: string, at: number): boolean =>
  EDGE_AFTER.test(text.slice(at, at + 1)) ||
  AFTER_NAME.has(text[at] ?? '') ||
  NEXT_WORDS.has(text.slice(at, at + 2));

const mention = (
  start: number,
  surname: string,
  given: string,
  honorific: string,
  written: string,
  strength: number,
): PersonMention => ({ start, end: start + written.length, surname, given, honorific, written, strength });

const allGiven = (given: string): boolean =>
  Array.from(given).every((character) => GIVEN_CHARACTERS.has(character));

function honored(text: string): PersonMention[] {
  const found: PersonMention[] = [];
  for (const match of matchesOf(HONORED, text)) {
    const [written, surname = '', honorific = ''] = match;
    const end = match.index + written.length;
    const tail = `${honorific}>${text[end] ?? ''}`;
    if (endsWord(text, match.index) || HONORIFIC_CONTINUES.test(tail)) continue;
    if (slippery.has(surname) && !opensName(text, match.index)) continue;
    if (/^[东南西北]/u.test(honorific) || departments.has(surname + honorific.slice(0, 1))) continue;
    found.push(mention(match.index, surname, '', honorific, written, 5));
  }
  return found;
}

function honoredFull(text: string): PersonMention[] {
  const found: PersonMention[] = [];
  for (const match of matchesOf(HONORED_FULL, text)) {
    const [written, surname = '', given = '', honorific = ''] = match;
    const end = match.index + written.length;
    const inner = given.slice(-1);
    // 何工和采购: the honorific ends the name already.
    if (/^[工总董姐哥]|[和与]$/u.test(given)) continue;
    if (endsWord(text, match.index) || !allGiven(given) || NOT_NAMES.has(surname + given.slice(0, 1)))
      continue;
    if (HONORIFIC_CONTINUES.test(`${honorific}>${text[end] ?? ''}`)) continue;
    if (!opensName(text, match.index) && !strong.has(surname)) continue;
    // 于高总: where the last character is a surname too, the honorific goes with it unless the name opens clearly.
    const isAmbiguous = strong.has(inner) && given.length === 1 && !opensName(text, match.index);
    if (isAmbiguous || WORD_AFTER[surname]?.includes(given.slice(0, 1))) continue;
    found.push(mention(match.index, surname, given, honorific, written, 5));
  }
  return found;
}

/** 周会 and the like are meetings. */
const CALENDAR_WORDS = new Set(['周会', '周所', '周书']);

function shortHonored(text: string): PersonMention[] {
  const found: PersonMention[] = [];
  for (const match of matchesOf(SHORT_HONORED, text)) {
    const [written, surname = '', honorific = ''] = match;
    const end = match.index + written.length;
    if (endsWord(text, match.index) || !strong.has(surname) || CALENDAR_WORDS.has(written)) continue;
    if (!opensName(text, match.index) || !closesName(text, end)) continue;
    found.push(mention(match.index, surname, '', honorific, written, 3));
  }
  return found;
}

function familiar(text: string): PersonMention[] {
  const found: PersonMention[] = [];
  for (const match of matchesOf(FAMILIAR, text)) {
    const [written, prefix = '', surname = ''] = match;
    const end = match.index + written.length;
    if (WORD_AFTER[surname]?.includes(text[end] ?? '\0')) continue;
    if (prefix === '大' && (weak.has(surname) || BIG_WORDS.includes(surname))) continue;
    const isClear = titleStart(text, match.index) >= 0 && closesName(text, end);
    if (FAMILIAR_WORDS.has(written) && !isClear) continue;
    if (
      /[较很最太更从最]/u.test(sideBefore(text, match.index)) ||
      (weak.has(surname) && !closesName(text, end))
    )
      continue;
    found.push(mention(match.index, surname, '', prefix, written, 4));
  }
  return found;
}

const nicknamed = (text: string): PersonMention[] =>
  Array.from(matchesOf(NICKNAMED, text), ({ 0: written, index }) =>
    mention(index, '', written.slice(0, -1), written.slice(-1), written, 3),
  ).filter(({ start, end }) => opensName(text, start) && !/^[们妹夫弟]/u.test(text.slice(end, end + 1)));

const affectionate = (text: string): PersonMention[] =>
  Array.from(matchesOf(AFFECTIONATE, text), ({ 0: written, 1: given = '', index }) =>
    mention(index, '', given, '阿', written, 3),
  ).filter(
    ({ start, end, given }) =>
      (allGiven(given) || /^ ?[A-Z]/.test(given)) &&
      !/[里姨婆爸妈里联拉富根斯]/u.test(given) &&
      opensName(text, start) &&
      closesName(text, end),
  );

/** 欧阳讲话挺冲: a double surname is enough where its bearer acts. */
const compoundAlone = (text: string): PersonMention[] =>
  Array.from(matchesOf(COMPOUND_ALONE, text), ({ 0: written, index }) =>
    mention(index, written, '', '', written, 2.5),
  ).filter(({ start, end }) => opensName(text, start) || PERSON_VERB_START.test(text.slice(end, end + 4)));

const CONTACT_END = new RegExp(`(?:${anyOf(CONTACT_VERBS)})$`, 'u');
const PERSON_VERB_START = new RegExp(`^(?:${anyOf(PERSON_VERBS)})`, 'u');
const TITLE_FOLLOWS =
  /^(?:[（(]|[,，]\s?(?:是|他们|她|他)|是(?:他们|我们)?[^,，。]{0,6}的?(?:经理|总监|主任|负责人|采购|科|部))/u;
const LIST_SIDE = /[、/和及与跟+&]/u;

/** How much speaks for a person's full name between `start` and `end`; 3 and more is believed. */
function fullNameEvidence(text: string, start: number, end: number): number {
  const before = text.slice(Math.max(0, start - 4), start);
  const name = text.slice(start, end);
  const after = text.slice(end, end + 12);
  let evidence = 0;
  if (titleStart(text, start) >= 0) evidence += 3;
  if (CONTACT_END.test(before)) evidence += 2;
  else if (before === '' || /[^\p{Script=Han}\d]$/u.test(before)) evidence += 1;
  if (LIST_SIDE.test(before.slice(-1)) || LIST_SIDE.test(after.slice(0, 1))) evidence += 0.5;
  if (TITLE_FOLLOWS.test(after)) evidence += 1.5;
  else if (PERSON_VERB_START.test(after)) evidence += 1.5;
  else if (EDGE_AFTER.test(after)) evidence += 0.5;
  if (end - start >= 3) evidence += 0.5;
  if (strong.has(name.slice(0, 1))) evidence += 0.5;
  // Words recur too, but hardly one that is spelt like a name.
  if (text.indexOf(name) !== text.lastIndexOf(name)) evidence += 1;
  return evidence;
}

const EVIDENCE_MIN = 3;

/** 通 of 汤芮通了电话: a deed behind the name. */
const DEED_END = /[通谈聊说见打问去来看讲走签报约发找碰吃喝开送提]$/u;

/** 欧阳靖 and not 欧阳靖原 in 欧阳靖原来. */
const isGivenAt = (text: string, given: string, end: number): boolean =>
  allGiven(given) &&
  closesName(text, end) &&
  !(text[end] === '了' && DEED_END.test(given)) &&
  !(given.length === 2 && NEXT_WORDS.has(given.slice(1) + (text[end] ?? '')));

function fullNames(text: string): PersonMention[] {
  const found: PersonMention[] = [];
  for (const { 0: surname, index } of matchesOf(FULL, text)) {
    if (endsWord(text, index) || !opensName(text, index)) continue;
    const rest = text.slice(index + surname.length, index + surname.length + 2);
    if (
      NOT_NAMES.has(surname + rest.slice(0, 1)) ||
      departments.has(surname + rest.slice(0, 1)) ||
      WORD_AFTER[surname]?.includes(rest.slice(0, 1) || '\0')
    )
      continue;
    for (const length of [2, 1]) {
      const given = rest.slice(0, length);
      const end = index + surname.length + length;
      if (given.length < length || !isGivenAt(text, given, end)) continue;
      const evidence = fullNameEvidence(text, index, end);
      if (evidence < EVIDENCE_MIN) continue;
      found.push(mention(index, surname, given, '', surname + given, 2 + evidence / 10));
      break;
    }
  }
  return found;
}

/** Persons named in Chinese characters: 王总, 孔主任, 老周, 芳姐, 陆敏. Overlaps are not yet settled. */
export const chinesePeople = (text: string): PersonMention[] => [
  ...honored(text),
  ...honoredFull(text),
  ...shortHonored(text),
  ...familiar(text),
  ...nicknamed(text),
  ...affectionate(text),
  ...compoundAlone(text),
  ...fullNames(text),
];
