/**
 * How Feishu signs and encrypts what it sends to an address.
 * https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/event-subscription-configure-/encrypt-key-encryption-configuration-case, read 2026-11.
 */
import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import type { Wire } from '../cards/card.ts';

export type SealedRequest = { headers: Record<string, string>; body: string };

/** Without a key: plain and unsigned. `atS` is the time that the signature names. */
export const seal = (payload: Wire, encryptKey: string, atS: number): SealedRequest => {
  const plain = JSON.stringify(payload);
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  if (encryptKey === '') return { headers, body: plain };
  const body = JSON.stringify({ encrypt: encrypt(plain, encryptKey) });
  const nonce = randomBytes(8).toString('hex');
  return { headers: { ...headers, ...signature(body, encryptKey, String(atS), nonce) }, body };
};

export const signature = (body: string, encryptKey: string, timestamp: string, nonce: string) => ({
  'x-lark-request-timestamp': timestamp,
  'x-lark-request-nonce': nonce,
  'x-lark-signature': createHash('sha256').update(`${timestamp}${nonce}${encryptKey}${body}`).digest('hex'),
});

export const encrypt = (text: string, encryptKey: string): string => {
  const key = createHash('sha256').update(encryptKey).digest();
  const start = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', key, start);
  return Buffer.concat([start, cipher.update(text, 'utf8'), cipher.final()]).toString('base64');
};
