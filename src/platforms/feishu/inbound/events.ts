/** What Feishu sends, as its SDK hands it on: header and event in one. Checked before anything of it is used. */
import { z } from 'zod';

const userId = z.looseObject({ open_id: z.string().min(1) });

/** https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive, read 2026-11-26. */
export const messageEvent = z.looseObject({
  sender: z.looseObject({
    sender_id: userId,
    sender_type: z.string(),
    tenant_key: z.string().optional(),
  }),
  message: z.looseObject({
    message_id: z.string().min(1),
    root_id: z.string().optional(),
    parent_id: z.string().optional(),
    thread_id: z.string().optional(),
    chat_id: z.string().min(1),
    chat_type: z.string(),
    message_type: z.string(),
    content: z.string(),
    mentions: z
      .array(
        z.looseObject({
          key: z.string(),
          id: z.looseObject({ open_id: z.string().optional() }),
          name: z.string(),
        }),
      )
      .default([]),
  }),
});
export type MessageEvent = z.infer<typeof messageEvent>;

/** https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/recalled, read 2026-11-26. */
export const recalledEvent = z.looseObject({
  message_id: z.string().min(1),
  chat_id: z.string().min(1),
  recall_time: z.string(),
  recall_type: z.string(),
});

/** https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-callback-communication, read 2026-11-26. */
export const cardEvent = z.looseObject({
  event_id: z.string().min(1),
  operator: z.looseObject({ open_id: z.string().min(1), tenant_key: z.string().optional() }),
  action: z.looseObject({
    value: z.unknown().optional(),
    name: z.string().optional(),
    option: z.string().optional(),
    form_value: z.record(z.string(), z.unknown()).optional(),
  }),
  context: z.looseObject({ open_message_id: z.string().min(1), open_chat_id: z.string().min(1) }),
});
export type CardEvent = z.infer<typeof cardEvent>;

/** https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/bot/events/menu, read 2026-11-26. */
export const menuEvent = z.looseObject({
  event_id: z.string().min(1),
  operator: z.looseObject({ operator_id: userId }),
  event_key: z.string(),
});

/** https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-access_event/events/bot_p2p_chat_entered, read 2026-11-26. */
export const enteredEvent = z.looseObject({ chat_id: z.string().optional(), operator_id: userId });

/** https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-bot/events/added, read 2026-11-26. */
export const addedEvent = z.looseObject({
  event_id: z.string().min(1),
  chat_id: z.string().min(1),
  external: z.boolean().default(true),
});
