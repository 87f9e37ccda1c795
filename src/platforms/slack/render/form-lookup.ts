/** Fields that are looked up while typing, over thousands of records. */
import type { InputBlockElement } from '@slack/types';
import type { Locale } from '../../../chat/locale.ts';
import type { Field, LookupSource, Option } from '../../../chat/reply.ts';
import { PLACEHOLDER } from '../limits.ts';
import { readPlace } from '../place.ts';
import { slackTexts } from '../texts.ts';
import { areShort, drawOption, initialOptions } from './buttons.ts';
import { plain } from './text.ts';

type Lookup = Extract<Field, { kind: 'lookup' }>;
type Lookups = Extract<Field, { kind: 'multiLookup' }>;

const LOOKUP = /^lookup:(accounts|people|members|deals)(:new)?$/;

/** What a look-up's action says of itself; null for any other action. */
export const readLookup = (actionId: string): { source: LookupSource; allowNew: boolean } | null => {
  const [, source, isNew] = LOOKUP.exec(actionId) ?? [];
  return source === undefined ? null : { source: source as LookupSource, allowNew: isNew !== undefined };
};

const search = ({ source, allowNew }: Lookup | Lookups, locale: Locale) => ({
  action_id: `lookup:${source}${allowNew ? ':new' : ''}`,
  placeholder: plain(slackTexts[locale].typeToSearch, PLACEHOLDER),
  // The first options are there before anything is typed, and one Chinese character finds a name.
  min_query_length: 0,
});

export const drawLookup = (field: Lookup, locale: Locale): InputBlockElement | null => {
  const { value } = field;
  if (field.source === 'channels') return drawChannel(value);
  if (value !== null && !areShort([value])) return null;
  return {
    type: 'external_select',
    ...search(field, locale),
    ...(value === null ? {} : { initial_option: drawOption(value) }),
  };
};

export const drawLookups = (field: Lookups, locale: Locale): InputBlockElement | null => {
  const { source, values } = field;
  if (source === 'channels') return drawChannels(values);
  if (!areShort(values)) return null;
  return { type: 'multi_external_select', ...search(field, locale), ...initialOptions(values) };
};

/** Slack itself knows where the member is; channels shared with another company are not offered. */
const OUR_CHANNELS = {
  action_id: 'value',
  filter: {
    include: ['public', 'private'] satisfies ('public' | 'private')[],
    exclude_external_shared_channels: true,
    exclude_bot_users: true,
  },
};

const drawChannel = (value: Option | null): InputBlockElement => {
  const channel = value === null ? undefined : readPlace(value.value)?.channel;
  return {
    type: 'conversations_select',
    ...OUR_CHANNELS,
    ...(channel === undefined ? {} : { initial_conversation: channel }),
  };
};

const drawChannels = (values: readonly Option[]): InputBlockElement => {
  const channels = values.flatMap(({ value }) => readPlace(value)?.channel ?? []);
  return {
    type: 'multi_conversations_select',
    ...OUR_CHANNELS,
    ...(channels.length === 0 ? {} : { initial_conversations: channels }),
  };
};
