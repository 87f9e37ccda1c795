/** Changing a card after its callback. https://open.feishu.cn/document/ukTMukTMukTM/uMDO1YjLzgTN24yM4UjN, read 2026-11. */
import { z } from 'zod';
import type { Wire } from '../cards/card.ts';
import { checkCard } from '../cards/check-card.ts';
import { Refused, refuseWhere } from '../rules/refused.ts';
import { limitOf } from '../rules/rules.ts';
import { noteBreach, replaceCard, type UpdateToken, type World } from '../world.ts';
import { knownIn } from './message-content.ts';
import { argumentsOf, type Route, textArgument } from './route.ts';

const updated = z.strictObject({
  token: textArgument('laterToken'),
  card: z.record(z.string(), z.unknown(), { error: 'laterCard' }),
});

const tokenOf = (world: World, token: string): UpdateToken => {
  const known = world.updateTokens.get(token);
  if (known === undefined) throw new Refused('laterToken', token);
  const ageS = (world.now().getTime() - known.givenAt.getTime()) / 1000;
  refuseWhere(ageS > limitOf('laterAge'), 'laterAge');
  refuseWhere(known.uses >= limitOf('laterUses'), 'laterUses');
  return known;
};

const cardOf = (world: World, wire: Wire) => {
  refuseWhere(wire.open_ids !== undefined, 'laterOpenIds');
  const bytes = Buffer.byteLength(JSON.stringify(wire));
  refuseWhere(bytes > limitOf('laterBytes'), 'laterBytes', `${bytes} bytes`);
  try {
    return checkCard(wire, knownIn(world));
  } catch (error) {
    throw error instanceof Refused ? new Refused('laterCard', error.message) : error;
  }
};

export const LATER_ROUTE = {
  id: 'card.update',
  method: 'POST',
  path: '/open-apis/interactive/v1/card/update',
  scopes: ['im:message', 'im:message:send_as_bot', 'im:message:update'],
  handle: ({ world, body }) => {
    const args = argumentsOf(updated, body);
    const token = tokenOf(world, args.token);
    const message = world.messages.get(token.messageId);
    if (message === undefined || message.recalled) throw new Refused('laterRecalled');
    const card = cardOf(world, args.card);
    token.uses += 1;
    /** Before the callback was answered it looks well, and falls back at once. */
    if (token.answered) replaceCard(world, message, card, JSON.stringify(args.card));
    else noteBreach(world, 'laterOrder', 'card.update', message.messageId);
    return { data: {} };
  },
} as const satisfies Route;
