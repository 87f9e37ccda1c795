/** What the first page shows, and how much of it. Pure. */

/** Days without a contact after which an account of one's own is named: a month of silence is when a customer notices. Own judgement. */
export const NOT_MET_DAYS = 30;

/** Tasks due within so many days stand on the first page: this week's. */
export const DUE_WITHIN_DAYS = 7;

/** Lines a section: what a phone shows without scrolling; the rest is behind a button. */
export const LINES_SHOWN = 5;
