/** Rivals for this customer, by the words around a name: who is in use, who bids, whose price is told. */
import { COMMON_WORDS } from './lexicon/common.en.ts';
import type { Passage } from './passage.ts';
import type { Read, Span } from './reading.ts';

const HAN_NAME = '([\\p{Script=Han}A-Za-z]{2,5}?)';
const ZH: readonly RegExp[] = [
  new RegExp(
    `(?:一直用|现在用的?|目前用的?|之前用的?|都用|用的是|在用|只认|偏|更看好|看好|帮|挺|叫|换成|竞争对手|竞品|对手|友商)${HAN_NAME}(?=[，。、；！的]|还|挺|来|在|也|$|报|一口)`,
    'gu',
  ),
  new RegExp(
    `(?:我们[跟和与]|除了我们[，]?还有|还有家|还有)${HAN_NAME}(?=两家|三家|[，。、]|没|也在|$)`,
    'gu',
  ),
  new RegExp(`比${HAN_NAME}的?(?=大|小|贵|便宜|高|低|好|慢|快|强|差|稳)`, 'gu'),
  new RegExp(`(?:全让|被|说)${HAN_NAME}(?=家?(?:占|抢|只要|\\d+天|报|免费))`, 'gu'),
  new RegExp(
    `(?<=^|[，。；：、说\\s])(?:最低)?${HAN_NAME}(?=(?:家)?(?:报了?价?|才|只要)?\\d+(?:\\.\\d+)?[万w])`,
    'gu',
  ),
  new RegExp(`(?:上礼拜|上周|昨天|已经叫)${HAN_NAME}(?=还?给|来试|免费|也来)`, 'gu'),
];
const LATIN = "([A-Z][\\p{L}&'’-]+(?:\\s[A-Z][\\p{L}&'’-]+)?)";
const EN: readonly RegExp[] = [
  new RegExp(
    `(?:staying with|stay with|happy with|uses?|using|supplied by|buys? from|currently with|prefers?|leaning (?:to|towards)|favou?rs?|against|competitor|competing with|rival|incumbent is|us and|we and|versus|vs\\.?|switched to|trial(?:l?ing)?|testing)\\s${LATIN}`,
    'gu',
  ),
  new RegExp(
    `${LATIN}(?=\\s(?:is at|are at|has (?:two|a|one|been)|does it for|quoted|offers?|offered|says \\d|apparently|came in|undercut|is cheaper|bid|charges|throws|promised|have both))`,
    'gu',
  ),
];
/** Neither ours, theirs, nor a word of the sentence. */
const NO_NAME_ZH =
  /[我你他她它这那的了是说不没很都也要会就来去去年月日天价钱谁人家们给把被和跟量单预算合同报总工科部院经理主任师哥姐]|现在|今年|去年|样品|方案|设备|系统|东西|价格|单价|成本|折扣|便宜|一家|两家|几家|三家|别家|操作|销售|客户|首款|最低|最高|返利|去年|大概|差不多/u;
const NO_NAME_EN =
  /^(?:I|We|They|He|She|The|Our|Their|My|His|Her|Ms|Mr|Mrs|Dr|Herr|Frau|CFO|CEO|IT|HR|QA|PO|EUR|USD|SGD|GBP|Price|Budget|Orders|Tender|New|Both|Mexico|China|Thailand|Europe|Q[1-4]|Excel|Monday|Tuesday|Wednesday|Thursday|Friday|January|February|March|April|May|June|July|August|September|October|November|December)\b/u;

/** `taken`: spans of the account and of persons, which are no rivals. */
export function findCompetitors(
  passage: Passage,
  accountNames: readonly string[],
  personNames: readonly string[],
): Read<string>[] {
  const found = new Map<string, Read<string>>();
  const others = [...accountNames, ...personNames];
  for (const [patterns, isName] of [
    [ZH, isChineseName],
    [EN, isLatinName],
  ] as const) {
    for (const pattern of patterns) {
      for (const match of passage.text.matchAll(pattern)) {
        const name = match[1]?.trim() ?? '';
        if (!isName(name) || found.has(name)) continue;
        if (others.some((other) => other.includes(name) || name.includes(other))) continue;
        const start = match.index + match[0].indexOf(name);
        found.set(name, rival(name, { start, end: start + name.length }));
      }
    }
  }
  return [...found.values()].sort((a, b) => a.quote.start - b.quote.start);
}

const isChineseName = (name: string): boolean =>
  /^\p{Script=Han}{2,5}$/u.test(name) && !NO_NAME_ZH.test(name);

const isLatinName = (name: string): boolean =>
  name.length >= 3 && !NO_NAME_EN.test(name) && !COMMON_WORDS.has(name.toLowerCase());

const rival = (name: string, quote: Span): Read<string> => ({
  value: name,
  quote,
  certainty: 'likely',
  by: 'rules/competitor.context@1',
});
