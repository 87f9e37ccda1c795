/** Calls of the Web API as short as they get. */
import type { Bench, Probe } from './case.ts';

export type Answer = { ok: boolean; error?: string } & Record<string, unknown>;

export const call = async (
  { slack }: Bench,
  method: string,
  args: Record<string, unknown>,
  token: string | null = slack.botToken(),
): Promise<Answer> => {
  const response = await fetch(`${slack.apiUrl}${method}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(args),
  });
  return response.json() as Promise<Answer>;
};

export const errorOf = ({ ok, error }: Answer): string | null => (ok ? null : (error ?? 'no error'));

export const calling =
  (method: string, args: Record<string, unknown>, token?: string | null): Probe =>
  async (bench) =>
    errorOf(await call(bench, method, args, token));

/** Posts into C1, where the bot is. */
export const posting = (content: Record<string, unknown>): Probe =>
  calling('chat.postMessage', { channel: 'C1', text: 'x', ...content });

export const blocks = (...all: unknown[]): Probe => posting({ blocks: all });

/** The trigger of something that U1 just did. */
export const trigger = async ({ slack, app }: Bench): Promise<string> => {
  await slack.user('U1').globalShortcut('any');
  return String(app.heard.at(-1)?.trigger_id);
};

export const opened = async (bench: Bench, view: Record<string, unknown> = {}): Promise<Answer> =>
  call(bench, 'views.open', { trigger_id: await trigger(bench), view: modal(view) });

export const opening =
  (view: Record<string, unknown>): Probe =>
  async (bench) =>
    errorOf(await opened(bench, view));

export const plain = (text: string) => ({ type: 'plain_text', text });
export const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
export const divider = { type: 'divider' };

export const modal = (view: Record<string, unknown> = {}) => ({
  type: 'modal',
  title: plain('Visit'),
  blocks: [divider],
  ...view,
});

export const section = (parts: Record<string, unknown> = {}) => ({
  type: 'section',
  text: plain('x'),
  ...parts,
});

export const actions = (...elements: unknown[]) => ({ type: 'actions', elements });
export const button = (parts: Record<string, unknown> = {}) => ({
  type: 'button',
  text: plain('Go'),
  ...parts,
});

export const input = (element: Record<string, unknown>, parts: Record<string, unknown> = {}) => ({
  type: 'input',
  block_id: 'in',
  label: plain('Note'),
  element,
  ...parts,
});

export const textInput = (parts: Record<string, unknown> = {}) => ({
  type: 'plain_text_input',
  action_id: 'note',
  ...parts,
});

export const option = (parts: Record<string, unknown> = {}) => ({
  text: plain('One'),
  value: '1',
  ...parts,
});

export const select = (parts: Record<string, unknown> = {}) => ({
  type: 'static_select',
  options: [option()],
  ...parts,
});

export const picture = (parts: Record<string, unknown> = {}) => ({
  type: 'image',
  image_url: 'https://example.com/a.png',
  alt_text: 'A chart',
  ...parts,
});

export const rich = (...elements: unknown[]) => ({ type: 'rich_text', elements });
export const richLine = { type: 'rich_text_section', elements: [{ type: 'text', text: 'x' }] };
export const cell = (text = 'x') => ({ type: 'raw_text', text });

/** Uploads a file; `file` says how far. Gives its id. */
export const uploaded = async (bench: Bench, file: 'named' | 'sent' | 'complete'): Promise<string> => {
  const { upload_url, file_id } = await call(bench, 'files.getUploadURLExternal', {
    filename: 'a.png',
    length: 3,
  });
  if (file !== 'named') await fetch(String(upload_url), { method: 'POST', body: 'png' });
  const id = String(file_id);
  if (file === 'complete') await call(bench, 'files.completeUploadExternal', { files: [{ id }] });
  return id;
};

/** Posts a picture of such a file. */
export const showing =
  (file: 'sent' | 'complete'): Probe =>
  async (bench) =>
    blocks(picture({ image_url: undefined, slack_file: { id: await uploaded(bench, file) } }))(bench);
