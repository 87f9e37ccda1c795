/** Rules of tokens, scopes, rates, the long connection, users, chats and slash commands. */
import { type Rule, rule } from './rule.ts';

const CODES = 'ukTMukTMukTM/ugjM14COyUjL4ITN';
const TOKEN = 'ukTMukTMukTM/ukDNz4SO0MjL5QzM/auth-v3/auth/tenant_access_token_internal';
const RATES = 'ukTMukTMukTM/uUzN04SN3QjL1cDN';
const LONG = 'ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/event-subscription-configure-/request-url-configuration-case';
const USER = 'uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/get';
const CHAT = 'uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get';
const MEMBERS = 'uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-members/get';
const SLASH = 'mcp_open_tools/agent-best-practices/agent-supports-slash-commands';

const SLASH_REFUSED = 40000000;

export const APP_RULES = {
  appSecret: rule(null, "the app's id and secret", TOKEN, 10014, 'unconfirmed'),
  tokenMissing: rule(null, 'a token', CODES, 99991661),
  tokenForm: rule(
    null,
    'a token that begins with t- (an app calls as itself)',
    CODES,
    99991671,
    'unconfirmed',
  ),
  tokenWrong: rule(null, 'a token that Feishu gave', CODES, 99991663),
  tokenExpired: rule(7200, 'seconds in which a token holds', TOKEN, 99991663),
  scope: rule(null, 'one of the scopes of the method', CODES, 99991672),
  secondRate: rule(50, 'calls a second of one method', RATES, 99991400),
  minuteRate: rule(1000, 'calls a minute of one method', RATES, 99991400),
  unknownPath: rule(null, 'a method that Feishu has', CODES, 404, 'unconfirmed'),
  badJson: rule(null, 'a request that is JSON', CODES, 9499, 'reported'),
  connectionSecret: rule(null, "the app's id and secret for a long connection", LONG, 514, 'reported'),
  connectionCount: rule(50, 'long connections of one app', LONG, 1000040350, 'reported'),
  connectionTicket: rule(null, 'a ticket that was just given, once', LONG, 403, 'unconfirmed'),
  userUnknown: rule(null, 'a user who exists', USER, 41012, 'unconfirmed'),
  userScope: rule(null, "a user within the app's contact scope", USER, 41050),
  userIdType: rule(null, 'open_id, union_id or user_id as user_id_type', USER, 99992402),
  chatUnknown: rule(null, 'a chat_id that exists', CHAT, 232006),
  chatOutside: rule(null, 'a chat that the bot is in, to see its members', MEMBERS, 232011),
  pageSize: rule(100, 'items on a page, 1 at least', MEMBERS, 99992402, 'unconfirmed'),
  pageToken: rule(null, 'a page_token that was given', MEMBERS, 99992402, 'unconfirmed'),
  slashCount: rule(100, 'slash commands of an app', SLASH, SLASH_REFUSED, 'reported'),
  slashName: rule(
    null,
    'a command of letters, digits, _ and -, without slash',
    SLASH,
    SLASH_REFUSED,
    'reported',
  ),
  slashTwice: rule(null, 'a command once', SLASH, SLASH_REFUSED, 'reported'),
  slashText: rule(null, 'a default_value of the description', SLASH, SLASH_REFUSED, 'reported'),
  slashLanguage: rule(null, 'one of the 16 languages as key of i18n', SLASH, SLASH_REFUSED, 'unconfirmed'),
  slashField: rule(null, 'command, description and icon, nothing else', SLASH, SLASH_REFUSED, 'unconfirmed'),
  slashUnknown: rule(null, 'a command_id that exists', SLASH, SLASH_REFUSED, 'unconfirmed'),
} as const satisfies Record<string, Rule>;
