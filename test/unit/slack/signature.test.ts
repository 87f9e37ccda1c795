import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signatureProblem } from '../../../src/platforms/slack/signature.ts';

const SECRET = '8f742231b10e8888abcd99yyyzzz85a5';
const NOW = new Date('2026-11-24T08:00:00Z');
const BODY = Buffer.from('{"type":"event_callback","text":"今天"}');
const seconds = (offset = 0) => String(NOW.getTime() / 1000 + offset);
const sign = (timestamp: string, body: Buffer = BODY, secret = SECRET) =>
  `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest('hex')}`;

const problem = (signatures: readonly string[], timestamps: readonly string[], body = BODY) =>
  signatureProblem({ signatures, timestamps, body }, SECRET, NOW);

describe('a request', () => {
  it('with Slack’s signature of these bytes is taken', () => {
    expect(problem([sign(seconds())], [seconds()])).toBeNull();
  });

  it.each([
    ['none', [], 'missing'],
    ['two', [sign(seconds()), sign(seconds())], 'missing'],
    ['a forged one', [`v0=${'a'.repeat(64)}`], 'wrong'],
    ['one of another secret', [sign(seconds(), BODY, 'other')], 'wrong'],
    ['a truncated one', [sign(seconds()).slice(0, -2)], 'malformed'],
    ['one in capitals', [sign(seconds()).toUpperCase()], 'malformed'],
    ['one of version 1', [sign(seconds()).replace('v0', 'v1')], 'malformed'],
    ['one with something behind it', [`${sign(seconds())}=x`], 'malformed'],
  ] as const)('B1: whose signature is %s is refused', (_, signatures, why) => {
    expect(problem(signatures, [seconds()])).toBe(why);
  });

  it('B1: whose body was changed by one byte, or written anew, is refused', () => {
    const changed = Buffer.from(BODY);
    changed[3] = 0x20;
    expect(problem([sign(seconds())], [seconds()], changed)).toBe('wrong');
    const spaced = Buffer.from('{"a": 1.0}');
    const rewritten = Buffer.from(JSON.stringify(JSON.parse(String(spaced))));
    expect(problem([sign(seconds(), spaced)], [seconds()], rewritten)).toBe('wrong');
  });

  it.each([
    ['six minutes ago', seconds(-360), 'stale'],
    ['in six minutes', seconds(360), 'stale'],
    ['in milliseconds', String(NOW.getTime()), 'malformed'],
    ['no number', 'NaN', 'malformed'],
    ['hexadecimal', `0x${Number(seconds()).toString(16)}`, 'malformed'],
    ['negative', `-${seconds()}`, 'malformed'],
    ['with a blank', ` ${seconds()}`, 'malformed'],
  ] as const)('B2: whose time is %s is refused, however well it is signed', (_, timestamp, why) => {
    expect(problem([sign(timestamp)], [timestamp])).toBe(why);
  });

  it('B2: may be five minutes off, and no second more', () => {
    for (const offset of [-300, 300]) expect(problem([sign(seconds(offset))], [seconds(offset)])).toBeNull();
    for (const offset of [-301, 301])
      expect(problem([sign(seconds(offset))], [seconds(offset)])).toBe('stale');
  });

  it('with any other signature is refused', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-f]{64}$/), (hash) => {
        expect(problem([`v0=${hash}`], [seconds()])).toBe('wrong');
      }),
    );
  });
});
