/**
 * What Slack is compared with, a process of its own: a bare Bolt app that checks, writes one row and acknowledges.
 *
 *     node test/bench/bare-bolt.ts DATABASE_URL SIGNING_SECRET
 */
import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { v7 as uuidv7 } from 'uuid';
import { openDatabase } from '../../src/database/connection.ts';
import { tellAddress } from './bench-process.ts';

const [url = '', signingSecret = ''] = process.argv.slice(2);
const sql = openDatabase(url);
const receiver = new HTTPReceiver({ signingSecret, logLevel: LogLevel.ERROR });
const app = new App({
  receiver,
  authorize: async () => ({ botToken: 'xoxb-none', botId: 'B0', botUserId: 'U0' }),
  logLevel: LogLevel.ERROR,
});
app.command('/visit', async ({ body, ack }) => {
  await sql`insert into bare_notes (id, place, member, text)
            values (${uuidv7()}, ${body.channel_id}, ${body.user_id}, ${body.text})`;
  await ack();
});
const server = await receiver.start({ port: 0, host: '127.0.0.1' });
tellAddress(`http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`);
