/**
 * Whether a request is Slack's own and fresh. Stands before Bolt, whose check takes times of the future, times that are
 * no plain number and signatures with something behind them.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { CLOCK_SKEW_MS } from './limits.ts';

export type SignedRequest = {
  /** Every value of the header: of two nobody knows which one counts. */
  signatures: readonly string[];
  timestamps: readonly string[];
  body: Buffer;
};

export type SignatureProblem = 'missing' | 'malformed' | 'stale' | 'wrong';

/** Null where all is well. docs.slack.dev/authentication/verifying-requests-from-slack */
export const signatureProblem = (
  { signatures, timestamps, body }: SignedRequest,
  secret: string,
  now: Date,
): SignatureProblem | null => {
  const [signature, timestamp] = [only(signatures), only(timestamps)];
  if (signature === null || timestamp === null) return 'missing';
  if (!/^v0=[0-9a-f]{64}$/.test(signature) || !/^\d{10}$/.test(timestamp)) return 'malformed';
  if (Math.abs(now.getTime() - Number(timestamp) * 1000) > CLOCK_SKEW_MS) return 'stale';
  const hash = createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest('hex');
  return timingSafeEqual(Buffer.from(`v0=${hash}`), Buffer.from(signature)) ? null : 'wrong';
};

const only = (values: readonly string[]): string | null => {
  const [value, ...more] = values;
  return value === undefined || more.length > 0 ? null : value;
};
