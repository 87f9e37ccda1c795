/** What the gallery asks of each platform. */
import type { Platform } from '../../src/chat/inbound.ts';
import type { Locale } from '../../src/chat/locale.ts';
import type { Shot } from './scene.ts';

export type Drawer = {
  platform: Platform;
  /** In CSS pixels: a phone's, and where it looks different a window's. */
  widths: readonly number[];
  stylesheet: () => Promise<string>;
  /** HTML of one shot, drawn from what the platform would get. Throws where the platform would refuse that. */
  draw: (shot: Shot, locale: Locale) => Promise<string>;
};

/** The width of a common phone. */
export const PHONE_WIDTH = 390;
