/** Rules of Slack's composition objects: texts, options, confirmation dialogs, ids, pictures. */
import { blockRule, type Rule } from './rule.ts';

const at = (object: string): string => `reference/block-kit/composition-objects/${object}`;
const CONFIRM = at('confirmation-dialog-object');
const OPTION = at('option-object');
const GROUP = at('option-group-object');
const TEXT = at('text-object');
const IMAGE = 'reference/block-kit/blocks/image-block';
const BLOCKS = 'reference/block-kit/blocks';
const BUTTON = 'reference/block-kit/block-elements/button-element';

export const COMPOSITION_RULES = {
  textEmpty: blockRule(1, 'characters at least in a text object', TEXT),
  textLength: blockRule(3000, 'characters in a text object', TEXT),
  textKind: blockRule(null, 'plain_text, or mrkdwn where markup is allowed', TEXT),
  confirmTitle: blockRule(100, 'characters in the title of a confirmation', CONFIRM),
  confirmText: blockRule(300, 'characters in the text of a confirmation', CONFIRM),
  confirmConfirm: blockRule(30, 'characters in the confirming button', CONFIRM),
  confirmDeny: blockRule(30, 'characters in the denying button', CONFIRM),
  optionText: blockRule(75, 'characters in the text of an option', OPTION),
  optionValue: blockRule(150, 'characters in the value of an option', OPTION),
  optionDescription: blockRule(75, 'characters in the description of an option', OPTION),
  optionUrl: blockRule(3000, 'characters in the url of an option', OPTION),
  optionUrlElsewhere: blockRule(null, 'a url in options of an overflow menu only', OPTION),
  groupLabel: blockRule(75, 'characters in the label of an option group', GROUP),
  groupOptions: blockRule(100, 'options in a group', GROUP),
  actionId: blockRule(255, 'characters in an action_id', BUTTON),
  blockId: blockRule(255, 'characters in a block_id', BLOCKS),
  placeholder: blockRule(
    150,
    'characters in a placeholder',
    'reference/block-kit/block-elements/select-menu-element',
  ),
  imageUrl: blockRule(3000, 'characters in an image_url', IMAGE),
  imageSource: blockRule(null, 'exactly one of image_url and slack_file', IMAGE),
  altText: blockRule(2000, 'characters in an alt_text', IMAGE),
  altTextMissing: blockRule(null, 'an alt_text on every picture', IMAGE),
  slackFileId: blockRule(null, 'a file id such as F0123456789', at('slack-file-object'), 'probed'),
  dispatchTriggers: blockRule(
    2,
    'interactions that dispatch, 1 at least',
    at('dispatch-action-configuration-object'),
  ),
  filterInclude: blockRule(1, 'kinds of conversation at least in a filter', at('conversation-filter-object')),
} as const satisfies Record<string, Rule>;
