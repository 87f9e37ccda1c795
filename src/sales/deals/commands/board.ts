/** `/board [pipeline]`: the visual project list by stage. */
import { z } from 'zod';
import { defineCommand } from '../../../chat/command.ts';
import type { Desk } from '../../desk.ts';
import { ratesSetting } from '../../rates/settings.ts';
import { findSettings } from '../../settings/store.ts';
import { type BoardOutcome, viewBoard } from '../board-view.ts';
import { findBoard } from '../find-board.ts';
import { type Pipeline, pipelineOf } from '../pipeline.ts';
import { pipelinesSetting } from '../settings.ts';

const args = z.object({ pipeline: z.string().max(60).default('') });

/** Cards of a column: what one scrolls through; the largest amounts come first, the rest is counted. */
const CARDS_PER_STAGE = 40;

export const board = defineCommand<Desk, z.infer<typeof args>, void, BoardOutcome>({
  name: 'board',
  version: 1,
  words: { 'zh-CN': ['看板'], en: ['board'] },
  summary: { 'zh-CN': '按阶段看所有进行中的商机', en: 'All running deals by stage' },
  example: { 'zh-CN': '看板', en: 'board' },
  roles: 'everyone',
  readOnly: true,
  args,
  parse: (text) => ({ pipeline: text.trim() }),
  run: async ({ sql }, { viewer }, { pipeline: asked }) => {
    const settings = await findSettings(sql, viewer);
    const pipelines = settings.of(pipelinesSetting);
    const pipeline = named(pipelines, asked);
    const { deals, sums } = await findBoard(sql, viewer, pipeline.key, CARDS_PER_STAGE);
    return { pipelines, pipeline, deals, sums, rates: settings.of(ratesSetting) };
  },
  view: viewBoard,
  refusals: {},
});

/** By key or name; the first one where nothing or something else is asked for. */
const named = (pipelines: readonly Pipeline[], asked: string): Pipeline => {
  const word = asked.toLowerCase();
  const found = pipelines.find(({ key, name }) =>
    [key, name.en, name['zh-CN']].some((one) => one.toLowerCase() === word),
  );
  return found ?? pipelineOf(pipelines, { pipeline: '' });
};
