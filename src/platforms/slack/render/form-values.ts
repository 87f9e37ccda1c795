/** What a submitted view holds -> the fields of the neutral form. Pure. */
import { z } from 'zod';
import type { FormValues } from '../../../chat/inbound.ts';
import { placeOf } from '../place.ts';
import { fieldNameOf, NONE } from './form-field.ts';

const option = z.object({ value: z.string() });

const input = z.object({
  value: z.string().nullish(),
  selected_date: z.string().nullish(),
  selected_option: option.nullish(),
  selected_options: z.array(option).nullish(),
  selected_conversation: z.string().nullish(),
  selected_conversations: z.array(z.string()).nullish(),
});

/** By block, then by action. */
export const viewState = z.record(z.string(), z.record(z.string(), input));

export const formValuesOf = (state: z.infer<typeof viewState>, team: string): FormValues => {
  const values: FormValues = {};
  for (const [blockId, actions] of Object.entries(state)) {
    const name = fieldNameOf(blockId);
    const [typed] = Object.values(actions);
    if (name !== null && typed !== undefined) values[name] = typedValue(typed, team);
  }
  return values;
};

const typedValue = (typed: z.infer<typeof input>, team: string): string | string[] => {
  const place = (channel: string): string => placeOf({ team, channel, thread: null }).id;
  if (typed.selected_options != null) return typed.selected_options.map(({ value }) => value);
  if (typed.selected_conversations != null) return typed.selected_conversations.map(place);
  if (typed.selected_conversation != null) return place(typed.selected_conversation);
  const value = typed.selected_option?.value ?? typed.selected_date ?? typed.value ?? '';
  return value === NONE ? '' : value;
};
