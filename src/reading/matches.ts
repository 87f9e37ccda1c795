/** Where patterns stand in a text. Pure; the patterns are global ones, whose place of search is set anew each time. */

/** All matches in order. `String.matchAll` copies the pattern at each call, which takes longer than most searches. */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

/** The matches of all patterns as if they were one: in order and without overlap, the earlier pattern first. */
export function matchesOfAny(patterns: readonly RegExp[], text: string): RegExpExecArray[] {
  const found = patterns.flatMap((pattern) => matchesOf(pattern, text));
  if (found.length < 2) return found;
  let end = 0;
  return found
    .sort((a, b) => a.index - b.index)
    .filter(({ 0: written, index }) => {
      if (index < end) return false;
      end = index + written.length;
      return true;
    });
}
