/** Cards and their parts as small as Feishu takes them. */
type Part = Readonly<Record<string, unknown>>;

export const plain = (content: string): Part => ({ tag: 'plain_text', content });

export const div = (text: string, more: Part = {}): Part => ({
  tag: 'div',
  text: { ...plain(text), ...more },
});

export const cardWith = (elements: readonly unknown[], more: Part = {}): Part => ({
  schema: '2.0',
  config: { update_multi: true, summary: { content: 'summary' } },
  header: { title: plain('title') },
  body: { elements },
  ...more,
});

export const pressable = (label: string, value: unknown, more: Part = {}): Part => ({
  tag: 'button',
  text: plain(label),
  behaviors: [{ type: 'callback', value }],
  ...more,
});

export const submit = (label = 'Save', more: Part = {}): Part => ({
  tag: 'button',
  name: 'save',
  text: plain(label),
  form_action_type: 'submit',
  ...more,
});

export const form = (elements: readonly unknown[], more: Part = {}): Part => ({
  tag: 'form',
  name: 'form',
  elements,
  ...more,
});
