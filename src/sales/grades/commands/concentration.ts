/** `/concentration`: which of one's accounts bring the value, and whether the visits follow. */
import { z } from 'zod';
import { defineCommand } from '../../../chat/command.ts';
import { addMonths } from '../../../reading/dates/calendar.ts';
import type { Desk } from '../../desk.ts';
import { monthOf, VALUE_MONTHS } from '../../orders/rules.ts';
import { findSettings } from '../../settings/store.ts';
import { concentrationOf } from '../concentration.ts';
import { findAccountRows, findScores, SCOPES, type Scope, widestScope } from '../concentration-store.ts';
import { type ConcentrationOutcome, viewConcentration } from '../concentration-view.ts';
import { effortsOf } from '../efforts.ts';
import { gradeRulesOf } from '../settings.ts';
import { scoresByAccount } from '../standing.ts';

const args = z.object({ scope: z.enum(SCOPES).optional() });

const MINE = /^(?:me|mine|my|我|我的)$/iu;

export const concentration = defineCommand<Desk, z.infer<typeof args>, void, ConcentrationOutcome>({
  name: 'concentration',
  version: 1,
  words: { 'zh-CN': ['客户集中度', '集中度'], en: ['concentration'] },
  summary: {
    'zh-CN': '客户集中度：谁带来价值，拜访跟上了没有，谁该联系了',
    en: 'Which accounts bring the value, whether visits follow, who is due',
  },
  example: { 'zh-CN': '客户集中度', en: 'concentration' },
  roles: 'everyone',
  readOnly: true,
  args,
  parse: (text) => (MINE.test(text.trim()) ? { scope: 'mine' } : {}),
  run: async ({ sql }, { viewer, today }, asked) => {
    const scope = allowedScope(asked.scope, widestScope(viewer));
    const since = addMonths(monthOf(today), -(VALUE_MONTHS - 1));
    const [rows, settings] = await Promise.all([
      findAccountRows(sql, viewer, scope, since),
      findSettings(sql, viewer),
    ]);
    const ledger = await findScores(
      sql,
      viewer,
      rows.map(({ id }) => id),
    );
    const { accounts, ...money } = effortsOf(rows, scoresByAccount(ledger), gradeRulesOf(settings), today);
    return { scope, ...money, concentration: concentrationOf(accounts) };
  },
  view: viewConcentration,
  refusals: {},
});

/** Whoever asks for more than is theirs to see gets what is. */
const allowedScope = (asked: Scope | undefined, widest: Scope): Scope =>
  asked !== undefined && SCOPES.indexOf(asked) <= SCOPES.indexOf(widest) ? asked : widest;
