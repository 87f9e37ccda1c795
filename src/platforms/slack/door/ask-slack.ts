/**
 * One call of a method whose answer we wait for, as JSON. What is sent most goes this way: the library would write out
 * every message three more times, for a log that nobody keeps.
 */
import { request } from 'undici';
import { z } from 'zod';
import { CALL_MS } from '../limits.ts';
import {
  isDeadCode,
  type Trouble,
  troubleOfCode,
  troubleOfConnection,
  troubleOfStatus,
} from '../slack-errors.ts';
import type { Workspace } from '../workspaces.ts';

const answer = z.object({
  ok: z.boolean(),
  error: z.string().optional(),
  channel: z.string().optional(),
  ts: z.string().optional(),
});

export type SlackAnswer = z.infer<typeof answer>;

/** `isDead`: the workspace's token is of no use any more. */
export type Asked = { ok: true; value: SlackAnswer } | { ok: false; trouble: Trouble; isDead: boolean };

/** Never rejects. */
export const askSlack = async (
  { client, token }: Workspace,
  method: string,
  message: object,
): Promise<Asked> => {
  try {
    const { statusCode, headers, body } = await request(`${client.slackApiUrl}${method}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(message),
      headersTimeout: CALL_MS,
      bodyTimeout: CALL_MS,
    });
    const text = await body.text();
    if (statusCode !== 200) return failed(troubleOfStatus(statusCode, String(headers['retry-after'] ?? '')));
    const value = answerIn(text);
    // An answer that is none of Slack's says nothing of what was done.
    if (value === null) return failed({ kind: 'uncertain' });
    const { ok, error = '' } = value;
    return ok ? { ok, value } : failed(troubleOfCode(error), isDeadCode(error));
  } catch (error) {
    return failed(troubleOfConnection(error));
  }
};

const failed = (trouble: Trouble, isDead = false): Asked => ({ ok: false, trouble, isDead });

const answerIn = (text: string): SlackAnswer | null => {
  try {
    return answer.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
};
