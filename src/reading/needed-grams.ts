/** Which letters a text must hold for a pattern to match it, told from the pattern's source. Pure. */

/** Short texts in lower case, of which one must stand in a text. */
export type OneOf = readonly string[];

/**
 * What is known of a part of a pattern. `exact`: all texts it can match, where they are few. `needs`: what stands in
 * everything it matches, one of each.
 */
type Part = { exact: OneOf | null; needs: readonly OneOf[] };

/** More alternatives than this are not told apart: the check would cost more than the match. */
const EXACT_MAX = 16;
/** Longer beginnings tell hardly more than these. */
export const GRAM_LENGTH_MAX = 4;

const NOTHING: Part = { exact: [''], needs: [] };
const ANYTHING: Part = { exact: null, needs: [] };

/** Grams of up to four characters that every text matched by the pattern holds, one of each; the rarest first. */
export function neededGrams({ source }: RegExp): readonly OneOf[] {
  const { needs } = alternatives({ source: source.toLowerCase(), at: 0 });
  const distinct = new Map(needs.map((grams) => [grams.join('|'), grams]));
  return [...distinct.values()].sort((a, b) => worthOf(b) - worthOf(a));
}

type Reader = { source: string; at: number };

const peek = ({ source, at }: Reader, ahead = 0): string => source[at + ahead] ?? '';

/** Up to the end of the group: one branch or another. */
function alternatives(reader: Reader): Part {
  const branches = [sequence(reader)];
  while (peek(reader) === '|') {
    reader.at++;
    branches.push(sequence(reader));
  }
  const [first, ...others] = branches;
  if (first === undefined || others.length === 0) return first ?? NOTHING;
  const exact = branches.every((branch) => branch.exact !== null)
    ? few(branches.flatMap((branch) => branch.exact ?? []))
    : null;
  const rarest = branches.map(({ needs }) => [...needs].sort((a, b) => worthOf(b) - worthOf(a))[0]);
  const known = rarest.filter((need) => need !== undefined);
  return { exact, needs: known.length < rarest.length ? [] : [[...new Set(known.flat())]] };
}

const few = (texts: OneOf): OneOf | null => (texts.length > EXACT_MAX ? null : texts);

/** One thing behind another: what stands side by side is told together. */
function sequence(reader: Reader): Part {
  let runs: OneOf = [''];
  let isExact = true;
  const needs: OneOf[] = [];
  while (reader.at < reader.source.length && peek(reader) !== '|' && peek(reader) !== ')') {
    const part = repeated(reader, atom(reader));
    needs.push(...part.needs);
    const { exact } = part;
    const joined = exact === null ? null : few(runs.flatMap((run) => exact.map((text) => run + text)));
    if (joined === null) {
      needs.push(...gramsOf(runs));
      isExact = false;
    }
    runs = joined ?? exact ?? [''];
  }
  needs.push(...gramsOf(runs));
  return { exact: isExact ? runs : null, needs };
}

const gramsOf = (runs: OneOf): readonly OneOf[] =>
  runs.some((run) => run === '') ? [] : [[...new Set(runs.map((run) => run.slice(0, GRAM_LENGTH_MAX)))]];

/** Long grams are rare in texts; a Chinese character tells as much as two letters. */
const worthOf = (need: OneOf): number =>
  Math.min(...need.map((gram) => Array.from(gram).reduce((sum, sign) => sum + (sign > '\u2e80' ? 2 : 1), 0)));

/** What a mark behind a part (`?`, `*`, `+`, `{0,3}`) leaves of what is known of it. */
function repeated(reader: Reader, part: Part): Part {
  const mark = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/u.exec(reader.source.slice(reader.at, reader.at + 12));
  if (mark === null) return part;
  reader.at += mark[0].length;
  if (mark[0].startsWith('?')) return { exact: part.exact === null ? null : ['', ...part.exact], needs: [] };
  const isOptional = mark[0].startsWith('*') || Number(mark[1]) === 0;
  return { exact: null, needs: isOptional ? [] : [...part.needs, ...gramsOf(part.exact ?? [''])] };
}

function atom(reader: Reader): Part {
  const sign = peek(reader);
  if (sign === '(') return group(reader);
  if (sign === '[') return characterClass(reader);
  reader.at++;
  if (sign === '^' || sign === '$') return NOTHING;
  if (sign === '.') return ANYTHING;
  if (sign !== '\\') return { exact: [sign], needs: [] };
  const escaped = escapedSign(reader);
  return escaped === null ? ANYTHING : { exact: [escaped], needs: [] };
}

function group(reader: Reader): Part {
  const opening =
    /^\((?:\?(?:<?[=!]|<\w+>|(?:-i)?:))?/u.exec(reader.source.slice(reader.at, reader.at + 40))?.[0] ?? '(';
  reader.at += opening.length;
  const part = alternatives(reader);
  reader.at++;
  if (opening.endsWith('!')) return NOTHING;
  // What is only looked at takes no place, but must stand there.
  if (opening.endsWith('=')) return { exact: [''], needs: part.needs };
  return part;
}

/** `[他她]` is one of two; ranges, negated and nameless classes may be anything. */
function characterClass(reader: Reader): Part {
  reader.at++;
  const members: string[] = [];
  let isPlain = peek(reader) !== '^';
  while (peek(reader) !== ']') {
    const sign = peek(reader);
    reader.at++;
    const member = sign === '\\' ? escapedSign(reader) : sign;
    if (member === null || (peek(reader) === '-' && peek(reader, 1) !== ']')) isPlain = false;
    members.push(member ?? '');
  }
  reader.at++;
  return isPlain && members.length <= EXACT_MAX ? { exact: members, needs: [] } : ANYTHING;
}

/** The character behind a backslash; '' for a word's edge, null for a class such as `\d`. */
function escapedSign(reader: Reader): string | null {
  const rest = reader.source.slice(reader.at, reader.at + 40);
  const coded = /^u([\da-f]{4})/u.exec(rest);
  const named = /^p\{[^}]*\}/u.exec(rest);
  reader.at += (coded ?? named)?.[0].length ?? 1;
  if (coded !== null) return String.fromCharCode(Number.parseInt(coded[1] ?? '', 16)).toLowerCase();
  const sign = rest[0] ?? '';
  if (sign === 'b') return '';
  if (named !== null || /[dws\d]/.test(sign)) return null;
  return { n: '\n', r: '\r', t: '\t' }[sign] ?? sign;
}
