/** Joins the mentions of one person: 王总 with 王志强, Bev with Bev Tully. */
import { normalizeName } from '../name-forms.ts';
import type { PersonMention } from './person-mention.ts';

/** Groups in the order of first mention. Only mentions that share a name at all are compared, so long notes stay cheap. */
export function groupMentions(mentions: readonly PersonMention[]): PersonMention[][] {
  const groups: PersonMention[][] = [];
  const byName = new Map<string, PersonMention[][]>();
  for (const mention of mentions) {
    const names = [mention.written, mention.surname, mention.given].filter((name) => name !== '');
    const near = new Set(names.flatMap((name) => byName.get(name) ?? []));
    let group = [...near].find((others) => others.some((other) => isSame(other, mention)));
    if (group === undefined) {
      group = [];
      groups.push(group);
    }
    group.push(mention);
    for (const name of names) {
      const known = byName.get(name) ?? [];
      if (!known.includes(group)) byName.set(name, [...known, group]);
    }
  }
  return groups;
}

const isChinese = (name: string): boolean => /\p{Script=Han}/u.test(name);

function isSame(a: PersonMention, b: PersonMention): boolean {
  if (a.written === b.written) return true;
  const [x, y] = [normalizeName(a.surname), normalizeName(b.surname)];
  // Kevin and Kevin谢 are one.
  if (isChinese(a.written) !== isChinese(b.written))
    return a.given !== '' && a.given === b.given && /^[A-Z]/.test(a.given);
  if (isChinese(a.written)) return isSameChinese(a, b);
  if (x !== '' && x === y) return a.given === '' || b.given === '' || a.given === b.given;
  return isOneNameOf(a, b) || isOneNameOf(b, a);
}

/** Hanh of Nguyen Thi Hanh, Dr Farid of Dr Farid Hamzah: one of the names, the other way of address left out. */
const isOneNameOf = (short: PersonMention, long: PersonMention): boolean => {
  const only = short.given === '' ? short.surname : short.surname === '' ? short.given : '';
  return only !== '' && long.given !== '' && long.surname !== '' && [long.given, long.surname].includes(only);
};

/** 王总 and 王志强 are one; 王总 and 王工 are two, as the form of address differs. */
function isSameChinese(a: PersonMention, b: PersonMention): boolean {
  if (a.surname === '' || a.surname !== b.surname) return false;
  if (a.given !== '' && b.given !== '') return a.given === b.given;
  const familiar = (mention: PersonMention) => /^[老小大阿]$/u.test(mention.honorific);
  if (a.given === '' && b.given === '') return a.honorific === b.honorific || familiar(a) !== familiar(b);
  return true;
}
