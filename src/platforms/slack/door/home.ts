/** App Home: the reply of the read-only command `home`, drawn anew whenever it is opened or something was pressed in it. */
import type { Conversation } from '../../../chat/conversation.ts';
import type { People } from '../people.ts';
import { placeOf } from '../place.ts';
import type { Frame } from '../render/frame.ts';
import { drawView } from '../render/message.ts';
import { restLink } from '../rest-link.ts';
import { slackTexts } from '../texts.ts';
import type { Workspace } from '../workspaces.ts';
import type { Calls } from './calls.ts';

export type ShowHome = (workspace: Workspace, user: string) => Promise<void>;

const HOME = 'home';

export const makeShowHome =
  ({ show }: Pick<Conversation, 'show'>, people: People, calls: Calls): ShowHome =>
  async (workspace, user) => {
    const publish = (blocks: ReturnType<typeof drawView>) =>
      calls.call(workspace, 'views.publish', () =>
        workspace.client.views.publish({ user_id: user, view: { type: 'home', blocks } }),
      );
    const locale = people.localeOf(workspace.team, user);
    const frame: Frame = { locale, surface: 'home', message: null };
    const tell = (text: string) => drawView([{ kind: 'text', text }], frame, 0, () => '');
    try {
      const reader = await people.viewer(workspace, user);
      if (reader === null) {
        await publish(tell(slackTexts[locale].stranger));
        return;
      }
      const place = placeOf({ team: workspace.team, channel: user, thread: null });
      const reply = await show(reader, place, HOME, {});
      const own: Frame = { ...frame, locale: reader.locale };
      await publish(drawView(reply.blocks, own, 0, restLink(place, 'home')));
    } catch (error) {
      await publish(tell(slackTexts[locale].homeFailed));
      throw error;
    }
  };
