/** Whether words of a note tell of a rival: its goods that broke, its trial, its first visit are none of ours. Pure. */
import { clauseAt, type Passage } from './passage.ts';
import type { Span } from './reading.ts';

const OURS = /我们|咱|我司|我方|\b(?:we|us|ours?)\b/iu;

/** 恒裕 of 恒裕经纪: rivals are named once in full. */
export const shortRivalName = (name: string): string =>
  /\p{Script=Han}/u.test(name) ? name.slice(0, 2) : (name.split(' ')[0] ?? name);

/** A rival is named in the clause before these words or as they begin, and we are not named since. */
export function isOfRival(passage: Passage, { start, end }: Span, rivals: readonly string[]): boolean {
  const clause = clauseAt(passage, start);
  if (clause === null || rivals.length === 0) return false;
  const before = passage.text.slice(clause.start, end);
  return rivals.some((name) => {
    const at = before.lastIndexOf(shortRivalName(name));
    return at >= 0 && !OURS.test(before.slice(at));
  });
}
