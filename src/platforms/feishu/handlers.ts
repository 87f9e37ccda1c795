/** One handler for each event, the same for pushes and for the long connection. */
import { EventDispatcher } from '@larksuiteoapi/node-sdk';
import { z } from 'zod';
import { quiet } from './api.ts';
import { inBothLanguages } from './inbound/aside.ts';
import { toastInBoth } from './inbound/card-answer.ts';
import { takeCardPress } from './inbound/card-press.ts';
import {
  addedEvent,
  cardEvent,
  enteredEvent,
  menuEvent,
  messageEvent,
  recalledEvent,
} from './inbound/events.ts';
import { takeMessage } from './inbound/message.ts';
import { takeAdded, takeEntered, takeMenu, takeRecalled } from './inbound/others.ts';
import type { Surroundings } from './surroundings.ts';

type Handle = (data: unknown) => Promise<unknown>;

const header = z.looseObject({ event_type: z.string(), tenant_key: z.string() });

/** `belongs`: whether the tenant is the app's own; what comes from another is acknowledged and dropped. */
export const makeHandles = (around: Surroundings, belongs: (tenantKey: string) => Promise<boolean>) => {
  /**
   * A handler that rejects is not acknowledged: Feishu sends the event again. What does not look like the vendor's page
   * says is acknowledged and told: it would look the same the next time.
   */
  const on =
    <T>(
      shape: z.ZodType<T>,
      take: (around: Surroundings, event: T) => Promise<unknown>,
      otherwise: unknown = undefined,
    ): Handle =>
    (data) =>
      around.track(async () => {
        const head = header.safeParse(data);
        const event = shape.safeParse(data);
        if (!head.success || !event.success) {
          around.log.warn({ event: head.data?.event_type }, 'an event of an unknown shape');
          return otherwise;
        }
        return (await belongs(head.data.tenant_key)) ? take(around, event.data) : undefined;
      });
  return {
    'im.message.receive_v1': on(messageEvent, takeMessage),
    'im.message.recalled_v1': on(recalledEvent, takeRecalled),
    'application.bot.menu_v6': on(menuEvent, takeMenu),
    'im.chat.access_event.bot_p2p_chat_entered_v1': on(enteredEvent, takeEntered),
    'im.chat.member.bot.added_v1': on(addedEvent, takeAdded),
    'card.action.trigger': on(cardEvent, takeCardPress, toastInBoth('error', inBothLanguages('failed'))),
  };
};

export type Handles = ReturnType<typeof makeHandles>;

export const makeDispatcher = (handles: Handles): EventDispatcher =>
  new EventDispatcher({ ...quiet }).register<Handles>(handles);
