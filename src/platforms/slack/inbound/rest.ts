/** "Show the rest": what a message or App Home had no room for, in a modal. */
import type { Viewer } from '../../../chat/viewer.ts';
import { openView } from '../door/pass.ts';
import { whisper } from '../door/whisper.ts';
import { VIEW_BUTTON, VIEW_TITLE } from '../limits.ts';
import { sealOrigin } from '../render/form-origin.ts';
import type { Frame } from '../render/frame.ts';
import { drawView, restOf } from '../render/message.ts';
import { pageOf } from '../render/open-record.ts';
import { notice, ownWords } from '../render/own-words.ts';
import { plain } from '../render/text.ts';
import { type RestAsked, readRestLink, restLink } from '../rest-link.ts';
import { slackTexts } from '../texts.ts';
import type { Workspace } from '../workspaces.ts';
import type { Press } from './payloads.ts';
import { placeOfPress } from './place-of-press.ts';
import type { Slack } from './slack.ts';

/** Messages of a place among which it is looked for: whoever wants the rest of an older one asks anew. */
const LOOKED_THROUGH = 200;

export const showRest = async (
  slack: Slack,
  workspace: Workspace,
  press: Press,
  value: string,
  messageId: string | null,
): Promise<void> => {
  const asked = readRestLink(value);
  const viewer = await slack.people.viewer(workspace, press.user.id);
  if (viewer === null || asked === null) return;
  const texts = slackTexts[viewer.locale];
  const frame: Frame = {
    locale: viewer.locale,
    surface: 'modal',
    message: messageId === null ? null : { id: messageId, revision: 0 },
  };
  const place = placeOfPress(workspace, press);
  const reply = await findReply(slack, viewer, asked, messageId);
  const rest = reply === null ? [] : restOf(reply, frame, asked.part, asked.from);
  const handle = {
    team: workspace.team,
    user: press.user.id,
    responseUrl: press.response_url,
    triggerId: press.trigger_id,
    inModal: press.view?.type === 'modal' ? ('yes' as const) : undefined,
  };
  const page = reply === null ? null : pageOf(reply, texts.openInBrowser);
  const metadata = sealOrigin({ value: '', messageId, place: place.id, kept: {} });
  if (rest.length === 0 || metadata === null) {
    return whisper(
      slack.calls,
      { workspace, placeId: place.id, handle },
      ownWords(viewer.locale, [notice(texts.aged)]),
    );
  }
  await openView(slack.calls, workspace, handle, {
    type: 'modal',
    callback_id: 'rest',
    title: plain(texts.rest, VIEW_TITLE),
    close: plain(texts.close, VIEW_BUTTON),
    private_metadata: metadata,
    blocks: drawView(rest, frame, asked.part, restLink(asked.place, asked.from), page),
  });
};

/** The viewer's own message as it is stored, or App Home as it is now. */
const findReply = async (
  { conversation }: Slack,
  viewer: Viewer,
  { from, place }: RestAsked,
  messageId: string | null,
) => {
  if (from === 'home') return conversation.show(viewer, place, 'home', {});
  const entries = await conversation.history(viewer, place, LOOKED_THROUGH);
  const found = entries.find((entry) => entry.id === messageId);
  return found?.from === 'bot' ? found.reply : null;
};
