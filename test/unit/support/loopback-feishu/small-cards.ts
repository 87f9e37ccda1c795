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

export const markdown = (content: string, more: Part = {}): Part => ({ tag: 'markdown', content, ...more });

export const input = (name: string, more: Part = {}): Part => ({ tag: 'input', name, ...more });

export const option = (value: string): Part => ({ text: plain(value), value });

export const select = (name: string, more: Part = {}): Part => ({
  tag: 'select_static',
  name,
  options: [option('a'), option('b')],
  ...more,
});

export const columns = (elements: readonly unknown[], more: Part = {}, column: Part = {}): Part => ({
  tag: 'column_set',
  columns: [{ tag: 'column', elements, ...column }],
  ...more,
});

export const panel = (elements: readonly unknown[], more: Part = {}): Part => ({
  tag: 'collapsible_panel',
  header: { title: plain('more') },
  elements,
  ...more,
});

export const table = (rows: readonly unknown[] = [{ a: 'x' }], more: Part = {}): Part => ({
  tag: 'table',
  columns: [{ name: 'a', display_name: 'A', data_type: 'text' }],
  rows,
  ...more,
});

export const chart = (more: Part = {}, spec: Part = {}): Part => ({
  tag: 'chart',
  chart_spec: { type: 'bar', data: { values: [] }, xField: 'x', yField: 'y', ...spec },
  ...more,
});
