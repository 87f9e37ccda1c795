/** Slack's requests: signed, JSON for events, a form for commands and interactions. */
import { signRequest } from './sign.ts';
import type { Parcel, Reached, Retry, Transport } from './transport.ts';

export type HttpTarget = {
  signingSecret: string;
  /** Where the app listens, one address for all three or one each. Null until it is known. */
  requestUrl: () => string | null;
  /** What requests are stamped with: Bolt compares it with the machine's clock. */
  signedAt: () => Date;
};

export const overHttp = (target: HttpTarget): Transport => ({
  send: async (parcel, signal) => {
    const url = target.requestUrl();
    if (url === null) return { kind: 'unreachable' };
    try {
      return await readAnswer(await fetch(url, { ...slackRequest(target, parcel), signal }));
    } catch {
      return { kind: 'unreachable' };
    }
  },
});

export type SlackRequest = { method: 'POST'; headers: Record<string, string>; body: string };

/** The very request, for whoever wants to bend it before it is sent. */
export const slackRequest = (
  target: Pick<HttpTarget, 'signingSecret' | 'signedAt'>,
  parcel: Parcel,
): SlackRequest => {
  const { contentType, body } = bodyOf(parcel);
  return {
    method: 'POST',
    headers: {
      'content-type': contentType,
      'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
      accept: '*/*',
      ...signRequest(target.signingSecret, body, target.signedAt()),
      ...(parcel.kind === 'event' ? retryHeaders(parcel.retry) : {}),
    },
    body,
  };
};

const bodyOf = (parcel: Parcel): { contentType: string; body: string } => {
  if (parcel.kind === 'event')
    return { contentType: 'application/json', body: JSON.stringify(parcel.payload) };
  const fields = parcel.kind === 'command' ? parcel.payload : { payload: JSON.stringify(parcel.payload) };
  return {
    contentType: 'application/x-www-form-urlencoded',
    body: new URLSearchParams(fields).toString(),
  };
};

const retryHeaders = (retry: Retry | null): Record<string, string> =>
  retry === null ? {} : { 'x-slack-retry-num': String(retry.num), 'x-slack-retry-reason': retry.reason };

const readAnswer = async (response: Response): Promise<Reached> => {
  const text = await response.text();
  return {
    kind: 'answered',
    status: response.status,
    noRetry: response.headers.get('x-slack-no-retry') === '1',
    body: text === '' ? null : parsed(text, response.headers.get('content-type') ?? ''),
  };
};

const parsed = (text: string, contentType: string): unknown => {
  if (!contentType.includes('json')) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};
