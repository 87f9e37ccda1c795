/** Which of several accounts was meant, and what is said where none was. */
import type { Caller } from '../../chat/command.ts';
import type { Reply } from '../../chat/reply.ts';
import { buttonOf, questionOf } from '../../chat/reply-shapes.ts';
import type { NamedAccount } from '../accounts/named.ts';
import { recordTexts } from './texts.ts';

export type Choices = { several: readonly NamedAccount[] };

/** `command` is called with the chosen account's id, and with `more`. */
export const viewAccountChoices = (
  { several }: Choices,
  command: string,
  { viewer }: Caller,
  more: Readonly<Record<string, unknown>> = {},
): Reply => {
  const text = recordTexts[viewer.locale].which;
  const options = several.map(({ id, name }) => buttonOf(name, command, { ...more, id }));
  return questionOf(text, options);
};

export const noSuchAccount = ({ name = '' }: Readonly<Record<string, string | number>>) => ({
  'zh-CN': recordTexts['zh-CN'].noAccount(String(name)),
  en: recordTexts.en.noAccount(String(name)),
});
