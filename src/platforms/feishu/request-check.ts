/**
 * Whether a pushed request comes from Feishu, for this app: the SDK compares neither token nor time, and signs what it
 * parsed, not what came. Reads no clock and writes nothing; what is refused is refused before anything is saved.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import { AESCipher } from '@larksuiteoapi/node-sdk';
import { z } from 'zod';
import { FRESH_SECONDS, REPEATED_SECONDS } from './limits.ts';

export type RequestSecrets = {
  appId: string;
  encryptKey: string;
  verificationToken: string;
  /** Null as long as it is not known: the first signed event tells it. */
  tenantKey: string | null;
};

export type PushedRequest = {
  body: Buffer;
  timestamp: string | undefined;
  nonce: string | undefined;
  signature: string | undefined;
};

/** `refused`: what did not fit, for the log; no word of the request. */
export type Checked =
  | { kind: 'challenge'; challenge: string }
  | { kind: 'event'; payload: Readonly<Record<string, unknown>>; tenantKey: string }
  | { kind: 'refused'; reason: Refused };
export type Refused = 'not_encrypted' | 'signature' | 'time' | 'shape' | 'token' | 'app' | 'tenant';

const envelope = z.object({ encrypt: z.string() });
const challenge = z.object({
  type: z.literal('url_verification'),
  challenge: z.string(),
  token: z.string(),
});
const event = z.looseObject({
  schema: z.literal('2.0'),
  header: z.looseObject({
    event_id: z.string().min(1),
    event_type: z.string(),
    token: z.string(),
    app_id: z.string(),
    tenant_key: z.string().min(1),
  }),
});

export const checkRequest = (request: PushedRequest, secrets: RequestSecrets, now: Date): Checked => {
  const outer = envelope.safeParse(jsonOf(request.body.toString()));
  if (!outer.success) return refused('not_encrypted');
  const inner = decrypted(outer.data.encrypt, secrets.encryptKey);
  // Feishu signs no challenge; that it could be decrypted says whose it is.
  const asked = challenge.safeParse(inner);
  if (asked.success) {
    return same(asked.data.token, secrets.verificationToken)
      ? { kind: 'challenge', challenge: asked.data.challenge }
      : refused('token');
  }
  if (!isSigned(request, secrets.encryptKey)) return refused('signature');
  const told = event.safeParse(inner);
  if (!told.success) return refused('shape');
  const { header } = told.data;
  if (!isTimely(request.timestamp, header.event_type, now)) return refused('time');
  if (!same(header.token, secrets.verificationToken)) return refused('token');
  if (!same(header.app_id, secrets.appId)) return refused('app');
  if (secrets.tenantKey !== null && !same(header.tenant_key, secrets.tenantKey)) return refused('tenant');
  return { kind: 'event', payload: told.data, tenantKey: header.tenant_key };
};

const refused = (reason: Refused): Checked => ({ kind: 'refused', reason });

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const decrypted = (encrypted: string, key: string): unknown => {
  try {
    return jsonOf(new AESCipher(key).decrypt(encrypted));
  } catch {
    return null;
  }
};

/** https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN, read 2026-11-26: over the bytes as they came. */
const isSigned = ({ body, timestamp, nonce, signature }: PushedRequest, key: string): boolean => {
  if (timestamp === undefined || nonce === undefined || signature === undefined) return false;
  const expected = createHash('sha256').update(`${timestamp}${nonce}${key}`).update(body).digest('hex');
  return same(signature, expected);
};

/** In constant time, whatever the lengths. */
const same = (given: string, expected: string): boolean => timingSafeEqual(digest(given), digest(expected));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * An event may be old: Feishu repeats it for hours, and a repeat has no second effect, as the inbox knows its key. A
 * card's press is never repeated. From the future comes nothing.
 */
const isTimely = (timestamp: string | undefined, eventType: string, now: Date): boolean => {
  if (timestamp === undefined || !/^\d{10}$/.test(timestamp)) return false;
  const age = now.getTime() / 1000 - Number(timestamp);
  const oldest = eventType.startsWith('card.') ? FRESH_SECONDS : REPEATED_SECONDS;
  return age >= -FRESH_SECONDS && age <= oldest;
};
