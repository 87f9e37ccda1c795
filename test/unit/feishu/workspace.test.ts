import fc from 'fast-check';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { makeApi } from '../../../src/platforms/feishu/api.ts';
import { makeTenant } from '../../../src/platforms/feishu/tenant.ts';
import {
  baseUrlOf,
  placeOf,
  type Spot,
  spotOf,
  workspaceKeyOf,
} from '../../../src/platforms/feishu/workspace.ts';

/** Ids as Feishu makes them: letters, digits and a few signs, never a slash. */
const id = fc.stringMatching(/^[a-zA-Z0-9_-]{1,40}$/);
const workspace = fc.oneof(
  id,
  id.map((key) => workspaceKeyOf('lark', key)),
);

const spot: fc.Arbitrary<Spot> = fc.oneof(
  fc.record({ kind: fc.constant('direct' as const), workspace, openId: id }),
  fc.record({
    kind: fc.constant('channel' as const),
    workspace,
    chatId: id,
    root: fc.constant(null),
    openId: fc.constant(null),
  }),
  fc.record({
    kind: fc.constant('channel' as const),
    workspace,
    chatId: id,
    root: fc.option(id, { nil: null }),
    openId: id,
  }),
);

describe('a place', () => {
  it('is found again from its id, whatever was said where', () => {
    fc.assert(
      fc.property(spot, (there) => {
        expect(spotOf(placeOf(there))).toEqual(there);
      }),
    );
  });

  it('is never the same for two that differ', () => {
    fc.assert(
      fc.property(spot, spot, (one, other) => {
        const isSame = JSON.stringify(one) === JSON.stringify(other);
        const [a, b] = [placeOf(one), placeOf(other)];
        expect(a.kind === b.kind && a.id === b.id).toBe(isSame);
      }),
    );
  });

  it.each(['', '/', 'tenant', 'tenant/', '/ou_1'])('is none where the id is none of ours: %j', (written) => {
    expect(spotOf({ platform: 'feishu', kind: 'direct', id: written })).toBeNull();
    expect(spotOf({ platform: 'feishu', kind: 'channel', id: written })).toBeNull();
  });
});

describe('Feishu and Lark', () => {
  it('are two places with two addresses; a test has one of its own', () => {
    expect(baseUrlOf('feishu')).toBe('https://open.feishu.cn');
    expect(baseUrlOf('lark')).toBe('https://open.larksuite.com');
    expect(baseUrlOf('http://127.0.0.1:9')).toBe('http://127.0.0.1:9');
  });

  it('never share a company, though both should give the same key', () => {
    fc.assert(
      fc.property(id, (key) => {
        expect(workspaceKeyOf('lark', key)).not.toBe(workspaceKeyOf('feishu', key));
      }),
    );
  });

  it.each([
    ['feishu', 'k1'],
    ['lark', 'lark-k1'],
  ])(
    'a company of %s is claimed under a key of its own by the first event, and no other is heard',
    async (domain, key) => {
      const claimed: string[] = [];
      const tenant = makeTenant(
        {
          domain,
          tenantKey: null,
          claimWorkspace: async (one) => {
            claimed.push(one);
          },
          log: pino({ level: 'silent' }),
        },
        makeApi(
          { appId: 'cli_0123456789abcdef', appSecret: 's', domain: 'http://127.0.0.1:9' },
          () => new Date(),
        ),
      );
      await tenant.ask();
      expect(tenant.known()).toBeNull();
      expect(await tenant.belongs('k1')).toBe(true);
      expect(await tenant.belongs('k2')).toBe(false);
      expect(tenant.known()).toEqual({ key, tenantKey: 'k1' });
      expect(claimed).toEqual([key]);
    },
  );
});
