/** What the platform says of itself, drawn as any other message. */
import type { Locale } from '../../../chat/locale.ts';
import type { Block } from '../../../chat/reply.ts';
import { BUTTON_LABEL, BUTTON_VALUE, MESSAGE_TEXT } from '../limits.ts';
import { slackTexts } from '../texts.ts';
import { actionId } from './ids.ts';
import { type Drawn, drawMessage } from './message.ts';
import { cut, plain } from './text.ts';

/** Its press asks for the same once more: see `handle.ts`. */
export type AgainButton = { label: string; value: string };

export const ownWords = (
  locale: Locale,
  blocks: readonly Block[],
  again: AgainButton | null = null,
): Drawn => {
  const [first] = blocks;
  const summary = first !== undefined && 'text' in first ? first.text : '';
  const drawn = drawMessage(
    { audience: { kind: 'writer' }, purpose: 'new', summary, blocks },
    { locale, surface: 'message', message: null },
    () => '',
  );
  if (again === null || again.value.length > BUTTON_VALUE) return drawn;
  return {
    ...drawn,
    blocks: [
      ...drawn.blocks,
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            action_id: actionId('again', 0),
            text: plain(again.label, BUTTON_LABEL),
            value: again.value,
          },
        ],
      },
    ],
  };
};

export const notice = (text: string, tone: 'plain' | 'warning' = 'plain'): Block => ({
  kind: 'notice',
  tone,
  text,
});

/** Room for the sentence beside a kept text. */
const KEPT_TEXT = MESSAGE_TEXT - 1_000;

/** Nothing was saved: the text is not lost with it. */
export const notSaved = (locale: Locale, text: string, again: string): Drawn => {
  const texts = slackTexts[locale];
  const button = { label: texts.tryAgain, value: again };
  if (text === '') return ownWords(locale, [notice(texts.notSaved, 'warning')], button);
  const kept: Block = { kind: 'copy', label: texts.yourText, text: cut(text, KEPT_TEXT) };
  return ownWords(locale, [notice(texts.notSavedText, 'warning'), kept], button);
};
