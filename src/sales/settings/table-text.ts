/** A setting's table as text that people read and change: YAML. Pure. */
import { isNode, LineCounter, parseDocument, stringify } from 'yaml';
import type { AnySetting } from './setting.ts';

/** `line`: counted from 1. `field`: the path to the value, such as `stages.2.threshold`; empty for the whole table. */
export type TableProblem = { line: number; field: string; message: string };

export type ReadTable = { ok: true; value: unknown } | { ok: false; problems: readonly TableProblem[] };

/** Characters of a line: lists of a few words stay on one line, sentences are folded. */
const LINE_WIDTH = 100;
/** What is worth reading at once; the next reading shows the rest. */
const PROBLEMS_MAX = 5;
/** Uses of anchors: a table needs none, and a page of them could unfold into gigabytes. */
const ALIASES_MAX = 0;

export const writeTable = (value: unknown): string => stringify(value, { lineWidth: LINE_WIDTH });

export const readTable = (text: string, setting: AnySetting): ReadTable => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  if (document.errors.length > 0) {
    const problems = document.errors.slice(0, PROBLEMS_MAX).map(({ pos, message }) => ({
      line: lines.linePos(pos[0]).line,
      field: '',
      message: message.split('\n')[0] ?? message,
    }));
    return { ok: false, problems };
  }
  const value = tableOf(document);
  if (value === null) return { ok: false, problems: [{ line: 1, field: '', message: 'aliases (*name)' }] };
  const checked = setting.check(value.table);
  if (checked.ok) return { ok: true, value: value.table };
  const problems = checked.issues.slice(0, PROBLEMS_MAX).map(({ path, message }) => ({
    line: lineOf(document, path, lines),
    field: path.join('.'),
    message,
  }));
  return { ok: false, problems };
};

/** Null where the text refers to itself. */
const tableOf = (document: ReturnType<typeof parseDocument>): { table: unknown } | null => {
  try {
    return { table: document.toJS({ maxAliasCount: ALIASES_MAX }) };
  } catch {
    return null;
  }
};

/** Of a field that is missing, the line of what should hold it. */
const lineOf = (
  document: ReturnType<typeof parseDocument>,
  path: readonly (string | number)[],
  lines: LineCounter,
): number => {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
};
