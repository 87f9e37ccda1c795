/** Pictures of replies as files of Slack: drawn and uploaded once, then shown by their id. */
import { createHash } from 'node:crypto';
import { type DrawPng, picturesIn } from '../../../chat/picture.ts';
import type { Picture, Reply } from '../../../chat/reply.ts';
import { CALL_MS, FILE_TITLE, SETTLING_TRIES } from '../limits.ts';
import { makeMemory } from '../memory.ts';
import { troubleOfConnection, troubleOfStatus } from '../slack-errors.ts';
import type { SlackOptions } from '../slack-options.ts';
import type { Workspace } from '../workspaces.ts';
import type { Called, Calls } from './calls.ts';

/** SVG -> id of its file. What could not be uploaded is missing, and stands in words. */
export type Files = ReadonlyMap<string, string>;

export type Pictures = {
  filesOf: (workspace: Workspace, reply: Reply) => Promise<Files>;
  /**
   * Slack refuses a file that it is still working on, and does not say when it has done. True while a message that was
   * refused may be tried with the same files again.
   */
  maySettle: (files: Files) => boolean;
};

type Parts = Pick<SlackOptions, 'drawPng' | 'log' | 'now'>;

export const makePictures = (calls: Calls, { drawPng, log, now }: Parts): Pictures => {
  const uploaded = makeMemory<string>(now);
  const unable = makeMemory<true>(now);
  const tries = makeMemory<number>(now);
  const fileOf = async (workspace: Workspace, picture: Picture): Promise<string | null> => {
    const key = `${workspace.team} ${createHash('sha256').update(picture.svg).digest('hex')}`;
    const known = uploaded.get(key);
    if (known !== undefined) return known;
    if (unable.get(workspace.team) === true) return null;
    const png = await drawn(picture.svg, drawPng);
    if (png === null) {
      log.warn({ length: picture.svg.length }, 'a picture could not be drawn');
      return null;
    }
    const file = await upload(calls, workspace, picture, png);
    if (file.ok) return uploaded.keep(key, file.value);
    if (file.trouble.kind === 'refused') unable.keep(workspace.team, true);
    return null;
  };
  return {
    filesOf: async (workspace, { blocks }) => {
      const files = new Map<string, string>();
      for (const picture of picturesIn(blocks)) {
        const id = await fileOf(workspace, picture);
        if (id !== null) files.set(picture.svg, id);
      }
      return files;
    },
    maySettle: (files) => {
      const counts = [...files.values()].map((id) => tries.keep(id, (tries.get(id) ?? 0) + 1));
      return counts.length > 0 && Math.max(...counts) <= SETTLING_TRIES;
    },
  };
};

const drawn = async (svg: string, drawPng: DrawPng): Promise<Uint8Array<ArrayBuffer> | null> => {
  try {
    return await drawPng(svg);
  } catch {
    return null;
  }
};

/** Private to the bot until a message of it shows it. */
const upload = async (
  calls: Calls,
  workspace: Workspace,
  { table: { caption } }: Picture,
  png: Uint8Array<ArrayBuffer>,
): Promise<Called<string>> => {
  const { files } = workspace.client;
  const asked = await calls.call(workspace, 'files.getUploadURLExternal', () =>
    files.getUploadURLExternal({ filename: 'picture.png', length: png.length }),
  );
  if (!asked.ok) return asked;
  const { upload_url: url = '', file_id: id = '' } = asked.value;
  const sent = await send(url, png);
  if (!sent.ok) return sent;
  const title = caption.slice(0, FILE_TITLE).toWellFormed();
  const done = await calls.call(workspace, 'files.completeUploadExternal', () =>
    files.completeUploadExternal({ files: [{ id, title }] }),
  );
  return done.ok ? { ok: true, value: id } : done;
};

const send = async (url: string, png: Uint8Array<ArrayBuffer>): Promise<Called<null>> => {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'image/png' },
      body: png,
      redirect: 'error',
      signal: AbortSignal.timeout(CALL_MS),
    });
    await response.body?.cancel();
    if (response.ok) return { ok: true, value: null };
    return { ok: false, trouble: troubleOfStatus(response.status, response.headers.get('retry-after')) };
  } catch (error) {
    return { ok: false, trouble: troubleOfConnection(error) };
  }
};
