import type { ActionsBlock, PlainTextOption, Button as SlackButton, StaticSelect } from '@slack/types';
import type { Button, Option } from '../../../chat/reply.ts';
import {
  ACTIONS,
  BUTTON_LABEL,
  CONFIRM_BUTTON,
  CONFIRM_TEXT,
  CONFIRM_TITLE,
  OPTION_LABEL,
  OPTION_VALUE,
  OPTIONS,
  PLACEHOLDER,
} from '../limits.ts';
import { slackTexts } from '../texts.ts';
import type { Frame, SlackBlock } from './frame.ts';
import { actionId } from './ids.ts';
import { bold, line, richBlocks } from './rich.ts';
import { plain } from './text.ts';

/** Options under a name, which may be empty. */
export type OptionGroup = { label: string; options: readonly Option[] };

export const drawButton = (button: Button, index: number, { locale }: Frame): SlackButton => {
  const { sure, yes, no } = slackTexts[locale];
  return {
    type: 'button',
    action_id: actionId('press', index),
    text: plain(button.label, BUTTON_LABEL),
    value: button.value,
    ...(button.style === 'default' ? {} : { style: button.style }),
    ...(button.confirm === undefined
      ? {}
      : {
          confirm: {
            title: plain(sure, CONFIRM_TITLE),
            text: plain(button.confirm, CONFIRM_TEXT),
            confirm: plain(yes, CONFIRM_BUTTON),
            deny: plain(no, CONFIRM_BUTTON),
          },
        }),
  };
};

/** As many blocks as it takes. */
export const drawButtons = (buttons: readonly Button[], frame: Frame): ActionsBlock[] =>
  chunks(buttons, ACTIONS).map((some) => ({
    type: 'actions',
    elements: some.map((button, index) => drawButton(button, index, frame)),
  }));

/** A menu; where a value is too long for one, buttons below its name. */
export const drawSelect = (label: string, options: readonly Option[], frame: Frame): SlackBlock[] => {
  if (options.length === 0) return [];
  if (!areShort(options)) {
    const buttons = options.map((option) => ({ ...option, style: 'default' as const }));
    return [...richBlocks([line(bold(label))]), ...drawButtons(buttons, frame)];
  }
  const element: StaticSelect = {
    type: 'static_select',
    action_id: actionId('pick', 0),
    placeholder: plain(label, PLACEHOLDER),
    ...drawOptions(options),
  };
  return [{ type: 'actions', elements: [element] }];
};

/** A menu's options; beyond a hundred they come in groups named by the first and the last of each. */
export const drawOptions = (options: readonly Option[]): Pick<StaticSelect, 'options' | 'option_groups'> =>
  options.length <= OPTIONS
    ? { options: options.map(drawOption) }
    : { option_groups: drawGroups([{ label: '', options }]) };

/** Of a group without a name the first and the last of its options tell. */
const drawGroups = (groups: readonly OptionGroup[]): NonNullable<StaticSelect['option_groups']> =>
  groups
    .flatMap(({ label, options }) => chunks(options, OPTIONS).map((some) => ({ label, some })))
    .slice(0, OPTIONS)
    .map(({ label, some }) => ({
      label: plain(label || `${some[0]?.label ?? ''} – ${some.at(-1)?.label ?? ''}`, OPTION_LABEL),
      options: some.map(drawOption),
    }));

/** One menu of all that a message names, each under the name of its list; `page` opens elsewhere, so it comes last. */
export const drawOpenMenu = (
  groups: readonly OptionGroup[],
  page: Button | null,
  { locale }: Frame,
): ActionsBlock[] => {
  if (groups.length === 0) return [];
  const all = groups.flatMap(({ options }) => options);
  const last = page === null ? [] : [{ label: page.label, value: page.value }];
  const isPlain = groups.length === 1 && all.length + last.length <= OPTIONS;
  const element: StaticSelect = {
    type: 'static_select',
    action_id: actionId('pick', 0),
    placeholder: plain(slackTexts[locale].openRecord, PLACEHOLDER),
    ...(isPlain
      ? { options: [...all, ...last].map(drawOption) }
      : {
          option_groups: drawGroups([
            ...groups,
            ...last.map((one) => ({ label: one.label, options: [one] })),
          ]),
        }),
  };
  return [{ type: 'actions', elements: [element] }];
};

/** Whether a menu takes them all: values that are short enough, and no more than a hundred groups of a hundred. */
export const areShort = (options: readonly Option[]): boolean =>
  options.length < OPTIONS * OPTIONS && options.every(({ value }) => value.length <= OPTION_VALUE);

export const initialOptions = (chosen: readonly Option[]): { initial_options?: PlainTextOption[] } =>
  chosen.length === 0 ? {} : { initial_options: chosen.map(drawOption) };

export const drawOption = ({ label, value }: Option) => ({ text: plain(label, OPTION_LABEL), value });

export const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
