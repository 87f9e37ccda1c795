/** Planned visits as cards, lists and forms. */
import type { Caller } from '../../chat/command.ts';
import { formatDay } from '../../chat/format.ts';
import type { Block, Button, ListItem, Reply } from '../../chat/reply.ts';
import { buttonOf, formOf, questionOf, replyOf } from '../../chat/reply-shapes.ts';
import type { NamedAccount } from '../accounts/named.ts';
import { makePlanForm, type PlanFormInput } from './plan-form.ts';
import type { PlannedVisit } from './store.ts';
import { planTexts } from './texts.ts';

/** Characters of a goal that a button carries: with an id and a day it stays within 255 bytes in Chinese too. */
const GOAL_IN_BUTTON = 40;

export type PlanOutcome =
  | { plan: PlannedVisit }
  | { form: PlanFormInput }
  /** Several customers may have been meant; the form holds what else was given. */
  | { which: readonly NamedAccount[]; form: PlanFormInput };

export const viewPlanOutcome = (outcome: PlanOutcome, caller: Caller): Reply => {
  if ('plan' in outcome) return viewPlanned(outcome.plan, caller);
  return 'which' in outcome
    ? viewWhich(outcome.which, outcome.form, caller)
    : viewPlanForm(outcome.form, caller);
};

export const viewPlanForm = (input: PlanFormInput, { viewer }: Caller): Reply =>
  formOf(makePlanForm(input, viewer.locale));

const viewPlanned = (plan: PlannedVisit, caller: Caller): Reply => {
  const texts = planTexts[caller.viewer.locale];
  const day = formatDay(plan.plannedOn, caller.today, caller.viewer.locale);
  const text = texts.planned(plan.accountName, day);
  return replyOf(text, [
    { kind: 'notice', tone: 'good', text },
    ...(plan.goal === null ? [] : [{ kind: 'text' as const, text: texts.goalIs(plan.goal) }]),
    {
      kind: 'buttons',
      buttons: [briefButton(plan, caller, 'primary'), ...changeButtons(plan, caller)],
    },
  ]);
};

/** A plan still to be kept: what is to be different afterwards, a brief, and what may become of it. */
export const planItem =
  (caller: Caller) =>
  (plan: PlannedVisit): ListItem => ({
    text: `${formatDay(plan.plannedOn, caller.today, caller.viewer.locale)} · ${plan.accountName}`,
    ...(plan.goal === null ? {} : { detail: plan.goal }),
    ref: { kind: 'account', id: plan.accountId },
    buttons: [briefButton(plan, caller, 'default'), ...changeButtons(plan, caller)],
  });

/** A plan whose day has passed without a note. */
export const missedItem =
  (caller: Caller) =>
  (plan: PlannedVisit): ListItem => ({
    text: plan.accountName,
    detail: planTexts[caller.viewer.locale].wasPlanned(
      formatDay(plan.plannedOn, caller.today, caller.viewer.locale),
    ),
    ref: { kind: 'account', id: plan.accountId },
    tone: 'warning',
    buttons: changeButtons(plan, caller),
  });

export const viewPlans = (plans: readonly PlannedVisit[], caller: Caller): Reply => {
  const texts = planTexts[caller.viewer.locale];
  const items = plans.map(planItem(caller));
  const list: Block =
    items.length === 0 ? { kind: 'text', text: texts.none } : { kind: 'list', label: texts.coming, items };
  const plan = buttonOf(texts.plan, 'planvisit', { form: true });
  return replyOf(texts.coming, [list, { kind: 'buttons', buttons: [plan] }]);
};

const briefButton = ({ accountId }: PlannedVisit, { viewer }: Caller, style: Button['style']): Button =>
  buttonOf(planTexts[viewer.locale].brief, 'brief', { id: accountId }, style);

const changeButtons = ({ id, revision }: PlannedVisit, { viewer }: Caller): Button[] => {
  const texts = planTexts[viewer.locale];
  return [
    buttonOf(texts.move, 'planvisit.move', { id }),
    buttonOf(texts.dropped, 'planvisit.cancel', { id, revision }),
  ];
};

/** Named below whatever is asked next: what was planned and has no note. */
export const missedBlocks = (plans: readonly PlannedVisit[], caller: Caller): Block[] =>
  plans.length === 0
    ? []
    : [
        {
          kind: 'list',
          label: planTexts[caller.viewer.locale].missed,
          items: plans.map(missedItem(caller)),
        },
      ];

const viewWhich = (accounts: readonly NamedAccount[], input: PlanFormInput, caller: Caller): Reply => {
  const text = planTexts[caller.viewer.locale].which;
  const { plannedOn, goal } = input;
  const options = accounts.map(({ id, name }) =>
    buttonOf(name, 'planvisit', {
      account: id,
      ...(plannedOn === null ? {} : { plannedOn }),
      goal: goal.slice(0, GOAL_IN_BUTTON),
    }),
  );
  return questionOf(text, options);
};

export const viewCancelled = ({ accountName }: PlannedVisit, { viewer }: Caller): Reply => {
  const text = planTexts[viewer.locale].cancelled(accountName);
  return replyOf(text, [{ kind: 'notice', tone: 'plain', text }]);
};
