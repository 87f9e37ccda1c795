/** The whole plan, section by section, blanks shown: the console's page, fit to print. */
import type { Caller } from '../../chat/command.ts';
import { labelOf } from '../../chat/label-of.ts';
import type { Block, ListItem, Reply } from '../../chat/reply.ts';
import { buttonOf, replyOf } from '../../chat/reply-shapes.ts';
import { PLAN_SECTIONS, type PlanPart } from './kinds.ts';
import { lineItem } from './line-view.ts';
import { goldenOf } from './loop.ts';
import type { PlanPage } from './plan-page.ts';
import { comparisonBlocks, fileBlock, growthBlocks, loopBlock, whiteSpaceBlocks } from './sections-view.ts';
import { type PlanTexts, planTexts } from './texts.ts';

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
  const linesOf = (part: PlanPart) => page.lines.filter((line) => line.part === part);
  const name = (part: PlanPart, text: string) =>
    parts.length === 1 ? text : labelOf(texts.part[part], texts.colon) + text;
  const items = parts.flatMap((part): ListItem[] =>
    linesOf(part).map((line) => {
      const item = lineItem(line, page, caller, true);
      return { ...item, text: name(part, item.text) };
    }),
  );
  const blanks = parts.filter((part) => linesOf(part).length === 0).map((part) => texts.part[part]);
  return { kind: 'list', label, items: [...items, ...blankItems(blanks, parts.length, texts)] };
};

/** What is blank is named in one line, as a page of blanks tells nobody what to do next. */
const blankItems = (names: readonly string[], of: number, texts: PlanTexts): ListItem[] => {
  if (names.length === 0) return [];
  return [{ text: of === 1 ? texts.blank : texts.blanks(names.join(texts.comma)) }];
};

/** One list for each segment; what nobody has answered stands last. */
const goldenBlocks = (page: PlanPage, caller: Caller): Block[] => {
  const texts = planTexts[caller.viewer.locale];
  return goldenOf(page.lines).map(({ segment, answers }): Block => {
    const label = segment === null ? texts.section.golden : `${texts.section.golden} · ${segment}`;
    const items = answers.flatMap(({ question, answers: lines }): ListItem[] =>
      lines.map((line) => {
        const item = lineItem(line, page, caller, true);
        return { ...item, text: `${texts.part[question]} ${item.text}` };
      }),
    );
    const open = answers.filter(({ answers: lines }) => lines.length === 0);
    const unanswered = texts.unanswered(open.map(({ question }) => texts.part[question]).join(' '));
    return {
      kind: 'list',
      label,
      items: open.length === 0 ? items : [...items, { text: unanswered, tone: 'warning' }],
    };
  });
};
