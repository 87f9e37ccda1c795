/** `/stage <deal> <stage>`: moves a deal, asks why where it goes back or ends, refuses at a hard gate. */
import { z } from 'zod';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { type Refusal, refuse } from '../../../chat/refusal.ts';
import type { Desk } from '../../desk.ts';
import { BACK_REASONS, isReasonOf } from '../closing-reasons.ts';
import type { DealPicture } from '../deal-picture.ts';
import { findDealPicture } from '../find-deal-picture.ts';
import { gradeCriteria } from '../grade-criteria.ts';
import { moveDeal } from '../move-deal.ts';
import { type Asked, viewChoice, viewMoved, viewReasons, viewRefused } from '../move-view.ts';
import { type Move, planMove, targetOf } from '../plan-move.ts';
import { inBoth, sentence, whichDeal } from '../replies.ts';
import { type DealHead, findDealHead, findDealsBefore, type NamedDeal } from '../store.ts';
import { dealTexts } from '../texts.ts';

const args = z.object({
  id: z.uuid().optional(),
  /** Deal and stage as typed. */
  text: z.string().max(300).default(''),
  to: z.string().max(60).optional(),
  reason: z.string().max(40).optional(),
});
type Args = z.infer<typeof args>;
type Code = 'none' | 'aged';

const CHOICES_MAX = 8;

type Outcome =
  | { which: readonly NamedDeal[]; to: string }
  | { choose: DealPicture; unknown: boolean }
  | { same: Asked }
  | { reasons: Asked }
  | { hard: Asked; mayLead: boolean }
  | { moved: Asked; reason: string | null };

export const stage = defineCommand<Desk, Args, void, Outcome, Code>({
  name: 'stage',
  version: 1,
  words: { 'zh-CN': ['阶段'], en: ['stage'] },
  summary: {
    'zh-CN': '把商机移到某个阶段，或记赢单、丢单、取消、暂停',
    en: 'Move a deal to a stage, or record it as won, lost, cancelled, paused',
  },
  example: { 'zh-CN': '阶段 五轴加工中心 招投标', en: 'stage Filling line bidding' },
  roles: 'everyone',
  readOnly: false,
  args,
  parse: (text) => ({ text: text.trim() }),
  run: async (desk, caller, asked) => {
    const { sql } = desk;
    if (asked.id !== undefined) return moveOne(desk, caller, asked.id, asked);
    const { deals, rest } = await findDealsBefore(sql, caller.viewer, asked.text, CHOICES_MAX);
    const [only, ...others] = deals;
    if (only === undefined) return refuse('none', { name: asked.text });
    if (others.length > 0) return { which: deals, to: rest };
    return moveOne(desk, caller, only.id, { ...asked, ...(rest === '' ? {} : { to: rest }) });
  },
  view: (outcome, caller) => {
    if ('which' in outcome) {
      return whichDeal(
        outcome.which,
        'stage',
        outcome.to === '' ? {} : { to: outcome.to.slice(0, 40) },
        caller,
      );
    }
    if ('choose' in outcome) return viewChoice(outcome.choose, outcome.unknown, caller);
    if ('reasons' in outcome) return viewReasons(outcome.reasons, caller);
    if ('hard' in outcome) return viewRefused(outcome.hard, outcome.mayLead, caller);
    if ('moved' in outcome) return viewMoved(outcome.moved, outcome.reason, caller);
    const { picture, move } = outcome.same;
    const { locale } = caller.viewer;
    return sentence(dealTexts[locale].stays(picture.deal.name, move.stage.name[locale]), 'plain');
  },
  refusals: {
    none: ({ name = '' }) => inBoth((texts) => texts.none(String(name))),
    aged: () => inBoth((texts) => texts.aged),
  },
});

const moveOne = async (
  desk: Desk,
  caller: Caller,
  id: string,
  { to, reason, text }: Args,
): Promise<Outcome | Refusal<Code>> => {
  const head = await findDealHead(desk.sql, caller.viewer, id);
  const picture = head === null ? null : await findDealPicture(desk.sql, caller.viewer, id, caller.today);
  if (head === null || picture === null) return refuse('none', { name: text });
  const target = to === undefined ? null : targetOf(picture.pipeline, to);
  if (target === null) return { choose: picture, unknown: to !== undefined };
  const move = planMove(picture, gradeCriteria(picture), target);
  return carryOut(desk, caller, head, { picture, move }, reason ?? null);
};

const carryOut = async (
  desk: Desk,
  caller: Caller,
  head: DealHead,
  asked: Asked,
  reason: string | null,
): Promise<Outcome | Refusal<Code>> => {
  const { picture, move } = asked;
  if (move.kind === 'same') return { same: asked };
  if (move.hard.length > 0) return { hard: asked, mayLead: head.mayReview };
  if (!isAnswered(move, reason)) return { reasons: asked };
  const moved = await moveDeal(desk, caller, head, picture, move, { reason, overridden: false });
  return moved ? { moved: asked, reason } : refuse('aged');
};

/** A way back and an end want one of their own reasons. */
const isAnswered = ({ kind, closing }: Move, reason: string | null): boolean => {
  if (kind === 'forward') return true;
  if (reason === null) return false;
  return closing === null ? BACK_REASONS.some((one) => one === reason) : isReasonOf(closing, reason);
};
