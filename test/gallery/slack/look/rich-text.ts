/** Slack's rich text, as its client draws it. */
import type { RichTextBlock, RichTextInline } from '../../../support/loopback-slack/blocks/rich-text.ts';
import { html, type Markup } from '../../html.ts';
import { drawWords } from './emoji.ts';

export const drawRichText = ({ elements }: RichTextBlock): Markup =>
  html`<div class="rich">${elements.map(drawPart)}</div>`;

const drawPart = (part: RichTextBlock['elements'][number]): Markup => {
  switch (part.type) {
    case 'rich_text_section':
      return html`<div class="line">${part.elements.map(drawInline)}</div>`;
    case 'rich_text_list':
      return html`<ul>${part.elements.map(({ elements }) => html`<li>${elements.map(drawInline)}</li>`)}</ul>`;
    case 'rich_text_quote':
      return html`<blockquote>${part.elements.map(drawInline)}</blockquote>`;
    case 'rich_text_preformatted':
      return html`<pre>${part.elements.map(drawInline)}</pre>`;
  }
};

const drawInline = (inline: RichTextInline): Markup => {
  if (inline.type !== 'text') throw new Error(`the gallery does not draw Slack's ${inline.type} yet`);
  const { bold, italic, strike, code } = inline.style ?? {};
  const styles = [bold && 'bold', italic && 'italic', strike && 'strike', code && 'code'].filter(Boolean);
  return html`<span class="${styles.join(' ')}">${drawWords(inline.text)}</span>`;
};
