/** Presses and choices, wherever they stand: a message, a modal, App Home. */
import type { Intent } from '../../../chat/inbound.ts';
import { whisper } from '../door/whisper.ts';
import { againOf, type Handle, readAgain } from '../handle.ts';
import type { Came } from '../intake.ts';
import { actionKindOf, messageIdOf } from '../render/ids.ts';
import { notice, notSaved, ownWords } from '../render/own-words.ts';
import { slackTexts } from '../texts.ts';
import { isUnavailable } from '../within.ts';
import type { Workspace } from '../workspaces.ts';
import { type Press, pressPayload } from './payloads.ts';
import { placeOfPress } from './place-of-press.ts';
import { showRest } from './rest.ts';
import type { Answered, Slack } from './slack.ts';

export const takePress = async (slack: Slack, team: string, payload: unknown): Promise<Answered> => {
  const press = pressPayload.parse(payload);
  const workspace = slack.workspaces.find(team);
  const [action] = press.actions;
  if (workspace === null || action === undefined) return {};
  const kind = actionKindOf(action.action_id);
  const value = action.selected_option?.value ?? action.value ?? '';
  const messageId = messageIdOf(action.block_id);
  if (kind === 'rest') return { after: () => showRest(slack, workspace, press, value, messageId) };
  const intent = kind === null ? null : intentOf(kind, value, messageId);
  return intent === null ? {} : accept(slack, workspace, press, intent);
};

type Asked = Extract<Intent, { kind: 'press' | 'text' }>;

const intentOf = (kind: string, value: string, messageId: string | null): Asked | null => {
  if (kind === 'press' || kind === 'pick') return { kind: 'press', value, messageId };
  const again = kind === 'again' ? readAgain(value) : null;
  if (again === null) return null;
  return 'text' in again
    ? { kind: 'text', text: again.text }
    : { kind: 'press', value: again.command, messageId: null };
};

const accept = async (slack: Slack, workspace: Workspace, press: Press, intent: Asked): Promise<Answered> => {
  const { user } = press;
  const again = intent.kind === 'text' ? againOf({ text: intent.text }) : againOf({ command: intent.value });
  const came: Came = {
    workspace,
    user: user.id,
    place: placeOfPress(workspace, press),
    dedupeKey: `slack:${workspace.team}:trigger:${press.trigger_id}`,
    intent: () => intent,
    handle: handleOfPress(press, intent.kind === 'press' ? intent.messageId : null, again),
  };
  const tell = (drawn: ReturnType<typeof ownWords>) =>
    whisper(
      slack.calls,
      {
        workspace,
        placeId: came.place.id,
        handle: { ...came.handle, team: workspace.team, user: user.id },
      },
      drawn,
    );
  const locale = slack.people.localeOf(workspace.team, user.id);
  try {
    const accepted = await slack.intake.accept(came);
    if (accepted !== null) return {};
    return { after: () => tell(ownWords(locale, [notice(slackTexts[locale].stranger)])) };
  } catch (error) {
    if (!isUnavailable(error)) throw error;
    return { after: () => tell(notSaved(locale, intent.kind === 'text' ? intent.text : '', again)) };
  }
};

const handleOfPress = (
  press: Press,
  messageId: string | null,
  again: string,
): Omit<Handle, 'team' | 'user'> => ({
  responseUrl: press.response_url,
  triggerId: press.trigger_id,
  inModal: press.view?.type === 'modal' ? 'yes' : undefined,
  fromHome: press.view?.type === 'home' ? 'yes' : undefined,
  pressed: messageId ?? undefined,
  again,
});
