/** Sections that both the summary and the page show: where the plan stands, the file, white space, last year. */
import type { Caller } from '../../chat/command.ts';
import { formatDay } from '../../chat/format.ts';
import type { Block, ListItem } from '../../chat/reply.ts';
import { percentWords } from '../grades/number-words.ts';
import { comparePlans } from './compare.ts';
import { loopOf } from './loop.ts';
import { offerReasons } from './offer-reasons.ts';
import type { PlanPage } from './plan-page.ts';
import { planTexts } from './texts.ts';

/** Changes told for each section; more would be both plans again. */
const CHANGES_SHOWN = 5;

export const loopBlock = ({ lines }: PlanPage, { viewer }: Caller): Block => {
  const texts = planTexts[viewer.locale];
  return {
    kind: 'facts',
    facts: loopOf(lines).map(({ step, lines: count, isDone }) => ({
      label: texts.step[step],
      value: isDone ? texts.stepDone(count) : texts.stepOpen(count),
    })),
  };
};

export const fileBlock = ({ completeness }: PlanPage, { viewer }: Caller): Block => {
  const { locale } = viewer;
  const texts = planTexts[locale];
  const blanks = completeness.blanks.map((item) => texts.item[item]).join(texts.comma);
  const value = [
    texts.complete(percentWords(completeness.pct, locale)),
    ...(blanks === '' ? [] : [texts.blanks(blanks)]),
  ].join(' · ');
  return { kind: 'facts', facts: [{ label: texts.file, value }] };
};

export const nextOfferBlocks = ({ whiteSpace }: PlanPage, { viewer }: Caller): Block[] => {
  const { next } = whiteSpace;
  if (next === null) return [];
  const texts = planTexts[viewer.locale];
  const reasons = offerReasons(next, viewer.locale, ' · ');
  return [{ kind: 'list', items: [{ text: texts.next(next.product, next.department), detail: reasons }] }];
};

export const whiteSpaceBlocks = (page: PlanPage, caller: Caller): Block[] => {
  const texts = planTexts[caller.viewer.locale];
  const { products, departments, cells } = page.whiteSpace;
  if (products.length === 0) return [{ kind: 'text', text: texts.noProducts }];
  const rows = products.map((product, row) => [
    product,
    ...departments.map((_, column) => {
      const state = cells[row]?.[column] ?? null;
      return state === null ? texts.white : texts.use[state];
    }),
  ]);
  return [
    { kind: 'table', caption: texts.whiteSpace, columns: [texts.product, ...departments], rows },
    ...nextOfferBlocks(page, caller),
  ];
};

export const growthBlocks = ({ growth }: PlanPage, { today, viewer }: Caller): Block[] => {
  const texts = planTexts[viewer.locale];
  if (growth.length === 0) return [];
  const items = growth.map(({ what, state, on, who }) => ({
    text: what,
    detail: [texts.growthState[state], who, formatDay(on, today, viewer.locale)].join(' · '),
  }));
  return [{ kind: 'list', label: texts.growth, items }];
};

export const comparisonBlocks = ({ lines, lastYear, year }: PlanPage, { viewer }: Caller): Block[] => {
  const texts = planTexts[viewer.locale];
  const label = texts.compared(year - 1);
  if (lastYear.length === 0) {
    return [{ kind: 'fold', label, blocks: [{ kind: 'text', text: texts.noLast(year - 1) }] }];
  }
  const { changes, kept } = comparePlans(lines, lastYear);
  const outcome: ListItem[] = [
    { text: texts.lastGoals(kept.goal.done, kept.goal.all) },
    { text: texts.lastActions(kept.action.done, kept.action.all) },
  ];
  const sections = changes.map(({ section, added, gone, kept: same }): Block => {
    const told = [...added.map(texts.new), ...gone.map(texts.dropped)].slice(0, CHANGES_SHOWN);
    const items = [...told, ...(same > 0 ? [texts.keptLines(same)] : [])].map((text) => ({ text }));
    return { kind: 'list', label: texts.section[section], items };
  });
  return [{ kind: 'fold', label, blocks: [{ kind: 'list', items: outcome }, ...sections] }];
};
