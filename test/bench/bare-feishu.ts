/**
 * What Feishu's webhook is compared with, a process of its own: a bare Hono app with the same check that writes one row.
 *
 *     node test/bench/bare-feishu.ts DATABASE_URL
 */
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { v7 as uuidv7 } from 'uuid';
import { openDatabase } from '../../src/database/connection.ts';
import { messageEvent } from '../../src/platforms/feishu/inbound/events.ts';
import { checkRequest } from '../../src/platforms/feishu/request-check.ts';
import { tellAddress } from './bench-process.ts';
import { FEISHU_APP } from './feishu-shots.ts';

const [url = ''] = process.argv.slice(2);
const sql = openDatabase(url);
const app = new Hono();
app.post('/feishu/events', async (context) => {
  const body = Buffer.from(await context.req.arrayBuffer());
  const header = (name: string) => context.req.header(name);
  const checked = checkRequest(
    {
      body,
      timestamp: header('x-lark-request-timestamp'),
      nonce: header('x-lark-request-nonce'),
      signature: header('x-lark-signature'),
    },
    FEISHU_APP,
    new Date(),
  );
  if (checked.kind !== 'event') return context.json({}, 401);
  const { sender, message } = messageEvent.parse(checked.payload.event);
  await sql`insert into bare_notes (id, place, member, text)
            values (${uuidv7()}, ${message.chat_id}, ${sender.sender_id.open_id}, ${message.content})`;
  return context.json({});
});
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
  tellAddress(`http://127.0.0.1:${port}/feishu/events`),
);
