/** A plan in short, for a chat: where it stands, goals, actions, the next offer; or what it would begin with. */
import type { Caller } from '../../chat/command.ts';
import { encodeCommand } from '../../chat/command-codec.ts';
import type { Block, Button, Reply } from '../../chat/reply.ts';
import { buttonOf, replyOf } from '../../chat/reply-shapes.ts';
import { planForms } from './forms/plan-forms.ts';
import { freshItems, lineItem, sayable } from './line-view.ts';
import type { PlanPage } from './plan-page.ts';
import { comparisonBlocks, fileBlock, growthBlocks, loopBlock, nextOfferBlocks } from './sections-view.ts';
import { planTexts } from './texts.ts';

/** Goals and actions that a chat shows; the page has all. */
const LINES_SHOWN = 8;

export const viewPlanSummary = (page: PlanPage, caller: Caller): Reply => {
  const texts = planTexts[caller.viewer.locale];
  const { file, year } = page;
  const title = texts.title(file.name, year);
  const body = page.isStarted ? startedBlocks(page, caller) : notStartedBlocks(page, caller);
  return replyOf(title, [{ kind: 'heading', text: title }, ...body, ...footBlocks(page, caller)]);
};

const startedBlocks = (page: PlanPage, caller: Caller): Block[] => {
  const texts = planTexts[caller.viewer.locale];
  const linesOf = (part: 'goal' | 'action'): Block[] => {
    const items = page.lines
      .filter((line) => line.part === part)
      .slice(0, LINES_SHOWN)
      .map((line) => lineItem(line, page, caller, true));
    const label = texts.section[part === 'goal' ? 'goals' : 'actions'];
    return items.length === 0 ? [] : [{ kind: 'list', label, items }];
  };
  return [
    loopBlock(page, caller),
    ...linesOf('goal'),
    ...linesOf('action'),
    ...nextOfferBlocks(page, caller),
    ...growthBlocks(page, caller),
    fileBlock(page, caller),
    ...comparisonBlocks(page, caller),
  ];
};

const notStartedBlocks = (page: PlanPage, caller: Caller): Block[] => {
  const texts = planTexts[caller.viewer.locale];
  const items = freshItems(page, caller);
  return [
    { kind: 'text', text: texts.notStarted(page.year) },
    items.length === 0 ? { kind: 'text', text: texts.nothingToFill } : { kind: 'list', items },
    ...nextOfferBlocks(page, caller),
    fileBlock(page, caller),
    ...comparisonBlocks(page, caller),
  ];
};

const footBlocks = (page: PlanPage, caller: Caller): Block[] => [
  { kind: 'buttons', buttons: buttonsOf(page, caller) },
  ...pageLink(page, caller),
  setBlock(page, caller),
];

const buttonsOf = (page: PlanPage, caller: Caller): Button[] => {
  const texts = planTexts[caller.viewer.locale];
  const args = { id: page.file.id, year: page.year };
  const count = sayable(page, caller).length;
  if (!page.isStarted) return [buttonOf(texts.start, 'accountplan.fill', args, 'primary')];
  return [
    buttonOf(texts.add, 'accountplan.line', args, 'primary'),
    ...(count > 0 ? [buttonOf(texts.fresh(count), 'accountplan.fill', args)] : []),
    buttonOf(texts.whole, 'accountplan.whole', args),
    buttonOf(texts.proposal, 'accountplan.proposal', args),
    ...(caller.place.platform === 'web' ? [] : [buttonOf(texts.page, 'browser', { path: pathOf(page) })]),
  ];
};

const pathOf = ({ file, year }: PlanPage): string => `/accountplan/${file.id}?year=${year}`;

/** Who is at the console needs no link that makes him known there. */
const pageLink = (page: PlanPage, { viewer, place }: Caller): Block[] =>
  place.platform === 'web' && page.isStarted
    ? [{ kind: 'link', label: planTexts[viewer.locale].page, address: pathOf(page) }]
    : [];

const setBlock = ({ file }: PlanPage, { viewer }: Caller): Block => ({
  kind: 'select',
  label: planTexts[viewer.locale].set,
  options: planForms.forms.map(({ form, title }) => ({
    label: title[viewer.locale],
    value: encodeCommand(planForms.name, 1, { id: file.id, form }),
  })),
});
