/** Money of a note with what it is for. The last form of a corrected figure counts; ranges are handed on to be asked. */
import type { AmountKind } from './labels.ts';
import { BRAND_CHARACTERS } from './lexicon/brands.zh.ts';
import { matchesOf } from './matches.ts';
import { findMoney } from './money/find-money.ts';
import type { MoneyMention } from './money/money-words.ts';
import { shortRivalName } from './of-rival.ts';
import { type Clause, clauseAt, type Passage } from './passage.ts';
import type { Amount, Read, Span } from './reading.ts';

export type AmountsRead = { amounts: Read<Amount>[]; ranges: Span[] };

const CUES: Readonly<Record<AmountKind, RegExp>> = {
  debt: /欠|没影|没给[^，。]{0,4}兑|due since|挂着|该清|该付|还差|没给|尾款|货款|应收|账款|逾期|拖着|压着没付|没付|未付|未结|返利(?!点)|兑现|\bow(?:e|es|ed|ing)\b|overdue|outstanding|unpaid|arrears|past due|invoices?\b|\bbills?\b|receivable|\b(?:still |have )[^,.;]{0,6}open\b|\bopen (?:from|since)|days (?:over|late)/giu,
  budget:
    /预算|立项|总?盘子|资金|经费|拨款|批了|批下来|拨了?|限价|拦标|控制价|最高价|上限|以内|(?<!(?:我们?|咱们?|我司|报价)[^，。]{0,4})(?:最多|顶多|至多|撑死|不超过)(?:能?给|出|到|只能)?(?=\d)|\bat most\b|no more than|budget|ok'?d|approval|earmarked|approved|ceiling|\bcap\b|capped at|funding|to spend|set aside|allocated|in the \d{4} plan/giu,
  deal: /签[了下的约]?|盖章|总价|合同额?|订单|成交|中标|定了|拿下|下单|\bsigned\b|\bcontract\b|\border\b|\bdeal\b|\bPO\b|purchase order|\bwon\b|worth/giu,
  volume:
    /每月|每年|每季|一个月|这个?月|一年|全年|年采购|采购额|采购量|年用量|月用量|走了|走[货量]|拿了|拿货|掉到|进了|的货|进货|销量|Q[1-4]|去年|今年到现在|年度|[上下]半年|季度|per (?:month|quarter|year|week)|[/](?:month|mo|yr|year|quarter)\b|a (?:month|quarter|year|week)\b|\b(?:last|this) (?:quarter|month|year)\b|(?:quarter|month|year) before|annual(?:ly)?|yearly|monthly|quarterly|\b20\d\d (?:only )?|orders? (?:fell|dropped|down)|\borders\b|volume|turnover|book(?:s|ed)?\b|spend(?:s|ing)? (?:about|around)?/giu,
  quote:
    /报[了的到给价]?(?!上去|名|告|销|备|修|废|表)|含税(?=\d)|(?:参考|起步|含税|到手)价|按(?=[\d一二三四五六七八九十])|太高|(?<![欠给帮让跟对向])(?:我们|咱们?)(?:这回|这次)?的?(?:是|价)?(?=[\d一二三四五六七八九十])|单价|方案价|投标价?|准备投|打算投|[咱我]投|太离谱|太贵|裸车|slide|quot(?:e|ed|ation|ing)|our (?:offer|price|bid|proposal|quote|(?=[€£$]?\d[\d.,]*[km]?(?![\d.,km]| (?:invoice|bill|credit|(?:a|per) (?:year|month|quarter)))))|\bsteep\b|\bours\b|we(?:'re| are) at|we(?:'re| are) in at|we (?:offered|bid|asked)|priced at|proposal|\boffer\b/giu,
  other:
    /便宜|花了|让(?:了|利)?(?=[\d一二两三四五六七八九十])|优惠了?|(?<=[还比要])低|贵[了出]?|差价?|抹掉|零头|陈列费|折扣|降[了价]?|罚款|赔|进场费|discount|cheaper|less than|off list|rebate|penalty|fine\b/giu,
};

const KINDS = Object.keys(CUES) as AmountKind[];

/** Characters around a figure that are looked at: about one long clause to either side. */
const REACH = 36;
/** A cue behind the figure counts as so much farther: "预算120万", but "120万的货" too. */
const BEHIND_PENALTY = 3;
/** A mark between cue and figure makes them strangers by so many characters. */
const CLAUSE_PENALTY = 14;

