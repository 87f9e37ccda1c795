/**
 * Feishu's webhook before a house, a process of its own.
 *
 *     node test/bench/feishu-app.ts DATABASE_URL API_URL
 */
import { drawPng } from '../../src/platforms/draw-png.ts';
import { startEventsServer } from '../../src/platforms/events-server.ts';
import { startFeishu } from '../../src/platforms/feishu/start.ts';
import { tellAddress } from './bench-process.ts';
import { FEISHU_APP } from './feishu-shots.ts';
import { composeRestingHouse } from './resting-house.ts';

const [url = '', domain = ''] = process.argv.slice(2);
const { conversation, doors, log } = composeRestingHouse(url);
const { appId, encryptKey, verificationToken, tenantKey } = FEISHU_APP;
const { door, listener } = await startFeishu({
  conversation,
  appId,
  appSecret: 'unused',
  domain,
  mode: { kind: 'webhook', encryptKey, verificationToken },
  tenantKey,
  claimWorkspace: async () => undefined,
  opens: () => null,
  drawPng,
  log,
  now: () => new Date(),
});
doors.feishu = door;
if (listener === null) throw new Error('Feishu takes no requests');
const path = '/feishu/events';
const events = await startEventsServer({ host: '127.0.0.1', port: 0 }, new Map([[path, listener]]));
tellAddress(`${events.address}${path}`);
