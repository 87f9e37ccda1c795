/** How wide a text will be, estimated without a font: rather too wide than too narrow. Pure. */

/** Shares of the font size, measured of Noto Sans and rounded up. Han and full-width signs fill a square. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
const NARROW = /[ijl.,:;'|!()[\] ·-]/u;
const BROAD = /[mwMW@%&—…]/u;
const CAPITAL = /[A-Z]/u;
const SHARE = { wide: 1, narrow: 0.31, broad: 0.85, capital: 0.64, other: 0.545 } as const;
/** A bold letter is so much wider. */
const BOLD = 1.07;

export const textWidth = (text: string, fontSize: number, isBold = false): number =>
  [...text].reduce((sum, sign) => sum + shareOf(sign), 0) * fontSize * (isBold ? BOLD : 1);

const shareOf = (sign: string): number => {
  if (WIDE.test(sign)) return SHARE.wide;
  if (NARROW.test(sign)) return SHARE.narrow;
  if (BROAD.test(sign)) return SHARE.broad;
  return CAPITAL.test(sign) ? SHARE.capital : SHARE.other;
};

/** The text, or as much of it as fits with an ellipsis: what was left out is visibly left out. */
export const fitText = (text: string, width: number, fontSize: number, isBold = false): string => {
  if (textWidth(text, fontSize, isBold) <= width) return text;
  const signs = [...text];
  while (signs.length > 0 && textWidth(`${signs.join('')}…`, fontSize, isBold) > width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
};
