/** The board. */
import { defineTexts } from '../../../chat/locale.ts';

const en = {
  board: (pipeline: string) => `Board: ${pipeline}`,
  boardEmpty: 'No open deals here. Make one with /deal new.',
  boardTotal: (count: number, sums: string) => (sums === '' ? `${count}` : `${count} · ${sums}`),
  boardMore: (count: number) => `and ${count} more`,
  boardMove: 'Move to',
  newDeal: 'New deal',
  slipTag: 'close date passed',
  stillThere: (days: number) => `${days} d`,
  outlier: (days: number, usual: number) => `In this stage for ${days} days; usual are ${usual}.`,
};

export const boardTexts = defineTexts<typeof en>({
  en,
  'zh-CN': {
    board: (pipeline) => `看板：${pipeline}`,
    boardEmpty: '这里没有进行中的商机。发“商机 新建”建一个。',
    boardTotal: (count, sums) => (sums === '' ? `${count} 个` : `${count} 个 · ${sums}`),
    boardMore: (count) => `另有 ${count} 个`,
    boardMove: '移到',
    newDeal: '新建商机',
    slipTag: '成交日已过',
    stillThere: (days) => `${days} 天`,
    outlier: (days, usual) => `在这个阶段已 ${days} 天，一般 ${usual} 天。`,
  },
});
