/** Slack's half: signed slash commands of members, and the few calls that we make of it. */
import { createHmac } from 'node:crypto';
import { v4 as uuidv4 } from 'uuid';
import type { Shot } from './burst.ts';
import type { Answerer } from './vendor.ts';

export const SIGNING_SECRET = 'a signing secret of the benchmark alone';

/** docs.slack.dev/authentication/verifying-requests-from-slack */
export const slashCommand = (team: string, user: string, text: string): Shot => {
  const body = new URLSearchParams({
    token: 'unused',
    team_id: team,
    team_domain: 'bench',
    channel_id: `D${user}`,
    channel_name: 'directmessage',
    user_id: user,
    user_name: 'rep',
    command: '/visit',
    text,
    api_app_id: 'A1',
    is_enterprise_install: 'false',
    response_url: 'http://127.0.0.1:9/unused',
    trigger_id: uuidv4(),
  }).toString();
  const timestamp = String(Math.floor(Date.now() / 1000));
  const hash = createHmac('sha256', SIGNING_SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
  return {
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${hash}`,
    },
    body,
  };
};

export const botToken = (team: string): string => `xoxb-${team}`;

/** Slack takes both: JSON and forms. */
const fieldsOf = (body: string): { get: (name: string) => string | null } => {
  if (!body.startsWith('{')) return new URLSearchParams(body);
  const fields: Record<string, unknown> = JSON.parse(body);
  return { get: (name) => (fields[name] === undefined ? null : String(fields[name])) };
};

export const answerAsSlack = (): Answerer => {
  let posted = 0;
  return (path, body, authorization) => {
    const fields = fieldsOf(body);
    const team = authorization.replace('Bearer xoxb-', '');
    const method = path.split('/').at(-1);
    if (method === 'auth.test') {
      return { answer: { ok: true, team_id: team, user_id: 'UBOT', bot_id: 'BBOT' }, to: null };
    }
    if (method === 'users.info') {
      const id = fields.get('user');
      return {
        answer: { ok: true, user: { id, team_id: team, real_name: 'Rep', locale: 'en-US' } },
        to: null,
      };
    }
    posted += 1;
    const channel = fields.get('channel') ?? '';
    return { answer: { ok: true, channel, ts: `1790000000.${posted}` }, to: channel };
  };
};
