/** One answer that Feishu does not take, and its neighbour, a row of `callback-rules.ts`. */
import type { CALLBACK_RULES } from '../../../support/loopback-feishu/rules/callback-rules.ts';
import type { AppReply, Bench, Case } from './bench.ts';
import { cardWith, div, markdown, pressable } from './small-cards.ts';

const DAY = 86_400_000;

type Part = Readonly<Record<string, unknown>>;

const tell = (body: unknown): AppReply => ({ body: JSON.stringify(body) });

const press = async (bench: Bench, waitMs = 0) => {
  await bench.sendCard(cardWith([pressable('Go', {})]));
  bench.advance(waitMs);
  return bench.ada.press(bench.ada.last(), 'Go');
};

/** Two apps, that answer a press so. */
const answers = (refused: AppReply, accepted: AppReply): Case => ({
  refused: async (bench) => {
    await bench.webhook(() => refused);
    await press(bench);
  },
  accepted: async (bench) => {
    await bench.webhook(() => accepted);
    await press(bench);
  },
});

const toasts = (refused: Part, accepted: Part): Case =>
  answers(tell({ toast: refused }), tell({ toast: accepted }));

const raw = (data: unknown): AppReply => tell({ card: { type: 'raw', data } });

/** Changes the card of a press later, with its token. */
const later = async (
  bench: Bench,
  { waitMs = 0, uses = 1, token, card = cardWith([div('later')]) }: Later = {},
): Promise<void> => {
  let given = '';
  await bench.webhook((request) => {
    given = String((request.event as Part).token);
    return {};
  });
  await press(bench);
  bench.advance(waitMs);
  for (let made = 0; made < uses; made += 1) {
    await bench.call('POST', '/interactive/v1/card/update', { token: token ?? given, card });
  }
};

type Later = { waitMs?: number; uses?: number; token?: string; card?: Part };

const laters = (refused: Later, accepted: Later = {}): Case => ({
  refused: (bench) => later(bench, refused),
  accepted: (bench) => later(bench, accepted),
});

const cardOfBytes = (bytes: number): Part => {
  const empty = JSON.stringify(cardWith([markdown('-')])).length - 1;
  return cardWith([markdown('a'.repeat(bytes - empty))]);
};

/** The same address for the challenge and what follows. */
const challenged = (reply: (challenge: unknown) => AppReply) => async (bench: Bench) =>
  bench.feishu.useWebhook(await bench.app((request) => reply(request.challenge)));

const said = (reply: AppReply) => async (bench: Bench) => {
  await bench.webhook(() => reply);
  await bench.ada.say('hello');
};

export const CALLBACK_CASES = {
  challengeTime: {
    refused: challenged((challenge) => ({ ...tell({ challenge }), afterMs: 1001 })),
    accepted: challenged((challenge) => ({ ...tell({ challenge }), afterMs: 1000 })),
  },
  challengeEcho: {
    refused: challenged(() => tell({ challenge: 'mine' })),
    accepted: challenged((challenge) => tell({ challenge })),
  },
  eventTime: { refused: said({ afterMs: 3001 }), accepted: said({ afterMs: 3000 }) },
  eventStatus: { refused: said({ status: 500 }), accepted: said({ status: 200 }) },
  callbackAddress: { refused: (bench) => press(bench), accepted: answers({}, {}).accepted },
  callbackTime: answers({ afterMs: 3001 }, { afterMs: 3000 }),
  callbackConnect: {
    refused: async (bench) => {
      await bench.webhook(() => ({}));
      bench.leave();
      await press(bench);
    },
    accepted: answers({}, {}).accepted,
  },
  callbackStatus: answers({ status: 302 }, { status: 200 }),
  callbackObject: answers({ body: '"ok"' }, { body: '{}' }),
  callbackFields: answers(tell({ text: 'ok' }), tell({})),
  toastType: toasts({ type: 'warn', content: 'ok' }, { type: 'warning', content: 'ok' }),
  toastText: toasts({ type: 'info' }, { type: 'info', content: 'ok' }),
  toastLanguage: toasts({ content: 'ok', i18n: { en: 'ok' } }, { content: 'ok', i18n: { en_us: 'ok' } }),
  cardType: answers(tell({ card: { type: 'json', data: {} } }), raw(cardWith([div('new')]))),
  cardWrong: answers(raw(cardWith([{ tag: 'hr', colour: 'red' }])), raw(cardWith([{ tag: 'hr' }]))),
  cardDowngrade: answers(raw({ elements: [] }), raw(cardWith([div('new')]))),
  cardAge: {
    refused: async (bench) => {
      await bench.webhook(() => ({}));
      await press(bench, 14 * DAY + 1);
    },
    accepted: async (bench) => {
      await bench.webhook(() => ({}));
      await press(bench, 14 * DAY);
    },
  },
  laterToken: laters({ token: 'c-none' }),
  laterAge: laters({ waitMs: 1_800_001 }, { waitMs: 1_800_000 }),
  laterUses: laters({ uses: 3 }, { uses: 2 }),
  laterCard: laters({ card: { elements: [] } }),
  laterBytes: laters({ card: cardOfBytes(30_001) }, { card: cardOfBytes(30_000) }),
  laterOpenIds: laters({ card: { ...cardWith([div('later')]), open_ids: ['ou_ada'] } }),
  laterRecalled: {
    refused: async (bench) => {
      let given = '';
      await bench.webhook((request) => {
        given = String((request.event as Part).token);
        return {};
      });
      await press(bench);
      await bench.call('DELETE', `/im/v1/messages/${bench.ada.last().messageId}`);
      await bench.call('POST', '/interactive/v1/card/update', {
        token: given,
        card: cardWith([div('later')]),
      });
    },
    accepted: (bench) => later(bench),
  },
  laterOrder: {
    refused: async (bench) => {
      const card = cardWith([div('too early')]);
      await bench.webhook((request) => ({
        during: () =>
          bench.call('POST', '/interactive/v1/card/update', { token: (request.event as Part).token, card }),
      }));
      await press(bench);
    },
    accepted: (bench) => later(bench),
  },
} satisfies Record<keyof typeof CALLBACK_RULES, Case>;
