/**
 * Slack over HTTP before a house, a process of its own.
 *
 *     node test/bench/slack-app.ts DATABASE_URL API_URL SIGNING_SECRET BOT_TOKENS
 */
import { drawPng } from '../../src/platforms/draw-png.ts';
import { startEventsServer } from '../../src/platforms/events-server.ts';
import { EVENTS_PATH } from '../../src/platforms/slack/slack-options.ts';
import { startSlack } from '../../src/platforms/slack/start.ts';
import { tellAddress } from './bench-process.ts';
import { composeRestingHouse } from './resting-house.ts';

const [url = '', apiUrl = '', signingSecret = '', tokens = ''] = process.argv.slice(2);
const { house, conversation, doors, log } = composeRestingHouse(url);
const { door, listener } = await startSlack({
  tokens: tokens.split(','),
  apiUrl,
  mode: 'http',
  signingSecret,
  conversation,
  commands: house.registry.commands,
  connected: async () => undefined,
  removed: async () => undefined,
  drawPng,
  log,
  now: () => new Date(),
});
doors.slack = door;
if (listener === null) throw new Error('Slack takes no requests');
const events = await startEventsServer({ host: '127.0.0.1', port: 0 }, new Map([[EVENTS_PATH, listener]]));
tellAddress(`${events.address}${EVENTS_PATH}`);
