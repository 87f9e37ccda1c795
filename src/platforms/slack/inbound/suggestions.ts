/** What a look-up offers while one types: what the member may see, and the typed name where a new one is allowed. */
import type { Option } from '../../../chat/reply.ts';
import { OPTION_VALUE, SAVE_MS } from '../limits.ts';
import { drawOption } from '../render/buttons.ts';
import { readLookup } from '../render/form-lookup.ts';
import { slackTexts } from '../texts.ts';
import { within } from '../within.ts';
import { suggestionPayload } from './payloads.ts';
import type { Answered, Slack } from './slack.ts';

export const suggest = async (slack: Slack, team: string, payload: unknown): Promise<Answered> => {
  const { user, action_id, value: typed } = suggestionPayload.parse(payload);
  const options = await within(SAVE_MS, optionsFor(slack, team, user.id, action_id, typed.trim())).catch(
    () => [],
  );
  return { answer: { options: options.filter(({ value }) => value.length <= OPTION_VALUE).map(drawOption) } };
};

const optionsFor = async (
  { workspaces, people, conversation }: Slack,
  team: string,
  user: string,
  actionId: string,
  typed: string,
): Promise<readonly Option[]> => {
  const lookup = readLookup(actionId);
  const workspace = workspaces.find(team);
  const viewer = workspace === null || lookup === null ? null : await people.viewer(workspace, user);
  if (viewer === null || lookup === null) return [];
  const found = await conversation.lookup(viewer, lookup.source, typed);
  const isNew = lookup.allowNew && typed !== '' && !found.some(({ label }) => label === typed);
  return isNew ? [...found, { label: slackTexts[viewer.locale].add(typed), value: typed }] : found;
};
