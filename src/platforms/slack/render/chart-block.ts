/**
 * The data visualization block, which @slack/types 3.2 does not know yet.
 * docs.slack.dev/reference/block-kit/blocks/data-visualization-block, read on 2026-11-26.
 */
import type { Block } from '@slack/types';

export type ChartBlock = Block & {
  type: 'data_visualization';
  title: string;
  chart:
    | { type: 'pie'; segments: { label: string; value: number }[] }
    | {
        type: 'bar' | 'line';
        series: { name: string; data: { label: string; value: number }[] }[];
        axis_config: { categories: string[] };
      };
};
