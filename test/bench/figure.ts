/** What a benchmark reports, and the one table of all of them. */

export type Figure = {
  /** What was measured, unit included. */
  name: string;
  seen: string;
  target: string;
  /** Null: it has no target, it stands there to explain another. */
  met: boolean | null;
};

/** At most `max`; both in the unit that the name tells. */
export const atMost = (name: string, seen: number, max: number): Figure => ({
  name,
  seen: shown(seen),
  target: `≤ ${max}`,
  met: seen <= max,
});

/** At least `min`; both in the unit that the name tells. */
export const atLeast = (name: string, seen: number, min: number): Figure => ({
  name,
  seen: shown(seen),
  target: `≥ ${min}`,
  met: seen >= min,
});

/** A figure without a target. */
export const remark = (name: string, seen: number): Figure => ({
  name,
  seen: shown(seen),
  target: '',
  met: null,
});

/** A benchmark that could not be run is a figure that is not met. */
export const failure = (name: string, reason: string): Figure => ({
  name,
  seen: `failed: ${reason}`,
  target: '',
  met: false,
});

/** Three significant digits say all that a benchmark can. */
const shown = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3));

const VERDICTS = { true: 'met', false: 'NOT MET', null: '' } as const;

export const drawTable = (figures: readonly Figure[]): string => {
  const rows = [
    ['figure', 'seen', 'target', ''],
    ...figures.map(({ name, seen, target, met }) => [name, seen, target, VERDICTS[`${met}`]]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
};

/** The value below which `share` (0 to 1) of the values lie: the nearest rank. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
};
