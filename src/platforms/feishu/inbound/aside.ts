/** A polite line beside the conversation: sent at once, kept nowhere. Its loss does no harm. */
import type { Localized } from '../../../chat/locale.ts';
import { keyFor } from '../idempotency.ts';
import { postInBoth } from '../render/as-text.ts';
import type { Reader } from '../sender.ts';
import type { Surroundings } from '../surroundings.ts';
import { type FeishuTexts, feishuTexts } from '../texts.ts';

type Sentence = { [K in keyof FeishuTexts]: FeishuTexts[K] extends string ? K : never }[keyof FeishuTexts];

export const inBothLanguages = (key: Sentence): Localized => ({
  'zh-CN': feishuTexts['zh-CN'][key],
  en: feishuTexts.en[key],
});

/** `origin`: what is answered. An event that Feishu repeats within an hour is answered once. */
export const sayAside = async (
  { sender, log }: Surroundings,
  to: Reader,
  key: Sentence,
  origin: string,
): Promise<void> => {
  const post = postInBoth(inBothLanguages(key));
  const sent = await sender.post(to, { kind: 'post', post }, keyFor(origin, 'a'));
  if (sent.kind !== 'sent') log.info({ line: key, outcome: sent.kind }, 'a line was not sent');
};
