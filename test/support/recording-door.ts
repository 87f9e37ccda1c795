/** A platform's door that keeps what it was handed, and answers as a test says. */
import type { Delivery, Door, Outgoing, Passing } from '../../src/chat/door.ts';

export type RecordingDoor = Door & {
  delivered: Outgoing[];
  passed: Passing[];
  /** The answers to the next messages, in turn; afterwards each is delivered. */
  answerNext: (...answers: (Delivery | ((message: Outgoing) => Promise<Delivery>))[]) => void;
};

export const makeRecordingDoor = (): RecordingDoor => {
  const answers: (Delivery | ((message: Outgoing) => Promise<Delivery>))[] = [];
  const delivered: Outgoing[] = [];
  const passed: Passing[] = [];
  return {
    delivered,
    passed,
    answerNext: (...next) => {
      answers.push(...next);
    },
    deliver: async (message) => {
      delivered.push(message);
      const answer = answers.shift() ?? {
        kind: 'delivered' as const,
        platformMessageId: message.platformMessageId ?? `p-${message.messageId}`,
      };
      return typeof answer === 'function' ? answer(message) : answer;
    },
    pass: async (passing) => {
      passed.push(passing);
    },
    nameOf: async () => '#sales',
  };
};
