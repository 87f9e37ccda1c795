/** What "why?" tells of a deal. */
import { chinese } from '../../../chat/chinese.ts';
import { defineTexts } from '../../../chat/locale.ts';

const en = {
  why: {
    stage: 'stage',
    gate: 'gate',
    bars: 'bars',
  },
  whyStageTitle: (deal: string) => `Why ${deal} stands where it does`,
  whyStageRule:
    'Our stage moves by /stage alone. The buyer’s clock (D2) follows what notes say of the customer; no note moves the deal.',
  whyGateTitle: (deal: string, stage: string) => `Gate of ${stage}: ${deal}`,
  whyGateRule: (threshold: number) =>
    `Each criterion counts 0 (unknown), 1 (vague) or 2 (specific with a number or a name). Passed when every required one is at least 1 and the sum is at least ${threshold}. Source: D3 and D4; tables: /settings pipelines, /settings deals.`,
  whyBarsTitle: (deal: string) => `Four bars of ${deal}`,
  whyBarsRule:
    'Width: people met against the number that the stage wants. Depth: the weightiest role met. Value: a stated benefit, half if vague. Speed: days in the stage against the usual. 0 to 100 each; source: D6, the tables are ours (/settings deals).',
};

export const whyTexts = defineTexts<typeof en>({
  en,
  'zh-CN': {
    why: { stage: '阶段', gate: '门槛', bars: '四度' },
    whyStageTitle: (deal) => chinese`${deal} 为什么在这一步`,
    whyStageRule:
      '我们的阶段只由 /阶段 移动。客户的进度（D2）按拜访里说到客户的话走；任何拜访都不会移动商机。',
    whyGateTitle: (deal, stage) => `${stage}的门槛：${deal}`,
    whyGateRule: (threshold) =>
      `每一项记 0（未知）、1（模糊）或 2（有数字或名字）。必需项都至少 1，且总和至少 ${threshold}，才算通过。来源：D3、D4；规则表：/设置 pipelines、/设置 deals。`,
    whyBarsTitle: (deal) => chinese`${deal} 的四度`,
    whyBarsRule:
      '宽度：见过的人数与本阶段需要的人数之比。深度：见过的最重要的角色。价值：对方说过的收益，模糊的算一半。速度：在本阶段的天数与一般天数之比。各 0 到 100；来源 D6，数值是我们的判断（/设置 deals）。',
  },
});
