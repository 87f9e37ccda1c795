/** The words of judging an account: what is asked, scored and measured. Codes; their texts stand in `texts.ts`. */

/** What makes a key account (methods G1): one of them is enough. */
export const KEY_ACCOUNT_SIGNS = [
  'long_contracts',
  'large_and_strategic',
  'matters_to_business_or_image',
  'strong_technology',
  'strong_growth',
] as const;
export type KeyAccountSign = (typeof KEY_ACCOUNT_SIGNS)[number];

/** What the importance of an account is weighed by (methods G4). */
export const IMPORTANCE_CRITERIA = [
  'revenue_now',
  'potential',
  'profit',
  'strategic_fit',
  'influence',
  'payment',
  'cost_to_serve',
] as const;
export type ImportanceCriterion = (typeof IMPORTANCE_CRITERIA)[number];

export const GRADES = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof GRADES)[number];

/** The four parts of an account's whole value (methods G5). */
export const VALUE_PARTS = ['present', 'potential', 'strategic', 'reference'] as const;
export type ValuePart = (typeof VALUE_PARTS)[number];

/** What perceived value is made of (methods G6): CPP, CPC and CAV. */
export const PERCEIVED_SIDES = ['benefit', 'cost', 'expected'] as const;
export type PerceivedSide = (typeof PERCEIVED_SIDES)[number];

/** An account by what it is to our business (methods G8). */
export const ACCOUNT_CLASSES = ['economic', 'group', 'strategic', 'important'] as const;
export type AccountClass = (typeof ACCOUNT_CLASSES)[number];

/** Five ratios of a customer's accounts (methods G8); units in `ratios.ts`. */
export const RATIOS = [
  'current_ratio',
  'net_margin',
  'return_on_assets',
  'collection_period',
  'stock_period',
] as const;
export type Ratio = (typeof RATIOS)[number];

/** Where another company stands to the account (methods G9). */
export const CHAIN_PLACES = ['upstream', 'downstream', 'outside', 'rival'] as const;
export type ChainPlace = (typeof CHAIN_PLACES)[number];
