/** The console against forged, foreign and broken requests. Tests are named after the rows of faults and bad inputs. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openConsole, type TestConsole } from '../support/console.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;
let web: TestConsole;
beforeAll(async () => {
  house = await openHouse();
  web = await openConsole(house);
}, 60_000);
afterAll(() => house.close(), 60_000);

const ada = () => house.members.repA;
const say = (text: string, headers = {}) => web.ask(ada(), { path: '/say', fields: { text }, headers });
const visitsNow = async (): Promise<number> => {
  const [row] = await house.sql<{ count: number }[]>`select count(*)::int as count from visits`;
  return row?.count ?? 0;
};

test('a POST without the form token, with a forged one, or from a foreign page is refused and nothing is stored', async () => {
  const before = await visitsNow();
  const note = 'Met Priya Raman at Oakhurst today, she finds 42k too expensive';
  for (const asked of [
    { fields: { text: note, token: '' } },
    { fields: { text: note, token: web.tokenOf(house.members.repB) } },
    { fields: { text: note }, headers: { origin: 'https://evil.example' } },
    { fields: { text: note }, headers: { 'sec-fetch-site': 'cross-site' } },
  ]) {
    expect((await web.ask(ada(), { path: '/say', ...asked })).status).toBe(403);
  }
  expect(await visitsNow()).toBe(before);
});

test('a forged, cut or missing session leads to the entrance', async () => {
  const cookie = web.cookieOf(ada());
  for (const forged of [`${cookie}x`, cookie.slice(0, -4), cookie.replace('=', '=x'), 'inroad=']) {
    const answer = await web.ask(null, { path: '/', headers: { cookie: forged } });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in']);
  }
  expect((await web.ask(null, { path: '/' })).status).toBe(303);
});

test('every page forbids script that is not ours, framing and sniffing', async () => {
  const page = await web.ask(ada(), { path: '/' });
  const policy = page.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).not.toContain('unsafe-eval');
  expect(policy).toContain("frame-ancestors 'none'");
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await page.text()).not.toMatch(/<script(?![^>]*src=)/);
});

test('B6: a body of 1 MB is refused unread; a note of 40,001 characters gets a sentence; one of 40,000 is stored whole', async () => {
  expect((await say('x'.repeat(1_000_000))).status).toBe(413);
  const before = await visitsNow();
  const tooLong = await (
    await say(`Met Priya Raman at Oakhurst today. ${'long '.repeat(8_000)}`.slice(0, 40_001))
  ).status;
  expect(tooLong).toBe(303);
  expect(await visitsNow()).toBe(before);
  const whole = `/visit Met Priya Raman at Oakhurst today. ${'字'.repeat(40_000)}`.slice(0, 40_007);
  await say(whole);
  const [row] = await house.sql<{ rawText: string }[]>`select raw_text from visits order by id desc limit 1`;
  expect(row?.rawText).toBe(whole.slice('/visit '.length));
});

test('F4: the same form five times at once has one effect', async () => {
  const before = await visitsNow();
  const fields = {
    text: 'Met Tom Becker at Oakhurst today, he wants a sample by Friday',
    key: 'one-and-the-same',
  };
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => web.ask(ada(), { path: '/say', fields })),
  );
  for (const answer of answers) expect(answer.status).toBeLessThan(400);
  expect(await visitsNow()).toBe(before + 1);
});

const HOSTILE = `<script>alert(1)</script> "quoted" 'single' &lt;b&gt; {{7*7}} <img src=x onerror=alert(1)> <!channel>`;

test('B8: what users write is shown as text, never as markup', async () => {
  await say(`/visit Met Priya Raman at Oakhurst today. ${HOSTILE}`);
  const page = await (await web.ask(ada(), { path: '/' })).text();
  expect(page).not.toContain('<script>alert');
  expect(page).not.toContain('<img src=x');
  expect(page).not.toContain('>49<');
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

test('B7: signs that databases and screens stumble over come through or are taken out, and the note is stored', async () => {
  const signs = 'e\u0301 é \u202E rtl 👨‍👩‍👧 🇨🇭 ﷺ ＡＢＣ 𠮷 \uFEFF\u200B';
  await say(`/visit Met Priya Raman at Oakhurst today. nul:\u0000: ${signs} lone:\uD800:`);
  const [row] = await house.sql<{ rawText: string }[]>`select raw_text from visits order by id desc limit 1`;
  expect(row?.rawText).toContain('👨‍👩‍👧 🇨🇭 ﷺ ＡＢＣ 𠮷');
  expect(row?.rawText).not.toContain('\u0000');
  expect((await web.ask(ada(), { path: '/' })).status).toBe(200);
});

test('B9: signs of SQL and of patterns are words to look for', async () => {
  for (const words of [
    "'; drop table visits; --",
    '%',
    '_',
    '$1',
    '\\',
    "' or 1=1 --",
    '(((',
    'a & | ! b:*',
  ]) {
    expect((await say(`/find ${words}`)).status).toBeLessThan(400);
    expect(
      (await web.ask(ada(), { path: `/lookup/accounts?q=${encodeURIComponent(words)}` })).status,
    ).toBeLessThan(500);
  }
  expect(await visitsNow()).toBeGreaterThan(0);
});

test("B10: another team's record answers as one that is not there", async () => {
  const foreign = house.accounts.zechuan ?? Object.values(house.accounts).at(-1) ?? '';
  const nothing = '00000000-0000-7000-8000-000000000000';
  for (const kind of ['account', 'visit', 'person']) {
    const there = await web.ask(ada(), { path: `/${kind}/${foreign}` });
    const missing = await web.ask(ada(), { path: `/${kind}/${nothing}` });
    const plain = async (answer: Response) =>
      (await answer.text())
        .replaceAll(foreign, '')
        .replaceAll(nothing, '')
        .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '');
    expect([there.status, await plain(there)]).toEqual([missing.status, await plain(missing)]);
  }
});

test('B17: a forged button value, a prototype key and a list where a word stands are refused without an effect', async () => {
  const before = await visitsNow();
  for (const value of [
    'visit.confirm@1:{"__proto__":{"role":"admin"},"visit":7}',
    'visit.confirm@1:{"visit":["a"],"revision":"1"}',
    'visit.confirm@99:{}',
    'member.save@1:{"id":"x"}',
    'nonsense',
    '',
  ]) {
    expect((await web.ask(ada(), { path: '/press', fields: { value } })).status).toBeLessThan(500);
  }
  expect(Object.hasOwn(Object.prototype, 'role')).toBe(false);
  expect(await visitsNow()).toBe(before);
});

test('a foreign Host is answered nothing while no password is set', async () => {
  const open = await openConsole(house, { hasPassword: false });
  const answer = await open.ask(ada(), { path: '/', headers: { host: 'evil.example' } });
  expect(answer.status).toBe(403);
  expect((await open.ask(ada(), { path: '/' })).status).toBe(200);
});
