/** A deal's card: at most twelve lines on the first screen, the rest folded or behind buttons. */

import type { Caller } from '../../chat/command.ts';
import { formatDay, remarked } from '../../chat/format.ts';
import type { Block, Button, Fact, Reply } from '../../chat/reply.ts';
import { buttonOf, replyOf } from '../../chat/reply-shapes.ts';
import { whyButton } from '../why/why-button.ts';
import { readBars } from './bars.ts';
import { readBuyerClock } from './buyer-clock.ts';
import { foldedBlocks } from './card-folds.ts';
import { mapCompetition } from './competition.ts';
import { unansweredSlip } from './deal-changes.ts';
import { dealMoney } from './deal-line.ts';
import type { DealPicture } from './deal-picture.ts';
import { judgeGate } from './gates.ts';
import { gradeCriteria } from './grade-criteria.ts';
import { criterionNames } from './grade-words.ts';
import { dealLabels } from './label-texts.ts';
import { checkLate } from './late-checks.ts';
import { lossTold } from './loss-told.ts';
import { contactsOfDeal } from './people-of-deal.ts';
import { indexOfStage, stageOf } from './pipeline.ts';
import { readStagePace } from './stage-time.ts';
import { dealTexts } from './texts.ts';

/** Names on one line of a phone. */
const NAMES_SHOWN = 3;

/** `quotes`: blocks of the notes' words, shown last. */
export const viewDeal = (picture: DealPicture, caller: Caller, quotes: readonly Block[]): Reply => {
  const { deal } = picture;
  return {
    ...replyOf(deal.name, [
      headingOf(picture, caller),
      { kind: 'list', items: [{ text: deal.accountName, ref: { kind: 'account', id: deal.accountId } }] },
      { kind: 'facts', facts: factsOfCard(picture, caller) },
      { kind: 'buttons', buttons: buttonsOf(picture, caller) },
      ...foldedBlocks(picture, caller),
      // Below the first screen, which has its twelve lines without it.
      ...lossBlocks(picture, caller),
      ...slipBlocks(picture, caller),
      ...quotes,
    ]),
    subject: { kind: 'deal', id: deal.id },
  };
};

const headingOf = ({ deal }: DealPicture, { viewer, today }: Caller): Block => {
  const texts = dealTexts[viewer.locale];
  const closes = deal.closeOn === null ? null : texts.closesOn(formatDay(deal.closeOn, today, viewer.locale));
  const detail = [dealMoney(deal, viewer.locale), deal.product, closes, deal.ownerName];
  return { kind: 'heading', text: deal.name, detail: detail.filter((part) => part !== null).join(' · ') };
};

const factsOfCard = (picture: DealPicture, caller: Caller): Fact[] => [
  stageFact(picture, caller),
  buyerFact(picture, caller),
  gateFact(picture, caller),
  barsFact(picture, caller),
  stepFact(picture, caller),
  peopleFact(picture, caller),
  rivalsFact(picture, caller),
  ...lateFacts(picture, caller),
];

const stageFact = (picture: DealPicture, { viewer }: Caller): Fact => {
  const { locale } = viewer;
  const { deal, pipeline, changes } = picture;
  const texts = dealTexts[locale];
  const stage = stageOf(pipeline, deal);
  const place = indexOfStage(pipeline, stage.code) + 1;
  const { days } = readStagePace(picture);
  const [moved] = changes.filter(({ kind }) => kind === 'stage');
  const parts = [
    texts.stageLine(stage.name[locale], place, pipeline.stages.length, days),
    ...(deal.state === 'open' ? [] : [dealLabels[locale].state[deal.state]]),
    ...(moved?.ahead ? [texts.aheadMark] : []),
  ];
  return { label: texts.stage, value: parts.join(' · ') };
};

const buyerFact = (picture: DealPicture, { viewer }: Caller): Fact => {
  const texts = dealTexts[viewer.locale];
  const { step, aheadBy } = readBuyerClock(picture);
  if (step === null) return { label: texts.buyer, value: texts.buyerUnknown };
  const name = dealLabels[viewer.locale].buyerStep[step];
  return { label: texts.buyer, value: aheadBy === 0 ? name : texts.aheadOfBuyer(name) };
};

const gateFact = (picture: DealPicture, { viewer }: Caller): Fact => {
  const { locale } = viewer;
  const texts = dealTexts[locale];
  const stage = stageOf(picture.pipeline, picture.deal);
  const { passed, sum, most, threshold, missing } = judgeGate(stage, gradeCriteria(picture));
  const node = stage.node[locale];
  if (passed) return { label: texts.gate, value: texts.gatePassed(node, sum, most) };
  const lacks = missing.length === 0 ? [] : [texts.missing(criterionNames(missing, locale))];
  return { label: texts.gate, value: [texts.gateShort(node, sum, most, threshold), ...lacks].join(' · ') };
};

