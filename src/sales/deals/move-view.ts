/** What came of `/stage`: where to, why, refused with what is missing, moved with what is still to be asked. */

import type { Caller } from '../../chat/command.ts';
import type { Block, Button, Reply } from '../../chat/reply.ts';
import { buttonOf, replyOf } from '../../chat/reply-shapes.ts';
import { whyButton } from '../why/why-button.ts';
import { BACK_REASONS, CLOSING_REASONS, CLOSINGS, OVERRIDE_REASONS } from './closing-reasons.ts';
import type { DealPicture } from './deal-picture.ts';
import { gapsOf } from './gates.ts';
import { criterionNames, gapItems } from './grade-words.ts';
import { dealLabels } from './label-texts.ts';
import { contactsOfDeal } from './people-of-deal.ts';
import type { Move } from './plan-move.ts';
import { sentence } from './replies.ts';
import { dealTexts } from './texts.ts';

export type Asked = { picture: DealPicture; move: Move };

/** Where a move goes, as a button carries it. */
const targetCode = ({ closing, stage }: Move): string => closing ?? stage.code;

/** Stages and ends to choose from. `unknown`: a word was typed that names none of them. */
export const viewChoice = (picture: DealPicture, unknown: boolean, { viewer }: Caller): Reply => {
  const { locale } = viewer;
  const texts = dealTexts[locale];
  const { id, name } = picture.deal;
  const text = unknown ? texts.unknownStage(name) : texts.moveWhere(name);
  const stages = picture.pipeline.stages.map((stage) =>
    buttonOf(stage.name[locale], 'stage', { id, to: stage.code }),
  );
  const ends = CLOSINGS.map((closing) =>
    buttonOf(dealLabels[locale].state[closing], 'stage', { id, to: closing }),
  );
  return replyOf(text, [{ kind: 'question', text, options: [...stages, ...ends] }]);
};

/** One tap says why it goes back, or what decided it. */
export const viewReasons = ({ picture, move }: Asked, { viewer }: Caller): Reply => {
  const { locale } = viewer;
  const texts = dealTexts[locale];
  const labels = dealLabels[locale];
  const { id, name } = picture.deal;
  const reasons = move.closing === null ? BACK_REASONS : CLOSING_REASONS[move.closing];
  const text =
    move.closing === null
      ? texts.whyBack(name, move.stage.name[locale])
      : texts.whyClosed(name, labels.state[move.closing]);
  const to = targetCode(move);
  const options = reasons.map((reason) => buttonOf(labels.reason[reason], 'stage', { id, to, reason }));
  return replyOf(text, [{ kind: 'question', text, options }]);
};

/** A hard gate. `mayLead`: the caller may let it through. */
export const viewRefused = ({ picture, move }: Asked, mayLead: boolean, caller: Caller): Reply => {
  const { locale } = caller.viewer;
  const texts = dealTexts[locale];
  const gaps = gapsOf(move.hard);
  const { id, name } = picture.deal;
  const stage = move.stage.name[locale];
  const missing = criterionNames(
    gaps.map(({ criterion }) => criterion),
    locale,
  );
  const ways: Block = mayLead
    ? letThroughBlock(picture, move, caller.viewer.locale)
    : { kind: 'buttons', buttons: [buttonOf(texts.askLead, 'stage.ask', { id, to: targetCode(move) })] };
  return sentence(texts.hard(name, stage, missing), 'warning', [
    ...gapBlocks(picture, move.hard, caller),
    ...(mayLead ? [] : [{ kind: 'text' as const, text: texts.askManager }]),
    ways,
  ]);
};

export const letThroughBlock = (
  { deal }: DealPicture,
  move: Move,
  locale: Caller['viewer']['locale'],
): Block => ({
  kind: 'question',
  text: dealTexts[locale].letThrough,
  options: OVERRIDE_REASONS.map((reason) =>
    buttonOf(dealLabels[locale].reason[reason], 'stage.override', {
      id: deal.id,
      to: targetCode(move),
      reason,
    }),
  ),
});

export const gapBlocks = (picture: DealPicture, gates: Move['gates'], { viewer }: Caller): Block[] => {
  const items = gapItems(gapsOf(gates), contactsOfDeal(picture), viewer.locale);
  return items.length === 0 ? [] : [{ kind: 'list', label: dealTexts[viewer.locale].gaps, items }];
};

/** `picture` is that before the move. */
export const viewMoved = ({ picture, move }: Asked, reason: string | null, caller: Caller): Reply => {
  const { locale } = caller.viewer;
  const texts = dealTexts[locale];
  const { id, name } = picture.deal;
  const stage = move.stage.name[locale];
  const ahead = move.gates.length > 0;
  const open: Button = buttonOf(name, 'deal', { id });
  if (move.closing !== null) {
    const labels = dealLabels[locale];
    const known: Readonly<Record<string, string>> = labels.reason;
    const said = texts.closed(name, labels.state[move.closing], known[reason ?? 'other'] ?? '');
    const more = buttonOf(texts.tellMore, 'deal.closing', { id });
    return sentence(said, 'good', [
      ...(ahead ? gapBlocks(picture, move.gates, caller) : []),
      { kind: 'buttons', buttons: [more, open] },
    ]);
  }
  return sentence(
    ahead ? texts.movedAhead(name, stage) : texts.moved(name, stage),
    ahead ? 'warning' : 'good',
    [
      ...gapBlocks(picture, move.gates, caller),
      { kind: 'buttons', buttons: [open, whyButton('gate', id, locale)] },
    ],
  );
};
