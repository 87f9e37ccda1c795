/** What a deal's card keeps folded: gate in detail, bars and checklist, competition, our side, history. */

import type { Caller } from '../../chat/command.ts';
import { formatDay, remarked } from '../../chat/format.ts';
import type { Locale } from '../../chat/locale.ts';
import type { Block, Fact, ListItem } from '../../chat/reply.ts';
import { buttonOf } from '../../chat/reply-shapes.ts';
import { checkActivities } from './activities.ts';
import { type Bar, readBars } from './bars.ts';
import { changeItem } from './change-words.ts';
import { mapCompetition, type Rival } from './competition.ts';
import { changesSince } from './deal-changes.ts';
import type { DealPicture } from './deal-picture.ts';
import { gapsOf, judgeGate } from './gates.ts';
import { gradeCriteria } from './grade-criteria.ts';
import { gapItems, gradeWords } from './grade-words.ts';
import { dealLabels } from './label-texts.ts';
import { gradeOpportunity, type OpportunityGrade } from './opportunity-grade.ts';
import { ownSideBlocks } from './own-side-view.ts';
import { contactsOfDeal } from './people-of-deal.ts';
import { stageOf } from './pipeline.ts';
import { weighFactors } from './purchase-factors.ts';
import { readStagePace, type StagePace } from './stage-time.ts';
import { dealTexts } from './texts.ts';

/** Changes told on the card: a quarter of a lively deal. */
const CHANGES_SHOWN = 20;

export const foldedBlocks = (picture: DealPicture, caller: Caller): Block[] => {
  const texts = dealTexts[caller.viewer.locale];
  const fold = (label: string, blocks: readonly Block[]): Block[] =>
    blocks.length === 0 ? [] : [{ kind: 'fold', label, blocks }];
  return [
    ...fold(texts.gateFold, gateBlocks(picture, caller)),
    ...fold(texts.more, moreBlocks(picture, caller)),
    ...fold(texts.competition, rivalBlocks(picture, caller)),
    ...fold(texts.team, ownSideBlocks(picture, caller)),
    ...fold(texts.since, reviewBlocks(picture, caller)),
    ...fold(texts.history, historyBlocks(picture, caller)),
  ];
};

const gateBlocks = (picture: DealPicture, { viewer, today }: Caller): Block[] => {
  const { locale } = viewer;
  const texts = dealTexts[locale];
  const grades = gradeCriteria(picture);
  const gate = judgeGate(stageOf(picture.pipeline, picture.deal), grades);
  const facts = gate.lines.map((line): Fact => {
    const name = dealLabels[locale].criterion[line.criterion];
    const quote = line.entries.find((entry) => entry.quote !== null)?.quote;
    return {
      label: line.required ? remarked(name, texts.needed, locale) : name,
      value: gradeWords(line, today, locale),
      ...(quote ? { quote } : {}),
    };
  });
  const items = gate.passed ? [] : gapItems(gapsOf([gate]), contactsOfDeal(picture), locale);
  const assessed = gradeOpportunity(picture.pipeline, grades);
  const opportunity = assessed === null ? [] : [opportunityFact(assessed, locale)];
  return [
    { kind: 'facts', facts: [...facts, ...opportunity] },
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, label: texts.gaps, items }]),
  ];
};

const opportunityFact = ({ grade, sum, most, fitUnknown }: OpportunityGrade, locale: Locale): Fact => ({
  label: dealTexts[locale].opportunity,
  value: dealTexts[locale].opportunityGrade(grade, sum, most, fitUnknown),
});

const moreBlocks = (picture: DealPicture, { viewer }: Caller): Block[] => {
  const { locale } = viewer;
  const texts = dealTexts[locale];
  const labels = dealLabels[locale];
  const pace = readStagePace(picture);
  const bars = readBars(picture).map((bar) => ({
    label: labels.bar[bar.bar],
    value: `${barSign(bar.scorePct)} ${bar.scorePct ?? texts.unknown} · ${barWords(bar, locale)}`,
  }));
  const steps = checkActivities(picture).map(({ activity, state }) => ({
    label: labels.activity[activity],
    value: texts.stepState[state],
  }));
  return [
    { kind: 'facts', facts: bars },
    ...(pace.isOutlier ? [outlierBlock(pace, locale)] : []),
    { kind: 'heading', text: texts.steps },
    { kind: 'facts', facts: steps },
    { kind: 'heading', text: texts.factors },
    { kind: 'facts', facts: factorFacts(picture, locale) },
  ];
};

