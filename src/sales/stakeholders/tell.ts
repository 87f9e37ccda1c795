/** A plain sentence about one person: "李工 is their technical evaluator, reports to 王总, against us". Pure. */
import type { Stance } from '../../reading/labels.ts';
import type { HeldRole } from './kinds.ts';

export type ToldOfPerson = {
  name: string;
  roles: readonly HeldRole[];
  isInCharge: boolean;
  /** Said to be an inside guide: that goes by the private sheet alone. */
  isGuide: boolean;
  stance: Stance | null;
  /** As written. */
  reportsTo: string | null;
};

type Said = Partial<Pick<ToldOfPerson, 'isInCharge' | 'isGuide' | 'stance' | 'reportsTo'>> & {
  role?: HeldRole;
};

const ROLE_WORDS: readonly (readonly [RegExp, Said])[] = [
  [/^(?:decision[- ]?maker|decider|决策者|决策人|拍板人|拍板的|最终决策者)$/iu, { role: 'decider' }],
  [/^(?:influencer|影响者|影响人)$/iu, { role: 'influencer' }],
  [/^(?:buyer|purchaser|采购者?|采购负责人)$/iu, { role: 'buyer' }],
  [/^(?:(?:end )?user|使用者|使用人|最终用户)$/iu, { role: 'user' }],
  [
    /^(?:technical (?:evaluator|gatekeeper)|技术评估(?:人|者)?|技术把关(?:人|者)?)$/iu,
    { role: 'technical_gatekeeper' },
  ],
  [/^(?:gatekeeper|把关者|把关人|守门人)$/iu, { role: 'gatekeeper' }],
  [/^(?:initiator|发起者|发起人)$/iu, { role: 'initiator' }],
  [/^(?:person in charge|现管者|具体负责人)$/iu, { isInCharge: true }],
  [/^(?:inside guide|informant|内部向导|内线|线人)$/iu, { isGuide: true }],
];

const STANCE_WORDS: readonly (readonly [RegExp, Stance])[] = [
  [
    /^(?:is |are )?(?:against us|opposed to us|not on our side)$|^opposes us$|^(?:反对|不支持)我们$/iu,
    'opponent',
  ],
  [/^(?:is |are )?(?:for us|on our side)$|^supports us$|^(?:支持我们|站在我们这边|向着我们)$/iu, 'supporter'],
  [/^(?:is |are )?neutral$|^(?:保持)?中立$/iu, 'neutral'],
];

const REPORTS =
  /^(?:reports? to|answers to)\s+(.+)$|^(?:向|跟)(.+?)(?:汇报|报告)(?:工作)?$|^汇报给(.+)$|^归(.+?)管$/iu;
/** What a clause about a known person begins with. */
const IS_A = /^(?:is|as)\s+(?:their|the|our|an?)\s+(.+)$|^是(?:他们|对方|客户)?的?(.+)$/iu;

/** Whole names only: words of a sentence before the verb would be no name. */
const SUBJECT =
  /^(?<name>[\p{L}.'’·-]+(?: [\p{L}.'’·-]+){0,3}?)\s*(?<rest>(?:(?:is|reports?|answers|opposes|supports)\s.+)|(?:是|向|归|汇报给|反对|不支持|支持|站在|保持).+|中立)$/iu;

/** Longer is a note, not a fact about one person. */
const LENGTH_MAX = 160;
const NAME_LENGTH_MAX = 40;

/** Null where any part of the sentence says something else: then it is a note or nothing of ours. */
export const parseTold = (text: string): ToldOfPerson | null => {
  const plain = text.trim().replace(/[。.!！]+$/u, '');
  if (plain.length > LENGTH_MAX || /[\n?？]/u.test(plain)) return null;
  const [first = '', ...others] = plain
    .split(/\s*[,，;；、]\s*(?:and\s+)?|\s+and\s+(?=(?:reports?|is|opposes|supports|against|for)\b)/iu)
    .filter((part) => part !== '');
  const { name, rest } = SUBJECT.exec(first)?.groups ?? {};
  if (name === undefined || rest === undefined || name.length > NAME_LENGTH_MAX) return null;
  const said = [rest, ...others].map((clause) => clauseSays(clause.trim()));
  if (said.some((one) => one === null)) return null;
  const known = said.flatMap((one) => one ?? []);
  return {
    name: name.trim(),
    roles: [...new Set(known.flatMap(({ role }) => role ?? []))],
    isInCharge: known.some((one) => one.isInCharge === true),
    isGuide: known.some((one) => one.isGuide === true),
    stance: known.find(({ stance }) => stance !== undefined)?.stance ?? null,
    reportsTo: known.find(({ reportsTo }) => reportsTo !== undefined)?.reportsTo ?? null,
  };
};

const clauseSays = (clause: string): Said | null => {
  const stance = STANCE_WORDS.find(([pattern]) => pattern.test(clause))?.[1];
  if (stance !== undefined) return { stance };
  const superior = REPORTS.exec(clause)
    ?.slice(1)
    .find((group) => group !== undefined);
  if (superior !== undefined) return { reportsTo: superior.trim() };
  const what =
    IS_A.exec(clause)
      ?.slice(1)
      .find((group) => group !== undefined) ?? clause;
  return ROLE_WORDS.find(([pattern]) => pattern.test(what.trim()))?.[1] ?? null;
};
