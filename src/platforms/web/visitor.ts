/** Who is at the console: the session, the form token, the member's rights read anew at every request. */
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { v4 as uuidv4 } from 'uuid';
import type { Place } from '../../chat/inbound.ts';
import type { Viewer } from '../../chat/viewer.ts';
import { SESSION_DAYS } from './limits.ts';
import { isSameOrigin } from './request-origin.ts';
import { formToken, isFormToken, newSession, openSession, type Session, sealSession } from './session.ts';
import type { MemberKey, WebOptions } from './web-options.ts';

export type Visitor = { viewer: Viewer; session: Session; token: string };
export type Env = { Variables: { visitor: Visitor } };

export const COOKIE = 'inroad';
const DAY_SECONDS = 86_400;

/** Signed in, or in the demo company its first rep who is active. */
export async function visitorOf(context: Context, options: WebOptions): Promise<Visitor | null> {
  const sealed = getCookie(context, COOKIE);
  const known = sealed === undefined ? null : openSession(sealed, options.secret, options.now());
  const visitor = known === null ? null : await visitorAs(options, known);
  if (visitor !== null) return visitor;
  const reps = (options.demo ?? []).filter(({ role }) => role === 'rep');
  for (const member of [...reps, ...(options.demo ?? [])]) {
    const viewer = await options.conversation.viewer(member.tenantId, member.memberId);
    if (viewer !== null) return visitorAs(options, enterAs(context, options, member));
  }
  return null;
}

async function visitorAs(options: WebOptions, session: Session): Promise<Visitor | null> {
  if (session.member === null) return null;
  const viewer = await options.conversation.viewer(session.member.tenantId, session.member.memberId);
  return viewer === null ? null : { viewer, session, token: formToken(session, options.secret) };
}

export function enterAs(context: Context, options: WebOptions, { tenantId, memberId }: MemberKey): Session {
  const session = newSession({ tenantId, memberId }, uuidv4(), options.now());
  keepSession(context, options, session);
  return session;
}

export const keepSession = (context: Context, options: WebOptions, session: Session): void =>
  setCookie(context, COOKIE, sealSession(session, options.secret), {
    httpOnly: true,
    sameSite: 'Lax',
    secure: options.publicUrl?.startsWith('https:') === true,
    path: '/',
    maxAge: SESSION_DAYS * DAY_SECONDS,
  });

export const isOurs = (context: Context, options: WebOptions, session: Session, token: string): boolean =>
  isFormToken(token, session, options.secret) &&
  isSameOrigin(
    {
      host: context.req.header('host') ?? null,
      origin: context.req.header('origin') ?? null,
      fetchSite: context.req.header('sec-fetch-site') ?? null,
    },
    options.publicUrl,
  );

export type Sent = Map<string, string[]>;

export const sentOf = async (context: Context): Promise<Sent> => {
  const sent: Sent = new Map();
  for (const [name, value] of await context.req.formData()) {
    if (typeof value === 'string') sent.set(name, [...(sent.get(name) ?? []), value]);
  }
  return sent;
};

export const placeOf = ({ memberId }: Viewer): Place => ({ platform: 'web', kind: 'direct', id: memberId });

export const first = (sent: Sent, name: string): string | null => sent.get(name)?.[0] ?? null;
