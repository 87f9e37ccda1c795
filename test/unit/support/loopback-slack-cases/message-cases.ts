import type { MESSAGE_RULES } from '../../../support/loopback-slack/rules/message-rules.ts';
import { SCOPES } from '../../../support/loopback-slack/world/seed.ts';
import { blocks, call, calling, errorOf, posting, section, showing, uploaded } from './calls.ts';
import { type Bench, type Cases, least, many, most, type Probe, words } from './case.ts';

const to = (channel: string) => posting({ channel });
const changed =
  (change: (bench: Bench) => void, probe: Probe): Probe =>
  (bench) => {
    change(bench);
    return probe(bench);
  };

const posted = async (bench: Bench, args: Record<string, unknown> = {}): Promise<string> => {
  const { ts } = await call(bench, 'chat.postMessage', { channel: 'C1', text: 'x', ...args });
  return String(ts);
};

const ephemeral = async (bench: Bench): Promise<string> => {
  const args = { channel: 'C1', user: 'U1', text: 'x' };
  const { message_ts: ts } = await call(bench, 'chat.postEphemeral', args);
  return String(ts);
};

/** Changes, or deletes, the message whose ts `find` knows. */
const touching =
  (method: 'chat.update' | 'chat.delete', find: (bench: Bench) => Promise<string>, args = {}): Probe =>
  async (bench) => {
    const text = method === 'chat.update' ? { text: 'y' } : {};
    return errorOf(await call(bench, method, { channel: 'C1', ts: await find(bench), ...text, ...args }));
  };

const ofUser = async ({ slack }: Bench): Promise<string> =>
  (await slack.user('U1').says('C1', 'mine')).message.ts;

/** Makes so many calls within the window and says what came of the last one. */
const often =
  (count: number, probe: Probe, stepMs = 0): Probe =>
  async (bench) => {
    bench.slack.limitRates(true);
    let error: string | null = null;
    for (const _ of many(count, () => null)) {
      error = await probe(bench);
      bench.advance(stepMs);
    }
    return error;
  };

const completing =
  (file: 'named' | 'sent'): Probe =>
  async (bench) =>
    calling('files.completeUploadExternal', { files: [{ id: await uploaded(bench, file) }] })(bench);

const auth = calling('auth.test', {});
const withApp: Probe = async (bench) =>
  errorOf(await call(bench, 'apps.connections.open', {}, bench.slack.appToken));

