/** The groups of fields of the edit form. Their names are read back in `edit-fields.ts`. */
import type { Locale } from '../../chat/locale.ts';
import type { Field, FieldGroup, Option } from '../../chat/reply.ts';
import {
  AMOUNT_KINDS,
  MODES,
  NOTE_ROLES,
  NOTE_STAGES,
  OBJECTION_KINDS,
  RISK_SIGNALS,
  SENTIMENTS,
  STANCES,
  STEP_OWNERS,
  TRADE_SIGNS,
} from '../../reading/labels.ts';
import type { Deal } from '../deals/store.ts';
import { labelTexts } from '../label-texts.ts';
import type { Named, VisitContent } from './content.ts';
import { editTexts } from './edit-texts.ts';

/** Longest value of a one-line field, in characters. */
export const MAX_LINE_LENGTH = 200;

const options = <K extends string>(values: readonly K[], labels: Readonly<Record<K, string>>): Option[] =>
  values.map((value) => ({ value, label: labels[value] }));

/** A known record by its id, a new name as itself. */
const namedOption = (named: Named | null): Option | null =>
  named === null ? null : { value: named.id ?? named.name, label: named.name };

const line = (name: string, label: string, value: string, hint?: string): Field => ({
  kind: 'text',
  name,
  label,
  value,
  maxLength: MAX_LINE_LENGTH,
  ...(hint === undefined ? {} : { hint }),
});

export type FormContent = {
  content: VisitContent;
  deals: readonly Deal[];
  colleagues: readonly Option[];
};

export const basics = ({ content, deals, colleagues }: FormContent, locale: Locale): FieldGroup => {
  const texts = editTexts[locale];
  const account = namedOption(content.account?.value ?? null);
  const second = namedOption(content.secondAccount?.value ?? null);
  const dealOptions = deals.map((deal) => ({ value: deal.id, label: deal.name }));
  const modes = options(MODES, labelTexts[locale].mode);
  return {
    label: texts.basics,
    fields: [
      {
        kind: 'lookup',
        name: 'account',
        label: texts.account,
        source: 'accounts',
        value: account,
        allowNew: true,
      },
      { kind: 'select', name: 'deal', label: texts.deal, value: content.dealId, options: dealOptions },
      { kind: 'date', name: 'date', label: texts.date, value: content.visitDate?.value ?? null },
      { kind: 'select', name: 'mode', label: texts.mode, value: content.mode?.value ?? null, options: modes },
      {
        kind: 'multiLookup',
        name: 'colleagues',
        label: texts.colleagues,
        source: 'members',
        values: colleagues,
        allowNew: false,
      },
      {
        kind: 'lookup',
        name: 'secondAccount',
        label: texts.secondAccount,
        source: 'accounts',
        value: second,
        allowNew: false,
      },
    ],
  };
};

export const personGroup = (
  person: VisitContent['people'][number] | null,
  index: number,
  locale: Locale,
): FieldGroup => {
  const texts = editTexts[locale];
  const labels = labelTexts[locale];
  const at = (part: string) => `people.${index}.${part}`;
  const yesNo = [
    { value: 'yes', label: texts.yes },
    { value: 'no', label: texts.no },
  ];
  return {
    label: person === null ? texts.anotherPerson : texts.person(index + 1),
    fields: [
      {
        kind: 'lookup',
        name: at('name'),
        label: texts.name,
        ...(person === null ? {} : { hint: texts.nameHint }),
        source: 'people',
        value: namedOption(person?.name.value ?? null),
        allowNew: true,
      },
      line(at('title'), texts.jobTitle, person?.title?.value ?? ''),
      {
        kind: 'select',
        name: at('role'),
        label: texts.role,
        value: person?.role?.value ?? null,
        options: options(NOTE_ROLES, labels.role),
      },
      {
        kind: 'select',
        name: at('stance'),
        label: texts.stance,
        value: person?.stance?.value ?? null,
        options: options(STANCES, labels.stance),
      },
      {
        kind: 'select',
        name: at('present'),
        label: texts.present,
        value: (person?.present.value ?? true) ? 'yes' : 'no',
        options: yesNo,
      },
    ],
  };
};

export const amountGroup = (
  amount: VisitContent['amounts'][number] | null,
  index: number,
  locale: Locale,
): FieldGroup => {
  const texts = editTexts[locale];
  const figure = amount === null ? '' : `${amount.value.value} ${amount.value.currency}`;
  return {
    label: amount === null ? texts.anotherAmount : texts.amount(index + 1),
    fields: [
      line(
        `amounts.${index}.figure`,
        texts.figure,
        figure,
        amount === null ? texts.figureExample : texts.figureHint,
      ),
      {
        kind: 'select',
        name: `amounts.${index}.kind`,
        label: texts.kind,
        value: amount?.value.kind ?? 'other',
        options: options(AMOUNT_KINDS, labelTexts[locale].amountKind),
      },
    ],
  };
};

export const stepGroup = (
  step: VisitContent['nextSteps'][number] | null,
  index: number,
  locale: Locale,
): FieldGroup => {
  const texts = editTexts[locale];
  return {
    label: step === null ? texts.anotherStep : texts.step(index + 1),
    fields: [
      line(`steps.${index}.what`, texts.what, step?.value.what ?? ''),
      {
        kind: 'select',
        name: `steps.${index}.owner`,
        label: texts.owner,
        value: step?.value.owner ?? 'us',
        options: options(STEP_OWNERS, labelTexts[locale].stepOwner),
      },
      { kind: 'date', name: `steps.${index}.due`, label: texts.due, value: step?.value.due ?? null },
    ],
  };
};

export const more = (content: VisitContent, locale: Locale): FieldGroup => {
  const texts = editTexts[locale];
  const labels = labelTexts[locale];
  const rivals = content.competitors.map((rival) => rival.value).join(locale === 'zh-CN' ? '、' : ', ');
  return {
    label: texts.more,
    fields: [
      line('competitors', texts.competitors, rivals, texts.competitorsHint),
      {
        kind: 'multiSelect',
        name: 'objections',
        label: texts.objections,
        values: content.objections.map((objection) => objection.value),
        options: options(OBJECTION_KINDS, labels.objection),
      },
      {
        kind: 'select',
        name: 'stage',
        label: texts.stage,
        value: content.stage?.value ?? null,
        options: options(NOTE_STAGES, labels.stage),
      },
      {
        kind: 'multiSelect',
        name: 'risks',
        label: texts.risks,
        values: content.riskSignals.map((risk) => risk.value),
        options: options(RISK_SIGNALS, labels.risk),
      },
      {
        kind: 'multiSelect',
        name: 'trade',
        label: texts.trade,
        // What is still asked is not chosen beforehand: saving the form would be the answer.
        values: content.trade.flatMap(({ value, certainty }) => (certainty === 'unsure' ? [] : [value])),
        options: options(TRADE_SIGNS, labels.trade),
      },
      {
        kind: 'select',
        name: 'sentiment',
        label: texts.sentiment,
        value: content.sentiment?.value ?? null,
        options: options(SENTIMENTS, labels.sentiment),
      },
    ],
  };
};
