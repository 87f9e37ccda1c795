/** What `/why` tells of a deal: its stage with the buyer's clock, its gate, its four bars. */
import type { Locale } from '../../chat/locale.ts';
import { releasesOf } from '../evidence/rules.ts';
import type { Because, Explainer } from '../why/explainer.ts';
import { whyTexts } from '../why/texts.ts';
import { readBars } from './bars.ts';
import { readBuyerClock } from './buyer-clock.ts';
import { barWords } from './card-folds.ts';
import { changeItem } from './change-words.ts';
import type { DealPicture } from './deal-picture.ts';
import { findDealPicture } from './find-deal-picture.ts';
import { judgeGate } from './gates.ts';
import { gradeCriteria } from './grade-criteria.ts';
import { gradeWords } from './grade-words.ts';
import { CRITERIA } from './kinds.ts';
import { dealLabels } from './label-texts.ts';
import { stageOf } from './pipeline.ts';
import { dealTexts } from './texts.ts';

/** Moves told: the last ones. */
const MOVES_SHOWN = 6;

const explainStage: Explainer = {
  topic: 'stage',
  subject: 'deal',
  words: { 'zh-CN': dealTexts['zh-CN'].why.stage, en: dealTexts.en.why.stage },
  explain: async ({ sql }, caller, id) => {
    const { locale } = caller.viewer;
    const texts = dealTexts[locale];
    const picture = await findDealPicture(sql, caller.viewer, id, caller.today);
    if (picture === null) return null;
    const { step, aheadBy, entries } = readBuyerClock(picture);
    const name = step === null ? texts.buyerUnknown : dealLabels[locale].buyerStep[step];
    const clock = aheadBy > 0 ? texts.aheadOfBuyer(name) : name;
    const moves = picture.changes.filter(({ kind }) => kind === 'stage' || kind === 'state');
    return {
      title: texts.whyStageTitle(picture.deal.name),
      rule: texts.whyStageRule,
      because: [
        { text: `${texts.buyer}${texts.colon}${clock}`, entries },
        ...moves.slice(0, MOVES_SHOWN).map((change) => {
          const { text, detail = '' } = changeItem(change, picture, caller);
          return { text: `${text} · ${detail}`, entries: [] };
        }),
      ],
    };
  },
};

const explainGate: Explainer = {
  topic: 'gate',
  subject: 'deal',
  words: { 'zh-CN': dealTexts['zh-CN'].why.gate, en: dealTexts.en.why.gate },
  explain: async ({ sql }, { viewer, today }, id) => {
    const { locale } = viewer;
    const texts = dealTexts[locale];
    const picture = await findDealPicture(sql, viewer, id, today);
    if (picture === null) return null;
    const stage = stageOf(picture.pipeline, picture.deal);
    const { lines, threshold } = judgeGate(stage, gradeCriteria(picture));
    return {
      title: texts.whyGateTitle(picture.deal.name, stage.name[locale]),
      rule: texts.whyGateRule(threshold),
      because: [
        ...lines.map((line) => ({
          text: `${dealLabels[locale].criterion[line.criterion]}${texts.colon}${gradeWords(line, today, locale)}`,
          entries: line.entries,
        })),
        ...givenUp(picture, locale),
      ],
    };
  },
};

/** Criteria of which somebody gave up the value by hand: part of the deal's history. */
const givenUp = ({ deal, entries }: DealPicture, locale: Locale): Because[] =>
  releasesOf(entries, deal.id, ['criterion']).map((entry) => {
    const criterion = CRITERIA.find((one) => one === entry.value.part);
    const what = criterion === undefined ? entry.value.part : dealLabels[locale].criterion[criterion];
    return { text: whyTexts[locale].released(what), entries: [entry] };
  });

const explainBars: Explainer = {
  topic: 'bars',
  subject: 'deal',
  words: { 'zh-CN': dealTexts['zh-CN'].why.bars, en: dealTexts.en.why.bars },
  explain: async ({ sql }, { viewer, today }, id) => {
    const { locale } = viewer;
    const texts = dealTexts[locale];
    const picture = await findDealPicture(sql, viewer, id, today);
    if (picture === null) return null;
    return {
      title: texts.whyBarsTitle(picture.deal.name),
      rule: texts.whyBarsRule,
      because: readBars(picture).map((bar) => {
        const score = bar.scorePct === null ? texts.unknown : String(bar.scorePct);
        const line = texts.barLine(dealLabels[locale].bar[bar.bar], score);
        return { text: `${line}${texts.colon}${barWords(bar, locale)}`, entries: bar.entries };
      }),
    };
  },
};

export const dealExplainers: readonly Explainer[] = [explainStage, explainGate, explainBars];
