/** In words: what a criterion's grade rests on, and what to ask whom where it is too low. Pure. */
import { formatDay, remarked } from '../../chat/format.ts';
import type { Locale } from '../../chat/locale.ts';
import type { ListItem } from '../../chat/reply.ts';
import { labelTexts } from '../label-texts.ts';
import { askWhom } from './ask-whom.ts';
import type { NoteGrade } from './deal-rules.ts';
import type { GateGap } from './gates.ts';
import type { CriterionGrade } from './grade-criteria.ts';
import type { GradeReason } from './graded-fact.ts';
import { dealLabels } from './label-texts.ts';
import type { DealContact } from './people-of-deal.ts';
import { dealTexts } from './texts.ts';

/** Specific · budget, 3 Nov. */
export const gradeWords = (graded: CriterionGrade, today: string, locale: Locale): string => {
  const { grade, freshGrade, on, reason, entries } = graded;
  const source = [
    reason === null ? null : reasonWords(reason, entries[0]?.value, locale),
    on === null ? null : formatDay(on, today, locale),
    grade < freshGrade ? dealTexts[locale].faded : null,
  ];
  const told = source.filter((part) => part !== null).join(dealTexts[locale].comma);
  return dealTexts[locale].gradeLine(dealLabels[locale].grade[grade], told);
};

const reasonWords = (reason: GradeReason, value: unknown, locale: Locale): string => {
  const labels = dealLabels[locale];
  const texts = dealTexts[locale];
  switch (reason.by) {
    case 'hand':
      return [texts.byHand(reason.memberName), reason.note].filter((part) => part !== null).join(texts.colon);
    case 'note':
      return noteWords(reason.row, value, locale);
    case 'decider':
      return remarked(
        reason.who,
        `${labels.role.decider}${reason.met ? '' : `${texts.comma}${texts.notMet}`}`,
        locale,
      );
    case 'contact':
      return reason.role === null ? reason.who : remarked(reason.who, labels.role[reason.role], locale);
    case 'supporter':
      return remarked(reason.who, labelTexts[locale].stance.supporter, locale);
    case 'roles':
      return texts.rolesKnown(reason.known);
    case 'promise':
      return reason.what;
  }
};

/** What the note told, by the labels that its reader uses. */
const noteWords = ({ property, says }: NoteGrade, value: unknown, locale: Locale): string => {
  const { amountKind, objection, stage, risk } = labelTexts[locale];
  const labels: Readonly<Record<string, string>> = {
    amount: { ...amountKind },
    objection: { ...objection },
    stage: { ...stage },
    risk: { ...risk },
    competitor: {},
  }[property];
  if (says === null) return typeof value === 'string' ? value : dealLabels[locale].criterion.competition;
  return labels[says] ?? says;
};

/** Gaps as things to do: whom to ask, in which words. */
export const gapItems = (
  gaps: readonly GateGap[],
  contacts: readonly DealContact[],
  locale: Locale,
): ListItem[] =>
  gaps.map(({ criterion, kind }) => {
    const labels = dealLabels[locale];
    const grade = labels.grade[kind === 'missing' ? 0 : 1];
    return {
      text: remarked(labels.criterion[criterion], grade, locale),
      detail: askWords(criterion, contacts, locale),
      tone: kind === 'missing' ? 'warning' : 'plain',
    };
  });

export const askWords = (
  criterion: GateGap['criterion'],
  contacts: readonly DealContact[],
  locale: Locale,
): string => {
  const texts = dealTexts[locale];
  const whom = askWhom(criterion, contacts);
  const question = dealLabels[locale].ask[criterion];
  if (whom.kind === 'ours') return texts.askOurs(question);
  return whom.kind === 'person'
    ? texts.askPerson(whom.name, question)
    : texts.askRole(dealLabels[locale].role[whom.role], question);
};

export const criterionNames = (criteria: readonly GateGap['criterion'][], locale: Locale): string =>
  criteria.map((one) => dealLabels[locale].criterion[one]).join(dealTexts[locale].comma);