export const MESSAGE_CASES: Cases<typeof MESSAGE_RULES> = {
  noText: { refused: posting({ text: ' ' }), accepted: posting({ text: 'x' }) },
  fallbackText: { refused: posting({ text: '', blocks: [section()] }), accepted: blocks(section()) },
  textTooLong: most('textTooLong', (count) => posting({ text: words(count) })),
  updateTooLong: most('updateTooLong', (count) => touching('chat.update', posted, { text: words(count) })),
  attachments: most('attachments', (count) => posting({ attachments: many(count, () => ({ text: 'x' })) })),
  markdownArgument: most('markdownArgument', (count) =>
    calling('chat.postMessage', { channel: 'C1', markdown_text: words(count) }),
  ),
  markdownConflict: {
    refused: posting({ markdown_text: 'x' }),
    accepted: calling('chat.postMessage', { channel: 'C1', markdown_text: 'x' }),
  },
  channelUnknown: { refused: to('C404'), accepted: to('C1') },
  notInChannel: {
    refused: to('C2'),
    accepted: changed(({ slack }) => slack.invite('C2', slack.botUserId()), to('C2')),
  },
  archived: {
    refused: changed(({ slack }) => slack.changeChannel('C1', { isArchived: true }), to('C1')),
    accepted: to('C1'),
  },
  threadUnknown: {
    refused: posting({ thread_ts: '1.000404' }),
    accepted: async (bench) => posting({ thread_ts: await posted(bench) })(bench),
  },
  userUnknown: {
    refused: calling('users.info', { user: 'U404' }),
    accepted: calling('users.info', { user: 'U1' }),
  },
  userDisabled: {
    refused: changed(
      ({ slack }) => slack.changeUser('U1', { isDeactivated: true }),
      calling('conversations.open', { users: 'U1' }),
    ),
    accepted: calling('conversations.open', { users: 'U1' }),
  },
  userNotInChannel: {
    refused: calling('chat.postEphemeral', { channel: 'C1', user: 'U3', text: 'x' }),
    accepted: calling('chat.postEphemeral', { channel: 'C1', user: 'U1', text: 'x' }),
  },
  messageUnknown: {
    refused: touching('chat.update', async () => '1.000404'),
    accepted: touching('chat.update', posted),
  },
  notOurMessage: { refused: touching('chat.update', ofUser), accepted: touching('chat.update', posted) },
  notOursToDelete: { refused: touching('chat.delete', ofUser), accepted: touching('chat.delete', posted) },
  ephemeralUpdate: { refused: touching('chat.update', ephemeral), accepted: touching('chat.update', posted) },
  updateNeedsChannel: {
    refused: touching('chat.update', (bench) => posted(bench, { channel: 'U1' }), { channel: 'U1' }),
    accepted: touching('chat.update', (bench) => posted(bench, { channel: 'U1' }), { channel: 'DT1U1' }),
  },
  notAuthed: { refused: calling('auth.test', {}, null), accepted: auth },
  wrongToken: { refused: calling('auth.test', {}, 'xoxb-of-somebody'), accepted: auth },
  tokenRevoked: {
    refused: changed(({ slack }) => void slack.revokeTokens(), auth),
    accepted: changed(({ slack }) => {
      void slack.revokeTokens();
      slack.reinstall();
    }, auth),
  },
  appRemoved: { refused: changed(({ slack }) => void slack.uninstall(), auth), accepted: auth },
  tokenKind: { refused: calling('apps.connections.open', {}), accepted: withApp },
  missingScope: {
    refused: changed(
      ({ slack }) => slack.setScopes(SCOPES.filter((scope) => scope !== 'users:read')),
      calling('users.info', { user: 'U1' }),
    ),
    accepted: calling('users.info', { user: 'U1' }),
  },
  unknownMethod: { refused: calling('chat.postMesage', {}), accepted: auth },
  unknownArgument: { refused: posting({ chanel: 'C1' }), accepted: posting({ unfurl_links: false }) },
  badArgument: { refused: posting({ channel: undefined }), accepted: posting({}) },
  tooManyUsers: {
    refused: calling('conversations.open', { users: many(9, () => 'U1').join(',') }),
    accepted: calling('conversations.open', { users: many(8, () => 'U1').join(',') }),
  },
  prompts: most('prompts', (count) => async (bench) => {
    const args = {
      channel_id: bench.slack.user('U1').dm(),
      prompts: many(count, () => ({ title: 'x', message: 'x' })),
    };
    return errorOf(await call(bench, 'assistant.threads.setSuggestedPrompts', args));
  }),
  uploadLength: least('uploadLength', (length) =>
    calling('files.getUploadURLExternal', { filename: 'a.png', length }),
  ),
  uploadAlt: most('uploadAlt', (count) =>
    calling('files.getUploadURLExternal', { filename: 'a.png', length: 3, alt_txt: words(count) }),
  ),
  fileUnknown: { refused: completing('named'), accepted: completing('sent') },
  slackFile: { refused: showing('sent'), accepted: showing('complete') },
  postingRate: { refused: often(2, posting({}), 999), accepted: often(2, posting({}), 1000) },
  tier2: most('tier2', (count) => often(count, calling('users.list', {}))),
  tier3: most('tier3', (count) => often(count, calling('team.info', {}))),
  tier4: most('tier4', (count) => often(count, calling('users.info', { user: 'U1' }))),
};
