/** What a user enters, as `state.values` says it. */
import type { Option } from '../blocks/composition.ts';
import type { StateValue } from '../world/world.ts';
import type { Placed } from './find-element.ts';

/** Texts as typed; options by their text or value; dates as `2026-11-24`; users and channels by id; null clears. */
export type Entered = string | number | readonly string[] | null;

/** How an external menu finds its options. */
export type Suggest = (placed: Placed, query: string) => Promise<readonly Option[]>;

export const enteredValue = async (
  placed: Placed,
  entered: Entered,
  suggest: Suggest,
): Promise<StateValue> => {
  const { element } = placed;
  const { type } = element;
  const one = entered === null || Array.isArray(entered) ? null : String(entered);
  const list = entered === null ? [] : Array.isArray(entered) ? entered.map(String) : [String(entered)];
  switch (type) {
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return { type, value: one === '' ? null : one };
    case 'rich_text_input':
      return { type, rich_text_value: one === null ? null : richText(one) };
    case 'static_select':
    case 'radio_buttons':
      return { type, selected_option: one === null ? null : pick(offered(element), one) };
    case 'multi_static_select':
    case 'checkboxes':
      return { type, selected_options: list.map((each) => pick(offered(element), each)) };
    case 'external_select':
      return { type, selected_option: one === null ? null : pick(await suggest(placed, one), one) };
    case 'multi_external_select':
      return {
        type,
        selected_options: await Promise.all(
          list.map(async (each) => pick(await suggest(placed, each), each)),
        ),
      };
    case 'users_select':
      return { type, selected_user: one };
    case 'multi_users_select':
      return { type, selected_users: list };
    case 'conversations_select':
      return { type, selected_conversation: one };
    case 'multi_conversations_select':
      return { type, selected_conversations: list };
    case 'channels_select':
      return { type, selected_channel: one };
    case 'multi_channels_select':
      return { type, selected_channels: list };
    case 'datepicker':
      return { type, selected_date: one };
    case 'timepicker':
      return { type, selected_time: one };
    case 'datetimepicker':
      return { type, selected_date_time: one === null ? null : Number(one) };
    default:
      throw new Error(`nothing can be entered into a ${type}`);
  }
};

type Offering = {
  options?: readonly AnyOption[] | undefined;
  option_groups?: readonly { options: readonly AnyOption[] }[] | undefined;
};
type AnyOption = { text: { text: string }; value: string };

const offered = ({ options = [], option_groups: groups = [] }: Offering): readonly AnyOption[] => [
  ...options,
  ...groups.flatMap((group) => group.options),
];

const pick = <Each extends AnyOption>(options: readonly Each[], wanted: string): Each => {
  const found =
    options.find(({ text, value }) => text.text === wanted || value === wanted) ??
    (options.length === 1 ? options[0] : undefined);
  if (found !== undefined) return found;
  throw new Error(`no option "${wanted}" among: ${options.map(({ text }) => text.text).join(', ')}`);
};

const richText = (text: string) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
});
