/** A label before its value on one line. Pure. */

/** With a colon; one that asks has its own sign already. */
export const labelOf = (label: string, colon: string): string =>
  /[?？]$/.test(label) ? `${label} ` : `${label}${colon}`;
