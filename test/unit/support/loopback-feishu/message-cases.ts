/** One refused request, and its neighbour, a row of `message-rules.ts`. */
import type { MESSAGE_RULES } from '../../../support/loopback-feishu/rules/message-rules.ts';
import type { Bench, Case } from './bench.ts';
import { cardWith, div, markdown } from './small-cards.ts';

const DAY = 86_400_000;
const HELLO = JSON.stringify({ text: 'hello' });
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

const text = (bench: Bench, rest: object = {}, query?: string) =>
  bench.send('text', HELLO, rest as Record<string, unknown>, query);

const toTeam = (bench: Bench) => text(bench, { receive_id: 'oc_team' }, 'receive_id_type=chat_id');

const times = async (count: number, act: () => Promise<unknown>): Promise<void> => {
  for (let made = 0; made < count; made += 1) await act();
};

/** A request of exactly so many bytes: `make` with as many letters as it takes. */
const ofBytes = async (bench: Bench, type: string, bytes: number, make: (letters: string) => object) => {
  const bodyOf = (letters: string) =>
    JSON.stringify({ receive_id: 'ou_ada', msg_type: type, content: JSON.stringify(make(letters)) });
  const body = bodyOf('a'.repeat(bytes - bodyOf('').length));
  await bench.call('POST', '/im/v1/messages?receive_id_type=open_id', body);
};

const asText = (letters: string) => ({ text: letters });
const asPost = (letters: string) => ({
  zh_cn: { title: '', content: [[{ tag: 'text', text: letters }]] },
});
const asCard = (letters: string) => cardWith([markdown(letters)]);

const patch = (bench: Bench, id: string, card: object = cardWith([div('two')])) =>
  bench.call('PATCH', `/im/v1/messages/${id}`, { content: JSON.stringify(card) });

const patchAfter = async (bench: Bench, ms: number) => {
  const id = await bench.sendCard(cardWith([div('one')]));
  bench.advance(ms);
  bench.forgetToken();
  await patch(bench, id);
};

const undeclared = (text: string) => cardWith([div(text)], { config: { summary: { content: 'summary' } } });

const recalled = async (bench: Bench) => {
  const id = await text(bench);
  await bench.call('DELETE', `/im/v1/messages/${id}`);
  return id;
};

const reply = (bench: Bench, id: string) =>
  bench.call('POST', `/im/v1/messages/${id}/reply`, { msg_type: 'text', content: HELLO });

const saidByAda = async ({ ada }: Bench) => (await ada.say('mine')).messageId;

const raw = (bench: Bench, body: object) =>
  bench.call('POST', '/im/v1/messages?receive_id_type=open_id', body);

const ok: Case['accepted'] = (bench) => text(bench);

