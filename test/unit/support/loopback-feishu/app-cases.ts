/** One refused call, and its neighbour, a row of `app-rules.ts`. */
import { WebSocket } from 'ws';
import type { APP_RULES } from '../../../support/loopback-feishu/rules/app-rules.ts';
import type { Bench, Case } from './bench.ts';

type Part = Readonly<Record<string, unknown>>;

const SLASH = '/application/v7/app_slash_commands';

const bot = (bench: Bench, token?: string | null) => bench.call('GET', '/bot/v3/info', undefined, token);

const times = async (count: number, act: () => Promise<unknown>): Promise<void> => {
  for (let made = 0; made < count; made += 1) await act();
};

const token = (bench: Bench, app_secret: string) =>
  bench.call('POST', '/auth/v3/tenant_access_token/internal', { app_id: bench.feishu.app.appId, app_secret });

/** Where the long connection is; empty where it is refused. */
const endpoint = async ({ feishu }: Bench, AppSecret = feishu.app.appSecret): Promise<string> => {
  const body = JSON.stringify({ AppID: feishu.app.appId, AppSecret });
  const response = await fetch(`${feishu.url}/callback/ws/endpoint`, { method: 'POST', body });
  return ((await response.json()) as { data: { URL: string } }).data.URL;
};

/** Resolves when it is open, or was turned away. */
const open = (url: string): Promise<void> =>
  new Promise((resolve) => {
    const socket = new WebSocket(url);
    socket.on('open', () => resolve());
    socket.on('error', () => resolve());
  });

const connect = (count: number) => async (bench: Bench) => {
  await times(count, async () => open(await endpoint(bench)));
  await endpoint(bench);
};

const get = (path: string) => (bench: Bench) => bench.call('GET', path);

const paged = (query: string) => get(`/im/v1/chats/oc_team/members?${query}`);

const command = (bench: Bench, more: Part = {}) =>
  bench.call('POST', SLASH, { command: 'visit', description: { default_value: 'Record a visit' }, ...more });

const slash = (refused: Part, accepted: Part = {}): Case => ({
  refused: (bench) => command(bench, refused),
  accepted: (bench) => command(bench, accepted),
});

const commands = (count: number) => async (bench: Bench) => {
  for (let made = 0; made < count; made += 1) await command(bench, { command: `visit${made}` });
};

export const APP_CASES = {
  appSecret: {
    refused: (bench) => token(bench, 'wrong'),
    accepted: (bench) => token(bench, bench.feishu.app.appSecret),
  },
  tokenMissing: { refused: (bench) => bot(bench, null), accepted: bot },
  tokenForm: { refused: (bench) => bot(bench, 'u-token'), accepted: bot },
  tokenWrong: { refused: (bench) => bot(bench, 't-token'), accepted: bot },
  tokenExpired: {
    refused: async (bench) => {
      await bot(bench);
      bench.advance(7_200_000);
      await bot(bench);
    },
    accepted: async (bench) => {
      await bot(bench);
      bench.advance(7_199_999);
      await bot(bench);
    },
  },
  scope: {
    refused: async (bench) => {
      bench.feishu.app.scopes.delete('im:chat:readonly');
      await get('/im/v1/chats')(bench);
    },
    accepted: get('/im/v1/chats'),
  },
  secondRate: {
    rates: true,
    refused: (bench) => times(51, () => bot(bench)),
    accepted: (bench) => times(50, () => bot(bench)),
  },
  minuteRate: {
    rates: true,
    refused: (bench) => slowly(bench, 1001),
    accepted: (bench) => slowly(bench, 1000),
  },
  unknownPath: { refused: get('/im/v9/messages'), accepted: bot },
  badJson: {
    refused: (bench) => bench.call('POST', SLASH, '{'),
    accepted: (bench) => command(bench),
  },
  connectionSecret: { refused: (bench) => endpoint(bench, 'wrong'), accepted: (bench) => endpoint(bench) },
  connectionCount: { refused: connect(50), accepted: connect(49) },
  connectionTicket: {
    refused: async (bench) => open((await endpoint(bench)).replace('ticket=', 'ticket=no')),
    accepted: async (bench) => open(await endpoint(bench)),
  },
  userUnknown: { refused: get('/contact/v3/users/ou_nobody'), accepted: get('/contact/v3/users/ou_ada') },
  userScope: {
    refused: async (bench) => {
      bench.ada.person.available = false;
      await get('/contact/v3/users/ou_ada')(bench);
    },
    accepted: get('/contact/v3/users/ou_ada'),
  },
  userIdType: {
    refused: get('/contact/v3/users/ou_ada?user_id_type=nick'),
    accepted: get('/contact/v3/users/ou_ada?user_id_type=open_id'),
  },
  chatUnknown: { refused: get('/im/v1/chats/oc_none'), accepted: get('/im/v1/chats/oc_team') },
  chatOutside: {
    refused: async (bench) => {
      bench.team.hasBot = false;
      await paged('')(bench);
    },
    accepted: paged(''),
  },
  pageSize: { refused: paged('page_size=101'), accepted: paged('page_size=100') },
  pageToken: { refused: paged('page_token=x'), accepted: paged('page_token=') },
  slashCount: { refused: commands(101), accepted: commands(100) },
  slashName: slash({ command: '/visit' }, { command: '拜访' }),
  slashTwice: {
    refused: (bench) => times(2, () => command(bench)),
    accepted: async (bench) => {
      await command(bench);
      await command(bench, { command: 'tasks' });
    },
  },
  slashText: slash({ description: { i18n: { en_us: 'Record a visit' } } }),
  slashLanguage: slash(
    { description: { default_value: 'x', i18n: { en: 'x' } } },
    { description: { default_value: 'x', i18n: { en_us: 'x' } } },
  ),
  slashField: slash({ options: [] }, { icon: { icon_key: 'skill_outlined' } }),
  slashUnknown: {
    refused: (bench) => bench.call('DELETE', `${SLASH}/none`),
    accepted: async (bench) => {
      const { data } = await command(bench);
      await bench.call('DELETE', `${SLASH}/${(data as Part).command_id}`);
    },
  },
} satisfies Record<keyof typeof APP_RULES, Case>;

/** Twenty a second. */
async function slowly(bench: Bench, count: number): Promise<void> {
  await times(count, async () => {
    bench.advance(50);
    await bot(bench);
  });
}
