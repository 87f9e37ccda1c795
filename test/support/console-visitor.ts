/** A browser without pictures: enters the demo console of a running server, keeps its cookie and form token. */
import { v4 as uuidv4 } from 'uuid';
import type { ServerProcess } from './server.ts';

export type ConsoleVisitor = {
  cookie: string;
  token: string;
  /** Sends the line that one types; the same `key` again is the same form sent again. */
  say: (text: string, key?: string) => Promise<Response>;
};

export const enterConsole = async ({ address }: ServerProcess): Promise<ConsoleVisitor> => {
  const entered = await fetch(`${address}/`, { redirect: 'manual' });
  const cookie = entered.headers
    .getSetCookie()
    .map((one) => one.split(';')[0] ?? '')
    .join('; ');
  const page = await (await fetch(`${address}/`, { headers: { cookie } })).text();
  const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const say = (text: string, key = uuidv4()) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ token, key, text })) body.append(name, value);
    return fetch(`${address}/say`, { method: 'POST', headers: { cookie }, body, redirect: 'manual' });
  };
  return { cookie, token, say };
};
