/** Typed names -> records. Feishu has no field that looks up while one types: it is done when the form is submitted. */
import type { Conversation } from '../../../chat/conversation.ts';
import type { Option } from '../../../chat/reply.ts';
import type { Viewer } from '../../../chat/viewer.ts';
import type { Chats } from '../chats.ts';
import { MAX_CANDIDATES } from '../limits.ts';
import { feishuTexts } from '../texts.ts';
import { placeOf } from '../workspace.ts';
import type { Objection, Typed } from './form-values.ts';

export type Resolved = { found: Map<string, Option>; objections: Map<string, Objection> };

export type Looker = { viewer: Viewer; openId: string; workspace: string };

export const resolveNames = async (
  { conversation, chats }: { conversation: Conversation; chats: Chats },
  looker: Looker,
  typed: readonly Typed[],
): Promise<Resolved> => {
  const resolved: Resolved = { found: new Map(), objections: new Map() };
  await Promise.all(
    typed.map(async ({ field, lookup, text }) => {
      const options =
        lookup.source === 'channels'
          ? await channelsNamed(chats, looker, text)
          : await conversation.lookup(looker.viewer, lookup.source, text);
      const verdict = judge(options, text, lookup.allowNew, looker.viewer);
      if ('error' in verdict) resolved.objections.set(field, verdict);
      else resolved.found.set(field, verdict);
    }),
  );
  return resolved;
};

const channelsNamed = async (chats: Chats, { openId, workspace }: Looker, text: string): Promise<Option[]> =>
  (await chats.find(openId, text)).map(({ label, value }) => ({
    label,
    value: placeOf({ kind: 'channel', workspace, chatId: value, root: null, openId: null }).id,
  }));

const folded = (text: string): string => text.trim().normalize('NFKC').toLowerCase();

/** A person's label names the account behind a point: the name alone is enough. */
const nameIn = (label: string): string => folded(label.split(' · ')[0] ?? label);

/**
 * The very name, where one has it, is that record. Where a new name will do, a name that is only alike stays as typed:
 * the command asks about it itself. Else the only one that is alike is meant.
 */
const judge = (
  options: readonly Option[],
  text: string,
  allowNew: boolean,
  { locale }: Viewer,
): Option | Objection => {
  const words = feishuTexts[locale];
  const exact = options.filter(
    ({ label }) => nameIn(label) === folded(text) || folded(label) === folded(text),
  );
  const [only, ...others] = exact.length > 0 || allowNew ? exact : options;
  if (only !== undefined && others.length === 0) return only;
  if (only === undefined) {
    return allowNew ? { label: text, value: text } : { error: words.noneFits(text), candidates: [] };
  }
  const alike = [only, ...others].slice(0, MAX_CANDIDATES);
  const asTyped = allowNew ? [{ label: words.asTyped(text), value: text }] : [];
  return { error: words.severalFit(text), candidates: [...alike, ...asTyped] };
};