const RIVAL =
  /人家|当年|对手|竞品|竞对|友商|同行|别家|[他她它]们?家|另一家|最低|competitors?|rivals?|their current supplier|the incumbent|the other (?:one|bidder|offer)/giu;
/** 比我们低12万, "12k below us": by how much, and no price. */
const DIFFERENCE_BEFORE =
  /比(?:我们|咱们?|他们|对手|人家)的?(?:还|都|整整)?(?:低|高|贵|便宜|少|多)(?:出|了)?$/u;
const DIFFERENCE_BEHIND =
  /^\s?(?:的?(?:便宜|差)|(?:below|under|above|over|cheaper than|less than|more than) (?:us|ours|we|them|theirs)\b)/iu;
const OURS = /我们|我方|咱们?|我司|\bwe\b|\bours?\b/giu;

const CORRECTED =
  /^[^。.!?\n]{0,24}(?:不对|说错|写错|记错|记岔|写顺手|手滑|笔误|为准|更正|口误|应该是|其实是|实际是|实际上是|准确说|no wait|i mean|sorry|correction|make that|scratch that|rather)[^。\n]{0,12}$/iu;
const DENIED_BEFORE = /(?:不是|而非|并非|\bnot)\s?$/iu;
const CORRECTION_LINE = /更正|订正|纠正|correction/iu;
const THOUGHT_ONLY = /(?:以为|本来想|原以为|thought)[^，,。.]{0,10}$/iu;

export function findAmounts(passage: Passage, competitors: readonly string[]): AmountsRead {
  const money = findMoney(passage.text);
  const last = money.filter((mention, index) => !isTakenBack(passage, mention, money[index + 1]));
  const amounts: Read<Amount>[] = [];
  const ranges: Span[] = [];
  for (const mention of last) {
    if (mention.value === null) ranges.push(mention.span);
    else if (mention.value > 0) amounts.push(amountOf(passage, mention, mention.value, competitors));
  }
  const open = amounts.filter(({ value, quote }) => value.kind !== 'debt' || !isPaid(passage, quote));
  return { amounts: withoutEarlierForms(passage, open), ranges };
}

/** 87万哦不对78万: the figure before the correction does not count, nor one that is denied. */
function isTakenBack(passage: Passage, mention: MoneyMention, next: MoneyMention | undefined): boolean {
  const before = passage.text.slice(Math.max(0, mention.span.start - 14), mention.span.start);
  if (DENIED_BEFORE.test(before) || THOUGHT_ONLY.test(before) || isBeside(passage, mention.span)) return true;
  if (next === undefined || next.span.start - mention.span.end > 30) return false;
  return CORRECTED.test(passage.text.slice(mention.span.end, next.span.start));
}

