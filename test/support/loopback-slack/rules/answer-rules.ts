/** Rules of how an app answers what Slack sends it: acknowledgements, their payloads, response URLs. */
import { type Rule, rule } from './rule.ts';

const HANDLING = 'interactivity/handling-user-interaction';
const COMMANDS = 'interactivity/implementing-slash-commands';
const MODALS = 'surfaces/modals';
const SELECT = 'reference/block-kit/block-elements/select-menu-element';
const EVENTS = 'apis/events-api';

export const ANSWER_RULES = {
  commandInTime: rule(3000, 'ms to acknowledge a command', COMMANDS, 'operation_timeout'),
  commandAnswered: rule(null, '200 to a command', COMMANDS, 'dispatch_failed', 'unconfirmed'),
  interactionInTime: rule(3000, 'ms to acknowledge an interaction', HANDLING, 'operation_timeout'),
  interactionAnswered: rule(null, '200 to an interaction', HANDLING, 'dispatch_failed', 'unconfirmed'),
  eventInTime: rule(3000, 'ms to acknowledge an event', EVENTS, 'http_timeout'),
  eventAnswered: rule(null, '2xx to an event', EVENTS, 'http_error'),
  ackBody: rule(null, 'a body of the documented kind', HANDLING, 'invalid_response', 'unconfirmed'),
  ackErrorsBlocks: rule(null, 'errors for block_ids of inputs in the view', MODALS, 'invalid_response'),
  ackErrorsEmpty: rule(1, 'errors at least', MODALS, 'invalid_response', 'unconfirmed'),
  ackView: rule(null, 'a valid modal to update or push', MODALS, 'invalid_response'),
  suggestions: rule(100, 'options for a menu', SELECT, 'invalid_response'),
  suggestionsKind: rule(null, 'exactly one of options and option_groups', SELECT, 'invalid_response'),
  responseUrlAge: rule(1_800_000, 'ms that a response_url lives', HANDLING, 'expired_url'),
  responseUrlUses: rule(5, 'uses of a response_url', HANDLING, 'used_url'),
  responseUrlUnknown: rule(null, 'a response_url that Slack gave', HANDLING, 'no_service', 'unconfirmed'),
} as const satisfies Record<string, Rule>;
