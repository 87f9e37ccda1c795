/** Finds buttons, forms and words in replies, as a reader of them would. */
import type { Answer } from '../../src/chat/conversation.ts';
import type { FormValues } from '../../src/chat/inbound.ts';
import type { Block, Button, Field, Form, Reply } from '../../src/chat/reply.ts';

export const repliesOf = (answer: Answer): Reply[] => [
  ...answer.added.map((message) => message.reply),
  ...answer.replaced.map((message) => message.reply),
  ...(answer.form === null ? [] : [answer.form]),
  ...(answer.toast === null ? [] : [answer.toast]),
];

const buttonsIn = (blocks: readonly Block[]): Button[] =>
  blocks.flatMap((block): readonly Button[] => {
    switch (block.kind) {
      case 'buttons':
        return block.buttons;
      case 'question':
        return block.options;
      case 'list':
        return block.items.flatMap((item) => item.buttons ?? []);
      case 'fold':
        return buttonsIn(block.blocks);
      case 'pager':
        return [block.previous ?? [], block.next ?? []].flat();
      default:
        return [];
    }
  });

export const buttonsOf = (reply: Reply): Button[] => buttonsIn(reply.blocks);

/** The message whose button carries this label, and the button. Throws naming the labels there are. */
export const findButton = (answer: Answer, label: string): { button: Button; messageId: string | null } => {
  const messages = [...answer.added, ...answer.replaced];
  for (const { reply, messageId } of messages) {
    const button = buttonsOf(reply).find((one) => one.label === label);
    if (button !== undefined) return { button, messageId };
  }
  const labels = messages.flatMap(({ reply }) => buttonsOf(reply).map((button) => button.label));
  throw new Error(`no button "${label}"; there are: ${labels.join(' | ')}\n${wordsOf(answer)}`);
};

/** The form of an answer: one that opens, or one that stands in a message. */
export const findForm = (answer: Answer): Form => {
  for (const reply of repliesOf(answer)) {
    for (const block of reply.blocks) if (block.kind === 'form') return block.form;
  }
  throw new Error(`no form in:\n${wordsOf(answer)}`);
};

export const fieldsOf = (form: Form): Field[] => form.groups.flatMap((group) => group.fields);

/** What a form would send if nothing were changed. */
export const valuesOf = (form: Form): FormValues =>
  Object.fromEntries(fieldsOf(form).map((field) => [field.name, shownValueOf(field)]));

const shownValueOf = (field: Field): string | string[] => {
  switch (field.kind) {
    case 'multiSelect':
      return [...field.values];
    case 'multiLookup':
      return field.values.map((option) => option.value);
    case 'lookup':
      return field.value?.value ?? '';
    default:
      return field.value ?? '';
  }
};

/** Every string that a reader can see, one a line. */
export const wordsOf = (answer: Answer): string => repliesOf(answer).map(wordsIn).join('\n');

/** Keys that carry codes, not words. */
const CODES = new Set([
  'kind',
  'value',
  'tone',
  'style',
  'id',
  'submit',
  'name',
  'source',
  'purpose',
  'certainty',
]);

export const wordsIn = (reply: Reply): string => {
  const { audience: _audience, subject: _subject, also: _also, ...shown } = reply;
  const gather = (value: unknown, key: string, holder: object): string[] => {
    if (typeof value === 'string') return isCode(key, holder) ? [] : [value];
    if (Array.isArray(value)) return value.flatMap((one) => gather(one, key, holder));
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([inner, one]) => gather(one, inner, value));
  };
  return gather(shown, '', shown).join('\n');
};

/** The value of a fact and the name of a person are words; those of a button or a field are codes. */
const isCode = (key: string, holder: object): boolean =>
  CODES.has(key) && !(key === 'value' && !('style' in holder)) && !(key === 'name' && 'tags' in holder);
