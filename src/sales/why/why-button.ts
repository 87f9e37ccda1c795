/** The button that stands beside whatever was computed. */
import { encodeCommand } from '../../chat/command-codec.ts';
import type { Locale } from '../../chat/locale.ts';
import type { Button } from '../../chat/reply.ts';
import { whyTexts } from './texts.ts';

/** `key`: a part of what is explained, such as one criterion; short, since a button holds little. */
export const whyButton = (topic: string, id: string, locale: Locale, key?: string): Button => ({
  label: whyTexts[locale].why,
  value: encodeCommand('why', 1, key === undefined ? { topic, id } : { topic, id, key }),
  style: 'default',
});
