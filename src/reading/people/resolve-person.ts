/** Whom of those on record the written forms of a name may mean. */
import { normalizeName } from '../name-forms.ts';
import { foldSyllable, soundsOf } from '../pinyin.ts';
import type { KnownPerson } from '../reading.ts';
import type { PersonMention } from './person-mention.ts';

const HANZI = /\p{Script=Han}/u;

/** One id is linked, several are a question, none is new. */
export function idsOf(group: readonly PersonMention[], known: readonly KnownPerson[]): string[] {
  const forms = new Set(group.map(({ written }) => normalizeName(written)));
  const exact = known.filter(({ name, aliases }) =>
    [name, ...aliases].some((form) => forms.has(normalizeName(form))),
  );
  if (exact.length > 0) return exact.map(({ id }) => id);
  const [first] = group;
  if (first === undefined) return [];
  const surname = normalizeName(first.surname);
  const given = normalizeName(first.given);
  return known
    .filter(({ name }) => {
      const full = normalizeName(name);
      if (HANZI.test(full)) return given === '' && surname !== '' && full.startsWith(surname);
      const tokens = full.split(' ');
      // Cindy 苏 is Cindy Su.
      if (HANZI.test(surname))
        return tokens[0] === given && foldSyllable(tokens.at(-1) ?? '') === soundsOf(surname);
      return surname === ''
        ? tokens[0] === given
        : tokens.at(-1) === surname && (given === '' || tokens[0] === given);
    })
    .map(({ id }) => id);
}
