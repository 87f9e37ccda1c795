/** The parts of a yearly account plan (methods L3, A1, A3, O12): one tuple from which page, forms and checks come. */

/** The loop of methods L3; each part of the plan belongs to one of its steps. */
export const LOOP_STEPS = ['analysis', 'goals', 'plan', 'execution', 'assessment', 'summary'] as const;
export type LoopStep = (typeof LOOP_STEPS)[number];

export const PLAN_PARTS = [
  'strength',
  'weakness',
  'opportunity',
  'threat',
  'political',
  'economic',
  'social',
  'technical',
  'segment',
  'positioning',
  'offer_product',
  'offer_price',
  'offer_place',
  'offer_promotion',
  'who_are_they',
  'what_they_need',
  'why_us',
  'how_they_find_us',
  'why_they_stay',
  'goal',
  'strategy',
  'action',
  'do',
  'check',
  'act',
  'lesson',
] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

/** Parts that are shown, asked and compared together. */
export const PLAN_SECTIONS = [
  { section: 'swot', step: 'analysis', parts: ['strength', 'weakness', 'opportunity', 'threat'] },
  { section: 'pest', step: 'analysis', parts: ['political', 'economic', 'social', 'technical'] },
  { section: 'market', step: 'analysis', parts: ['segment', 'positioning'] },
  {
    section: 'mix',
    step: 'analysis',
    parts: ['offer_product', 'offer_price', 'offer_place', 'offer_promotion'],
  },
  {
    section: 'golden',
    step: 'analysis',
    parts: ['who_are_they', 'what_they_need', 'why_us', 'how_they_find_us', 'why_they_stay'],
  },
  { section: 'goals', step: 'goals', parts: ['goal'] },
  { section: 'strategy', step: 'plan', parts: ['strategy'] },
  { section: 'actions', step: 'execution', parts: ['action'] },
  { section: 'review', step: 'assessment', parts: ['do', 'check', 'act'] },
  { section: 'summary', step: 'summary', parts: ['lesson'] },
] as const satisfies readonly { section: string; step: LoopStep; parts: readonly PlanPart[] }[];

export type PlanSection = (typeof PLAN_SECTIONS)[number]['section'];
export const SECTION_NAMES = PLAN_SECTIONS.map(({ section }) => section);

/** Methods O12: asked for each segment. */
export const GOLDEN_QUESTIONS = [
  'who_are_they',
  'what_they_need',
  'why_us',
  'how_they_find_us',
  'why_they_stay',
] as const;
export type GoldenQuestion = (typeof GOLDEN_QUESTIONS)[number];

/** What became of a goal or an action. */
export const LINE_STATES = ['open', 'done', 'missed', 'dropped'] as const;
export type LineState = (typeof LINE_STATES)[number];

/** What a department of theirs does with a product of ours (methods A4). */
export const USE_STATES = ['buys', 'offered', 'no_need'] as const;
export type UseState = (typeof USE_STATES)[number];

/** What we can do for their people to rise (methods A4): put down, agreed with them, done. */
export const GROWTH_STATES = ['listed', 'agreed', 'done', 'dropped'] as const;
export type GrowthState = (typeof GROWTH_STATES)[number];
