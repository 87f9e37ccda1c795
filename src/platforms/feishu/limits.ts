/**
 * Feishu's limits, each with its unit, the page that states it and the day that page was read; then our own numbers,
 * each with its reason. `docs` is https://open.feishu.cn/document, a path follows.
 */

/* --- What Feishu states -------------------------------------------------------------------------------------- */

/**
 * Bytes of a request that sends a card or a rich text: 30 KB, taken as 30,000 and measured over the whole body.
 * docs/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create (code 230025), read 2026-11-26.
 */
export const MAX_CARD_BYTES = 30_000;

/** Elements of a card, texts counted: docs/feishu-cards/card-json-v2-structure, read 2026-11-26. */
export const MAX_ELEMENTS = 200;

/** Tables of a card, only at its root: docs/feishu-cards/card-json-v2-components/content-components/table, read 2026-11-26. */
export const MAX_TABLES = 5;

/** Rows on one page of a table, the client turns pages: the same page. */
export const MAX_TABLE_PAGE = 10;

/** Weight of a column among those beside it, from 1: docs/feishu-cards/card-json-v2-components/containers/column-set, read 2026-11-27. */
export const MAX_COLUMN_WEIGHT = 5;

/** Charts of a card: docs/feishu-cards/card-json-v2-components/content-components/chart, read 2026-11-26. */
export const MAX_CHARTS = 5;

/** Characters of an input: docs/feishu-cards/card-json-v2-components/interactive-components/input, read 2026-11-26. */
export const MAX_INPUT_LENGTH = 1_000;

/** Characters of a placeholder: the same page. */
export const MAX_PLACEHOLDER_LENGTH = 100;

/** Characters of an element's id or of a form's name: docs/feishu-cards/card-json-v2-structure, read 2026-11-26. */
export const MAX_ELEMENT_ID_LENGTH = 20;

/** Characters of a send's idempotency key; it holds for one hour: page of `create` above. */
export const MAX_UUID_LENGTH = 50;

/** Days in which a sent card can be changed, and be pressed: docs/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/patch (230031), read 2026-11-26. */
export const CARD_LIFE_DAYS = 14;

/** Messages a second to one person, and to one group: page of `create` above. A card's changes: page of `patch`. */
export const SENDS_PER_SECOND = 5;

/** Calls a second of one method by one app: docs/ukTMukTMukTM/uUzN04SN3QjL1cDN, read 2026-11-26. */
export const CALLS_PER_SECOND = 50;

/** Milliseconds until a callback must be answered; it is not sent again: docs/uAjLw4CM/ukzMukzMukzM/feishu-cards/handle-card-callbacks, read 2026-11-26. */
export const CALLBACK_ANSWER_MS = 3_000;

/** Slash commands of an app; a third-party note, the vendor's page names none: read 2026-11-26. */
export const MAX_SLASH_COMMANDS = 100;

/* --- What we set --------------------------------------------------------------------------------------------- */

/** Cards of one message: five a second is what one person may get. What is beyond is cut visibly. */
export const MAX_CARDS = SENDS_PER_SECOND;

/** Characters of a title: four lines of it are shown, about 30 Chinese signs a line on a phone. */
export const MAX_TITLE_LENGTH = 120;

/** Characters of a summary: what the list of chats shows of it. */
export const MAX_SUMMARY_LENGTH = 100;

/** Width of a title that is a sentence, in Latin characters, of which a Chinese one takes two: two lines on a phone. */
export const MAX_SENTENCE_WIDTH = 80;

/** Width of a subtitle in Latin characters, of which a Chinese one takes two: one line of it is shown, 326 px on a phone. */
export const MAX_SUBTITLE_WIDTH = 44;

/** Characters of a toast: a sentence with its reference, or two. */
export const MAX_TOAST_LENGTH = 300;

/** Characters of a line with a button at its end: a longer one would be read in half a phone's width. */
export const MAX_BESIDE_LENGTH = 80;

/** Characters of a button: more than a phone's width is not read. */
export const MAX_LABEL_LENGTH = 60;

/** Characters of a fact, a line or a cell: longer ones are texts of their own. */
export const MAX_LINE_LENGTH = 1_000;

/** Characters of one piece of a long text; several pieces follow each other. 12 KB in Chinese, well under a card. */
export const MAX_PIECE_LENGTH = 4_000;

/** Options of a select: more are looked up by typing. */
export const MAX_OPTIONS = 100;

/** Bytes of a select's options: half a card. Commands as values take more than ids. */
export const MAX_OPTIONS_BYTES = 14_000;

/** Buttons of one row: what is more goes into the next, so that rows can go onto different cards. */
export const MAX_ROW_BUTTONS = 10;

/** Width that a table may take, in Latin characters of 7 px, of which a Chinese one takes two: a phone's card has 302 px. */
export const PHONE_WIDTH = 43;

/** Width beside a cell's words, of the same: 10 px on either side. */
export const CELL_PADDING = 3;

/** Width of a cell before it wraps, of the same: of two columns each may have half of the card. */
export const MAX_CELL_WIDTH = 18;

/** Rows drawn as columns within a fold: of four cells each takes 13 of a card's 200 elements. */
export const MAX_GRID_ROWS = 8;

/** Characters of all cells of a table's row: 16 KB at worst, as a row stands on one card. */
export const MAX_ROW_LENGTH = 4_000;

/** Bytes of a chart: what is larger is told in words. */
export const MAX_CHART_BYTES = 20_000;

/** Characters of a question that is asked before a press. */
export const MAX_CONFIRM_LENGTH = 300;

/** Candidates shown where a typed name fits several: what fits a phone's screen. */
export const MAX_CANDIDATES = 10;

/** Milliseconds for one call of the API: several make a message, which has 30 s in all. */
export const API_TIMEOUT_MS = 5_000;

/** Milliseconds for a call whose answer only adds to what is being accepted, within the 3 s that Feishu waits. */
export const ASIDE_TIMEOUT_MS = 1_500;

/** Bytes of a pushed request: a text message has at most 150 KB, encrypted a third more, escapes on top. */
export const MAX_BODY_BYTES = 1024 * 1024;

/** Seconds by which a push's time may differ from ours: clocks, and the way (row B2). */
export const FRESH_SECONDS = 5 * 60;

/** Seconds for a push that Feishu repeats, at most 6 h after the first, by its old time (row B2). */
export const REPEATED_SECONDS = 8 * 60 * 60;

/** Milliseconds until a card's press is answered, of the 3,000 that Feishu waits. */
export const ANSWER_WITHIN_MS = 2_000;

/** Milliseconds after an answer before its card may be changed: an earlier change would be undone by the answer. */
export const AFTER_ANSWER_MS = 300;

/** How long a person's name and a group's kind are believed. */
export const BELIEVED_MS = 10 * 60_000;

/** Names and groups kept in memory: of a large company those at work at the moment. */
export const MAX_KEPT = 5_000;

/** Pages of 100 groups searched for one that somebody named. */
export const MAX_CHAT_PAGES = 10;

/** Milliseconds before a call is tried again that found nobody, or was held back without a time. */
export const UNREACHED_WAIT_MS = 5_000;
export const BUSY_WAIT_MS = 1_000;

/** Milliseconds without a byte on the long connection before it counts as deaf: more than two of Feishu's pings, every 120 s. */
export const SILENT_MS = 5 * 60_000;

/** Milliseconds between looks at the long connection. */
export const WATCH_EVERY_MS = 30_000;

/** Milliseconds for a long connection's handshake. */
export const HANDSHAKE_MS = 10_000;
