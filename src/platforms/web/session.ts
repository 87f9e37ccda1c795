/** The signed session cookie: which member, until when. Nothing is stored; rights are read at every request. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { SESSION_DAYS } from './limits.ts';
import type { MemberKey } from './web-options.ts';

/** `member` is null before sign-in: such a session only carries the form token of the sign-in page. */
export type Session = { member: MemberKey | null; nonce: string; expiresAtMs: number };

const DAY_MS = 24 * 60 * 60 * 1000;

export const newSession = (member: MemberKey | null, nonce: string, now: Date): Session => ({
  member,
  nonce,
  expiresAtMs: now.getTime() + SESSION_DAYS * DAY_MS,
});

/** Session -> cookie value: payload and signature, both base64url. */
export const sealSession = (session: Session, secret: string): string => {
  const payload = Buffer.from(JSON.stringify(session)).toString('base64url');
  return `${payload}.${sign(`session:${payload}`, secret)}`;
};

/** Null where the value was not sealed by us, or its time is over. */
export const openSession = (value: string, secret: string, now: Date): Session | null => {
  const [payload, signature] = value.split('.');
  if (payload === undefined || signature === undefined) return null;
  if (!equals(signature, sign(`session:${payload}`, secret))) return null;
  // Parsed without a schema: the signature says that we wrote it.
  const session = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Session;
  return session.expiresAtMs > now.getTime() ? session : null;
};

/** The token that every form of this session carries. */
export const formToken = (session: Session, secret: string): string =>
  sign(`form:${session.nonce}:${session.member?.memberId ?? ''}`, secret);

export const isFormToken = (token: string, session: Session, secret: string): boolean =>
  equals(token, formToken(session, secret));

const sign = (text: string, secret: string): string =>
  createHmac('sha256', secret).update(text).digest('base64url');

const equals = (left: string, right: string): boolean => {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
};
