/** How the demo's deals came to where they stand: lines that their owners typed, and two reviews. */
import { DEAL_STAGES } from '../sales/deals/stages.ts';
import { DEMO_ACCOUNTS, type DemoDealPlan } from './company.ts';

export type DemoMove = { by: string; daysAgo: number; line: string };

/** Days ago of the latest move, of the one before it, and so on. */
const MOVED = [20, 45, 80, 120] as const;

/** A deal that is delivered was signed before the demo begins. */
export const hasMoves = ({ stage }: DemoDealPlan): boolean => stage !== 'delivery';

const movesOf = (by: string, deal: DemoDealPlan): DemoMove[] => {
  const reached = DEAL_STAGES.slice(1, DEAL_STAGES.indexOf(deal.stage) + 1);
  return reached.map((stage, index) => ({
    by,
    daysAgo: MOVED[reached.length - 1 - index] ?? 120,
    line: `/stage ${deal.name} ${stage}`,
  }));
};

const REVIEWS: readonly DemoMove[] = [
  { by: 'helena', daysAgo: 12, line: '/review Filling line Nobody of us has met Alice Moreau. When?' },
  { by: 'zhoulan', daysAgo: 12, line: '/评审 五轴加工中心 王总还没见过，报价先别再降。' },
];

export const DEMO_MOVES: readonly DemoMove[] = [
  ...DEMO_ACCOUNTS.flatMap(({ owner, deal }) =>
    deal === null || !hasMoves(deal) ? [] : movesOf(owner, deal),
  ),
  ...REVIEWS,
];
