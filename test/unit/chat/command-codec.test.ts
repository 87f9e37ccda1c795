import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCommand, encodeCommand } from '../../../src/chat/command-codec.ts';

test('a command comes back as it was encoded', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.nat(), (visit, revision) => {
      const value = encodeCommand('visit.confirm', 1, { visit, revision });
      expect(decodeCommand(value)).toEqual({ name: 'visit.confirm', version: 1, args: { visit, revision } });
    }),
  );
});

test('a value that would not fit a button is refused when it is made', () => {
  expect(() => encodeCommand('visit', 1, { note: 'x'.repeat(255) })).toThrow(RangeError);
});

test('any text that is none of ours decodes to null', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(decodeCommand(text)).toBeNull();
    }),
  );
  for (const text of ['visit@1 []', 'visit@1 {', 'visit {}']) expect(decodeCommand(text)).toBeNull();
});
