/** What other weights or floors would move: shown to the admin before they are applied. */
import type { Caller } from '../../chat/command.ts';
import type { Block } from '../../chat/reply.ts';
import { addMonths } from '../../reading/dates/calendar.ts';
import type { Desk } from '../desk.ts';
import { monthOf, VALUE_MONTHS } from '../orders/rules.ts';
import type { Effect } from '../settings/settings-desk.ts';
import { findSettings } from '../settings/store.ts';
import { findAccountRows, findScores } from './concentration-store.ts';
import { effectTexts } from './effect-texts.ts';
import {
  type GradeFloors,
  type GradeMove,
  gradeMoves,
  type ImportanceScores,
  type ImportanceWeights,
} from './importance.ts';
import type { Grade } from './kinds.ts';
import { gradeFloors, importanceWeights } from './settings.ts';
import { scoresByAccount } from './standing.ts';

/** Accounts told by name; more would be a list to search. */
const MOVES_SHOWN = 10;

type Tables = { weights: ImportanceWeights; floors: GradeFloors };

/** The setting that the effect belongs to has checked the value already. */
export const effectOfWeights: Effect = async (desk, caller, value) =>
  effectOf(desk, caller, { weights: importanceWeights.schema.parse(value) });

export const effectOfFloors: Effect = async (desk, caller, value) =>
  effectOf(desk, caller, { floors: gradeFloors.schema.parse(value) });

const effectOf = async (desk: Desk, caller: Caller, change: Partial<Tables>): Promise<readonly Block[]> => {
  const { of } = await findSettings(desk.sql, caller.viewer);
  const now = { weights: of(importanceWeights), floors: of(gradeFloors) };
  const accounts = await findScoredAccounts(desk, caller);
  return moveBlocks(gradeMoves(accounts, now, { ...now, ...change }), caller);
};

const findScoredAccounts = async (
  { sql }: Desk,
  { viewer, today }: Caller,
): Promise<{ id: string; name: string; scores: ImportanceScores }[]> => {
  const since = addMonths(monthOf(today), -(VALUE_MONTHS - 1));
  const rows = await findAccountRows(sql, viewer, 'company', since);
  const ids = rows.map(({ id }) => id);
  const scores = scoresByAccount(await findScores(sql, viewer, ids));
  return rows.map(({ id, name }) => ({ id, name, scores: scores.get(id) ?? {} }));
};

const moveBlocks = (moves: readonly GradeMove[], { viewer }: Caller): Block[] => {
  const texts = effectTexts[viewer.locale];
  if (moves.length === 0) return [{ kind: 'text', text: texts.none }];
  const grade = (one: Grade | null) => one ?? texts.ungraded;
  const items = moves
    .slice(0, MOVES_SHOWN)
    .map(({ name, was, now }) => ({ text: texts.move(name, grade(was), grade(now)) }));
  const rest = moves.length - items.length;
  const all = rest > 0 ? [...items, { text: texts.more(rest) }] : items;
  return [{ kind: 'list', label: texts.moves(moves.length), items: all }];
};
