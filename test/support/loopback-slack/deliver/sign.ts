/** Slack's signature: docs.slack.dev/authentication/verifying-requests-from-slack, 2026-11. */
import { createHmac } from 'node:crypto';

/** Headers of a request with this very body, stamped with `at`. */
export const signRequest = (
  signingSecret: string,
  body: string,
  at: Date,
): { 'x-slack-request-timestamp': string; 'x-slack-signature': string } => {
  const seconds = String(Math.floor(at.getTime() / 1000));
  const hash = createHmac('sha256', signingSecret).update(`v0:${seconds}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': seconds, 'x-slack-signature': `v0=${hash}` };
};
