/** Starts and stops Feishu: finds out whose app it is, then listens. */
import { type Api, findBotId, makeApi } from './api.ts';
import { believed, inTime, recent } from './believed.ts';
import { makeChats } from './chats.ts';
import { makeDoor } from './door.ts';
import type { FeishuMode, FeishuOptions, RunningFeishu } from './feishu-options.ts';
import { makeDispatcher, makeHandles } from './handlers.ts';
import { HANDSHAKE_MS } from './limits.ts';
import { openLongConnection } from './long-connection.ts';
import { type Member, makePeople } from './people.ts';
import { makePictures } from './pictures.ts';
import { makeSender } from './sender.ts';
import type { Surroundings } from './surroundings.ts';
import { makeTasks } from './tasks.ts';
import { makeTenant } from './tenant.ts';
import { makeListener } from './webhook.ts';

/** Rejects with one clear sentence where something is missing that nobody can do without. */
export const startFeishu = async (options: FeishuOptions): Promise<RunningFeishu> => {
  refuseHalf(options.mode, options.appId);
  const { log, now } = options;
  const api = makeApi(options, now);
  const chats = makeChats(api, now);
  const sender = makeSender(api);
  const pictures = makePictures(api, options.drawPng, log);
  const door = makeDoor({ sender, chats, pictures, log, opens: options.opens });
  const tenant = makeTenant(options, api);
  const tasks = makeTasks(log, options.delay);
  const around: Surroundings = {
    conversation: options.conversation,
    api,
    people: makePeople(api, now),
    chats,
    sender,
    door,
    opens: options.opens,
    log,
    workspace: tenant.known,
    members: recent<Member>(),
    writers: recent<string>(),
    botId: botIdOf(api, now),
    track: tasks.track,
    later: tasks.later,
  };
  await tenant.ask();
  const dispatcher = makeDispatcher(makeHandles(around, tenant.belongs));
  if (options.mode.kind === 'webhook') {
    const { encryptKey, verificationToken } = options.mode;
    const secrets = () => ({
      appId: options.appId,
      encryptKey,
      verificationToken,
      tenantKey: tenant.known()?.tenantKey ?? null,
    });
    const listener = makeListener({ secrets, dispatcher, log, now });
    return { door, listener, idle: tasks.idle, stop: tasks.stop };
  }
  const connection = openLongConnection({ app: options, dispatcher, log, now });
  await inTime(connection.up, HANDSHAKE_MS, undefined);
  return {
    door,
    listener: null,
    idle: tasks.idle,
    stop: async () => {
      connection.stop();
      await tasks.stop();
    },
  };
};

/** An app without an encrypt key would believe anybody who knows its address. */
const refuseHalf = (mode: FeishuMode, appId: string): void => {
  // The SDK logs a wrong id, and does nothing more.
  if (!/^cli_[0-9a-fA-F]{16}$/.test(appId)) {
    throw new Error(
      'the app id of Feishu should be cli_ and 16 letters or digits, as its credentials page shows it',
    );
  }
  if (mode.kind !== 'webhook') return;
  if (mode.encryptKey === '' || mode.verificationToken === '') {
    throw new Error('Feishu in webhook mode should have an encrypt key and a verification token');
  }
};

const botIdOf = (api: Api, now: () => Date): (() => Promise<string | null>) => {
  const find = believed(async () => {
    const found = await findBotId(api);
    return found.ok ? found.value : undefined;
  }, now);
  return async () => (await find('bot')) ?? null;
};
