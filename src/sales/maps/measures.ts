/** Measures of the picture, in units of its viewBox: at full width one unit is a pixel of a 1,280 px wide window. */

/** A window of 1,280 px less the page's margins. */
export const CANVAS_WIDTH = 1240;
export const MARGIN = 22;
export const ROOM = CANVAS_WIDTH - 2 * MARGIN;

/** A person's place: the card, and above it room for a mark such as "new". */
export const CARD = { width: 164, height: 62 } as const;
export const MARK_HEIGHT = 18;
export const CELL_HEIGHT = CARD.height + MARK_HEIGHT;
export const GAP = { x: 8, y: 26, stack: 6 } as const;
/** Left of people who stand below each other, for the line that leads to them. */
export const INDENT = 14;

/** Sizes of type; 11 px is the least that the issue allows at 1,280 px, and these stay above it. */
export const TYPE = { title: 22, subtitle: 14, name: 14, line: 12, mark: 12, legend: 12.5 } as const;
/** Radius of the sign at a person's left, by how much his word weighs; the middle where nobody knows. */
export const RADIUS = { 1: 9, 2: 12, 3: 16 } as const;
/** Between the sign and the ring of closeness. */
export const RING_GAP = 3.5;
/** Of a card, from its left: the sign's middle, and where words begin. */
export const SIGN_X = 23.5;
export const WORDS_X = 47;

/** A small chart is drawn on a smaller canvas, so that it fills a slide, and its words can be read on a phone. */
export const CANVAS_WIDTH_MIN = 520;
/** So wide it becomes for the words at its head; longer ones are cut. */
export const CANVAS_WIDTH_HEAD = 720;
