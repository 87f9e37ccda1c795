/** The console's own limits. Numbers that we set, each with its reason. */

/**
 * Bytes of a request body. A note may have 40,000 characters, which is 120 KB of Chinese in UTF-8; forms are
 * sent as multipart, so that characters are not blown up to nine bytes by URL encoding.
 */
export const MAX_BODY_BYTES = 256 * 1024;

/** Entries of the conversation shown at first: about a working day, drawn in a few milliseconds. */
export const HISTORY_ENTRIES = 40;

/** Entries after "show earlier": more would make the page slow on a phone. */
export const HISTORY_ENTRIES_MAX = 400;

/** How long one stays signed in. A week covers a rep's trips; rights are read anew at every request anyway. */
export const SESSION_DAYS = 7;

/** Characters of a look-up's words: longer than any company's name, short enough for a search. */
export const MAX_LOOKUP_LENGTH = 100;

/** Time that running requests get to end when the server stops; the whole stop has 10 s. */
export const STOP_GRACE_MS = 5_000;
