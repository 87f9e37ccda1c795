/** One thing that Feishu refuses. A row without a `limit` is about a shape, not a number. */
export type Rule = {
  limit: number | null;
  /** What is counted, or what the rule asks for. */
  unit: string;
  /** Page of the vendor's documentation, below `DOCS`. */
  page: string;
  /** What Feishu answers; `ext` is the code within a 230099, of what is wrong with a card. */
  code: number;
  ext: number | null;
  standing: Standing;
};

/**
 * How sure the row is. `documented`: the page says so; where it names no code for it, a card gets 200621, that of a card
 * that cannot be read. `reported`: the page is silent or vague, people published what Feishu answered them. `unconfirmed`:
 * no page found for the number, for how it is counted, or for the code. `stricter`: Feishu takes it, or
 * shows it in part; its page advises against it and our app shall never do it.
 */
export type Standing = 'documented' | 'reported' | 'unconfirmed' | 'stricter';

export const DOCS = 'https://open.feishu.cn/document/';

/** When all pages were read. */
export const READ = '2026-11';

export const rule = <const Limit extends number | null>(
  limit: Limit,
  unit: string,
  page: string,
  code: number,
  standing: Standing = 'documented',
) => ({ limit, unit, page, code, ext: null, standing });

/** Code of everything that is wrong with a card; `ext` says what. */
const CARD_REFUSED = 230099;

export const cardRule = <const Limit extends number | null>(
  limit: Limit,
  unit: string,
  page: string,
  ext: number,
  standing: Standing = 'documented',
) => ({ limit, unit, page, code: CARD_REFUSED, ext, standing });
