/** The board: a column a stage; each card can be moved to another column. */

import type { Caller } from '../../chat/command.ts';
import { encodeCommand } from '../../chat/command-codec.ts';
import { formatDay, formatMoney, minorUnits } from '../../chat/format.ts';
import type { BoardCard, BoardColumn, Reply } from '../../chat/reply.ts';
import { buttonOf, replyOf } from '../../chat/reply-shapes.ts';
import { daysBetween } from '../evidence/rules.ts';
import { type Rates, sumAcross } from '../rates/convert.ts';
import { rateTexts } from '../rates/texts.ts';
import { dealMoney } from './deal-line.ts';
import type { BoardDeal, BoardSum } from './find-board.ts';
import { type Pipeline, type StageRule, stageOf } from './pipeline.ts';
import { dealTexts } from './texts.ts';

export type BoardOutcome = {
  pipelines: readonly Pipeline[];
  pipeline: Pipeline;
  deals: readonly BoardDeal[];
  sums: readonly BoardSum[];
  rates: Rates;
};

export const viewBoard = (outcome: BoardOutcome, caller: Caller): Reply => {
  const { pipelines, pipeline, sums } = outcome;
  const { locale } = caller.viewer;
  const texts = dealTexts[locale];
  const caption = texts.board(pipeline.name[locale]);
  const columns = pipeline.stages.map((stage) => columnOf(stage, outcome, caller));
  const others = pipelines
    .filter(({ key }) => key !== pipeline.key)
    .map(({ key, name }) => buttonOf(name[locale], 'board', { pipeline: key }));
  return replyOf(caption, [
    { kind: 'heading', text: caption },
    sums.length === 0
      ? { kind: 'text', text: texts.boardEmpty }
      : {
          kind: 'board',
          board: { caption, moveLabel: texts.boardMove, columns },
        },
    {
      kind: 'buttons',
      buttons: [buttonOf(texts.newDeal, 'deal', { create: true }, 'primary'), ...others],
    },
  ]);
};

const columnOf = (
  stage: StageRule,
  { pipeline, deals, sums, rates }: BoardOutcome,
  caller: Caller,
): BoardColumn => {
  const { locale } = caller.viewer;
  const texts = dealTexts[locale];
  const isHere = (row: Pick<BoardDeal, 'stage' | 'stageCode'>) =>
    stageOf(pipeline, { ...row, pipeline: pipeline.key }).code === stage.code;
  const here = deals.filter(isHere);
  const all = sums.filter(isHere);
  const count = all.reduce((sum, one) => sum + one.count, 0);
  return {
    label: stage.name[locale],
    detail: texts.boardTotal(count, moneyOf(all, rates, caller)),
    cards: here.map((deal) => cardOf(deal, stage, pipeline, caller)),
    ...(count > here.length ? { more: texts.boardMore(count - here.length) } : {}),
  };
};

/** One sum by the company's rates; what has no rate stands beside it, for it does not add up. */
const moneyOf = (sums: readonly BoardSum[], rates: Rates, { viewer, today }: Caller): string => {
  const { locale } = viewer;
  const texts = rateTexts[locale];
  const amounts = sums.flatMap(({ currency, sumMinor }) =>
    currency === null ? [] : [{ currency, amountMinor: sumMinor }],
  );
  const { currency, sumMinor, isConverted, leftOut } = sumAcross(amounts, rates);
  if (currency === null) return '';
  const told = (one: string, minor: number) => formatMoney(minor / minorUnits(one), one, locale);
  const others = leftOut.map((one) => told(one.currency, one.sumMinor));
  const isByRates = isConverted && rates.asOf !== null;
  return [
    told(currency, sumMinor),
    ...(isByRates ? [texts.byRates(formatDay(rates.asOf ?? '', today, locale))] : []),
    ...(others.length === 0 ? [] : [texts.leftOut(others.join(texts.comma))]),
  ].join(' · ');
};

const cardOf = (
  deal: BoardDeal,
  stage: StageRule,
  { stages }: Pipeline,
  { viewer, today }: Caller,
): BoardCard => {
  const { locale } = viewer;
  const texts = dealTexts[locale];
  const { id, name, accountName, ownerName, closeOn, stageSince } = deal;
  const isPast = deal.state === 'open' && closeOn !== null && closeOn < today;
  const parts = [
    accountName,
    dealMoney(deal, locale),
    closeOn === null ? null : texts.closesOn(formatDay(closeOn, today, locale)),
    ownerName,
    texts.stillThere(Math.max(0, daysBetween(stageSince, today))),
  ];
  return {
    text: name,
    detail: parts.filter((part) => part !== null).join(' · '),
    ref: { kind: 'deal', id },
    tags: isPast ? [{ text: texts.slipTag, tone: 'warning' }] : [],
    moves: laterFirst(stages, stage.code).map((other) => ({
      label: other.name[locale],
      value: encodeCommand('stage', 1, { id, to: other.code }),
    })),
  };
};

/** The next stage is what is chosen most often; those behind come last. */
const laterFirst = (stages: Pipeline['stages'], code: string): StageRule[] => {
  const at = stages.findIndex((one) => one.code === code);
  return [...stages.slice(at + 1), ...stages.slice(0, at)];
};
