/** What a member has left open, for the admin who may hand it on. */
import type { Caller } from '../../chat/command.ts';
import { encodeCommand } from '../../chat/command-codec.ts';
import { formatDay } from '../../chat/format.ts';
import { localDate } from '../../chat/local-date.ts';
import type { Block, Button, ListItem } from '../../chat/reply.ts';
import type { LeftDraft, LeftOpen, LeftTask } from './store.ts';
import { leavingTexts } from './texts.ts';

/** Lines of a list on the card; all of it goes along when it is handed over. */
export const LINES_SHOWN = 8;

export const leftOpenBlocks = (left: LeftOpen, caller: Caller): Block[] => {
  const texts = leavingTexts[caller.viewer.locale];
  const { taskCount, draftCount, accountCount } = left;
  if (taskCount + draftCount + accountCount === 0) return [{ kind: 'text', text: texts.nothingOpen }];
  return [
    ...listed(
      texts.tasks(taskCount),
      left.tasks.map((task) => taskItem(task, caller)),
      taskCount,
      caller,
    ),
    ...listed(
      texts.drafts(draftCount),
      left.drafts.map((draft) => draftItem(draft, caller)),
      draftCount,
      caller,
    ),
    ...(accountCount === 0 ? [] : [{ kind: 'text' as const, text: texts.accounts(accountCount) }]),
  ];
};

export const handOverButton = (id: string, { viewer }: Caller): Button => ({
  label: leavingTexts[viewer.locale].handOver,
  value: encodeCommand('member.hand-over', 1, { id }),
  style: 'primary',
});

const listed = (label: string, items: readonly ListItem[], count: number, { viewer }: Caller): Block[] => {
  const rest = count - items.length;
  const more = rest > 0 ? [{ text: leavingTexts[viewer.locale].more(rest) }] : [];
  return count === 0 ? [] : [{ kind: 'list', label, items: [...items, ...more] }];
};

const taskItem = ({ what, accountName, dueOn }: LeftTask, { today, viewer }: Caller): ListItem => {
  const texts = leavingTexts[viewer.locale];
  const due = dueOn === null ? texts.noDue : texts.due(formatDay(dueOn, today, viewer.locale));
  return {
    text: what,
    detail: `${accountName} · ${due}`,
    tone: dueOn !== null && dueOn < today ? 'warning' : 'plain',
  };
};

const draftItem = ({ accountName, createdAt }: LeftDraft, { today, viewer }: Caller): ListItem => {
  const texts = leavingTexts[viewer.locale];
  const day = formatDay(localDate(createdAt, viewer.timeZone), today, viewer.locale);
  return { text: accountName ?? texts.noAccount, detail: texts.from(day) };
};
