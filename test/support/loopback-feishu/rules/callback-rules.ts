/** Rules of what an app answers to what Feishu sends, and of changing a card later. */
import { type Rule, rule } from './rule.ts';

const EVENTS = 'ukTMukTMukTM/uUTNz4SN1MjL1UzM';
const ADDRESS =
  'ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/event-subscription-configure-/request-url-configuration-case';
const CALLBACK = 'feishu-cards/card-callback-communication';
const LATER = 'ukTMukTMukTM/uMDO1YjLzgTN24yM4UjN';

export const CALLBACK_RULES = {
  challengeTime: rule(1000, 'ms to answer a challenge', ADDRESS, 0),
  challengeEcho: rule(null, 'the challenge in the answer, and nothing but that', ADDRESS, 0),
  eventTime: rule(3000, 'ms to answer an event, sent again otherwise', EVENTS, 0),
  eventStatus: rule(null, 'HTTP 200 to an event, sent again otherwise', EVENTS, 0),
  callbackAddress: rule(null, 'an address for callbacks, and a subscription of them', CALLBACK, 200340),
  callbackTime: rule(3000, 'ms to answer a card callback', CALLBACK, 200341),
  callbackConnect: rule(null, 'an address that can be reached', CALLBACK, 200342),
  callbackStatus: rule(null, 'HTTP 200 to a card callback, no redirect', CALLBACK, 200671),
  callbackObject: rule(null, 'a JSON object to a card callback', CALLBACK, 200672),
  callbackFields: rule(null, 'nothing but toast and card in it', CALLBACK, 200672, 'stricter'),
  toastType: rule(
    null,
    'info, success, error or warning as type of a toast',
    CALLBACK,
    200672,
    'unconfirmed',
  ),
  toastText: rule(null, 'a content of a toast', CALLBACK, 200672, 'unconfirmed'),
  toastLanguage: rule(
    null,
    'one of the 16 languages as key of the i18n of a toast',
    CALLBACK,
    200672,
    'unconfirmed',
  ),
  cardType: rule(null, 'raw or template as type of a card', CALLBACK, 200673),
  cardWrong: rule(null, 'a card that could be sent', CALLBACK, 200673),
  cardDowngrade: rule(null, 'a card of 2.0 after a card of 2.0', CALLBACK, 200830),
  cardAge: rule(
    14,
    'days in which a card can be pressed',
    'uAjLw4CM/ukzMukzMukzM/feishu-cards/card-json-v2-breaking-changes-release-notes',
    0,
    'documented',
  ),
  laterToken: rule(null, 'a token c-… of a callback', LATER, 300020),
  laterAge: rule(1800, 'seconds in which a token of a callback changes its card', LATER, 300030),
  laterUses: rule(2, 'uses of a token of a callback', LATER, 300040),
  laterCard: rule(null, 'a card that could be sent', LATER, 11311),
  laterBytes: rule(30_000, 'bytes in the card; KB read as 1,000', LATER, 100000, 'stricter'),
  laterOpenIds: rule(null, 'no open_ids: a card of 2.0 is shared', LATER, 200320, 'stricter'),
  laterRecalled: rule(null, 'a card that was not recalled', LATER, 200000),
  laterOrder: rule(null, 'the answer to the callback first; a card that changes before falls back', LATER, 0),
} as const satisfies Record<string, Rule>;
