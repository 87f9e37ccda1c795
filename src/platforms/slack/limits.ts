/**
 * What Slack takes, and our own limits. Each number with its unit and the page it stands on, below
 * https://docs.slack.dev/reference/ where no other is named; all read on 2026-11-26. "Characters" are counted as UTF-16
 * units, which is never fewer than Slack counts.
 */

/** Blocks of a message. block-kit/blocks */
export const BLOCKS_PER_MESSAGE = 50;
/** Blocks of a modal and of App Home. views/modal-views, views/home-tab-views */
export const BLOCKS_PER_VIEW = 100;
/** Characters of a text object, thus of a section. block-kit/composition-objects/text-object */
export const TEXT = 3_000;
/** Characters of a header. block-kit/blocks/header-block */
export const HEADER = 150;
/** Elements of an actions block. block-kit/blocks/actions-block */
export const ACTIONS = 25;

/** Characters of a button's label. block-kit/block-elements/button-element */
export const BUTTON_LABEL = 75;
/** Characters of a button's value. block-kit/block-elements/button-element */
export const BUTTON_VALUE = 2_000;
/** Characters of a link. block-kit/block-elements/button-element */
export const BUTTON_URL = 3_000;

/** Characters of a confirmation's title, text and buttons. block-kit/composition-objects/confirmation-dialog-object */
export const CONFIRM_TITLE = 100;
export const CONFIRM_TEXT = 300;
export const CONFIRM_BUTTON = 30;

/** Options of a menu, options of a group, groups of a menu. block-kit/composition-objects/option-group-object */
export const OPTIONS = 100;
/** Characters of an option's label. block-kit/composition-objects/option-object */
export const OPTION_LABEL = 75;
/** Characters of an option's value: 75 in @slack/types 3.2, 150 on the page; the lower one is taken by both. block-kit/composition-objects/option-object */
export const OPTION_VALUE = 75;
/** Characters of a placeholder. block-kit/block-elements/select-menu-element */
export const PLACEHOLDER = 150;

/** Characters of a container's title, and blocks in it. block-kit/blocks/container-block */
export const CONTAINER_TITLE = 150;
export const CONTAINER_BLOCKS = 10;

/** Rows with the header's, cells of a row, tables of a message; characters of all cells. block-kit/blocks/table-block */
export const TABLE_ROWS = 100;
export const TABLE_CELLS = 20;
export const TABLES_PER_MESSAGE = 1;
export const TABLE_TEXT = 10_000;

/** Characters of a picture's alternative text, and of its title. block-kit/blocks/image-block */
export const ALT_TEXT = 2_000;
export const IMAGE_TITLE = 2_000;
/** Characters of an uploaded file's title, ours: one line. */
export const FILE_TITLE = 100;
/**
 * How often a message is tried again that was refused while its picture may still be processed, and after how many
 * milliseconds: methods/files.getUploadURLExternal says that files are processed asynchronously, not for how long.
 */
export const SETTLING_TRIES = 3;
export const SETTLING_WAIT_MS = 2_000;

/** Characters of a line with a button beside it, ours: a longer one would be read in half a phone's width. */
export const BESIDE_BUTTON = 80;
/** Characters of a line that stands out in bold, ours: what is longer is no name. */
export const BOLD_LINE = 80;

/** Charts of a message. Not on the page; reported in github.com/vercel/chat/issues/696 */
export const CHARTS_PER_MESSAGE = 2;
/** Characters of a chart's title. block-kit/blocks/data-visualization-block */
export const CHART_TITLE = 50;
/** Segments of a pie, and series of a bar or line chart: 6 in one stored copy of the page, 12 in another; the lower is taken by both. block-kit/blocks/data-visualization-block */
export const CHART_SERIES = 6;
/** Categories of a bar or line chart. block-kit/blocks/data-visualization-block */
export const CHART_CATEGORIES = 20;
/** Characters of a segment's, a series' and a category's name. block-kit/blocks/data-visualization-block */
export const CHART_LABEL = 20;

/** Characters of a modal's title and of its buttons. views/modal-views */
export const VIEW_TITLE = 24;
export const VIEW_BUTTON = 24;
/** Characters of a view's private metadata. views/modal-views */
export const PRIVATE_METADATA = 3_000;
/** Characters of an input's label and of its hint. block-kit/blocks/input-block */
export const INPUT_LABEL = 2_000;
export const INPUT_HINT = 2_000;
/** Characters typed into a text field. block-kit/block-elements/plain-text-input-element */
export const TEXT_INPUT = 3_000;

/** Characters of the text beside the blocks: what it is cut at without a word is 40,000; 4,000 are advised. methods/chat.postMessage */
export const FALLBACK_TEXT = 4_000;
/**
 * Characters of all that one message shows, ours: no page names a number for rich text. 12,000 is what markdown blocks
 * may hold together (block-kit/blocks/markdown-block), and a longer message is read by nobody.
 */
export const MESSAGE_TEXT = 12_000;
/** The same for a view, ours: a view may have 250 KB (methods/views.open), of which the blocks' own JSON takes most. */
export const VIEW_TEXT = 30_000;

/**
 * Milliseconds until we give up to save something. Slack wants to be answered within 3 s (docs.slack.dev/apis/events-api,
 * docs.slack.dev/interactivity): what is left of them is for the network and our answer.
 */
export const SAVE_MS = 2_400;
/** For Slack's own answer about a person whom we do not know yet; it has to come before the saving. */
export const PERSON_MS = 1_200;
/** For one call that delivers: its message is ours for 30 s. */
export const CALL_MS = 10_000;
/** Wait where Slack is out of reach, or asks to wait and does not say for how long. */
export const UNREACHABLE_WAIT_MS = 5_000;
export const UNTOLD_WAIT_MS = 30_000;

/** Milliseconds that a request's time may be off. docs.slack.dev/authentication/verifying-requests-from-slack */
export const CLOCK_SKEW_MS = 5 * 60_000;
/**
 * Bytes of a request, ours. A note of 40,000 Chinese characters comes twice (text and blocks), as \uXXXX: 480 KB; a form
 * comes URL-encoded with all its options.
 */
export const BODY_BYTES = 2 * 1024 * 1024;

/**
 * How long it is believed what Slack says of a person or of a channel's readers. Rights are read anew at every request;
 * an answer, and a name, need not wait for Slack each time.
 */
export const REMEMBERED_MS = 5 * 60_000;
/** Values remembered of a kind: some hundred bytes each. */
export const REMEMBERED_MAX = 10_000;
/** Pages of 1,000 users asked for guests; a larger workspace counts as having guests. methods/users.list */
export const USERS_PER_PAGE = 1_000;
export const USER_PAGES = 20;
/** People looked up for one message that mentions them. */
export const MENTIONS_MAX = 10;

/** The manifest: app-manifest, and the vendor's schema in github.com/slackapi/manifest-schema */
export const APP_NAME = 35;
export const APP_DESCRIPTION = 140;
export const APP_LONG_DESCRIPTION_MIN = 175;
export const APP_LONG_DESCRIPTION = 4_000;
export const SLASH_COMMANDS = 50;
/** Characters with the slash. */
export const SLASH_COMMAND = 32;
export const SLASH_DESCRIPTION = 2_000;
export const SLASH_HINT = 1_000;
export const SHORTCUTS = 10;
export const SHORTCUT_NAME = 24;
export const SHORTCUT_DESCRIPTION = 150;
export const CALLBACK_ID = 255;
