/** An account's standing on one screen; what it is made of stays folded. */
import type { Caller } from '../../chat/command.ts';
import { encodeCommand } from '../../chat/command-codec.ts';
import type { Locale } from '../../chat/locale.ts';
import type { Block, Fact, Reply } from '../../chat/reply.ts';
import { replyOf } from '../../chat/reply-shapes.ts';
import type { Kept } from '../accounts/store.ts';
import { rateTexts } from '../rates/texts.ts';
import { whyButton } from '../why/why-button.ts';
import { gradeForms } from './forms/grade-forms.ts';
import { numberWords, percentWords } from './number-words.ts';
import { perceivedBlocks } from './perceived-view.ts';
import { chainBlocks, ratioBlocks } from './ratio-view.ts';
import type { AccountFile } from './records.ts';
import type { AccountStanding } from './standing.ts';
import { gradeTexts } from './texts.ts';
import type { ScoredPart } from './weighted-score.ts';
import { contactWords, gradeWords, purchaseWords } from './words.ts';

/** `known`: accounts of the value chain that the viewer may see, by the id that the link holds. */
export type GradeOutcome = {
  file: AccountFile;
  standing: AccountStanding;
  known: ReadonlyMap<string, Kept>;
};

export const viewGrade = ({ file, standing, known }: GradeOutcome, caller: Caller): Reply => {
  const { locale } = caller.viewer;
  const texts = gradeTexts[locale];
  const { importance, valueCard } = standing;
  const share = texts.known(percentWords(importance.knownShare * 100, locale));
  const heading = { kind: 'heading' as const, text: file.name, detail: gradeWords(importance, locale) };
  return replyOf(`${texts.title(file.name)}: ${gradeWords(importance, locale)}`, [
    heading,
    { kind: 'facts', facts: factsOf(standing, share, caller) },
    ...perceivedBlocks(standing, file.id, caller),
    ...ratioBlocks(standing.ratios, caller),
    ...chainBlocks(standing.chain, known, locale),
    ...partsTable(texts.criteria, texts.criteriaColumns, importance.parts, texts.criterion, locale),
    ...partsTable(
      texts.valueCard(valueCard.year),
      texts.cardColumns,
      valueCard.value.parts,
      texts.part,
      locale,
    ),
    { kind: 'buttons', buttons: [whyButton('grade', file.id, locale)] },
    setBlock(file.id, locale),
  ]);
};

const purchasesOf = ({ threshold, ordersLeftOut }: AccountStanding, locale: Locale): string => {
  const { ordersLeftOut: leftOut, comma } = rateTexts[locale];
  return [
    purchaseWords(threshold, locale),
    ...(ordersLeftOut.length === 0 ? [] : [leftOut(ordersLeftOut.join(comma))]),
  ].join(' · ');
};

const factsOf = (standing: AccountStanding, share: string, caller: Caller): Fact[] => {
  const { locale } = caller.viewer;
  const texts = gradeTexts[locale];
  const { keyTest, valueCard, accountClass, sectorPlace } = standing;
  const open = keyTest.signs.filter(({ holds }) => holds === null).length;
  const holding = keyTest.signs.filter(({ holds }) => holds === true).map(({ sign }) => texts.sign[sign]);
  const verdict = [texts.verdict[keyTest.verdict], ...holding, ...(open > 0 ? [texts.signOpen(open)] : [])];
  const points = valueCard.value.points;
  const before = valueCard.lastYear === null ? [] : [texts.lastYear(numberWords(valueCard.lastYear, locale))];
  return [
    { label: texts.keyAccount, value: verdict.join(' · ') },
    { label: texts.importance, value: share },
    { label: texts.contact, value: contactWords(standing.cadence, caller) },
    {
      label: texts.valueCard(valueCard.year),
      value: [points === null ? texts.unknown : texts.ofHundred(numberWords(points, locale)), ...before].join(
        ' · ',
      ),
    },
    { label: texts.purchases, value: purchasesOf(standing, locale) },
    { label: texts.accountClass, value: accountClass === null ? texts.unknown : texts.classOf[accountClass] },
    ...(sectorPlace === null
      ? []
      : [
          {
            label: texts.sector,
            value:
              sectorPlace.rank === null
                ? sectorPlace.sector
                : texts.rank(sectorPlace.sector, sectorPlace.rank),
          },
        ]),
  ];
};

/** Folded: the parts of a score with their weights, known or not. */
const partsTable = <Part extends string>(
  caption: string,
  columns: readonly string[],
  parts: readonly ScoredPart<Part>[],
  labels: Readonly<Record<Part, string>>,
  locale: Locale,
): Block[] => [
  {
    kind: 'fold',
    label: caption,
    blocks: [
      {
        kind: 'table',
        caption,
        columns,
        rows: parts.map(({ part, weight, score }) => [
          labels[part],
          numberWords(weight, locale),
          score === null ? gradeTexts[locale].unknown : String(score),
        ]),
      },
    ],
  },
];

const setBlock = (id: string, locale: Locale): Block => ({
  kind: 'select',
  label: gradeTexts[locale].set,
  options: [
    ...gradeForms.forms.map(({ form, title }) => ({
      label: title[locale],
      value: encodeCommand(gradeForms.name, 1, { id, form }),
    })),
    { label: gradeTexts[locale].orders, value: encodeCommand('orders.add', 1, { id }) },
  ],
});
