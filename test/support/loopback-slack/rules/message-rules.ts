/** Rules of the Web API's other methods: who may call them, with what, where, how often. */
import { type Rule, rule } from './rule.ts';

const method = (name: string): string => `reference/methods/${name}`;
const POST = method('chat.postMessage');
const UPDATE = method('chat.update');
const EPHEMERAL = method('chat.postEphemeral');
const WEB_API = 'apis/web-api';
const RATES = 'apis/web-api/rate-limits';

export const MESSAGE_RULES = {
  noText: rule(null, 'a text, blocks or attachments', POST, 'no_text'),
  fallbackText: rule(
    null,
    'a text beside blocks, for notices and screen readers',
    POST,
    'no_text',
    'stricter',
  ),
  textTooLong: rule(
    40_000,
    'characters in the text of a message (cut off beyond)',
    POST,
    'msg_too_long',
    'stricter',
  ),
  updateTooLong: rule(4000, 'characters in the text of an update', UPDATE, 'msg_too_long', 'probed'),
  attachments: rule(100, 'attachments on a message', POST, 'too_many_attachments'),
  markdownArgument: rule(12_000, 'characters in markdown_text', POST, 'msg_too_long'),
  markdownConflict: rule(null, 'no text or blocks beside markdown_text', UPDATE, 'markdown_text_conflict'),
  channelUnknown: rule(null, 'a channel that the app can see', POST, 'channel_not_found'),
  notInChannel: rule(null, 'a channel that the app is in', POST, 'not_in_channel'),
  archived: rule(null, 'a channel that is not archived', POST, 'is_archived'),
  threadUnknown: rule(null, 'a thread that is there', POST, 'thread_not_found', 'unconfirmed'),
  userUnknown: rule(null, 'a user of the workspace', method('users.info'), 'user_not_found'),
  userDisabled: rule(null, 'a user who is not deactivated', method('conversations.open'), 'user_disabled'),
  userNotInChannel: rule(null, 'a reader who is in the channel', EPHEMERAL, 'user_not_in_channel'),
  messageUnknown: rule(null, 'a message that is there', UPDATE, 'message_not_found'),
  notOurMessage: rule(null, 'a message of the app itself', UPDATE, 'cant_update_message'),
  notOursToDelete: rule(null, 'a message of the app itself', method('chat.delete'), 'cant_delete_message'),
  ephemeralUpdate: rule(null, 'a message that is not ephemeral', UPDATE, 'message_not_found'),
  updateNeedsChannel: rule(null, 'the id of a DM, not of its user', UPDATE, 'channel_not_found'),
  notAuthed: rule(null, 'a token', method('auth.test'), 'not_authed'),
  wrongToken: rule(null, 'a token that Slack gave', method('auth.test'), 'invalid_auth'),
  tokenRevoked: rule(null, 'a token that was not revoked', method('auth.test'), 'token_revoked'),
  appRemoved: rule(null, 'a token of an app that is installed', method('auth.test'), 'account_inactive'),
  tokenKind: rule(
    null,
    'a token of the kind that the method takes',
    method('apps.connections.open'),
    'not_allowed_token_type',
  ),
  missingScope: rule(null, 'the scope of the method', 'reference/scopes', 'missing_scope'),
  unknownMethod: rule(null, 'a method that Slack has', WEB_API, 'unknown_method'),
  unknownArgument: rule(
    null,
    'no argument that the method does not have',
    WEB_API,
    'invalid_arguments',
    'stricter',
  ),
  badArgument: rule(null, 'arguments of the documented kind', WEB_API, 'invalid_arguments'),
  tooManyUsers: rule(8, 'users of a group DM', method('conversations.open'), 'too_many_users'),
  prompts: rule(4, 'suggested prompts', method('assistant.threads.setSuggestedPrompts'), 'invalid_arguments'),
  uploadLength: rule(1, 'bytes at least in a file', method('files.getUploadURLExternal'), 'missing_argument'),
  uploadAlt: rule(
    1000,
    'characters in an alt_txt',
    method('files.getUploadURLExternal'),
    'alt_txt_too_large',
  ),
  fileUnknown: rule(
    null,
    'a file whose bytes were sent to its upload_url',
    method('files.completeUploadExternal'),
    'file_not_found',
    'unconfirmed',
  ),
  // Asked by github.com/slackapi/python-slack-sdk/issues/1797 and 1521.
  slackFile: rule(
    null,
    'a slack_file that was completed and is processed',
    'reference/block-kit/composition-objects/slack-file-object',
    'invalid_blocks',
    'probed',
  ),
  postingRate: rule(1, 'messages a second in a channel', RATES, 'ratelimited'),
  tier2: rule(20, 'calls a minute of a method of tier 2', RATES, 'ratelimited'),
  tier3: rule(50, 'calls a minute of a method of tier 3', RATES, 'ratelimited'),
  tier4: rule(100, 'calls a minute of a method of tier 4', RATES, 'ratelimited'),
} as const satisfies Record<string, Rule>;
