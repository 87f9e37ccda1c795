/** Parts a typed note into what is shared and what is private to the writer and the account team. */

/** Longest note, in UTF-16 units: Slack's own limit of a message. */
export const MAX_NOTE_LENGTH = 40_000;

export type NoteText = { shared: string; private: string | null };

/** `私:` or `private:` begins the private part; it runs to the end of the note. */
const PRIVATE = /(?<before>^|[\s。；;,，.!！])(?:私(?:下|密)?|private)\s*[:：]\s*/iu;

/** PostgreSQL text holds no NUL, and a lone surrogate is no character. */
const cleaned = (text: string): string => text.replaceAll('\u0000', '').toWellFormed().trim();

export const parseNoteText = (text: string): NoteText => {
  const found = PRIVATE.exec(text);
  if (found === null) return { shared: cleaned(text), private: null };
  const rest = cleaned(text.slice(found.index + found[0].length));
  return {
    shared: cleaned(text.slice(0, found.index + (found.groups?.before ?? '').length)),
    private: rest === '' ? null : rest,
  };
};

/** The command word with a slash; alone or set off by a colon, or in Chinese by a blank. Else it is a word of the sentence. */
const TYPED =
  /^(?:[/／](?:inroad\s+)?(?:拜访|visit)(?:\s+|$)|(?:拜访|visit)$|(?:拜访|visit)\s*[:：]|拜访\s)(?<note>[\s\S]*)$/iu;

/** What stands behind the command word of a note; null where it begins with none. */
export const behindCommandWord = (text: string): string | null =>
  TYPED.exec(text.trim())?.groups?.note ?? null;

/** Whether all of a text is private: a visit has to be told with it, or nobody knows whom it is about. */
export const isPrivateAlone = (text: string): boolean => {
  const { shared, private: rest } = parseNoteText(text);
  return shared === '' && rest !== null;
};
