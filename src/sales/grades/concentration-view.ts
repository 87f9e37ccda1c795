/** The curve as a picture, and a line for each grade with who is due. */
import type { Caller } from '../../chat/command.ts';
import { encodeCommand } from '../../chat/command-codec.ts';
import { formatDay } from '../../chat/format.ts';
import type { Locale } from '../../chat/locale.ts';
import type { Block, ListItem, Reply } from '../../chat/reply.ts';
import { replyOf } from '../../chat/reply-shapes.ts';
import { rateTexts } from '../rates/texts.ts';
import type { Concentration, CurvePoint } from './concentration.ts';
import { SCOPES, type Scope, widestScope } from './concentration-store.ts';
import { concentrationTexts } from './concentration-texts.ts';
import type { Efforts } from './efforts.ts';
import { percentWords } from './number-words.ts';

export type ConcentrationOutcome = {
  scope: Scope;
  currency: string | null;
  ratesOf: string | null;
  withoutRate: Efforts['withoutRate'];
  concentration: Concentration;
};

/** Points of the picture: what is legible on a phone; the rest are one point. */
const POINTS_SHOWN = 12;
/** Names of due accounts in a line. */
const NAMES_SHOWN = 5;

export const viewConcentration = (outcome: ConcentrationOutcome, caller: Caller): Reply => {
  const { locale } = caller.viewer;
  const texts = concentrationTexts[locale];
  const { scope, currency, concentration } = outcome;
  const title = texts.title[scope];
  const { ratesOf } = outcome;
  const by = ratesOf === null ? [] : [rateTexts[locale].byRates(formatDay(ratesOf, caller.today, locale))];
  const detail = currency === null ? {} : { detail: [texts.period(currency), ...by].join(' · ') };
  return replyOf(title, [
    { kind: 'heading', text: title, ...detail },
    ...(concentration.topSharePct === null
      ? [{ kind: 'text' as const, text: texts.none }]
      : curveBlocks(concentration, concentration.topSharePct, locale)),
    ...gradeBlocks(concentration, locale),
    ...leftOut(outcome, locale),
    ...scopeButtons(scope, caller),
  ]);
};

const curveBlocks = ({ curve, topCount }: Concentration, topPct: number, locale: Locale): Block[] => {
  const texts = concentrationTexts[locale];
  const points = pointsOf(curve, locale);
  return [
    { kind: 'text', text: texts.top(topCount, percentWords(topPct, locale)) },
    {
      kind: 'chart',
      chart: {
        title: texts.chart,
        shape: 'line',
        categories: points.map(({ name }) => name),
        series: [
          { name: texts.value, values: points.map(({ valuePct }) => Math.round(valuePct)) },
          { name: texts.visits, values: points.map(({ visitsPct }) => Math.round(visitsPct)) },
        ],
      },
    },
  ];
};

/** The most valuable by name, then the end of the curve. */
const pointsOf = (
  curve: readonly CurvePoint[],
  locale: Locale,
): Pick<CurvePoint, 'name' | 'valuePct' | 'visitsPct'>[] => {
  const last = curve.at(-1);
  if (curve.length <= POINTS_SHOWN || last === undefined) return [...curve];
  const shown = curve.slice(0, POINTS_SHOWN - 1);
  return [...shown, { ...last, name: concentrationTexts[locale].rest(curve.length - shown.length) }];
};

const gradeBlocks = ({ grades }: Concentration, locale: Locale): Block[] => {
  const texts = concentrationTexts[locale];
  if (grades.length === 0) return [{ kind: 'text', text: texts.noGrades }];
  const items = grades.map(({ grade, valuePct, visitsPct, due, isBehind }): ListItem => {
    const names = due.slice(0, NAMES_SHOWN).join(texts.comma) + (due.length > NAMES_SHOWN ? ' …' : '');
    const detail = [...(isBehind ? [texts.behind] : []), ...(due.length > 0 ? [texts.due(names)] : [])];
    return {
      text: texts.grade(grade, percentWords(valuePct, locale), percentWords(visitsPct, locale)),
      ...(detail.length === 0 ? {} : { detail: detail.join(' · ') }),
      tone: isBehind || (grade === 'A' && due.length > 0) ? 'warning' : 'plain',
    };
  });
  return [{ kind: 'list', items }];
};

const leftOut = ({ concentration, withoutRate }: ConcentrationOutcome, locale: Locale): Block[] => {
  const texts = concentrationTexts[locale];
  const unknown = concentration.unknown.length - withoutRate.filter(({ hasValue }) => !hasValue).length;
  const named = withoutRate
    .slice(0, NAMES_SHOWN)
    .map(({ name, currencies }) => texts.otherOf(name, currencies.join(texts.comma)))
    .join(texts.comma);
  const more = withoutRate.length > NAMES_SHOWN ? ' …' : '';
  const lines = [
    ...(unknown > 0 ? [texts.unknown(unknown)] : []),
    ...(withoutRate.length > 0 ? [texts.other(`${named}${more}`)] : []),
  ];
  return lines.map((text) => ({ kind: 'text', text }));
};

/** From one's own accounts to the team's and back, for whoever has more than one view. */
const scopeButtons = (scope: Scope, { viewer }: Caller): Block[] => {
  const reach = SCOPES.slice(0, SCOPES.indexOf(widestScope(viewer)) + 1);
  const allowed = reach.filter((one) => one !== scope && !(one === 'team' && viewer.teamId === null));
  if (allowed.length === 0) return [];
  const buttons = allowed.map((one) => ({
    label: concentrationTexts[viewer.locale].scopes[one],
    value: encodeCommand('concentration', 1, { scope: one }),
    style: 'default' as const,
  }));
  return [{ kind: 'buttons', buttons }];
};
