/** "Open in browser": the one-time link that makes its member known at the console. */
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Viewer } from '../../src/chat/viewer.ts';
import { openConsole, type TestConsole } from '../support/console.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;
let web: TestConsole;
beforeAll(async () => {
  house = await openHouse();
  web = await openConsole(house);
}, 120_000);
afterAll(() => house.close(), 60_000);

const ON_THE_WAY = { 'sec-fetch-mode': 'navigate' };

const linkFor = async (viewer: Viewer, path?: string): Promise<string> => {
  const link = await house.house().conversation.personalLink(viewer, path);
  if (link === null) throw new Error('no link');
  return link;
};

const open = (path: string, headers: Readonly<Record<string, string>> = ON_THE_WAY) =>
  web.ask(null, { path, headers });

/** Who the console says one is after entering. */
const memberBehind = async (answer: Response): Promise<string> => {
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  const page = await (await web.ask(null, { path: '/', headers: { cookie } })).text();
  return /class="who"[^>]*>.*?<span>([^<]*)<\/span>/s.exec(page)?.[1] ?? 'nobody';
};

test('a personal link makes its member known and leads to the page it was made for', async () => {
  const path = `/account/${house.accounts.oakhurst}`;
  const answer = await open(await linkFor(house.members.repA, path));
  expect([answer.status, answer.headers.get('location')]).toEqual([303, path]);
  expect(await memberBehind(answer)).toBe('Ada Winter');
});

test('a link works once, also where two open it at the same moment', async () => {
  const link = await linkFor(house.members.repA);
  const answers = await Promise.all([open(link), open(link)]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 401]);
  const again = await open(link);
  expect([again.status, await again.text()]).toEqual([401, expect.stringContaining('was used before')]);
});

test('whoever is in already goes on to the page with a used link', async () => {
  const link = await linkFor(house.members.repA, '/tasks');
  await open(link);
  const again = await web.ask(house.members.repB, { path: link, headers: ON_THE_WAY });
  expect([again.status, again.headers.get('location')]).toEqual([303, '/tasks']);
  expect(again.headers.get('set-cookie')).toBeNull();
});

test('a link works for ten minutes', async () => {
  const [early, late] = [await linkFor(house.members.repA), await linkFor(house.members.repA)];
  house.clock.advance({ hours: 9.9 / 60 });
  expect((await open(early)).status).toBe(303);
  house.clock.advance({ hours: 0.2 / 60 });
  expect((await open(late)).status).toBe(401);
});

test("a preview or a scanner that looks ahead does not use the link up; a person's tap on its page does", async () => {
  const link = await linkFor(house.members.repA);
  for (const headers of [{}, { ...ON_THE_WAY, 'sec-purpose': 'prefetch' }] as const) {
    const looked = await open(link, headers);
    expect([looked.status, looked.headers.get('set-cookie')]).toEqual([200, null]);
    expect(await looked.text()).toContain('打开 Inroad');
  }
  const tapped = await web.ask(null, { path: link, fields: {} });
  expect(await memberBehind(tapped)).toBe('Ada Winter');
});

test('the link of a member of one company never leads into another', async () => {
  const elsewhere = uuidv7();
  const { sql } = house;
  await sql`insert into tenants (id, name, locale, time_zone, created_at)
            values (${elsewhere}, 'Other', 'en', 'UTC', now())`;
  const stranger: Viewer = {
    ...house.members.repA,
    tenantId: elsewhere,
    memberId: uuidv7(),
    teamId: null,
    name: 'Olga',
  };
  const { memberId, ...columns } = stranger;
  await sql`insert into members ${sql([{ ...columns, id: memberId, createdAt: house.clock.now() }])}`;
  expect(await memberBehind(await open(await linkFor(stranger)))).toBe('Olga');
  const forged = { ...stranger, tenantId: house.tenantId };
  expect(await house.house().conversation.personalLink(forged)).toBeNull();
});

test('who is no longer active gets no link, and one made before is void', async () => {
  const { colleague } = house.members;
  const link = await linkFor(colleague);
  await house.sql`update members set active = false where id = ${colleague.memberId}`;
  expect(await house.house().conversation.personalLink(colleague)).toBeNull();
  expect((await open(link)).status).toBe(401);
  await house.sql`update members set active = true where id = ${colleague.memberId}`;
});

test('a code of /link is no way into the console, and the token of a link stands nowhere in the database', async () => {
  const ada = house.as('repA');
  await ada.say('/link');
  const code = ada.reply().blocks.find((block) => block.kind === 'copy')?.text ?? '';
  expect((await open(`/enter/${code}`)).status).toBe(401);
  const token = (await linkFor(ada.viewer)).split(/[/?]/)[2] ?? '';
  expect(token).toMatch(/^[\w-]{43}$/);
  const rows = await house.sql`select 1 from link_codes c where position(${token} in c::text) > 0`;
  expect(rows).toHaveLength(0);
});

test.each(['//evil.example', 'https://evil.example/x', '/\\evil.example', '/enter/other', '/a b', ''])(
  'a link never leads away from the console: %s',
  async (path) => {
    const answer = await open(await linkFor(house.members.repA, path));
    expect(answer.headers.get('location')).toBe('/');
  },
);
