/** About the app itself: its token, its connection, its blocks, its files, its prompts; 2026-11. */
import { z } from 'zod';
import { refuse } from '../blocks/refusal.ts';
import { blocksOn } from '../blocks/several-blocks.ts';
import { limitOf } from '../rules/rules.ts';
import { writeMessage } from '../world/post.ts';
import { asJson, type Method, method, textArgument } from './method.ts';
import { postableChannel, visibleChannel } from './places.ts';

/** docs.slack.dev/reference/methods/auth.test */
const authTest = method({
  tier: 'none',
  args: z.strictObject({}),
  run: ({ world, workspace }) => ({
    url: `${world.origin}/`,
    team: workspace.name,
    user: 'inroad',
    team_id: workspace.id,
    user_id: workspace.botUserId,
    bot_id: workspace.botId,
    is_enterprise_install: false,
  }),
});

const apiTest = method({
  tier: 4,
  token: 'none',
  args: z.looseObject({}),
  run: (_caller, args) => ({ args }),
});

/** docs.slack.dev/reference/methods/apps.connections.open */
const connectionsOpen = method({
  tier: 3,
  token: 'app',
  args: z.strictObject({}),
  run: ({ world, sockets }) => {
    const address = world.origin.replace('http:', 'ws:');
    return { url: `${address}/link/?ticket=${sockets.newTicket()}&app_id=${world.appId}` };
  },
});

/** docs.slack.dev/reference/methods/blocks.validate: blocks of a message. */
const validate = method({
  tier: 'none',
  args: z.strictObject({ blocks: asJson(blocksOn('message')) }),
  run: () => ({}),
});

/** docs.slack.dev/reference/methods/files.getUploadURLExternal */
const uploadUrl = method({
  scope: 'files:write',
  tier: 4,
  args: z.strictObject({
    filename: z.string(),
    length: z.coerce.number().int().min(limitOf('uploadLength'), { error: 'uploadLength' }),
    alt_txt: z.string().max(limitOf('uploadAlt'), { error: 'uploadAlt' }).optional(),
    snippet_type: textArgument,
  }),
  run: ({ world }, args) => {
    const id = `F${String(world.nextNumber()).padStart(10, '0')}`;
    world.uploads.set(id, { name: args.filename, bytes: 0, isComplete: false });
    return { upload_url: `${world.origin}/upload/${id}`, file_id: id };
  },
});

/** docs.slack.dev/reference/methods/files.completeUploadExternal */
const completeUpload = method({
  scope: 'files:write',
  tier: 4,
  args: z.strictObject({
    files: asJson(z.array(z.strictObject({ id: z.string(), title: textArgument }))),
    channel_id: textArgument,
    channels: textArgument,
    initial_comment: textArgument,
    thread_ts: textArgument,
    blocks: asJson(blocksOn('message')).optional(),
  }),
  run: ({ world, workspace }, args) => {
    const files = args.files.map(({ id }) => {
      const upload = world.uploads.get(id);
      if (upload === undefined || upload.bytes === 0) throw refuse('fileUnknown', `file ${id} not uploaded`);
      upload.isComplete = true;
      return { id, name: upload.name, mimetype: 'application/octet-stream' };
    });
    if (args.channel_id !== undefined)
      writeMessage(world, workspace, postableChannel(workspace, args.channel_id), {
        userId: workspace.botUserId,
        text: args.initial_comment ?? '',
        threadTs: args.thread_ts ?? null,
        files,
      });
    return { files: files.map(({ id, name }) => ({ id, title: name })) };
  },
});

/** docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts */
const setPrompts = method({
  scope: 'assistant:write',
  tier: 'none',
  args: z.strictObject({
    channel_id: z.string(),
    thread_ts: textArgument,
    title: textArgument,
    prompts: asJson(
      z
        .array(z.strictObject({ title: z.string(), message: z.string() }))
        .refine((prompts) => prompts.length <= limitOf('prompts'), { error: 'prompts' }),
    ),
  }),
  run: ({ workspace }, args) => {
    visibleChannel(workspace, args.channel_id);
    return {};
  },
});

/** docs.slack.dev/reference/methods/assistant.threads.setStatus */
const setStatus = method({
  scope: 'assistant:write',
  tier: 'none',
  args: z.strictObject({
    channel_id: z.string(),
    thread_ts: textArgument,
    status: z.string(),
    loading_messages: asJson(z.array(z.string())).optional(),
  }),
  run: ({ workspace }, args) => {
    visibleChannel(workspace, args.channel_id);
    return {};
  },
});

export const APP_METHODS: Readonly<Record<string, Method>> = {
  'auth.test': authTest,
  'api.test': apiTest,
  'apps.connections.open': connectionsOpen,
  'blocks.validate': validate,
  'files.getUploadURLExternal': uploadUrl,
  'files.completeUploadExternal': completeUpload,
  'assistant.threads.setSuggestedPrompts': setPrompts,
  'assistant.threads.setStatus': setStatus,
};
