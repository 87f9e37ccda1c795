/** What a sentence asks for, as one asks a colleague: "what next with Northgate?", 恒泰怎么样了. Pure. */
import { isQuestion } from '../../reading/is-question.ts';

/** Each is answered by the command of this name. */
export const TOPICS = ['brief', 'coach', 'people', 'account'] as const;
export type Topic = (typeof TOPICS)[number];

/** Nobody looks something up with more: characters. */
const LENGTH_MAX = 90;

const PHRASES: readonly (readonly [Topic, RegExp])[] = [
  [
    'brief',
    /准备|简报|带什么去|带些什么|\b(?:prepare|prep|brief|briefing)\b|\bbefore (?:i|we|my|the|our)\b/iu,
  ],
  [
    'coach',
    /下一步|先做什么|该(?:做|干|怎么)|怎么(?:办|推进|推|搞定|拿下|打|破局|赢)|有什么建议|\bwhat(?:'?s)? next\b|\bnext (?:step|move|action)s?\b|\bwhat (?:should|shall|can|do) (?:i|we) do\b|\bhow (?:do|can|should|to) (?:i |we )?(?:win|proceed|move|close|advance|unblock|save)\b|\badvice\b/iu,
  ],
  ['people', /谁|联系人|哪些人|哪几个人|决策者|\bwho(?:m|se)?\b|\b(?:contacts|decision maker|decider)\b/iu],
];

/** Null where nothing is asked. */
export const topicOf = (text: string): Topic | null => {
  const plain = text.trim();
  if (plain === '' || plain.length > LENGTH_MAX || !isQuestion(plain)) return null;
  return PHRASES.find(([, phrase]) => phrase.test(plain))?.[0] ?? 'account';
};
