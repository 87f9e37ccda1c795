/** What a platform hands to the core: one shape for every way in, before anybody knows what it means. */

export const PLATFORMS = ['web', 'slack', 'feishu'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** Where something was said. `direct` is between the member and the bot; a `channel` has other readers. */
export type Place = {
  platform: Platform;
  kind: 'direct' | 'channel';
  /**
   * The platform's own id of the conversation, unique over all workspaces; only the platform reads it. A notice that
   * nobody asked for goes to `direct` with the id that `directPlaceId` makes.
   */
  id: string;
};

/** Where a member can be reached without a conversation: `<workspace>/<user>`, both as the platform writes them. */
export const directPlaceId = (workspaceKey: string, userKey: string): string => `${workspaceKey}/${userKey}`;

/**
 * What an answer may use for a short while, such as Slack's trigger and response_url. Only the platform reads it; it
 * stands at the inbox row until the inbound is answered, and is erased then.
 */
export type ReplyHandle = Readonly<Record<string, string>>;

/**
 * `text`: a typed command or sentence. `press`: a button, its value an encoded command.
 * `form`: a submitted form, its value the encoded command that receives the fields.
 * `changed`: the writer edited or recalled (`text` null) the message that came in under the dedupe key `of`; `at` is the
 * platform's own time of the change, as text that sorts by time.
 * `messageId` is our own id of the message that carried the button or form.
 */
export type Intent =
  | { kind: 'changed'; of: string; at: string; text: string | null }
  | { kind: 'text'; text: string }
  | { kind: 'press'; value: string; messageId: string | null }
  | {
      kind: 'form';
      value: string;
      fields: FormValues;
      messageId: string | null;
    };

/** Values of a submitted form by field name; several for multiple choices. */
export type FormValues = Record<string, string | string[]>;

export type Inbound = {
  /** UUIDv7 of the inbox row; goes through every log line of the path. */
  id: string;
  tenantId: string;
  memberId: string;
  place: Place;
  /** Same key, same thing: a second arrival has no second effect. Unique per tenant. */
  dedupeKey: string;
  receivedAt: Date;
  intent: Intent;
  /** For `changed`: the inbound that it is about; null where that has not arrived (yet). */
  aboutId: string | null;
};

/** PostgreSQL holds neither a NUL nor half a surrogate pair, and nobody typed one: they are taken out. */
const storable = (text: string): string => text.replaceAll('\u0000', '').toWellFormed();

/** An intent whose words can be stored. Pure. */
export const storableIntent = (intent: Intent): Intent => {
  if (intent.kind === 'text') return { ...intent, text: storable(intent.text) };
  if (intent.kind === 'changed') {
    return { ...intent, of: storable(intent.of), text: intent.text === null ? null : storable(intent.text) };
  }
  if (intent.kind === 'press') return { ...intent, value: storable(intent.value) };
  const fields = Object.fromEntries(
    Object.entries(intent.fields).map(([name, value]): [string, string | string[]] => [
      storable(name),
      typeof value === 'string' ? storable(value) : value.map(storable),
    ]),
  );
  return { ...intent, value: storable(intent.value), fields };
};
