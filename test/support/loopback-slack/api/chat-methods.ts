/** Messages: docs.slack.dev/reference/methods/chat.postMessage and its neighbours, 2026-11. */
import { z } from 'zod';
import { refuse } from '../blocks/refusal.ts';
import { messageChangedEvent, messageDeletedEvent, messageEvent } from '../payloads/events.ts';
import { wireMessage, withIds, writeMessage } from '../world/post.ts';
import type { Channel } from '../world/world.ts';
import { checkFiles } from './check-files.ts';
import { checkContent, contentArguments } from './content.ts';
import { asJson, type Caller, flagArgument, type Method, method, textArgument } from './method.ts';
import { checkThread, isIn, knownUser, ownMessage, postableChannel, visibleChannel } from './places.ts';

const style = {
  mrkdwn: flagArgument,
  parse: z.enum(['full', 'none']).optional(),
  link_names: flagArgument,
  username: textArgument,
  icon_emoji: textArgument,
  icon_url: textArgument,
  as_user: flagArgument,
};

const metadata = asJson(z.looseObject({ event_type: z.string(), event_payload: z.unknown() })).optional();

const postMessage = method({
  scope: 'chat:write',
  tier: 'posting',
  args: z.strictObject({
    channel: z.string(),
    ...contentArguments,
    ...style,
    metadata,
    thread_ts: textArgument,
    reply_broadcast: flagArgument,
    unfurl_links: flagArgument,
    unfurl_media: flagArgument,
  }),
  run: (caller, args) => {
    const { world, workspace } = caller;
    checkContent(args, 'textTooLong');
    checkFiles(world, args.blocks);
    const channel = postableChannel(workspace, args.channel);
    checkThread(channel, args.thread_ts);
    const message = writeMessage(world, workspace, channel, {
      userId: workspace.botUserId,
      text: args.text ?? args.markdown_text ?? '',
      blocks: args.blocks ?? [],
      threadTs: args.thread_ts ?? null,
    });
    tellOfOwn(caller, channel, () => messageEvent(world, workspace, channel, message));
    return { channel: channel.id, ts: message.ts, message: wireMessage(world, workspace, message) };
  },
});

const postEphemeral = method({
  scope: 'chat:write',
  tier: 4,
  args: z.strictObject({
    channel: z.string(),
    user: z.string(),
    ...contentArguments,
    ...style,
    thread_ts: textArgument,
  }),
  run: ({ world, workspace }, args) => {
    checkContent(args, 'textTooLong');
    checkFiles(world, args.blocks);
    const channel = postableChannel(workspace, args.channel);
    if (!channel.members.has(knownUser(workspace, args.user).id)) throw refuse('userNotInChannel');
    checkThread(channel, args.thread_ts);
    const message = writeMessage(world, workspace, channel, {
      userId: workspace.botUserId,
      text: args.text ?? args.markdown_text ?? '',
      blocks: args.blocks ?? [],
      threadTs: args.thread_ts ?? null,
      readerId: args.user,
    });
    return { message_ts: message.ts };
  },
});

const update = method({
  scope: 'chat:write',
  tier: 3,
  args: z.strictObject({
    channel: z.string(),
    ts: z.string(),
    ...contentArguments,
    ...style,
    metadata,
    file_ids: asJson(z.array(z.string())).optional(),
    reply_broadcast: flagArgument,
  }),
  run: (caller, args) => {
    const { world, workspace } = caller;
    if (/^[UW]/.test(args.channel)) throw refuse('updateNeedsChannel');
    checkContent(args, 'updateTooLong');
    checkFiles(world, args.blocks);
    const channel = visibleChannel(workspace, args.channel);
    const message = ownMessage(channel, args.ts, 'notOurMessage');
    const before = { ...message };
    message.text = args.text ?? args.markdown_text ?? '';
    // A text without blocks takes the former blocks away.
    message.blocks = withIds(world, args.blocks ?? []);
    message.isEdited = true;
    world.changed();
    tellOfOwn(caller, channel, () =>
      messageChangedEvent(world, workspace, channel, { before, after: message }),
    );
    return {
      channel: channel.id,
      ts: message.ts,
      text: message.text,
      message: wireMessage(world, workspace, message),
    };
  },
});

const remove = method({
  scope: 'chat:write',
  tier: 3,
  args: z.strictObject({ channel: z.string(), ts: z.string(), as_user: flagArgument }),
  run: (caller, args) => {
    const { world, workspace } = caller;
    const channel = visibleChannel(workspace, args.channel);
    const message = ownMessage(channel, args.ts, 'notOursToDelete');
    message.isDeleted = true;
    world.changed();
    tellOfOwn(caller, channel, () => messageDeletedEvent(world, workspace, channel, message));
    return { channel: channel.id, ts: message.ts };
  },
});

const getPermalink = method({
  tier: 'none',
  args: z.strictObject({ channel: z.string(), message_ts: z.string() }),
  run: ({ world, workspace }, args) => ({
    channel: visibleChannel(workspace, args.channel).id,
    permalink: `${world.origin}/archives/${args.channel}/p${args.message_ts.replace('.', '')}`,
  }),
});

/** Slack sends the app what it wrote itself in a direct conversation. */
const tellOfOwn = (
  { world, workspace }: Caller,
  channel: Channel,
  event: () => Record<string, unknown>,
): void => {
  if (channel.kind === 'im' && isIn(workspace, channel)) world.tell(workspace, event());
};

export const CHAT_METHODS: Readonly<Record<string, Method>> = {
  'chat.postMessage': postMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.update': update,
  'chat.delete': remove,
  'chat.getPermalink': getPermalink,
};
