/** What apps post to response_urls: docs.slack.dev/interactivity/handling-user-interaction, 2026-11. */
import { z } from 'zod';
import { parseOrRefuse, Refused, refuse } from '../blocks/refusal.ts';
import { limitOf } from '../rules/rules.ts';
import { channelOf, workspaceOf } from '../world/places.ts';
import { withIds, writeMessage } from '../world/post.ts';
import type { Channel, Message, ResponseUrl, World } from '../world/world.ts';
import { type Answered, twisted } from './call.ts';
import { checkFiles } from './check-files.ts';
import { checkContent, contentArguments } from './content.ts';
import { flagArgument, textArgument } from './method.ts';
import type { Scripts } from './scripts.ts';

const body = z.strictObject({
  ...contentArguments,
  response_type: z.enum(['ephemeral', 'in_channel']).optional(),
  replace_original: flagArgument,
  delete_original: flagArgument,
  thread_ts: textArgument,
  mrkdwn: flagArgument,
  unfurl_links: flagArgument,
  unfurl_media: flagArgument,
  metadata: z.unknown().optional(),
});

export type ResponseBody = z.output<typeof body>;

/** `id` is the path below the kind. */
export const answerResponseUrl = (
  world: World,
  scripts: Scripts,
  id: string,
  sent: Record<string, unknown>,
): Answered => {
  const target = world.responseUrls.get(id) ?? null;
  const perform = (): Answered => {
    try {
      respond(world, target, sent);
      return { kind: 'answer', status: 200, headers: {}, body: { ok: true } };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const { rule, messages } = error.refusal;
      world.refused.push({ rule, method: 'response_url', messages });
      return {
        kind: 'answer',
        // Constructed: the documentation names neither status nor code.
        status: rule.startsWith('responseUrl') ? 404 : 400,
        headers: {},
        body: { ok: false, error: error.refusal.error },
      };
    }
  };
  const answered = twisted(scripts.take('response_url', target?.teamId ?? null), perform);
  world.calls.push({
    at: world.now(),
    method: 'response_url',
    teamId: target?.teamId ?? null,
    token: null,
    args: sent,
    answer: answered.kind === 'answer' && typeof answered.body === 'object' ? answered.body : null,
    status: answered.kind === 'answer' ? answered.status : null,
  });
  world.changed();
  return answered;
};

const respond = (world: World, target: ResponseUrl | null, sent: Record<string, unknown>): void => {
  if (target === null) throw refuse('responseUrlUnknown');
  if (world.now().getTime() - target.at.getTime() > limitOf('responseUrlAge')) throw refuse('responseUrlAge');
  if (target.uses >= limitOf('responseUrlUses')) throw refuse('responseUrlUses');
  const parsed = parseOrRefuse(body, sent, { isArguments: true });
  target.uses += 1;
  const channel = channelOf(workspaceOf(world, target.teamId), target.channelId);
  const original = originalOf(channel, target);
  if (parsed.delete_original === true) {
    removeOriginal(world, original);
    return;
  }
  checkContent(parsed, 'textTooLong');
  checkFiles(world, parsed.blocks);
  if (parsed.replace_original === true && original !== null) replace(world, original, parsed);
  else say(world, target, parsed);
};

/** Says something where an answer to a command or a response_url belongs: to the one user unless `in_channel`. */
export const say = (
  world: World,
  target: Pick<ResponseUrl, 'teamId' | 'userId' | 'channelId' | 'threadTs'>,
  content: Pick<ResponseBody, 'text' | 'blocks' | 'response_type' | 'thread_ts'>,
): void => {
  const workspace = workspaceOf(world, target.teamId);
  writeMessage(world, workspace, channelOf(workspace, target.channelId), {
    userId: workspace.botUserId,
    text: content.text ?? '',
    blocks: content.blocks ?? [],
    threadTs: content.thread_ts ?? target.threadTs,
    readerId: content.response_type === 'in_channel' ? null : target.userId,
  });
};

/** The app's own message whose button was pressed. */
const originalOf = (channel: Channel, { messageTs }: ResponseUrl): Message | null =>
  channel.messages.find(({ ts, isBot, isDeleted }) => ts === messageTs && isBot && !isDeleted) ?? null;

const removeOriginal = (world: World, original: Message | null): void => {
  if (original !== null) original.isDeleted = true;
  world.changed();
};

const replace = (world: World, original: Message, content: ResponseBody): void => {
  original.text = content.text ?? '';
  original.blocks = withIds(world, content.blocks ?? []);
  original.isEdited = true;
  world.changed();
};
