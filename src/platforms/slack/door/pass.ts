/** Opens a form, shows a passing word. Where a form cannot be opened any more, a button asks for it again. */
import type { ModalView } from '@slack/types';
import type { Passing } from '../../../chat/door.ts';
import { type Handle, readHandle } from '../handle.ts';
import { readPlace } from '../place.ts';
import { drawForm } from '../render/form-view.ts';
import { drawMessage } from '../render/message.ts';
import { notice, ownWords } from '../render/own-words.ts';
import { restLink } from '../rest-link.ts';
import type { Trouble } from '../slack-errors.ts';
import { slackTexts } from '../texts.ts';
import type { Workspace } from '../workspaces.ts';
import type { Called, Calls } from './calls.ts';
import type { Ways } from './deliver.ts';
import { whisper } from './whisper.ts';

export const makePass =
  ({ workspaces, calls }: Ways) =>
  async (passing: Passing): Promise<void> => {
    const handle = readHandle(passing.handle);
    const place = readPlace(passing.place.id);
    const workspace = place === null ? null : workspaces.find(place.team);
    // Without a handle nobody waits for it: it came from a message, long ago.
    if (handle === null || workspace === null) return;
    if (passing.reply.purpose === 'form') await openForm(calls, workspace, handle, passing);
    else await showToast(calls, workspace, handle, passing);
  };

const openForm = async (calls: Calls, workspace: Workspace, handle: Handle, passing: Passing) => {
  const { viewer, place, reply, messageId } = passing;
  const { locale } = viewer;
  const texts = slackTexts[locale];
  const whisperTo = { workspace, placeId: place.id, handle };
  const tooLarge = () => whisper(calls, whisperTo, ownWords(locale, [notice(texts.formTooLarge, 'warning')]));
  const view = drawForm(reply, locale, {
    messageId,
    place: place.id,
    again: handle.again,
    responseUrl: handle.responseUrl,
  });
  if (view === null)
    return whisper(calls, whisperTo, ownWords(locale, [notice(texts.formTooLarge, 'warning')]));
  const opened = await openView(calls, workspace, handle, view);
  if (opened.ok) return;
  if (isRefusedView(opened.trouble)) return tooLarge();
  const again = handle.again === undefined ? null : { label: texts.formAgain, value: handle.again };
  await whisper(calls, whisperTo, ownWords(locale, [notice(texts.formExpired)], again));
};

/** All other refusals are of the view itself. */
const TRIGGER_OVER: ReadonlySet<string> = new Set([
  'expired_trigger_id',
  'exchanged_trigger_id',
  'invalid_trigger_id',
  'no_trigger',
  'push_limit_reached',
  'not_found',
]);

const isRefusedView = (trouble: Trouble): boolean =>
  trouble.kind === 'refused' && !TRIGGER_OVER.has(trouble.code);

/** On top of a modal that is open, else by itself. */
export const openView = async (
  calls: Calls,
  workspace: Workspace,
  { triggerId, inModal }: Pick<Handle, 'triggerId' | 'inModal'>,
  view: ModalView,
): Promise<Called<unknown>> => {
  if (triggerId === undefined) return { ok: false, trouble: { kind: 'refused', code: 'no_trigger' } };
  const { views } = workspace.client;
  const args = { trigger_id: triggerId, view };
  return inModal === undefined
    ? calls.call(workspace, 'views.open', () => views.open(args))
    : calls.call(workspace, 'views.push', () => views.push(args));
};

const showToast = async (
  calls: Calls,
  workspace: Workspace,
  handle: Handle,
  { viewer, place, reply }: Passing,
) => {
  const frame = { locale: viewer.locale, surface: 'message' as const, message: null };
  await whisper(calls, { workspace, placeId: place.id, handle }, drawMessage(reply, frame, restLink(place)));
};
