import { afterAll, expect, test } from 'vitest';
import { type ServerProcess, startServer } from '../support/server.ts';

const SLOW = 90_000;
const PASSWORD = 'a-long-enough-password';
const running: ServerProcess[] = [];

afterAll(async () => {
  for (const { stop } of running) await stop();
}, SLOW);

/** Signs in as a browser would: the sign-in page's cookie and token, then the form. Gives the session's cookie. */
const signIn = async (address: string, name: string): Promise<string> => {
  const page = await fetch(`${address}/sign-in`);
  const token = /name="token" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
  const entered = await fetch(`${address}/sign-in`, {
    method: 'POST',
    headers: { cookie: cookieOf(page), origin: address },
    body: new URLSearchParams({ token, name, password: PASSWORD }),
    redirect: 'manual',
  });
  expect(entered.status).toBe(303);
  return cookieOf(entered);
};

const cookieOf = (response: Response): string => response.headers.getSetCookie()[0]?.split(';')[0] ?? '';

const say = async (address: string, cookie: string, text: string): Promise<string> => {
  const page = await (await fetch(address, { headers: { cookie } })).text();
  const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const answer = await fetch(`${address}/say`, {
    method: 'POST',
    headers: { cookie, origin: address, 'hx-request': 'true' },
    body: new URLSearchParams({ token, text }),
  });
  return answer.text();
};

test('a real company starts empty: the configured admin enters, and gives a newcomer a role', {
  timeout: SLOW,
}, async () => {
  const server = await startServer({
    DEMO: 'false',
    ADMIN_IDENTITIES: 'web:Nadia Root',
    CONSOLE_PASSWORD: PASSWORD,
  });
  running.push(server);
  const noel = await signIn(server.address, 'Noel');
  expect(await say(server.address, noel, '/members')).toContain('do not have the right');
  const nadia = await signIn(server.address, 'Nadia Root');
  const members = await say(server.address, nadia, '/members');
  for (const words of ['Noel', 'Newcomer', 'Nadia Root', 'Admin']) expect(members).toContain(words);
});

test('a one-time code is shown also where the page has no script', { timeout: SLOW }, async () => {
  const [server] = running;
  const address = server?.address ?? '';
  const cookie = await signIn(address, 'Nadia Root');
  const page = await (await fetch(address, { headers: { cookie } })).text();
  const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const answer = await fetch(`${address}/say`, {
    method: 'POST',
    headers: { cookie, origin: address },
    body: new URLSearchParams({ token, text: '/link' }),
  });
  expect(await answer.text()).toMatch(/<pre>[34679A-Y]{8}<\/pre>/);
});
