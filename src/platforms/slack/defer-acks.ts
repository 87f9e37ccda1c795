/**
 * Bolt answers an event before its listeners run. Here every answer waits until they have ended well: Slack is told that
 * something was taken only when it stands in the inbox.
 */
import type { App, ReceiverEvent } from '@slack/bolt';
import type { Background } from './background.ts';

/** Runs once Slack has been answered. Listeners find it as `context.afterAck`. */
export type AfterAck = (work: () => Promise<unknown>) => void;

/** Where a listener fails, there is no answer: Slack sends an event again, the receiver answers 503. */
export const deferAcks = (app: App, background: Background): void => {
  const process = app.processEvent.bind(app);
  app.processEvent = async (event: ReceiverEvent): Promise<void> => {
    const answers: unknown[] = [];
    const works: Parameters<AfterAck>[0][] = [];
    const afterAck: AfterAck = (work) => works.push(work);
    await process({
      ...event,
      ack: async (answer?: unknown) => {
        answers.push(answer);
      },
      customProperties: { ...event.customProperties, afterAck },
    });
    // What no listener wanted is answered too, or Slack would wait for it.
    await event.ack(answers.find((answer) => answer !== undefined));
    for (const work of works) background.run('after an answer', work);
  };
};
