/** Whether words are only supposed: 如果搬走…, "if they merge". What may happen is neither danger nor stage yet. Pure. */
import { type Clause, clauseAt, type Passage } from './passage.ts';
import type { Span } from './reading.ts';

const SUPPOSED =
  /如果|要是|假如|万一|除非|倘若|的话$|\b(?:if|unless|in case|should (?:he|she|they|it|we)|would have|could have|might|as long as)\b/iu;

/** In the clause itself, or in the one before it in the same sentence: 要是搬去越南，这条线就停了. */
export function isSupposed(passage: Passage, span: Span): boolean {
  const { clauses } = passage;
  const clause = clauseAt(passage, span.start);
  if (clause === null) return false;
  const previous: Clause | undefined = clauses[clause.index - 1];
  const condition = previous?.sentence === clause.sentence ? previous.text : '';
  return (
    SUPPOSED.test(clause.text) ||
    /^(?:但是?|不过)?(?:如果|要是|假如|万一|\s*if\b|\s*unless\b)/iu.test(condition)
  );
}
