/** Whether a short sentence asks something, also where its writer left the question mark out. Pure. */

const MARK = /[?？吗呢]\s*$/u;

/** A question opens so; "When I met Priya …" and "What Priya said: …" tell something. */
const OPENING =
  /^(?:(?:and|so|ok|hey|hi)[, ]+)?(?:(?:who|whom|whose|why|which)\b|what(?:'?s)?\s+(?:about|should|shall|can|could|do|did|does|is|are|was|were|has|have|will|next|now|else|to)\b|how(?:'?s)?\s+(?:do|did|does|is|are|was|were|should|can|could|about|to|many|much|far)\b|how's\b|what's\b|whats\b|(?:when|where)\s+(?:do|did|does|is|are|was|were|will|have|has|can|should)\b|(?:should|can|could)\s+(?:i|we|you)\b|(?:tell|show|give)\s+me\b|(?:brief|prep|prepare)\s+(?:me|us)\b)/iu;
const ASKING = /怎么|怎样|如何|什么|谁|哪[个些里位家]|为什么|有没有|是不是|多少|几[个位家次]/u;
/** 谁都没见到 asks nothing, and 他问怎么付款 tells what somebody else asked. */
const TOLD = /[谁么样里]都|[问说讲谈聊嫌]|[，。；,;]/u;

/** Longer sentences tell, whatever they begin with: words of a Latin text, characters of a Chinese one. */
const WORDS_MAX = 14;
const CHARACTERS_MAX = 24;

export const isQuestion = (text: string): boolean => {
  const plain = text.trim();
  if (MARK.test(plain)) return true;
  if (/\p{Script=Han}/u.test(plain)) {
    return (
      [...plain].length <= CHARACTERS_MAX &&
      ASKING.test(plain) &&
      !TOLD.test(plain.replace(/谁说了算/u, '谁'))
    );
  }
  return plain.split(/\s+/).length <= WORDS_MAX && OPENING.test(plain) && !/[.;:!]\s/u.test(plain);
};
