/** The one-page plan (D7, T2): overview, people of both sides, milestones, next steps, risks, own approvers. */

import type { Caller } from '../../chat/command.ts';
import { formatDay } from '../../chat/format.ts';
import type { Block, Reply } from '../../chat/reply.ts';
import { buttonOf, replyOf } from '../../chat/reply-shapes.ts';
import { dealMoney } from './deal-line.ts';
import type { DealPicture } from './deal-picture.ts';
import { riskItems } from './finding-words.ts';
import { dealFindings } from './findings.ts';
import { dealLabels } from './label-texts.ts';
import { ownSideBlocks } from './own-side-view.ts';
import { contactsOfDeal } from './people-of-deal.ts';
import { stageOf } from './pipeline.ts';
import { type DealPlan, PLAN_PARTS } from './plan.ts';
import { dealTexts } from './texts.ts';

export const viewPlan = (picture: DealPicture, plan: DealPlan, caller: Caller): Reply => {
  const { locale } = caller.viewer;
  const texts = dealTexts[locale];
  const { id, name, accountName } = picture.deal;
  const stage = stageOf(picture.pipeline, picture.deal);
  const detail = [accountName, dealMoney(picture.deal, locale), stage.name[locale], picture.deal.ownerName];
  const title = texts.planTitle(name);
  return replyOf(title, [
    { kind: 'heading', text: title, detail: detail.filter((part) => part !== null).join(' · ') },
    ...overview(plan, caller),
    ...theirPeople(picture, caller),
    ...ownSideBlocks(picture, caller, texts.team),
    ...milestones(picture, plan, caller),
    ...steps(picture, caller),
    ...risks(picture, plan, caller),
    {
      kind: 'buttons',
      buttons: [
        buttonOf(texts.planEdit, 'plan.edit', { id }, 'primary'),
        buttonOf(texts.planDeal, 'deal', { id }),
        ...(caller.place.platform === 'web'
          ? []
          : [buttonOf(texts.planPage, 'browser', { path: `/plan/${id}` })]),
      ],
    },
  ]);
};

/** What nobody has written yet is named in one line. Risks stand further down, beside those that the records show. */
const overview = (plan: DealPlan, { viewer }: Caller): Block[] => {
  const { planLacks, comma } = dealTexts[viewer.locale];
  const labels = dealLabels[viewer.locale].planPart;
  const parts = PLAN_PARTS.filter((part) => part !== 'risks');
  const facts = parts
    .filter((part) => plan[part] !== '')
    .map((part) => ({ label: labels[part], value: plan[part] }));
  const lacking = parts.filter((part) => plan[part] === '').map((part) => labels[part]);
  return [
    ...(facts.length === 0 ? [] : [{ kind: 'facts' as const, facts }]),
    ...(lacking.length === 0 ? [] : [{ kind: 'text' as const, text: planLacks(lacking.join(comma)) }]),
  ];
};

const theirPeople = (picture: DealPicture, { viewer }: Caller): Block[] => {
  const { locale } = viewer;
  const texts = dealTexts[locale];
  const tones = { supporter: 'good', neutral: 'plain', opponent: 'bad' } as const;
  const people = contactsOfDeal(picture).map(({ id, name, title, role, stance, lastMetOn }) => ({
    name,
    ...(title === null ? {} : { detail: title }),
    tags: [
      ...(role === null ? [] : [{ text: dealLabels[locale].role[role], tone: 'plain' as const }]),
      ...(stance === null ? [] : [{ text: texts.stance[stance], tone: tones[stance] }]),
      ...(lastMetOn === null ? [{ text: texts.notMet, tone: 'warning' as const }] : []),
    ],
    ref: { kind: 'person' as const, id },
  }));
  return people.length === 0 ? [] : [{ kind: 'people', label: texts.theirPeople, people }];
};

/** Written ones, and the close date as the last. */
const milestones = ({ deal }: DealPicture, plan: DealPlan, { viewer, today }: Caller): Block[] => {
  const texts = dealTexts[viewer.locale];
  const close = deal.closeOn === null ? [] : [{ on: deal.closeOn, what: texts.closeOn }];
  const all = [...plan.milestones, ...close].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const rows = all.map(({ on, what }) => [formatDay(on, today, viewer.locale), what]);
  const columns = [texts.day, texts.milestones];
  return rows.length === 0 ? [] : [{ kind: 'table', caption: texts.milestones, columns, rows }];
};

const steps = ({ deal, steps: promised }: DealPicture, { viewer, today }: Caller): Block[] => {
  const texts = dealTexts[viewer.locale];
  const day = (on: string | null) => (on === null ? '' : formatDay(on, today, viewer.locale));
  const own =
    deal.nextStep === null ? [] : [{ what: deal.nextStep, on: deal.nextStepOn, who: deal.ownerName }];
  const others = promised.map(({ what, dueOn, assigneeName }) => ({ what, on: dueOn, who: assigneeName }));
  const items = [...own, ...others].map(({ what, on, who }) => ({
    text: what,
    detail: [who, day(on)].filter((part) => part !== '').join(' · '),
    tone: on !== null && on < today ? ('warning' as const) : ('plain' as const),
  }));
  return items.length === 0
    ? [{ kind: 'text', tone: 'warning', text: `${texts.nextStep}${texts.colon}${texts.noNextStep}` }]
    : [{ kind: 'list', label: texts.openSteps, items }];
};

const risks = (picture: DealPicture, plan: DealPlan, { viewer }: Caller): Block[] => {
  const written = plan.risks.split('\n').filter((line) => line.trim() !== '');
  const items = [
    ...written.map((text) => ({ text })),
    ...riskItems(dealFindings(picture), picture.today, viewer.locale),
  ];
  return items.length === 0 ? [] : [{ kind: 'list', label: dealTexts[viewer.locale].risks, items }];
};
