/**
 * What the console is compared with, a process of its own: a Hono app that takes the same POST and writes the same
 * rows as one note of ours had left, by raw postgres.js in one transaction. It reads, checks and draws nothing.
 *
 *     node test/bench/bare-app.ts DATABASE_URL INBOX_ID VISIT_ID
 */
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { openDatabase } from '../../src/database/connection.ts';
import { insertRows, readDraftRows, withFreshIds } from './same-rows.ts';

const [url = '', inboxId = '', visitId = ''] = process.argv.slice(2);
const sql = openDatabase(url);
const template = await readDraftRows(sql, inboxId, visitId);

const app = new Hono();
app.post('/say', async (context) => {
  const text = String((await context.req.formData()).get('text'));
  const changes: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    inbox: { intent: sql.json({ kind: 'text', text }) },
    visits: { rawText: text },
  };
  await insertRows(
    sql,
    withFreshIds(template, (table) => changes[table] ?? {}),
  );
  return context.html('<p>stored</p>');
});

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
  process.stdout.write(`The bare app is ready: http://127.0.0.1:${port}\n`),
);
