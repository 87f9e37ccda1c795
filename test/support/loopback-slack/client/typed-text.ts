/** What Slack makes of a text that a user typed: docs.slack.dev/messaging/formatting-message-text, 2026-11. */

/** `<@U1>` and `<#C1>` stand for a colleague or channel that was picked; everything else is only text. */
const PICKED = /(<(?:@[UW]\w+|#C\w+)(?:\|[^>]*)?>)/;
const LINK = /https?:\/\/[^\s<>]+/g;
const EMAIL = /[\w.+-]+@[\w-]+\.[\w.-]+/g;

/** In messages links are marked too. */
export const messageText = (typed: string): string =>
  typed
    .split(PICKED)
    .map((part, index) => (index % 2 === 1 ? part : linked(escaped(part))))
    .join('');

/** Of a slash command; constructed: that the three characters come escaped is on no page. */
export const commandText = (typed: string): string =>
  typed
    .split(PICKED)
    .map((part, index) => (index % 2 === 1 ? part : escaped(part)))
    .join('');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const linked = (text: string): string =>
  text.replaceAll(LINK, (url) => `<${url}>`).replaceAll(EMAIL, (mail) => `<mailto:${mail}|${mail}>`);
