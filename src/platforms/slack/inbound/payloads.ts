/** What we read of Slack's payloads. Everything that comes in is parsed; what does not fit is taken for nothing. */
import { z } from 'zod';
import { viewState } from '../render/form-values.ts';

const id = z.string();
const team = z.object({ id }).nullish();
const user = z.object({ id, team_id: z.string().optional() });

/** docs.slack.dev/interactivity/implementing-slash-commands */
export const commandPayload = z.object({
  team_id: id,
  channel_id: id,
  user_id: id,
  command: z.string(),
  text: z.string().default(''),
  response_url: z.string(),
  trigger_id: z.string(),
});

const view = z.object({
  id,
  type: z.string(),
  callback_id: z.string().default(''),
  private_metadata: z.string().default(''),
  state: z.object({ values: viewState }).optional(),
  blocks: z.array(z.object({ block_id: z.string().optional() })).default([]),
});

/** docs.slack.dev/reference/interaction-payloads/block_actions-payload */
export const pressPayload = z.object({
  team,
  user,
  trigger_id: z.string(),
  response_url: z.string().optional(),
  container: z.object({ thread_ts: z.string().optional() }).optional(),
  channel: z.object({ id }).optional(),
  message: z.object({ thread_ts: z.string().optional() }).optional(),
  view: view.optional(),
  actions: z
    .array(
      z.object({
        action_id: z.string(),
        block_id: z.string(),
        value: z.string().optional(),
        selected_option: z.object({ value: z.string() }).nullish(),
      }),
    )
    .min(1),
});
export type Press = z.infer<typeof pressPayload>;

/** docs.slack.dev/reference/interaction-payloads/block_suggestion-payload */
export const suggestionPayload = z.object({ team, user, action_id: z.string(), value: z.string() });

/** docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
export const submissionPayload = z.object({ team, user, trigger_id: z.string(), view });

const file = z.object({}).loose();

/** docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload */
export const shortcutPayload = z.object({
  type: z.string(),
  team,
  user,
  callback_id: z.string(),
  trigger_id: z.string(),
  response_url: z.string().optional(),
  channel: z.object({ id }).optional(),
  message: z
    .object({
      text: z.string().default(''),
      user: z.string().optional(),
      bot_id: z.string().optional(),
      username: z.string().optional(),
      thread_ts: z.string().optional(),
    })
    .optional(),
});

const written = {
  user: z.string().optional(),
  bot_id: z.string().optional(),
  text: z.string().default(''),
  subtype: z.string().optional(),
};

/** docs.slack.dev/reference/events/message.im, app_mention and the subtypes of message */
export const messageEvent = z.object({
  ...written,
  channel: id,
  channel_type: z.string().optional(),
  ts: z.string(),
  event_ts: z.string().optional(),
  thread_ts: z.string().optional(),
  files: z.array(file).optional(),
  edited: z.object({ ts: z.string() }).optional(),
  message: z.object({ ...written, ts: z.string() }).optional(),
  previous_message: z.object({ ...written, ts: z.string().optional() }).optional(),
  deleted_ts: z.string().optional(),
});

/** docs.slack.dev/reference/events/app_home_opened */
export const homeEvent = z.object({ user: id, tab: z.string().optional() });

/** docs.slack.dev/reference/events/tokens_revoked */
export const revokedEvent = z.object({
  tokens: z.object({ bot: z.array(z.string()).default([]) }).optional(),
});
