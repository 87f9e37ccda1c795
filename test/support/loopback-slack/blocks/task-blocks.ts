/** Slack's blocks about what an agent does. */
import { z } from 'zod';
import { blockId, listOf } from './checks.ts';
import { richTextBlock } from './rich-text.ts';

const taskFields = {
  block_id: blockId,
  task_id: z.string(),
  title: z.string(),
  details: richTextBlock.optional(),
  output: richTextBlock.optional(),
  sources: z.array(z.strictObject({ type: z.literal('url'), url: z.string(), text: z.string() })).optional(),
};

const states = ['in_progress', 'complete', 'error'] as const;

export const taskCardBlock = z.strictObject({
  type: z.literal('task_card'),
  ...taskFields,
  status: z.enum(states, { error: 'taskPending' }),
});

export const planBlock = z.strictObject({
  type: z.literal('plan'),
  block_id: blockId,
  title: z.string(),
  tasks: listOf(
    z.strictObject({
      type: z.literal('task_card'),
      ...taskFields,
      status: z.enum(['pending', ...states]),
    }),
    'planTasks',
  ),
});
