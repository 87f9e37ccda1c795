/** The console's real application over a test house, asked as a browser would, cookie and form token included. */
import pino from 'pino';
import { v4 as uuidv4 } from 'uuid';
import type { Viewer } from '../../src/chat/viewer.ts';
import { makeApp } from '../../src/platforms/web/app.ts';
import { loadAssets } from '../../src/platforms/web/assets.ts';
import { formToken, newSession, sealSession } from '../../src/platforms/web/session.ts';
import { COOKIE } from '../../src/platforms/web/visitor.ts';
import { redeemPersonalToken } from '../../src/sales/members/personal-link.ts';
import type { TestHouse } from './house.ts';

const SECRET = 'a secret of tests alone, never one of a real server';
const HOST = 'localhost:3000';

export type Asked = {
  path: string;
  fields?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
};

export type TestConsole = {
  /** A POST where fields are given, else a GET; as the member whose session it is. */
  ask: (viewer: Viewer | null, asked: Asked) => Promise<Response>;
  cookieOf: (viewer: Viewer) => string;
  tokenOf: (viewer: Viewer) => string;
};

/**
 * `hasPassword` false: as on one's own machine, where it answers loopback names alone. `demo`: members as whom anybody
 * may act.
 */
export const openConsole = async (
  house: TestHouse,
  { hasPassword = true, demo = [] }: { hasPassword?: boolean; demo?: readonly Viewer[] } = {},
): Promise<TestConsole> => {
  const { conversation } = house.house();
  const app = makeApp(
    {
      conversation,
      host: '127.0.0.1',
      port: 0,
      publicUrl: null,
      secret: SECRET,
      demo: demo.length === 0 ? null : demo.map((viewer) => ({ ...viewer, teamName: null })),
      signIn: hasPassword ? async () => null : null,
      enter: (token) => redeemPersonalToken(house.sql, token, house.clock.now()),
      commands: () => [],
      health: { ready: async () => ({ ok: true }) },
      log: pino({ level: 'silent' }),
      version: 'test',
      now: house.clock.now,
    },
    await loadAssets(),
  );
  const sessions = new Map<string, { cookie: string; token: string }>();
  const sessionOf = ({ tenantId, memberId }: Viewer) => {
    const known = sessions.get(memberId);
    if (known !== undefined) return known;
    const session = newSession({ tenantId, memberId }, uuidv4(), house.clock.now());
    const made = { cookie: `${COOKIE}=${sealSession(session, SECRET)}`, token: formToken(session, SECRET) };
    sessions.set(memberId, made);
    return made;
  };
  return {
    cookieOf: (viewer) => sessionOf(viewer).cookie,
    tokenOf: (viewer) => sessionOf(viewer).token,
    ask: async (viewer, { path, fields, headers = {} }) => {
      const own = viewer === null ? {} : { cookie: sessionOf(viewer).cookie };
      const all = { host: HOST, ...own, ...headers };
      if (fields === undefined) return app.request(`http://${HOST}${path}`, { headers: all });
      const token = viewer === null ? '' : sessionOf(viewer).token;
      // As the console's own forms: multipart, so that Chinese is not blown up.
      const body = new FormData();
      for (const [name, value] of Object.entries({ token, key: uuidv4(), ...fields }))
        body.append(name, value);
      return app.request(`http://${HOST}${path}`, { method: 'POST', headers: all, body });
    },
  };
};
