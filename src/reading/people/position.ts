/** What stands beside a name, apart: the department and the position. Pure. */
import { DEPARTMENT_WORDS_EN, TITLE_JOINERS } from '../lexicon/titles.en.ts';
import { DEPARTMENT_STEMS, DEPARTMENT_WORDS, TITLE_WORDS } from '../lexicon/titles.zh.ts';
import { anyOf } from '../lexicon/words.ts';

export type Position = { title: string | null; department: string | null };

const DEPARTMENT_ZH = `(?:${anyOf(DEPARTMENT_STEMS)})+(?:${anyOf(DEPARTMENT_WORDS)})`;
const LEADS_DEPARTMENT = new RegExp(`^(?<department>${DEPARTMENT_ZH})(?<rest>.*)$`, 'u');
/** 设备科长 is the head of the 设备科. */
const HEAD = /^长/u;
const ENDS_AS_TITLE = new RegExp(`(?:${anyOf(TITLE_WORDS)})$`, 'u');
const DEPARTMENT_EN = /\s*\b(?:department|dept\.?|team|division)$/iu;

/**
 * 技术部 is a department, 采购部经理 a position in one, "purchasing" a department, "purchasing manager" a position of
 * which nobody said where it belongs.
 */
export const positionOf = (written: string): Position => {
  const plain = written.trim();
  const { department, rest = '' } = LEADS_DEPARTMENT.exec(plain)?.groups ?? {};
  if (department !== undefined) {
    if (rest === '') return { title: null, department };
    const isPosition = HEAD.test(rest) || ENDS_AS_TITLE.test(rest);
    return { title: plain, department: isPosition ? department : null };
  }
  const bare = plain.replace(DEPARTMENT_EN, '');
  const words = bare.toLowerCase().split(/\s+/);
  const isDepartment =
    bare !== '' && words.every((word) => DEPARTMENT_WORDS_EN.has(word) || TITLE_JOINERS.has(word));
  return isDepartment ? { title: null, department: bare } : { title: plain, department: null };
};
