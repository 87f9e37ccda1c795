import type { Caller } from '../../chat/command.ts';
import { encodeCommand } from '../../chat/command-codec.ts';
import { formatDay } from '../../chat/format.ts';
import type { Block, Button, ListItem, Reply } from '../../chat/reply.ts';
import type { PlannedVisit } from '../planned-visits/store.ts';
import { missedItem, planItem } from '../planned-visits/view.ts';
import type { Task } from '../tasks/store.ts';
import type { Visit } from '../visits/find-visits.ts';
import { LINES_SHOWN } from './rules.ts';
import type { NotMet } from './store.ts';
import { homeTexts } from './texts.ts';

export type HomeOutcome = {
  drafts: readonly Visit[];
  /** Planned for today, no note yet. */
  planned: readonly PlannedVisit[];
  /** Planned for a day that has passed, no note. */
  missed: readonly PlannedVisit[];
  due: readonly Task[];
  notMet: readonly NotMet[];
};

/** Characters of a note that name a draft without an account. */
const OPENING_LENGTH = 40;

/** Cut between characters as people see them. */
const opening = (note: string): string => {
  const signs = [...note];
  return signs.length <= OPENING_LENGTH ? note : `${signs.slice(0, OPENING_LENGTH).join('')}…`;
};

const button = (label: string, command: string, args: Readonly<Record<string, unknown>> = {}): Button => ({
  label,
  style: 'default',
  value: encodeCommand(command, 1, args),
});

export const viewHome = ({ drafts, planned, missed, due, notMet }: HomeOutcome, caller: Caller): Reply => {
  const { locale, name } = caller.viewer;
  const texts = homeTexts[locale];
  const title = texts.title(name);
  const sections = [
    ...section(texts.drafts, drafts.map(draftItem(caller)), caller),
    ...section(texts.planned, planned.map(planItem(caller)), caller),
    ...section(texts.missed, missed.map(missedItem(caller)), caller),
    ...section(texts.due, due.map(taskItem(caller)), caller),
    ...section(texts.notMet, notMet.map(accountItem(caller)), caller),
  ];
  return {
    audience: { kind: 'writer' },
    purpose: 'new',
    summary: title,
    blocks: [
      { kind: 'heading', text: title },
      ...(sections.length === 0 ? [{ kind: 'text' as const, text: texts.nothing }] : sections),
      { kind: 'buttons', buttons: waysOn(caller) },
    ],
  };
};

const section = (label: string, items: readonly ListItem[], { viewer }: Caller): Block[] => {
  if (items.length === 0) return [];
  const shown = items.slice(0, LINES_SHOWN);
  const heading = items.length > LINES_SHOWN ? homeTexts[viewer.locale].first(label, LINES_SHOWN) : label;
  return [{ kind: 'list', label: heading, items: shown }];
};

const draftItem =
  (caller: Caller) =>
  (draft: Visit): ListItem => {
    const { content, rawText, id } = draft;
    const day = formatDay(content.visitDate?.value ?? caller.today, caller.today, caller.viewer.locale);
    return {
      text: content.account?.value.name ?? opening(rawText),
      detail: day,
      ref: { kind: 'visit', id },
      buttons: [button(homeTexts[caller.viewer.locale].open, 'visit.show', { visitId: id })],
    };
  };

const taskItem =
  (caller: Caller) =>
  (task: Task): ListItem => {
    const { locale } = caller.viewer;
    const day = task.dueOn === null ? '' : formatDay(task.dueOn, caller.today, locale);
    const isLate = task.dueOn !== null && task.dueOn < caller.today;
    return {
      text: task.what,
      detail: `${task.accountName} · ${isLate ? homeTexts[locale].wasDue(day) : day}`,
      ref: { kind: 'account', id: task.accountId },
      tone: isLate ? 'warning' : 'plain',
    };
  };

const accountItem =
  (caller: Caller) =>
  ({ id, name, lastMetOn }: NotMet): ListItem => {
    const texts = homeTexts[caller.viewer.locale];
    const detail =
      lastMetOn === null
        ? texts.never
        : texts.lastMet(formatDay(lastMetOn, caller.today, caller.viewer.locale));
    return { text: name, detail, ref: { kind: 'account', id } };
  };

const waysOn = ({ viewer, place }: Caller): Button[] => {
  const texts = homeTexts[viewer.locale];
  const ways = [
    { ...button(texts.record, 'visit', { note: '' }), style: 'primary' as const },
    button(texts.tasks, 'tasks'),
    button(texts.visits, 'visits'),
  ];
  return place.platform === 'web' ? ways : [...ways, button(texts.browser, 'browser')];
};
