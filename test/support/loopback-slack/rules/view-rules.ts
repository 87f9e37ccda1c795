/** Rules of Slack's views (modals, App Home) and of the triggers that open them. */
import { type Rule, rule } from './rule.ts';

const VIEW = 'reference/views';
const OPEN = 'reference/methods/views.open';
const UPDATE = 'reference/methods/views.update';
const PUSH = 'reference/methods/views.push';
const TRIGGER = 'interactivity/handling-user-interaction';

export const VIEW_RULES = {
  viewBlocks: rule(100, 'blocks in a view', VIEW, 'invalid_arguments'),
  viewTitle: rule(24, 'characters in the title of a modal', VIEW, 'invalid_arguments'),
  viewSubmit: rule(24, 'characters on the submit button', VIEW, 'invalid_arguments'),
  viewClose: rule(24, 'characters on the close button', VIEW, 'invalid_arguments'),
  submitMissing: rule(null, 'a submit button where there is an input', VIEW, 'invalid_arguments'),
  privateMetadata: rule(3000, 'characters in private_metadata', VIEW, 'invalid_arguments'),
  callbackId: rule(255, 'characters in a callback_id', VIEW, 'invalid_arguments'),
  externalId: rule(255, 'characters in an external_id', OPEN, 'invalid_arguments'),
  viewKind: rule(null, 'a modal to open, a home to publish', VIEW, 'invalid_arguments'),
  viewSize: rule(250_000, 'bytes in a view', OPEN, 'view_too_large'),
  duplicateExternalId: rule(
    null,
    'external_ids that differ within a workspace',
    OPEN,
    'duplicate_external_id',
  ),
  triggerAge: rule(3000, 'ms from the interaction', TRIGGER, 'expired_trigger_id'),
  triggerOnce: rule(1, 'uses of a trigger_id', OPEN, 'exchanged_trigger_id'),
  triggerUnknown: rule(null, 'a trigger_id that was given to this app', OPEN, 'invalid_trigger_id'),
  pushDepth: rule(3, 'views on top of each other', PUSH, 'push_limit_reached'),
  pushWithoutModal: rule(null, 'a modal to push onto', PUSH, 'not_found'),
  viewUnknown: rule(null, 'a view that is open', UPDATE, 'not_found'),
  viewHash: rule(null, 'the hash of the view as it stands', UPDATE, 'hash_conflict'),
} as const satisfies Record<string, Rule>;
