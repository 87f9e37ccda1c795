/** Feishu's half: encrypted and signed messages of members, and the few calls that we make of it. */
import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { v4 as uuidv4 } from 'uuid';
import type { Shot } from './burst.ts';
import type { Answerer } from './vendor.ts';

export const FEISHU_APP = {
  appId: 'cli_0123456789abcdef',
  encryptKey: 'an encrypt key of the benchmark alone',
  verificationToken: 'a token of the benchmark alone',
  tenantKey: 'bench',
} as const;

/** https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive, read 2026-11-26. */
export const pushedMessage = (openId: string, text: string): Shot => {
  const { appId, encryptKey, verificationToken: token, tenantKey } = FEISHU_APP;
  const timestamp = String(Math.floor(Date.now() / 1000));
  const event = {
    sender: { sender_id: { open_id: openId }, sender_type: 'user', tenant_key: tenantKey },
    message: {
      message_id: `om_${uuidv4()}`,
      chat_id: `oc_${openId}`,
      chat_type: 'p2p',
      message_type: 'text',
      content: JSON.stringify({ text }),
      create_time: `${timestamp}000`,
    },
  };
  const header = {
    event_id: uuidv4(),
    event_type: 'im.message.receive_v1',
    create_time: `${timestamp}000`,
    token,
    app_id: appId,
    tenant_key: tenantKey,
  };
  const encrypt = encrypted(JSON.stringify({ schema: '2.0', header, event }), encryptKey);
  const body = JSON.stringify({ encrypt });
  const nonce = uuidv4();
  const signature = createHash('sha256').update(`${timestamp}${nonce}${encryptKey}${body}`).digest('hex');
  return {
    headers: {
      'content-type': 'application/json',
      'x-lark-request-timestamp': timestamp,
      'x-lark-request-nonce': nonce,
      'x-lark-signature': signature,
    },
    body,
  };
};

/** https://open.feishu.cn/document/ukTMukTMukTM/uYDNxYjL2QTM24iN0EjN, read 2026-11-26. */
const encrypted = (text: string, key: string): string => {
  const iv = randomBytes(16);
  const cipher = createCipheriv('aes-256-cbc', createHash('sha256').update(key).digest(), iv);
  return Buffer.concat([iv, cipher.update(text), cipher.final()]).toString('base64');
};

export const answerAsFeishu = (): Answerer => {
  let posted = 0;
  return (path, body) => {
    if (path.includes('/tenant_access_token')) {
      return { answer: { code: 0, tenant_access_token: 't-bench', expire: 7200 }, to: null };
    }
    if (path.includes('/contact/')) return { answer: { code: 0, data: { user: { name: 'Rep' } } }, to: null };
    if (path.includes('/bot/')) return { answer: { code: 0, bot: { open_id: 'ou_bot' } }, to: null };
    posted += 1;
    const { receive_id: to } = JSON.parse(body) as { receive_id?: string };
    return { answer: { code: 0, data: { message_id: `om_answer_${posted}` } }, to: to ?? null };
  };
};
