/** The edit form of a visit, filled with what was understood. Field names are read back in `edit-fields.ts`. */
import { encodeCommand } from '../../chat/command-codec.ts';
import { defineTexts, type Locale } from '../../chat/locale.ts';
import type { Field, FieldGroup, Form, Option } from '../../chat/reply.ts';
import { labelTexts } from '../../reading/label-texts.ts';
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
} from '../../reading/labels.ts';
import type { Deal } from '../deals/store.ts';
import type { Named, VisitContent } from './content.ts';
import type { EditErrors } from './edit-fields.ts';

export const editTexts = defineTexts({
  'zh-CN': {
    title: '修改拜访',
    save: '保存',
    cancel: '取消',
    basics: '基本情况',
    account: '客户',
    secondAccount: '相关客户',
    deal: '商机',
    date: '日期',
    mode: '方式',
    colleagues: '同行同事',
    person: (n: number) => `对方人员 ${n}`,
    name: '姓名',
    nameHint: '清空即移除',
    jobTitle: '职务或部门',
    role: '角色',
    stance: '态度',
    present: '到场',
    yes: '是',
    no: '否',
    amount: (n: number) => `金额 ${n}`,
    figure: '金额',
    figureHint: '如 128万、42k EUR；清空即移除',
    kind: '性质',
    step: (n: number) => `下一步 ${n}`,
    what: '做什么',
    owner: '谁来做',
    due: '期限',
    more: '其他',
    competitors: '竞争对手',
    competitorsHint: '用顿号或逗号分开',
    objections: '异议',
    stage: '阶段迹象',
    risks: '风险信号',
    sentiment: '气氛',
    errors: {
      no_amount: '看不懂这个金额，请写成 128万 或 42k EUR',
      no_date: '请填写一个有效的日期',
      not_offered: '请从列表中选择',
      too_long: '太长了，请写短一些',
    },
  },
  en: {
    title: 'Edit the visit',
    save: 'Save',
    cancel: 'Cancel',
    basics: 'Basics',
    account: 'Account',
    secondAccount: 'Also concerns',
    deal: 'Deal',
    date: 'Date',
    mode: 'How',
    colleagues: 'Colleagues',
    person: (n: number) => `Their person ${n}`,
    name: 'Name',
    nameHint: 'Clear it to remove the person',
    jobTitle: 'Position or department',
    role: 'Role',
    stance: 'Stance',
    present: 'Was there',
    yes: 'Yes',
    no: 'No',
    amount: (n: number) => `Amount ${n}`,
    figure: 'Amount',
    figureHint: 'Such as 42k EUR or 128万; clear it to remove',
    kind: 'Kind',
    step: (n: number) => `Next step ${n}`,
    what: 'What',
    owner: 'Who',
    due: 'Due',
    more: 'More',
    competitors: 'Competitors',
    competitorsHint: 'Separate with commas',
    objections: 'Objections',
    stage: 'Points to stage',
    risks: 'Risk signals',
    sentiment: 'Mood',
    errors: {
      no_amount: 'This amount could not be read; write it like 42k EUR or 128万',
      no_date: 'Please give a valid date',
      not_offered: 'Please choose from the list',
      too_long: 'Too long; please shorten it',
    },
  },
});

/** Longest value of a one-line field, in characters. */
export const MAX_LINE_LENGTH = 200;

export type EditFormInput = {
  visitId: string;
  revision: number;
  content: VisitContent;
  deals: readonly Deal[];
  colleagues: readonly Option[];
  errors: EditErrors;
};

export const makeEditForm = (input: EditFormInput, locale: Locale): Form => {
  const texts = editTexts[locale];
  const { content } = input;
  const groups = [
    basics(input, locale),
    ...blankAfter(content.people).map((person, index) => personGroup(person, index, locale)),
    ...blankAfter(content.amounts).map((amount, index) => amountGroup(amount, index, locale)),
    ...blankAfter(content.nextSteps).map((step, index) => stepGroup(step, index, locale)),
    more(content, locale),
  ];
  return {
    title: texts.title,
    submit: encodeCommand('visit.save', 1, { visit: input.visitId, revision: input.revision }),
    submitLabel: texts.save,
    cancelLabel: texts.cancel,
    groups: groups.map((group) => withErrors(group, input.errors, locale)),
  };
};

/** One empty place stands after the filled ones, to add to. */
const blankAfter = <T>(filled: readonly T[]): (T | null)[] => [...filled, null];

const withErrors = (group: FieldGroup, errors: EditErrors, locale: Locale): FieldGroup => ({
  ...group,
  fields: group.fields.map((field) => {
    const code = errors[field.name];
    return code === undefined ? field : { ...field, error: editTexts[locale].errors[code] };
  }),
});

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

const basics = ({ content, deals, colleagues }: EditFormInput, locale: Locale): FieldGroup => {
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

const personGroup = (
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
    label: texts.person(index + 1),
    fields: [
      {
        kind: 'lookup',
        name: at('name'),
        label: texts.name,
        hint: texts.nameHint,
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

const amountGroup = (
  amount: VisitContent['amounts'][number] | null,
  index: number,
  locale: Locale,
): FieldGroup => {
  const texts = editTexts[locale];
  const figure = amount === null ? '' : `${amount.value.value} ${amount.value.currency}`;
  return {
    label: texts.amount(index + 1),
    fields: [
      line(`amounts.${index}.figure`, texts.figure, figure, texts.figureHint),
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

const stepGroup = (
  step: VisitContent['nextSteps'][number] | null,
  index: number,
  locale: Locale,
): FieldGroup => {
  const texts = editTexts[locale];
  return {
    label: texts.step(index + 1),
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

const more = (content: VisitContent, locale: Locale): FieldGroup => {
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
        kind: 'select',
        name: 'sentiment',
        label: texts.sentiment,
        value: content.sentiment?.value ?? null,
        options: options(SENTIMENTS, labels.sentiment),
      },
    ],
  };
};
