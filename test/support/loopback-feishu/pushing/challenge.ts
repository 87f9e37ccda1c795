/**
 * Whether an address is taken for events and callbacks. It gets a challenge, encrypted where a key is set, unsigned, and
 * has 1 s: https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN/event-subscription-configure-/request-url-configuration-case, read 2026-11.
 */
import { isWire } from '../cards/card.ts';
import { limitOf, type RuleId } from '../rules/rules.ts';
import { noteBreach, type World } from '../world.ts';
import { challengePayload } from './payloads.ts';
import { encrypt } from './sealing.ts';
import { post } from './webhook.ts';

export type ChallengeResult = { taken: true } | { taken: false; rule: RuleId };

export const challenge = async (world: World, address: string, token?: string): Promise<ChallengeResult> => {
  const { encryptKey, verificationToken } = world.app;
  const secret = world.makeId('event');
  const payload = challengePayload(secret, token ?? verificationToken);
  const plain = JSON.stringify(payload);
  const body = encryptKey === '' ? plain : JSON.stringify({ encrypt: encrypt(plain, encryptKey) });
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  const limit = limitOf('challengeTime');
  const answer = await post(world, address, { headers, body }, limit);
  const isLate = answer.kind === 'silent' || (answer.kind === 'answered' && answer.tookMs > limit);
  if (isLate) return refuse(world, 'challengeTime');
  const echoed = answer.kind === 'answered' && answer.status === 200 && challengeIn(answer.body) === secret;
  return echoed ? { taken: true } : refuse(world, 'challengeEcho');
};

const refuse = (world: World, rule: RuleId): ChallengeResult => {
  noteBreach(world, rule, 'challenge');
  return { taken: false, rule };
};

const challengeIn = (body: string): unknown => {
  try {
    const parsed: unknown = JSON.parse(body);
    return isWire(parsed) ? parsed.challenge : undefined;
  } catch {
    return undefined;
  }
};
