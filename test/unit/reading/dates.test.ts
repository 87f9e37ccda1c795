/** Days in words against the guide's rules, and what holds for every text and day. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDates } from '../../../src/reading/dates/find-dates.ts';

/** Written on a Tuesday. */
const TODAY = '2026-11-24';

const aheadOf = (text: string) => findDates(text, TODAY)[0]?.ahead ?? null;

test.each([
  ['下周三', '2026-12-02'],
  ['next Wednesday', '2026-12-02'],
  ['这周五', '2026-11-27'],
  ['this Friday', '2026-11-27'],
  ['周三', '2026-11-25'],
  ['周二', '2026-12-01'],
  ['月底', '2026-11-30'],
  ['end of the month', '2026-11-30'],
  ['下月初', null],
  ['下个月5号', '2026-12-05'],
  ['两周后', '2026-12-08'],
  ['in two weeks', '2026-12-08'],
  ['三天内', '2026-11-27'],
  ['within three days', '2026-11-27'],
  ['Q2底', '2027-06-30'],
  ['end of Q4', '2026-12-31'],
  ['年底', '2026-12-31'],
  ['15号', '2026-12-15'],
  ['by the 28th', '2026-11-28'],
  ['周一前', '2026-11-30'],
  ['before Monday', '2026-11-30'],
  ['节后', null],
  ['国庆前', null],
  ['明天', '2026-11-25'],
])('%s is due on %s', (words, due) => {
  expect(aheadOf(words)).toBe(due);
});

test.each([
  ['上周四', '2026-11-19'],
  ['last Thursday', '2026-11-19'],
  ['昨天', '2026-11-23'],
  ['前天', '2026-11-22'],
  ['刚跟王总聊完', TODAY],
  ['I just met Ms Novak', TODAY],
])('%s was on %s', (words, day) => {
  expect(findDates(words, TODAY)[0]?.behind ?? null).toBe(day);
});

test.each([
  ['26年3月5日', '2026-03-05'],
  ['二〇二六年三月五日', '2026-03-05'],
  ['25年底', '2025-12-31'],
  ['27年3月底', '2027-03-31'],
  ["5 March '27", '2027-03-05'],
  ['2月31日', null],
  ['2026年2月30日', null],
  ['前年3月5日', null],
  ['每年3月5日', null],
  ['85年3月5日', null],
  ['大年初三', null],
  ['正月十五', null],
  ['腊月廿八', null],
])('B15: %s is %s, read as one and whole', (words, day) => {
  const text = `，${words}，`;
  expect(findDates(text, TODAY).map(({ span, ahead, behind }) => [span, ahead ?? behind])).toEqual([
    [{ start: 1, end: text.length - 1 }, day],
  ]);
});

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const words = fc.array(
  fc.constantFrom(
    '下周三',
    '月底',
    '31号',
    '2月30日',
    'Q2',
    'next',
    'Friday',
    '大年初三',
    '前',
    '29 Feb',
    '3/4',
    '，',
    ' and ',
    '\u0000',
    '两周后',
    '13月',
    '三天内',
  ),
  { maxLength: 12 },
);

test('whatever the text, dates are real days, stand in order and quote the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        words.map((parts) => parts.join('')),
      ),
      anyDay,
      (text, today) => {
        let end = 0;
        for (const { span, ahead, behind } of findDates(text, today)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          end = span.end;
          for (const day of [ahead, behind]) {
            if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
          }
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('what is ahead is never before the day of writing, what is behind never after', () => {
  const relative = fc.constantFrom(
    '明天',
    '下周三',
    '周五',
    '月底',
    '15号',
    '两周后',
    'next Monday',
    'by the 3rd',
  );
  fc.assert(
    fc.property(relative, anyDay, (text, today) => {
      const [mention] = findDates(text, today);
      if (mention?.ahead) expect(mention.ahead >= today).toBe(true);
      if (mention?.behind) expect(mention.behind <= today).toBe(true);
    }),
    { numRuns: 500 },
  );
});