const barsFact = (picture: DealPicture, { viewer }: Caller): Fact => {
  const texts = dealTexts[viewer.locale];
  const parts = readBars(picture).map(({ bar, scorePct }) =>
    texts.barLine(dealLabels[viewer.locale].bar[bar], scorePct === null ? texts.unknown : String(scorePct)),
  );
  return { label: texts.bars, value: parts.join(' · ') };
};

/** The deal's own next step, else the first open promise. */
const stepFact = ({ deal, steps }: DealPicture, { viewer, today }: Caller): Fact => {
  const texts = dealTexts[viewer.locale];
  const [promised] = steps;
  const what = deal.nextStep ?? promised?.what ?? null;
  const on = deal.nextStep === null ? (promised?.dueOn ?? null) : deal.nextStepOn;
  if (what === null) return { label: texts.nextStep, value: texts.noNextStep };
  return {
    label: texts.nextStep,
    value: on === null ? what : `${what} · ${formatDay(on, today, viewer.locale)}`,
  };
};

/** People of weight, the weightiest first. */
const peopleFact = (picture: DealPicture, { viewer }: Caller): Fact => {
  const { locale } = viewer;
  const texts = dealTexts[locale];
  const lines = contactsOfDeal(picture)
    .filter(({ role }) => role !== null)
    .slice(0, NAMES_SHOWN)
    .map(({ name, role, stance, lastMetOn }) => {
      const sign = stance === null ? '' : stanceSign[stance];
      const marks = [
        role === null ? null : `${dealLabels[locale].role[role]}${sign}`,
        lastMetOn === null ? texts.notMet : null,
      ];
      return remarked(name, marks.filter((mark) => mark !== null).join(texts.comma), locale);
    });
  return { label: texts.people, value: lines.length === 0 ? texts.noPeople : lines.join(texts.comma) };
};

/** For the colour that other views give a stance. */
const stanceSign = { supporter: ' +', neutral: '', opponent: ' −' } as const;

const rivalsFact = (picture: DealPicture, { viewer, today }: Caller): Fact => {
  const texts = dealTexts[viewer.locale];
  const names = mapCompetition(picture)
    .slice(0, NAMES_SHOWN)
    .map(({ name, lastOn }) => remarked(name, formatDay(lastOn, today, viewer.locale), viewer.locale));
  return { label: texts.rivals, value: names.length === 0 ? texts.noRivals : names.join(texts.comma) };
};

const lateFacts = (picture: DealPicture, { viewer }: Caller): Fact[] => {
  const texts = dealTexts[viewer.locale];
  const checks = checkLate(picture);
  if (checks.length === 0) return [];
  const missing = checks
    .filter(({ holds }) => !holds)
    .map(({ check, who }) => {
      const name = dealLabels[viewer.locale].lateCheck[check];
      return who === null ? name : remarked(name, who, viewer.locale);
    });
  const value = missing.length === 0 ? texts.lateFine : texts.lateMissing(missing.join(texts.comma));
  return [{ label: texts.late, value }];
};

/** A visit says that it is lost: asked until it is closed, or said to go on. */
const lossBlocks = (picture: DealPicture, { viewer, today }: Caller): Block[] => {
  const told = lossTold(picture);
  if (told === null) return [];
  const texts = dealTexts[viewer.locale];
  const { id } = picture.deal;
  return [
    {
      kind: 'question',
      text: texts.lossAsk(formatDay(told.observedOn, today, viewer.locale)),
      ...(told.quote === null ? {} : { reason: `“${told.quote}”` }),
      options: [
        buttonOf(texts.lossClose, 'stage', { id, to: 'lost' }),
        buttonOf(texts.goesOn, 'deal.goes-on', { id }),
      ],
    },
  ];
};

/** A day that was not kept: asked until it is answered, once for each. */
export const slipBlocks = ({ deal, changes }: DealPicture, caller: Caller): Block[] => {
  const missed = deal.state === 'open' ? unansweredSlip(changes, deal.closeOn, caller.today) : null;
  return missed === null ? [] : [slipQuestion(deal.id, missed, caller)];
};

export const slipQuestion = (id: string, missed: string, { viewer, today }: Caller): Block => {
  const labels = dealLabels[viewer.locale];
  return {
    kind: 'question',
    text: dealTexts[viewer.locale].slipAsk(formatDay(missed, today, viewer.locale)),
    options: [
      buttonOf(labels.reason.wrong_date, 'deal.slip', { id, missed, why: 'wrong_date' }),
      buttonOf(labels.reason.obstacle, 'deal.slip', { id, missed, why: 'obstacle' }),
    ],
  };
};

const buttonsOf = ({ deal }: DealPicture, { viewer }: Caller): Button[] => {
  const texts = dealTexts[viewer.locale];
  const { id } = deal;
  return [
    buttonOf(texts.move, 'stage', { id }, 'primary'),
    buttonOf(texts.edit, 'deal.edit', { id }),
    buttonOf(texts.know, 'deal.know', { id }),
    buttonOf(texts.plan, 'plan', { id }),
    whyButton('gate', id, viewer.locale),
  ];
};
