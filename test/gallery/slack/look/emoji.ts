/** Slack draws emoji as pictures of its own, and so does the gallery: its font has none. */
import { html, type Markup } from '../../html.ts';

const SIGNS: Readonly<Record<string, { kind: string; sign: string }>> = {
  '✅': { kind: 'good', sign: '✓' },
  '⚠️': { kind: 'warning', sign: '!' },
  '⛔': { kind: 'bad', sign: '–' },
  ℹ️: { kind: 'info', sign: 'i' },
};

const EMOJI = /(✅|⚠️|⛔|ℹ️)/u;

export const drawWords = (text: string): Markup[] =>
  text.split(EMOJI).map((part) => {
    const emoji = SIGNS[part];
    return emoji === undefined ? html`${part}` : html`<span class="emoji ${emoji.kind}">${emoji.sign}</span>`;
  });