/** A figure of other work, or one told wrongly before: the job we did elsewhere; (I told you 20 lakh, sorry). */
const OF_OTHER_WORK = {
  before: /给[^，。]{2,10}(?:做|供|装|交付|上)的$/u,
  behind: /^ (?:job|project|plant|system|installation)s?(?: that)? we (?:did|built|installed)\b/iu,
} as const;
const TOLD_WRONGLY = {
  before: /\((?:earlier )?I (?:told|said|wrote|mentioned)[^().;]{0,12}$/iu,
  behind: /^[^().;]{0,24}\b(?:sorry|my mistake|was wrong)\b/iu,
} as const;
/** A debt that is paid is none any more. */
const PAID_BEHIND =
  /^[^，。,.;；]{0,6}(?:已经?(?:付|清|结|到账|收到)|付清|结清|(?:is|was|has been|already) (?:paid|cleared|settled))/iu;

const isPaid = ({ text }: Passage, { end }: Span): boolean => PAID_BEHIND.test(text.slice(end, end + 30));

function isBeside(passage: Passage, { start, end }: Span): boolean {
  const before = passage.text.slice(Math.max(0, start - 40), start);
  const behind = passage.text.slice(end, end + 40);
  const isOther = OF_OTHER_WORK.before.test(before) || OF_OTHER_WORK.behind.test(behind);
  return isOther || (TOLD_WRONGLY.before.test(before) && TOLD_WRONGLY.behind.test(behind));
}

/** A sentence that begins with 更正 replaces the earlier figure of the same kind. */
function withoutEarlierForms(passage: Passage, amounts: readonly Read<Amount>[]): Read<Amount>[] {
  const lines = passage.sentences.filter(({ text }) => CORRECTION_LINE.test(text));
  const isReplaced = (earlier: Read<Amount>): boolean =>
    lines.some(
      (line) =>
        earlier.quote.end <= line.start &&
        amounts.some(
          ({ value, quote }) =>
            quote.start >= line.start && quote.end <= line.end && value.kind === earlier.value.kind,
        ),
    );
  return amounts.filter((amount) => !isReplaced(amount));
}

function amountOf(
  passage: Passage,
  mention: MoneyMention,
  value: number,
  competitors: readonly string[],
): Read<Amount> {
  const kind = kindOf(passage, mention.span, competitors);
  return {
    value: { value, currency: mention.currency, kind: kind ?? 'other' },
    quote: mention.span,
    certainty: kind === null ? 'unsure' : 'likely',
    by: `${mention.by.replace('@1', '')}.${kind ?? 'open'}@1`,
  };
}

function kindOf(passage: Passage, span: Span, competitors: readonly string[]): AmountKind | null {
  const clause = clauseAt(passage, span.start);
  const distances = KINDS.map((kind): [AmountKind, number] => [
    kind,
    distanceOf(passage.text, span, CUES[kind]),
  ]);
  const debt = distances.find(([kind]) => kind === 'debt')?.[1] ?? Number.POSITIVE_INFINITY;
  if (clause !== null && debt > 6 && isRivals(passage, clause, span, competitors)) return 'other';
  if (isSomebodysOffer(passage.text, span)) return null;
  const [nearest] = distances.sort((a, b) => a[1] - b[1]);
  if (nearest === undefined || nearest[1] > REACH + CLAUSE_PENALTY) {
    return clause !== null && /我们|\bour\b|\bwe\b/iu.test(clause.text) ? 'quote' : null;
  }
  return nearest[0];
}

const OFFERED_BY =
  /(?:^|[，。；、！!,;\s说但而])(?<who>\p{Script=Han}{2,3})(?:也|才|只|就|已经|最后|这次)?报(?:了|价|出)?$/u;

/** 精锐报了110万: offered by somebody built like a brand, not known for a rival; then it is nobody's until asked. */
const isSomebodysOffer = (text: string, { start }: Span): boolean => {
  const who = OFFERED_BY.exec(text.slice(Math.max(0, start - 12), start))?.groups?.who;
  return who !== undefined && [...who].every((character) => BRAND_CHARACTERS.has(character));
};

/** The figure belongs to a rival that is named in its clause, nearer than we are. */
function isRivals(passage: Passage, clause: Clause, span: Span, competitors: readonly string[]): boolean {
  const { text } = passage;
  const before = text.slice(Math.max(startOfTalk(passage, clause, span), span.start - REACH), span.start);
  const after = text.slice(span.end, Math.min(clause.end, span.end + 24));
  if (DIFFERENCE_BEHIND.test(after) || DIFFERENCE_BEFORE.test(before)) return true;
  const rival = Math.max(
    lastIndex(before, RIVAL),
    ...competitors.map((name) => before.lastIndexOf(shortRivalName(name))),
  );
  return rival >= 0 && rival > lastIndex(before, OURS);
}

/** 手里有西门子的报价，80万: where the figure stands all but alone, the clause before it says whose it is. */
const startOfTalk = ({ clauses }: Passage, clause: Clause, span: Span): number => {
  const previous = clauses[clause.index - 1];
  const isAlone = span.start - clause.start <= ALONE_CHARS;
  return isAlone && previous?.sentence === clause.sentence ? previous.start : clause.start;
};

/** 才, 是, "only": no more than such a word before the figure. In characters. */
const ALONE_CHARS = 2;

const lastIndex = (text: string, pattern: RegExp): number => {
  let last = -1;
  for (const match of matchesOf(pattern, text)) last = match.index;
  return last;
};

/** Characters from the figure to the nearest cue; a mark between them makes it farther. */
function distanceOf(text: string, span: Span, cue: RegExp): number {
  const from = Math.max(0, span.start - REACH);
  const window = text.slice(from, span.end + REACH);
  let nearest = Number.POSITIVE_INFINITY;
  for (const match of matchesOf(cue, window)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const isBefore = end <= span.start;
    const between = isBefore ? text.slice(end, span.start) : text.slice(span.end, start);
    if (/[。！？\n;；]|\.\s/u.test(between)) continue;
    const marks = between.match(/[，,、：:]/gu)?.length ?? 0;
    nearest = Math.min(nearest, between.length + marks * CLAUSE_PENALTY + (isBefore ? 0 : BEHIND_PENALTY));
  }
  return nearest;
}
