/** Rivals for this customer, by the words around a name: who is in use, who bids, whose price is told. */
import { isEverydayWords } from './chinese-words.ts';
import { BRAND_CHARACTERS } from './lexicon/brands.zh.ts';
import { COMMON_WORDS } from './lexicon/common.en.ts';
import { GIVEN_NAMES } from './lexicon/given.en.ts';
import { NAME_EN, NAME_ZH, RIVAL_CONTEXTS_EN, RIVAL_CONTEXTS_ZH } from './lexicon/rival-contexts.ts';
import { nameForms } from './name-forms.ts';
import type { Passage } from './passage.ts';
import { type PatternList, patternList } from './pattern-index.ts';
import type { Read, Span } from './reading.ts';

const compiled = (contexts: readonly string[], name: string): PatternList =>
  patternList(contexts.map((context) => new RegExp(context.replace('NAME', name), 'gu')));

const ZH = compiled(RIVAL_CONTEXTS_ZH, NAME_ZH);
const EN = compiled(RIVAL_CONTEXTS_EN, NAME_EN);
/** What goes on behind a rival's name: 数岚、华讯易通、佰思诚; "Halberd, Ironmoor". */
const NEXT_ZH = new RegExp(
  `(?<=^)(?:两家|、|和|跟|与|及)${NAME_ZH}(?=[、，。；（(和]|两家|三家|$|没|都|也|还)`,
  'u',
);
/** Between two of them may stand the first one's price: "Rollwell $171, Cartec". */
const PRICE = '(?: (?:at )?[€£$]\\d[\\d.,]*[km]?(?=, ))?';
const NEXT_EN = new RegExp(`^${PRICE}(?:, (?:and )?| and | or | & )${NAME_EN}(?=[,.;)]|$|\\s)`, 'u');

/** Neither ours, theirs, nor a word of the sentence. */
const NO_NAME_ZH =
  /[个事挺占得我你他她它这那的了是说讲问嫌喊想肯愿不没很都也要会就来去年月天价钱谁们给把被和跟量做比费咱着还打话]|[总工]$|日[期子前后常]|[今昨每节]日|人家|现在|样品|方案|设备|系统|东西|单价|成本|折扣|便宜|[一两几三别哪]家|操作|销售|客户|首款|最低|最高|返利|大概|差不多|预算|合同|报价|经理|主任|领导|老板|师傅|兴趣|顺手|满意|[强弱差慢快贵店]$|当\p{Script=Han}{1,3}[长任理监管]$|^\p{Script=Han}[胶油漆料剂膜布纸管钢粉液酸碱铁铝铜木]$|[款账]|\p{Script=Han}{3}(?:机|盒|泵|阀|柜|灯|箱|炉|系统|设备|软件|平台|模块|配件|材料)$/u;
const NO_NAME_EN =
  /^(?:I|We|They|He|She|The|Our|Their|My|His|Her|Ms|Mr|Mrs|Dr|Herr|Frau|CFO|CEO|IT|HR|QA|PO|EUR|USD|SGD|GBP|Price|Budget|Orders|Tender|New|Both|Mexico|China|Thailand|Europe|Q[1-4]|Excel|Licen[cs]e|Warranty|Delivery|Payment|Service|Quote|Offer|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

/** What stands around a rival's name in one language, and whether words there are spelt like a name. */
type Ways = {
  list: PatternList;
  next: RegExp;
  isName: (name: string) => boolean;
  isListed: (name: string) => boolean;
};

/** `accountNames`, `personNames`: what is on the customer's side already and no rival. */
export function findCompetitors(
  passage: Passage,
  accountNames: readonly string[],
  personNames: readonly string[],
): Read<string>[] {
  const others = [...accountNames, ...personNames].map((name) => name.toLowerCase());
  const found = new Map<string, Read<string>>();
  const take = (span: Span, isName: (name: string) => boolean): boolean => {
    const name = passage.text.slice(span.start, span.end);
    const low = name.toLowerCase();
    if (!isName(name) || others.some((other) => other.includes(low) || low.includes(other))) return false;
    if (!found.has(name)) found.set(name, rival(name, span));
    return true;
  };
  for (const ways of [CHINESE, LATIN]) takeNamed(passage, ways, take);
  const names = [...found.keys()];
  return [...found.values()]
    .filter(({ value }) => !names.some((name) => name !== value && name.includes(value)))
    .sort((a, b) => a.quote.start - b.quote.start);
}

function takeNamed(
  { text, likely }: Passage,
  { list, next, isName, isListed }: Ways,
  take: (span: Span, isName: (name: string) => boolean) => boolean,
): void {
  for (const pattern of likely[list.id] ?? []) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      let span: Span | null = nameIn(match, match.index);
      // 人家现在用的是…: words taken for a name may hide the name behind them.
      if (!take(span, isName)) pattern.lastIndex = match.index + 1;
      else
        do span = following(text, span.end, next);
        while (span !== null && take(span, isListed));
    }
  }
}

/** Words that a name taken too long begins with: 正好绿沃, 已经叫科瑞达. */
const LEAD_ZH = /^(?:正好|已经叫?|刚好|之前|原来|现在|听说|据说|这次|还有家?|对手|竞品|友商|说是?|在)+/u;

function nameIn(match: RegExpExecArray, at: number): Span {
  const whole = match[1] ?? '';
  const name = whole.replace(LEAD_ZH, '').replace(/['’]s$/u, '');
  const start = at + match[0].lastIndexOf(whole) + whole.indexOf(name);
  return { start, end: start + name.length };
}

function following(text: string, from: number, next: RegExp): Span | null {
  const match = next.exec(text.slice(from, from + 24));
  return match === null ? null : nameIn(match, from);
}

const isChineseName = (name: string): boolean => {
  if (/^[A-Za-z]+$/.test(name)) return /^[A-Z]\w*[a-z]\w+$/.test(name) && isLatinName(name);
  return (
    /^\p{Script=Han}{2,6}$/u.test(name) &&
    !NO_NAME_ZH.test(name) &&
    !isEverydayWords(name) &&
    isBuiltLikeBrand(name)
  );
};

/** 蔡司和日立: beside a rival an everyday word is a name too, where it is built like one. */
const isListedName = (name: string): boolean =>
  isChineseName(name) ||
  (/^\p{Script=Han}{2,6}$/u.test(name) && !NO_NAME_ZH.test(name) && strangeIn(name) === 0);

/** 含税, 每台补: words between two marks. A brand is built of brands' characters, or of some before a line of business. */
const isBuiltLikeBrand = (name: string): boolean => {
  const strange = strangeIn(name);
  return strange === 0 || (strange === 1 && nameForms(name).brand.length >= STRANGE_LENGTH_MIN);
};

const strangeIn = (name: string): number =>
  Array.from(nameForms(name).brand).filter((character) => !BRAND_CHARACTERS.has(character)).length;

/** In a name of so many characters one may be any: 威尔斯顿. */
const STRANGE_LENGTH_MIN = 3;

const isLatinName = (name: string): boolean => {
  const first = name.split(' ')[0]?.toLowerCase() ?? '';
  return name.length >= 3 && !NO_NAME_EN.test(name) && !COMMON_WORDS.has(first) && !GIVEN_NAMES.has(first);
};

const CHINESE: Ways = { list: ZH, next: NEXT_ZH, isName: isChineseName, isListed: isListedName };
const LATIN: Ways = { list: EN, next: NEXT_EN, isName: isLatinName, isListed: isLatinName };

const rival = (name: string, quote: Span): Read<string> => ({
  value: name,
  quote,
  certainty: 'likely',
  by: 'rules/competitor.context@1',
});
