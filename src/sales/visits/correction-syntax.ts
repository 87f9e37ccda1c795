/** The forms of a sentence that corrects a draft, in Chinese and English. Pure; what it means is `correction.ts`'s. */

/** Which value of a draft a label names; null where the sentence gives none, and the words themselves must tell. */
export type CorrectedField = 'amount' | 'date' | 'account' | 'deal' | 'person' | 'competitor' | 'mode' | null;

export type CorrectionWords = {
  field: CorrectedField;
  /** The label as written: 预算 and 报价 are both amounts. */
  label: string;
  /** What stands wrongly; null where only the right value is said. */
  from: string | null;
  to: string;
  /** The sentence can hardly be anything else: "not X but Y", or a label with its value. */
  isPlain: boolean;
};

/** A correction is one short sentence; longer ones are notes. */
const MAX_LENGTH = 80;

const LABELS: readonly { field: Exclude<CorrectedField, null>; words: readonly string[] }[] = [
  {
    field: 'amount',
    words: [
      '金额',
      '总价',
      '价格',
      '报价',
      '预算',
      '成交额',
      '成交价',
      '合同额',
      '采购量',
      '欠款',
      'amount',
      'quote',
      'quoted price',
      'price',
      'budget',
      'volume',
      'debt',
      'value',
      'offer',
    ],
  },
  { field: 'date', words: ['日期', '时间', '拜访日期', '拜访时间', 'date', 'day', 'visit date'] },
  { field: 'account', words: ['客户', '公司', '单位', '客户名', 'account', 'customer', 'client', 'company'] },
  { field: 'deal', words: ['商机', '项目', 'deal', 'opportunity'] },
  {
    field: 'person',
    words: ['联系人', '见的人', '见的', '对方', 'contact', 'person', 'we met', 'i met', 'met'],
  },
  { field: 'competitor', words: ['竞争对手', '竞品', '对手', 'competitor', 'rival'] },
  { field: 'mode', words: ['方式', '形式', 'mode', 'format'] },
];

const FIELD_OF = new Map(LABELS.flatMap(({ field, words }) => words.map((word) => [word, field] as const)));

/** Longest first, so that 拜访日期 is not read as 拜访 and 日期. */
const LABEL = [...FIELD_OF.keys()].sort((a, b) => b.length - a.length).join('|');

/** Words before the matter itself: "no, …", 不对，…, 更正：… */
const OPENING =
  /^(?:(?:不对|错了|写错了|更正(?:一下)?|改一下|纠正(?:一下)?|应该|哦|噢|sorry|oops|no|actually|correction|wait)[\s,，:：。!！]+)+/iu;
const CLOSING = /[\s。.!！;；]+$/u;

type Form = { pattern: RegExp; isPlain: boolean };

const form = (source: string, isPlain = true): Form => ({
  pattern: new RegExp(`^${source.replaceAll('LABEL', `(?<label>${LABEL})`)}$`, 'iu'),
  isPlain,
});

/** Asked in order; the first that fits counts. */
const FORMS: readonly Form[] = [
  // 不是李总，是李工 · 金额不是60万，是80万
  form('(?:LABEL)?\\s*不是(?<from>[^，,、。]{1,30}?)[，,、\\s]*(?:而?是|应该是|应为)(?<to>[^，,。]{1,40})'),
  // 是李工，不是李总 · 客户是泽川不是泽润
  form('(?:LABEL)?\\s*(?:应该)?(?:是|为)(?<to>[^，,。]{1,40}?)[，,\\s]*(?:而)?不是(?<from>[^，,。]{1,30})'),
  // 金额改成80万 · 把日期改到昨天 · 日期是昨天
  form('(?:把|将)?LABEL(?:是|为|应该是|应为|改成|改为|改到|换成|[:：])\\s*(?<to>[^，,。]{1,40})'),
  // 把李总改成李工
  form('(?:把|将)?(?<from>[^，,。]{1,30}?)(?:改成|改为|换成|应该是|应为)(?<to>[^，,。]{1,40})', false),
  // not Tom but Priya · it was not Tom, it was Priya
  form(
    "(?:it(?:'s| is| was)\\s+|that(?:'s| was)\\s+)?not (?<from>[^,]{1,40}?)(?:\\s*,\\s*|\\s+)(?:but|it(?:'s| is| was)|it should be|rather)\\s+(?<to>[^,]{1,60})",
  ),
  // deal is 80k not 60k · the account is X, not Y
  form(
    '(?:the )?LABEL(?:\\s+(?:is|was|should be)|:)?\\s+(?<to>[^,]{1,60}?)\\s*,?\\s+not (?<from>[^,]{1,60})',
  ),
  // it was Priya, not Tom · Priya, not Tom
  form("(?:it(?:'s| is| was)\\s+|that(?:'s| was)\\s+)(?<to>[^,]{1,60}?)\\s*,?\\s+not (?<from>[^,]{1,60})"),
  form('(?<to>[^,]{1,40}?)\\s*,?\\s+not (?<from>[^,]{1,40})', false),
  // the date was yesterday · change the amount to 80k
  form('(?:the )?LABEL (?:is|was|should be|should have been)(?: actually| really)? (?<to>[^,]{1,60})'),
  form('(?:please )?(?:change|set|correct|make) (?:the )?LABEL (?:to )?(?<to>[^,]{1,60})'),
  // change Tom to Priya
  form('(?:please )?(?:change|replace|correct) (?<from>[^,]{1,40}?) (?:to|with|by) (?<to>[^,]{1,60})', false),
  // it was yesterday · it was a phone call
  form('(?:it|that|this) was (?<to>[^,]{1,40})', false),
  // 是昨天 · 是电话
  form('(?:这次)?(?:其实)?是(?<to>[^，,。]{1,20})', false),
];

/** Null where the text has no form of a correction. */
export const parseCorrection = (text: string): CorrectionWords | null => {
  const plain = text.normalize('NFKC').trim().replace(OPENING, '').replace(CLOSING, '');
  if (plain.length === 0 || text.length > MAX_LENGTH) return null;
  for (const { pattern, isPlain } of FORMS) {
    const groups = pattern.exec(plain)?.groups;
    if (groups?.to === undefined) continue;
    const label = (groups.label ?? '').toLowerCase();
    const from = groups.from?.trim() ?? null;
    return { field: FIELD_OF.get(label) ?? null, label, from, to: groups.to.trim(), isPlain };
  }
  return null;
};
