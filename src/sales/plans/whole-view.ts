/** The whole plan, section by section, blanks shown: the console's page, fit to print. */
import type { Caller } from '../../chat/command.ts';
import type { Block, ListItem, Reply } from '../../chat/reply.ts';
import { buttonOf, replyOf } from '../../chat/reply-shapes.ts';
import { PLAN_SECTIONS, type PlanPart } from './kinds.ts';
import { lineItem } from './line-view.ts';
import { goldenOf } from './loop.ts';
import type { PlanPage } from './plan-page.ts';
import { comparisonBlocks, fileBlock, growthBlocks, loopBlock, whiteSpaceBlocks } from './sections-view.ts';
import { planTexts } from './texts.ts';

export const viewWholePlan = (page: PlanPage, caller: Caller): Reply => {
  const texts = planTexts[caller.viewer.locale];
  const { file, year } = page;
  const title = texts.title(file.name, year);
  const args = { id: file.id, year };
  return replyOf(title, [
    { kind: 'heading', text: title },
    loopBlock(page, caller),
    ...PLAN_SECTIONS.flatMap(({ section, parts }): Block[] =>
      section === 'golden'
        ? goldenBlocks(page, caller)
        : [sectionBlock(texts.section[section], parts, page, caller)],
    ),
    ...whiteSpaceBlocks(page, caller),
    ...growthBlocks(page, caller),
    fileBlock(page, caller),
    ...comparisonBlocks(page, caller),
    {
      kind: 'buttons',
      buttons: [
        buttonOf(texts.add, 'accountplan.line', args, 'primary'),
        buttonOf(texts.summary, 'accountplan', args),
        buttonOf(texts.proposal, 'accountplan.proposal', args),
      ],
    },
  ]);
};

const sectionBlock = (label: string, parts: readonly PlanPart[], page: PlanPage, caller: Caller): Block => {
  const texts = planTexts[caller.viewer.locale];
  const items = parts.flatMap((part): ListItem[] => {
    const lines = page.lines.filter((line) => line.part === part);
    const name = (text: string) => (parts.length === 1 ? text : `${texts.part[part]}: ${text}`);
    if (lines.length === 0) return [{ text: name(texts.blank) }];
    return lines.map((line) => {
      const item = lineItem(line, page, caller, true);
      return { ...item, text: name(item.text) };
    });
  });
  return { kind: 'list', label, items };
};

/** One list for each segment, a blank answer for each question that nobody has answered. */
const goldenBlocks = (page: PlanPage, caller: Caller): Block[] => {
  const texts = planTexts[caller.viewer.locale];
  return goldenOf(page.lines).map(({ segment, answers }): Block => {
    const label = segment === null ? texts.section.golden : `${texts.section.golden} · ${segment}`;
    const items = answers.flatMap(({ question, answers: lines }): ListItem[] =>
      lines.length === 0
        ? [{ text: `${texts.part[question]} ${texts.blank}`, tone: 'warning' }]
        : lines.map((line) => {
            const item = lineItem(line, page, caller, true);
            return { ...item, text: `${texts.part[question]} ${item.text}` };
          }),
    );
    return { kind: 'list', label, items };
  });
};
