/** Chooses from a list of a reply, such as the forms in which values are set by hand. */
import type { Answer } from '../../src/chat/conversation.ts';
import type { FormValues } from '../../src/chat/inbound.ts';
import type { Option } from '../../src/chat/reply.ts';
import type { Talker } from './house.ts';
import { repliesOf } from './replies.ts';

/** Chooses by the label, of the latest answer. Throws naming the labels there are. */
export const choose = (talker: Talker, label: string): Promise<Answer> => {
  const options = repliesOf(talker.last()).flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly Option[] => (block.kind === 'select' ? block.options : [])),
  );
  const chosen = options.find((option) => option.label === label);
  if (chosen === undefined) {
    throw new Error(`no option "${label}"; there are: ${options.map((one) => one.label).join(' | ')}`);
  }
  return talker.pressValue(chosen.value);
};

/** Asks for a page, opens one of its forms and submits it. */
export const setByHand = async (
  talker: Talker,
  page: string,
  form: string,
  fields: FormValues,
): Promise<Answer> => {
  await talker.say(page);
  await choose(talker, form);
  return talker.submit(fields);
};