const outlierBlock = ({ days, usual }: StagePace, locale: Locale): Block => ({
  kind: 'text',
  tone: 'warning',
  text: dealTexts[locale].outlier(days, Math.round(usual)),
});

/** Cells of a bar: one for ten points. */
const CELLS = 10;

const barSign = (scorePct: number | null): string => {
  const full = Math.round(((scorePct ?? 0) / 100) * CELLS);
  return '■'.repeat(full) + '□'.repeat(CELLS - full);
};

/** What they spoke of, by weight; the rest in one line. */
const factorFacts = (picture: DealPicture, locale: Locale): Fact[] => {
  const texts = dealTexts[locale];
  const labels = dealLabels[locale];
  const all = weighFactors(picture);
  const said = all
    .filter(({ importance }) => importance !== null)
    .sort((a, b) => (b.importance ?? 0) - (a.importance ?? 0))
    .map(({ factor, importance }) => ({
      label: labels.factor[factor],
      value: texts.importance(importance ?? 0),
    }));
  const silent = all
    .filter(({ importance }) => importance === null)
    .map(({ factor }) => labels.factor[factor]);
  return silent.length === 0 ? said : [...said, { label: texts.notSaid, value: silent.join(texts.comma) }];
};

/** The figures behind a bar. */
export const barWords = ({ detail }: Bar, locale: Locale): string => {
  const { barDetail } = dealTexts[locale];
  switch (detail.of) {
    case 'people':
      return barDetail.people(detail.met, detail.wanted);
    case 'weightiest':
      return barDetail.weightiest(detail.who);
    case 'value':
      return barDetail.value(detail.known);
    case 'days':
      return barDetail.days(detail.days, detail.usual);
  }
};

const rivalBlocks = (picture: DealPicture, { viewer, today }: Caller): Block[] => {
  const texts = dealTexts[viewer.locale];
  const items = mapCompetition(picture).map((rival): ListItem => {
    const visitId = rival.entries[0]?.visitId ?? null;
    return {
      text: rival.name,
      detail: rivalWords(rival, formatDay(rival.lastOn, today, viewer.locale), viewer.locale),
      ...(visitId === null ? {} : { ref: { kind: 'visit', id: visitId } }),
    };
  });
  const add = buttonOf(texts.rival, 'deal.rival', { id: picture.deal.id });
  return [
    items.length === 0 ? { kind: 'text', text: texts.noRivals } : { kind: 'list', items },
    { kind: 'buttons', buttons: [add] },
  ];
};

const rivalWords = ({ sharePct, supporter, edge, lastMove }: Rival, day: string, locale: Locale): string => {
  const texts = dealTexts[locale];
  const parts = [
    texts.heard(day),
    sharePct === null ? null : texts.share(sharePct),
    supporter === null ? null : texts.supportedBy(supporter),
    edge === null ? null : texts.ourEdge(edge),
    lastMove === null ? null : `“${lastMove}”`,
  ];
  return texts.rivalLine(parts.filter((part) => part !== null));
};

/** What has changed since the manager's last look. */
const reviewBlocks = (picture: DealPicture, caller: Caller): Block[] => {
  const { locale } = caller.viewer;
  const texts = dealTexts[locale];
  const [last] = picture.reviews;
  if (last === undefined) return [];
  const items = changesSince(picture.changes, last).map((change) => changeItem(change, picture, caller));
  const source = texts.reviewLine(last.memberName, formatDay(last.on, caller.today, locale));
  return [
    { kind: 'quote', text: last.comment, source },
    items.length === 0 ? { kind: 'text', text: texts.nothingSince } : { kind: 'list', items },
  ];
};

const historyBlocks = (picture: DealPicture, caller: Caller): Block[] => {
  const items = picture.changes.slice(0, CHANGES_SHOWN).map((change) => changeItem(change, picture, caller));
  return items.length === 0 ? [] : [{ kind: 'list', items }];
};
