/** Who came along with the writer: one of ours, and no contact of the customer's. Pure. */
import { SELLER_WORDS } from '../lexicon/titles.zh.ts';
import { anyOf } from '../lexicon/words.ts';
import { normalizeName } from '../name-forms.ts';
import type { KnownPerson, Span } from '../reading.ts';
import type { PersonMention } from './person-mention.ts';
import { isTitled } from './title-beside.en.ts';

/** What the records say of names: ours, and the customers'. */
export type Records = { known: readonly KnownPerson[]; colleagues: readonly string[] };

/** Both went to the customer's: "visited Oakhurst today with Carl", 和小李一起去了宁波恒泰. */
const WENT_EN =
  /\b(?:visit(?:ed|ing)?|went (?:\w+ )?to|drove (?:\w+ )?to|travell?ed to|(?:called|dropped) in (?:on|at)|stopped (?:by|at))\s(?:the )?$/iu;
const WITH_EN =
  /^(?: HQ| site| plant| office)?(?:,? (?:today|yesterday|again|just now|this (?:morning|afternoon)|(?:on |last )?\w+day(?: morning| afternoon)?))?,? (?:together |along )?with $/iu;
const WITH_ZH = /(?:^|[^的])(?:和|跟|同|与|带着?|带上|陪同?)$/u;
const WENT_ZH =
  /^(?:一起|一道|一块儿?|俩|两个)?(?:又|再|就|专程|顺路)?(?:[去到]了?|拜访了?|走访了?|回访了?|跑了?|上门|上)(?:一?趟)?$/u;

/** Said of the name itself, wherever it stands. */
const OURS = '(?:colleague|boss|manager|engineer|technician|consultant|specialist|fitter|apprentice|trainee)';
const OURS_BEHIND_EN = new RegExp(
  `^,? (?:my|our) (?:own )?(?:\\w+ )?${OURS}\\b|^ (?:came|went|drove|rode|was) (?:along )?with (?:me|us)\\b|^ and I (?:visited|went to|drove|called on|saw|met (?!up|at|on|in|for|again|to|over))`,
  'iu',
);
const TAKEN_ALONG = { before: /\b(?:took|brought) $/iu, behind: /^[^.,;\n]{0,30}\balong\b/iu } as const;
const OURS_BEHIND_ZH = new RegExp(
  `^[^，。；]{0,6}[，,]?[他她]?是(?:我们|咱们?|我司|我方)(?:公司)?的?(?:${anyOf(SELLER_WORDS)}|同事|技术|工程师|服务|领导|老板)`,
  'u',
);

/** "… with Carl", where Carl is not who was met, asked or to be seen. */
const ALONG =
  /(?<!\b(?:met|meet|meeting|sp[eo]ak|spoke|talk(?:ed)?|chat(?:ted)?|call|lunch|dinner|coffee|breakfast|sat(?: down)?|agreed?|discuss(?:ed)?|review(?:ed)?|session|demo|appointment|check|follow(?:ing)? up|deal|works?|left|starts?)(?: up)? )\bwith $/iu;

/** Whether one of ours is named as having come along, by the first name alone: asked rather than taken for granted. */
export const isAlongByFirstName = (text: string, name: string): boolean => {
  const [first = '', ...rest] = name.split(' ');
  if (rest.length === 0 || first.length < FIRST_NAME_LENGTH_MIN) return false;
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
    const isWhole = !/^(?:\p{L}| \p{Lu}\p{Ll})/u.test(text.slice(at + first.length, at + first.length + 3));
    if (isWhole && ALONG.test(text.slice(Math.max(0, at - 24), at))) return true;
  }
  return false;
};

/** Al and Jo are the beginnings of too many words. */
const FIRST_NAME_LENGTH_MIN = 3;

const firstNameOf = (name: string): string => normalizeName(name).split(' ')[0] ?? '';

/** Whether somebody of the group came along. Whom the customer's records hold is the customer's. */
export const isCompanion = (
  text: string,
  group: readonly PersonMention[],
  { known, colleagues }: Records,
  account: Span | null,
): boolean => {
  const names = new Set(group.map(({ written }) => normalizeName(written)));
  const isNamed = (name: string) => names.has(normalizeName(name));
  if (known.some(({ name, aliases }) => [name, ...aliases].some(isNamed))) return false;
  if (colleagues.some(isNamed)) return true;
  const isTheirs = (first: string) => known.some(({ name }) => firstNameOf(name) === first);
  const byFirstName = colleagues.filter(
    (name) => names.has(firstNameOf(name)) && !isTheirs(firstNameOf(name)),
  );
  if (byFirstName.some((name) => isAlongByFirstName(text, name))) return true;
  return group.some(
    (mention) => isSaidOurs(text, mention) || (account !== null && wentAlong(text, mention, account)),
  );
};

const isSaidOurs = (text: string, { start, end }: PersonMention): boolean => {
  const behind = text.slice(end, end + 40);
  if (OURS_BEHIND_EN.test(behind) || OURS_BEHIND_ZH.test(behind)) return true;
  return (
    TAKEN_ALONG.before.test(text.slice(Math.max(0, start - 8), start)) && TAKEN_ALONG.behind.test(behind)
  );
};

/** With a position of the customer's beside the name it was somebody who was met there. */
const wentAlong = (text: string, mention: PersonMention, account: Span): boolean => {
  if (mention.start >= account.end) {
    return (
      WENT_EN.test(text.slice(Math.max(0, account.start - 24), account.start)) &&
      WITH_EN.test(text.slice(account.end, mention.start)) &&
      !isTitled(text, mention)
    );
  }
  return (
    WITH_ZH.test(text.slice(Math.max(0, mention.start - 3), mention.start)) &&
    WENT_ZH.test(text.slice(mention.end, account.start))
  );
};
