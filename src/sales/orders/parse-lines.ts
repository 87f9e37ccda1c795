/** Lines typed or pasted from a table -> orders by month. Pure. `2026-09 | 45k EUR | Filling line | Production`. */
import { minorUnits } from '../../chat/format.ts';
import { isoDate } from '../../reading/dates/calendar.ts';
import { parseFigure } from '../../reading/figure.ts';

export type OrderLine = {
  /** ISO date of the month's first day. */
  month: string;
  amountMinor: number;
  currency: string;
  product: string | null;
  department: string | null;
};

/** `line`: from 1. */
export type LineProblem = { line: number; problem: 'no_month' | 'future_month' | 'no_amount' };

const MONTH = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?(?:[\s|;；,，]+|$)/u;
const BETWEEN_CELLS = /\t+|\s*[|;；]\s*|\s{2,}/u;

/** `today`: ISO date; a month that has not begun holds no orders. Empty lines are passed over. */
export const parseOrderLines = (
  text: string,
  today: string,
): { orders: OrderLine[]; problems: LineProblem[] } => {
  const orders: OrderLine[] = [];
  const problems: LineProblem[] = [];
  for (const [index, typed] of text.split(/\r?\n/u).entries()) {
    if (typed.trim() === '') continue;
    const read = parseLine(typed.trim(), today);
    if (typeof read === 'string') problems.push({ line: index + 1, problem: read });
    else orders.push(read);
  }
  return { orders, problems };
};

const parseLine = (typed: string, today: string): OrderLine | LineProblem['problem'] => {
  const [whole, year, month] = MONTH.exec(typed) ?? [];
  const first = whole === undefined ? null : isoDate(Number(year), Number(month), 1);
  if (whole === undefined || first === null) return 'no_month';
  if (first > today) return 'future_month';
  const [amount = '', product = '', department = ''] = typed.slice(whole.length).split(BETWEEN_CELLS);
  const figure = parseFigure(amount);
  if (figure === null || !/^[A-Z]{3}$/u.test(figure.currency)) return 'no_amount';
  return {
    month: first,
    amountMinor: Math.round(figure.value * minorUnits(figure.currency)),
    currency: figure.currency,
    product: product.trim() || null,
    department: department.trim() || null,
  };
};
