/** States of what comes in and what goes out. */

/** `done`: applied. `failed`: given up after the last try; a dead letter that an admin can send again. */
export const INBOX_STATES = ['received', 'done', 'failed'] as const;
export type InboxState = (typeof INBOX_STATES)[number];

/**
 * `tried`: on its way, or its process has gone. `uncertain`: sent as often as is wise, and no answer came back.
 * `given_up`: the platform will never take it. The console's messages are delivered by being committed.
 */
export const MESSAGE_STATES = ['wanted', 'tried', 'delivered', 'uncertain', 'given_up'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];
