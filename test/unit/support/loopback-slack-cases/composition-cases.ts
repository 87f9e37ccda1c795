import type { COMPOSITION_RULES } from '../../../support/loopback-slack/rules/composition-rules.ts';
import {
  actions,
  blocks,
  button,
  input,
  mrkdwn,
  opening,
  option,
  picture,
  plain,
  section,
  select,
  showing,
  textInput,
} from './calls.ts';
import { type Cases, many, most, words } from './case.ts';

const confirm = (parts: Record<string, unknown>) =>
  blocks(
    actions(
      button({
        confirm: {
          title: plain('Sure?'),
          text: plain('x'),
          confirm: plain('Yes'),
          deny: plain('No'),
          ...parts,
        },
      }),
    ),
  );

const menu = (parts: Record<string, unknown>) => blocks(actions(select(parts)));
const withOption = (parts: Record<string, unknown>) => menu({ options: [option(parts)] });
const overflow = (parts: Record<string, unknown>) =>
  blocks(actions({ type: 'overflow', options: [option(parts)] }));
const group = (parts: Record<string, unknown>) =>
  menu({ options: undefined, option_groups: [{ label: plain('All'), options: [option()], ...parts }] });
const field = (parts: Record<string, unknown>) => blocks(input(textInput(parts)));
const conversations = (filter: Record<string, unknown>) =>
  blocks(actions({ type: 'conversations_select', filter }));

export const COMPOSITION_CASES: Cases<typeof COMPOSITION_RULES> = {
  textEmpty: {
    refused: blocks(section({ text: plain('') })),
    accepted: blocks(section({ text: plain('x') })),
  },
  textLength: most('textLength', (count) => blocks({ type: 'context', elements: [plain(words(count))] })),
  textKind: {
    refused: blocks({ type: 'header', text: mrkdwn('x') }),
    accepted: blocks({ type: 'header', text: plain('x') }),
  },
  confirmTitle: most('confirmTitle', (count) => confirm({ title: plain(words(count)) })),
  confirmText: most('confirmText', (count) => confirm({ text: mrkdwn(words(count)) })),
  confirmConfirm: most('confirmConfirm', (count) => confirm({ confirm: plain(words(count)) })),
  confirmDeny: most('confirmDeny', (count) => confirm({ deny: plain(words(count)) })),
  optionText: most('optionText', (count) => withOption({ text: plain(words(count)) })),
  optionValue: most('optionValue', (count) => withOption({ value: words(count) })),
  optionDescription: most('optionDescription', (count) => withOption({ description: plain(words(count)) })),
  optionUrl: most('optionUrl', (count) => overflow({ url: words(count) })),
  optionUrlElsewhere: {
    refused: withOption({ url: 'https://example.com' }),
    accepted: overflow({ url: 'https://example.com' }),
  },
  groupLabel: most('groupLabel', (count) => group({ label: plain(words(count)) })),
  groupOptions: most('groupOptions', (count) =>
    group({ options: many(count, (index) => option({ value: String(index) })) }),
  ),
  actionId: most('actionId', (count) => blocks(actions(button({ action_id: words(count) })))),
  blockId: most('blockId', (count) => blocks(section({ block_id: words(count) }))),
  placeholder: most('placeholder', (count) => menu({ placeholder: plain(words(count)) })),
  imageUrl: most('imageUrl', (count) => blocks(picture({ image_url: words(count) }))),
  imageSource: {
    refused: blocks(picture({ slack_file: { id: 'F0123456789' } })),
    accepted: showing('complete'),
  },
  altText: most('altText', (count) => blocks(picture({ alt_text: words(count) }))),
  altTextMissing: { refused: blocks(picture({ alt_text: undefined })), accepted: blocks(picture()) },
  slackFileId: {
    refused: blocks(picture({ slack_file: { id: 'F1' }, image_url: undefined })),
    accepted: showing('complete'),
  },
  dispatchTriggers: {
    refused: field({ dispatch_action_config: { trigger_actions_on: [] } }),
    accepted: field({ dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] } }),
  },
  filterInclude: {
    refused: conversations({ include: [] }),
    accepted: opening({ blocks: [actions({ type: 'conversations_select', filter: { include: ['im'] } })] }),
  },
};
