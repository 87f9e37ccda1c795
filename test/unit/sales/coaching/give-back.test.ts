import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import type { Caller } from '../../../../src/chat/command.ts';
import type { Locale } from '../../../../src/chat/locale.ts';
import type { Block } from '../../../../src/chat/reply.ts';
import type { AccountPicture } from '../../../../src/sales/coaching/account-picture.ts';
import { giveBackFacts } from '../../../../src/sales/coaching/rules.ts';
import { giveBackBlocks, MAX_LINES } from '../../../../src/sales/coaching/view.ts';
import { anyPicture, fact, pictureWith, TODAY } from '../../../support/pictures.ts';

const callerIn = (locale: Locale): Caller => ({
  viewer: {
    tenantId: uuidv7(),
    memberId: uuidv7(),
    teamId: null,
    role: 'rep',
    name: 'Ada',
    locale,
    timeZone: 'UTC',
  },
  place: { platform: 'web', kind: 'direct', id: 'x' },
  inboundId: uuidv7(),
  now: new Date(`${TODAY}T12:00:00Z`),
  today: TODAY,
  messageId: null,
});

/** Each line behind the name that stands above its list. */
const linesOf = (blocks: readonly Block[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'list'
      ? block.items.map(({ text }) => (block.label === undefined ? text : `${block.label} · ${text}`))
      : [],
  );

const shown = (picture: AccountPicture, locale: Locale = 'en') =>
  linesOf(
    giveBackBlocks(
      [{ account: 'Oakhurst', accountId: 'a1', facts: giveBackFacts(picture) }],
      callerIn(locale),
    ),
  );

const wang = { id: 'p1', name: '王总' };
const lee = { id: 'p2', name: '李工' };

test('what is new is told against what was known', () => {
  const picture = pictureWith({
    people: [wang],
    facts: [
      fact('p1', 'stance', 'neutral', '2026-08-12'),
      fact('p1', 'stance', 'supporter'),
      fact('account', 'stage', 'proposal', '2026-11-10'),
      fact('account', 'stage', 'negotiation'),
      fact('deal1', 'amount', { valueMinor: 4_000_000, currency: 'EUR', kind: 'budget' }, '2025-12-01'),
      fact('deal1', 'amount', { valueMinor: 5_000_000, currency: 'EUR', kind: 'budget' }),
    ],
  });
  expect(shown(picture)).toEqual(
    expect.arrayContaining([
      'Changed: 王总 was neutral in August, now a supporter',
      'Changed: at proposal on Nov 10, now at negotiation',
      'Changed: budget was €40K in December 2025, now €50K',
    ]),
  );
  expect(shown(picture, 'zh-CN')[0]).toBe('变化：王总8月还是中立，现在支持');
});

test('a visit of the past does not overrule what was seen later', () => {
  const picture = pictureWith({
    people: [wang],
    facts: [
      fact('p1', 'stance', 'opponent', '2026-11-20', false),
      fact('p1', 'stance', 'supporter', '2026-11-01', true),
    ],
  });
  expect(giveBackFacts(picture).news).toEqual([]);
});

test('of a first visit nothing is news', () => {
  const facts = [fact('p1', 'stance', 'supporter'), fact('deal1', 'competitor', 'BoltCo')];
  expect(giveBackFacts(pictureWith({ people: [wang], facts })).news).toEqual([]);
});

test('who is the inside guide is never told', () => {
  const picture = pictureWith({
    people: [wang],
    facts: [fact('p1', 'role', 'buyer', '2026-08-01'), fact('p1', 'role', 'coach')],
  });
  expect(giveBackFacts(picture).news).toEqual([]);
  expect(shown(picture).join()).not.toContain('guide');
});

test('contacts not met for long or never, unknown roles and our overdue promises are named', () => {
  const picture = pictureWith({
    people: [wang, lee, { id: 'p3', name: 'Priya' }],
    facts: [
      fact('p1', 'met', true, '2026-07-02'),
      fact('p3', 'met', true),
      fact('p3', 'role', 'technical_evaluator'),
    ],
    steps: [{ id: 's', what: 'send an offer', owner: 'us', dueOn: '2026-11-20' }],
  });
  expect(shown(picture)).toEqual(
    expect.arrayContaining([
      'We are late: send an offer (was due on Nov 20)',
      'Not met for longest: 王总, last in July',
      'Never met: 李工',
      'Roles unknown: decider, influencer, buyer, user',
    ]),
  );
});

test('at most eight lines stand open, and none is lost to the fold', () => {
  fc.assert(
    fc.property(anyPicture, (picture) => {
      const facts = giveBackFacts(picture);
      const blocks = giveBackBlocks([{ account: '恒泰', accountId: 'a1', facts }], callerIn('zh-CN'));
      const open = linesOf(blocks);
      const folded = blocks.flatMap((block) => (block.kind === 'fold' ? linesOf(block.blocks) : []));
      expect(open.length).toBeLessThanOrEqual(MAX_LINES);
      if (folded.length > 0) expect(open).toHaveLength(MAX_LINES);
      expect(new Set([...open, ...folded]).size).toBe(open.length + folded.length);
      expect(open.filter((line) => line.startsWith('下次问 · ')).length).toBe(
        giveBackFacts(picture).questions.length,
      );
    }),
  );
});

test('of several visits confirmed at once eight lines stand open, and each account has its say before another has two', () => {
  const several = fc.array(anyPicture, { minLength: 2, maxLength: 10 });
  fc.assert(
    fc.property(several, (pictures) => {
      const all = pictures.map((picture, index) => ({
        account: `Account ${index}`,
        accountId: `a${index}`,
        facts: giveBackFacts(picture),
      }));
      const blocks = giveBackBlocks(all, callerIn('en'));
      const open = linesOf(blocks);
      const folded = blocks.flatMap((block) => (block.kind === 'fold' ? linesOf(block.blocks) : []));
      expect(open.length).toBeLessThanOrEqual(MAX_LINES);
      if (folded.length > 0) expect(open).toHaveLength(MAX_LINES);
      expect(new Set([...open, ...folded]).size).toBe(open.length + folded.length);
      const countsOf = (lines: readonly string[]) =>
        all.map(({ account }) => lines.filter((line) => line.startsWith(`${account} · `)).length);
      const [said, kept] = [countsOf(open), countsOf(folded)];
      const most = Math.max(...said);
      expect(said.every((count, index) => count >= most - 1 || kept[index] === 0)).toBe(true);
    }),
  );
});

test('what two notes of one account both bring back stands once', () => {
  const facts = giveBackFacts(pictureWith({ people: [wang] }));
  const twice = giveBackBlocks(
    [
      { account: 'Oakhurst', accountId: 'a1', facts },
      { account: 'Oakhurst', accountId: 'a1', facts },
    ],
    callerIn('en'),
  );
  expect(linesOf(twice).filter((line) => line === 'Oakhurst · Never met: 王总')).toHaveLength(1);
  expect(twice.filter(({ kind }) => kind === 'list')).toHaveLength(1);
});