export const MESSAGE_CASES = {
  contentString: {
    refused: (bench) => raw(bench, { receive_id: 'ou_ada', msg_type: 'text', content: { text: 'hello' } }),
    accepted: ok,
  },
  contentMissing: {
    refused: (bench) => raw(bench, { receive_id: 'ou_ada', msg_type: 'text' }),
    accepted: ok,
  },
  contentJson: { refused: (bench) => bench.send('text', 'hello'), accepted: ok },
  unknownArgument: { refused: (bench) => text(bench, { reply_to: 'om_1' }), accepted: ok },
  receiveIdType: { refused: (bench) => text(bench, {}, 'receive_id_type=nick'), accepted: ok },
  receiveIdMissing: { refused: (bench) => raw(bench, { msg_type: 'text', content: HELLO }), accepted: ok },
  receiveIdKind: {
    refused: (bench) => text(bench, { receive_id: 'oc_team' }, 'receive_id_type=open_id'),
    accepted: toTeam,
  },
  receiverUnknown: { refused: (bench) => text(bench, { receive_id: 'ou_nobody' }), accepted: ok },
  messageType: { refused: (bench) => bench.send('markdown', HELLO), accepted: ok },
  textBytes: {
    refused: (bench) => ofBytes(bench, 'text', 150_001, asText),
    accepted: (bench) => ofBytes(bench, 'text', 150_000, asText),
  },
  postBytes: {
    refused: (bench) => ofBytes(bench, 'post', 30_001, asPost),
    accepted: (bench) => ofBytes(bench, 'post', 30_000, asPost),
  },
  cardBytes: {
    refused: (bench) => ofBytes(bench, 'interactive', 30_001, asCard),
    accepted: (bench) => ofBytes(bench, 'interactive', 30_000, asCard),
  },
  textShape: { refused: (bench) => bench.send('text', JSON.stringify({ text: '' })), accepted: ok },
  postShape: {
    refused: (bench) => bench.send('post', JSON.stringify(asPost('hello').zh_cn)),
    accepted: (bench) => bench.send('post', JSON.stringify(asPost('hello'))),
  },
  postTag: {
    refused: (bench) => bench.send('post', JSON.stringify({ zh_cn: { content: [[{ tag: 'table' }]] } })),
    accepted: (bench) => bench.send('post', JSON.stringify({ zh_cn: { content: [[{ tag: 'hr' }]] } })),
  },
  imageUnknown: {
    refused: (bench) => bench.send('image', JSON.stringify({ image_key: 'img_v3_none' })),
    accepted: async (bench) => bench.send('image', JSON.stringify({ image_key: await bench.upload(PNG) })),
  },
  uuidLength: {
    refused: (bench) => text(bench, { uuid: 'u'.repeat(51) }),
    accepted: (bench) => text(bench, { uuid: 'u'.repeat(50) }),
  },
  userRate: {
    rates: true,
    refused: (bench) => times(6, () => text(bench)),
    accepted: (bench) => times(5, () => text(bench)),
  },
  groupRate: {
    rates: true,
    refused: (bench) => times(6, () => toTeam(bench)),
    accepted: (bench) => times(5, () => toTeam(bench)),
  },
  botOutside: {
    refused: async (bench) => {
      bench.team.hasBot = false;
      await toTeam(bench);
    },
    accepted: toTeam,
  },
  dissolved: {
    refused: async (bench) => {
      bench.team.dissolved = true;
      await toTeam(bench);
    },
    accepted: toTeam,
  },
  muted: {
    refused: async (bench) => {
      bench.team.muted = true;
      await toTeam(bench);
    },
    accepted: toTeam,
  },
  unavailable: {
    refused: async (bench) => {
      bench.ada.person.available = false;
      await text(bench);
    },
    accepted: ok,
  },
  stopped: {
    refused: async (bench) => {
      bench.ada.person.stoppedBot = true;
      await text(bench);
    },
    accepted: ok,
  },
  otherTenant: {
    refused: (bench) => {
      bench.feishu.user('ou_guest', { tenantKey: 'other' });
      return text(bench, { receive_id: 'ou_guest' });
    },
    accepted: ok,
  },
  messageUnknown: {
    refused: (bench) => reply(bench, 'om_none'),
    accepted: async (bench) => reply(bench, await text(bench)),
  },
  messageRecalled: {
    refused: async (bench) => reply(bench, await recalled(bench)),
    accepted: async (bench) => reply(bench, await text(bench)),
  },
  patchKind: {
    refused: async (bench) => patch(bench, await text(bench)),
    accepted: (bench) => patchAfter(bench, 0),
  },
  patchOwn: {
    refused: async (bench) => {
      await bench.webhook(() => ({}));
      await patch(bench, await saidByAda(bench));
    },
    accepted: (bench) => patchAfter(bench, 0),
  },
  patchAge: {
    refused: (bench) => patchAfter(bench, 14 * DAY + 1),
    accepted: (bench) => patchAfter(bench, 14 * DAY),
  },
  patchRate: {
    rates: true,
    refused: async (bench) => {
      const id = await bench.sendCard(cardWith([div('one')]));
      await times(6, () => patch(bench, id));
    },
    accepted: async (bench) => {
      const id = await bench.sendCard(cardWith([div('one')]));
      await times(5, () => patch(bench, id));
    },
  },
  patchDeclared: {
    refused: async (bench) => patch(bench, await bench.sendCard(undeclared('one'))),
    accepted: (bench) => patchAfter(bench, 0),
  },
  deleteOwn: {
    refused: async (bench) => {
      await bench.webhook(() => ({}));
      await bench.call('DELETE', `/im/v1/messages/${await saidByAda(bench)}`);
    },
    accepted: recalled,
  },
  readOutside: {
    refused: async (bench) => {
      bench.feishu.app.scopes.add('im:message.group_msg');
      const id = await toTeam(bench);
      bench.team.hasBot = false;
      await bench.call('GET', `/im/v1/messages/${id}`);
    },
    accepted: async (bench) => bench.call('GET', `/im/v1/messages/${await text(bench)}`),
  },
  groupRead: {
    refused: async (bench) => bench.call('GET', `/im/v1/messages/${await toTeam(bench)}`),
    accepted: async (bench) => {
      bench.feishu.app.scopes.add('im:message.group_msg');
      await bench.call('GET', `/im/v1/messages/${await toTeam(bench)}`);
    },
  },
  imageType: {
    refused: (bench) => bench.upload(PNG, 'file'),
    accepted: (bench) => bench.upload(PNG, 'avatar'),
  },
  imageMissing: {
    refused: async (bench) => {
      await bench.upload(PNG);
      await sendNoImage(bench);
    },
    accepted: (bench) => bench.upload(PNG),
  },
  imageBytes: {
    refused: (bench) => bench.upload(Buffer.concat([PNG, Buffer.alloc(10_485_760 - 7)])),
    accepted: (bench) => bench.upload(Buffer.concat([PNG, Buffer.alloc(10_485_760 - 8)])),
  },
  imageEmpty: { refused: (bench) => bench.upload(Buffer.alloc(0)), accepted: (bench) => bench.upload(PNG) },
  imageFormat: {
    refused: (bench) => bench.upload(Buffer.from('<svg/>')),
    accepted: (bench) => bench.upload(PNG),
  },
} satisfies Record<Exclude<keyof typeof MESSAGE_RULES, 'uuidOnce'>, Case>;

const sendNoImage = async ({ feishu }: Bench): Promise<void> => {
  const token = feishu.calls.at(-1)?.token ?? '';
  const form = new FormData();
  form.set('image_type', 'message');
  const headers = { authorization: `Bearer ${token}` };
  await fetch(`${feishu.url}/open-apis/im/v1/images`, { method: 'POST', headers, body: form });
};
