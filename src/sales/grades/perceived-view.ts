/** Perceived value as an estimate: levels, what it was before, and what to do first. */
import type { Caller } from '../../chat/command.ts';
import { formatDay } from '../../chat/format.ts';
import type { Block } from '../../chat/reply.ts';
import { whyButton } from '../why/why-button.ts';
import { PERCEIVED_SIDES } from './kinds.ts';
import { signedWords } from './number-words.ts';
import { levelOf, type PerceivedPoint } from './perceived-value.ts';
import type { AccountStanding } from './standing.ts';
import { gradeTexts } from './texts.ts';

/** Nothing where no side was ever told. */
export const perceivedBlocks = (
  { perceived, priceFight: { advice, causes } }: Pick<AccountStanding, 'perceived' | 'priceFight'>,
  accountId: string,
  caller: Caller,
): Block[] => {
  const { locale } = caller.viewer;
  const texts = gradeTexts[locale];
  const { sides, surplus, before } = perceived;
  const isTold = PERCEIVED_SIDES.some((side) => sides[side] !== null);
  if (!isTold && advice === null) return [];
  const levels = PERCEIVED_SIDES.map((side) => `${texts.side[side]} ${levelWords(sides[side], caller)}`);
  const was =
    before === null
      ? []
      : [
          `${texts.was} ${texts.before(
            signedWords(before.surplus, locale),
            formatDay(before.on, caller.today, locale),
          )}`,
        ];
  const sum = surplus === null ? [] : [texts.surplus(signedWords(surplus, locale))];
  return [
    { kind: 'facts', facts: [{ label: texts.perceived, value: [...levels, ...sum, ...was].join(' · ') }] },
    ...(surplus === null ? [] : [{ kind: 'text' as const, text: texts.noVerdict }]),
    ...(isTold
      ? [
          {
            kind: 'buttons' as const,
            buttons: [{ ...whyButton('value', accountId, locale), label: texts.whyEstimate }],
          },
        ]
      : []),
    ...(advice === null
      ? []
      : [{ kind: 'notice' as const, tone: 'warning' as const, text: texts.advice[advice] }]),
    ...(causes.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            label: texts.fightCauses,
            items: causes.map((cause) => ({ text: texts.fightCause[cause] })),
          },
        ]),
  ];
};

const levelWords = (point: PerceivedPoint | null, { viewer }: Caller): string => {
  const texts = gradeTexts[viewer.locale];
  if (point === null) return texts.unknown;
  const level = texts.level[levelOf(point.points)];
  return point.isStated ? `${level} (${point.points})` : level;
};
