import { expect, test } from 'vitest';
import { readTimeZone } from '../../../src/chat/time-zone.ts';

test.each([
  ['Asia/Shanghai', 'Asia/Shanghai'],
  [' europe/berlin ', 'Europe/Berlin'],
  ['america/new york', 'America/New_York'],
  ['UTC', 'UTC'],
])('%s is the zone %s', (written, zone) => {
  expect(readTimeZone(written)).toBe(zone);
});

test.each(['', 'Mars/Olympus', '+08:00', 'GMT+8', '北京', "Asia/Shanghai'; drop"])(
  '%s is no zone of the IANA database',
  (written) => {
    expect(readTimeZone(written)).toBeNull();
  },
);
