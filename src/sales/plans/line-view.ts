/** A line of a plan with who does it, by when, and the record it rests on. */
import type { Caller } from '../../chat/command.ts';
import { formatDay } from '../../chat/format.ts';
import type { Button, ListItem } from '../../chat/reply.ts';
import { buttonOf } from '../../chat/reply-shapes.ts';
import type { PlanLine } from './compare.ts';
import type { PlanPart } from './kinds.ts';
import type { PlanPage } from './plan-page.ts';
import type { Prefilled } from './prefill.ts';
import { prefillWords } from './prefill-words.ts';
import { planTexts } from './texts.ts';

/** Characters of a quote that a line shows. */
const QUOTE_SHOWN = 80;

/** Goals and actions have an owner, a date, a measure and a state. */
export const hasOwner = (part: PlanPart): boolean => part === 'goal' || part === 'action';

export const lineItem = (line: PlanLine, page: PlanPage, caller: Caller, withChange: boolean): ListItem => {
  const detail = detailOf(line, caller);
  const { visitId } = line.source ?? { visitId: null };
  return {
    text: line.text,
    ...(detail === '' ? {} : { detail }),
    ...(visitId === null ? {} : { ref: { kind: 'visit', id: visitId } }),
    ...(withChange ? { buttons: [changeButton(line, page, caller)] } : {}),
  };
};

const changeButton = (line: PlanLine, { file, year }: PlanPage, { viewer }: Caller): Button =>
  buttonOf(planTexts[viewer.locale].change, 'accountplan.line', { id: file.id, year, line: line.id });

const detailOf = (line: PlanLine, caller: Caller): string => {
  const { today, viewer } = caller;
  const texts = planTexts[viewer.locale];
  const day = (isoDate: string) => formatDay(isoDate, today, viewer.locale);
  const { source } = line;
  return [
    ...(line.segment === null ? [] : [texts.forSegment(line.segment)]),
    ...(hasOwner(line.part) ? [texts.state[line.state]] : []),
    ...(line.ownerName === null ? [] : [line.ownerName]),
    ...(line.dueOn === null ? [] : [texts.due(day(line.dueOn))]),
    ...(line.measure === null ? [] : [texts.measure(line.measure)]),
    ...(source === null ? [] : [texts.from(day(source.on), shortened(source.quote ?? ''))]),
  ].join(' · ');
};

const shortened = (quote: string): string =>
  quote.length > QUOTE_SHOWN ? `${quote.slice(0, QUOTE_SHOWN)}…` : quote;

/** What the records would add, not in the plan yet. */
export const freshItems = ({ fresh, file }: PlanPage, { today, viewer }: Caller): ListItem[] => {
  const texts = planTexts[viewer.locale];
  return fresh.flatMap(({ part, fact }): ListItem[] => {
    const text = prefillWords(fact, viewer.locale, nameIn(file.people));
    if (text === null) return [];
    const day = formatDay(fact.observedOn, today, viewer.locale);
    return [
      {
        text: `${texts.part[part]}: ${text}`,
        detail: texts.from(day, shortened(fact.quote ?? '')),
        ...(fact.visitId === null ? {} : { ref: { kind: 'visit', id: fact.visitId } }),
      },
    ];
  });
};

export const nameIn =
  (people: PlanPage['file']['people']) =>
  (id: string): string | null =>
    people.find((person) => person.id === id)?.name ?? null;

/** Those that can be put into words. */
export const sayable = ({ fresh, file }: PlanPage, { viewer }: Caller): { one: Prefilled; text: string }[] =>
  fresh.flatMap((one) => {
    const text = prefillWords(one.fact, viewer.locale, nameIn(file.people));
    return text === null ? [] : [{ one, text }];
  });
