/** Slack's markup of a message -> the words that somebody wrote. Pure but for the names, which are handed in. */

/** `<@U1>`, `<@U1|ada>`, `<#C1|sales>`, `<!here>`, `<!subteam^S1|@team>`, `<http://x|words>`, `<mailto:a@b|a@b>`. */
const MARKED = /<([@#!]?)([^<>|]+)(?:\|([^<>]*))?>/g;

/** Users whom a text mentions, each once. */
export const mentionedIn = (raw: string): string[] => [
  ...new Set([...raw.matchAll(MARKED)].flatMap(([, sign, id = '']) => (sign === '@' ? [id] : []))),
];

/** `names` by user id; the bot's own name is left out. */
export const readText = (raw: string, names: ReadonlyMap<string, string>, botUserId: string): string =>
  raw
    .replace(MARKED, (_, sign: string, id: string, label: string | undefined) =>
      sign === '@' && id === botUserId ? '' : wordsOf(sign, id, label, names),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();

const wordsOf = (
  sign: string,
  id: string,
  label: string | undefined,
  names: ReadonlyMap<string, string>,
): string => {
  switch (sign) {
    case '@':
      return names.get(id) ?? label ?? `@${id}`;
    case '#':
      return `#${label ?? id}`;
    case '!':
      return label ?? `@${id.split('^')[0] ?? id}`;
    default:
      return label ?? id.replace(/^mailto:/, '');
  }
};
