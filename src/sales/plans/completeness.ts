/** How complete the file of an account is (methods A5), and what is blank in it. Pure. */

export const FILE_ITEMS = [
  'decider',
  'departments',
  'contacts',
  'importance',
  'orders',
  'rivals',
  'titles',
  'industry',
  'region',
  'key_account_test',
  'value_chain',
  'finances',
] as const;
export type FileItem = (typeof FILE_ITEMS)[number];

export type FileWeights = Readonly<Record<FileItem, number>>;

/**
 * Points of 100. Own judgement: who decides and where people sit moves deals, so it weighs most; what a register tells
 * weighs least. The source (A5) names the file and not its fields.
 */
export const FILE_WEIGHTS: FileWeights = {
  decider: 15,
  departments: 10,
  contacts: 10,
  importance: 10,
  orders: 10,
  rivals: 10,
  titles: 5,
  industry: 5,
  region: 5,
  key_account_test: 10,
  value_chain: 5,
  finances: 5,
};

/** People that a file needs: fewer hang on one or two. Own judgement. */
export const CONTACTS_NEEDED = 3;

/** Blanks that the customer can fill, in the order in which they are worth a question. */
export const ASKABLE_ITEMS = ['departments', 'titles', 'rivals', 'value_chain', 'finances'] as const;
export type AskableItem = (typeof ASKABLE_ITEMS)[number];

export type FileFacts = {
  people: readonly { name: string; department: string | null; title: string | null }[];
  hasDecider: boolean;
  /** Share of the importance criteria that are scored, 0 to 1. */
  importanceShare: number;
  isKeyTestAnswered: boolean;
  hasOrders: boolean;
  hasRivals: boolean;
  industry: string | null;
  region: string | null;
  hasValueChain: boolean;
  hasFinances: boolean;
};

export type FileCompleteness = {
  /** 0 to 100. */
  pct: number;
  items: readonly { item: FileItem; weight: number; share: number }[];
  blanks: readonly FileItem[];
};

export const completenessOf = (facts: FileFacts, weights: FileWeights = FILE_WEIGHTS): FileCompleteness => {
  const items = FILE_ITEMS.map((item) => ({ item, weight: weights[item], share: shareOf(item, facts) }));
  const whole = items.reduce((sum, { weight }) => sum + weight, 0);
  const got = items.reduce((sum, { weight, share }) => sum + weight * share, 0);
  return {
    pct: whole === 0 ? 0 : (got / whole) * 100,
    items,
    blanks: items.filter(({ share }) => share < 1).map(({ item }) => item),
  };
};

/** How far an item is filled, 0 to 1. */
const shareOf = (item: FileItem, facts: FileFacts): number => {
  const { people } = facts;
  const ofPeople = (known: number) => (people.length === 0 ? 0 : known / people.length);
  const yes = (holds: boolean) => (holds ? 1 : 0);
  switch (item) {
    case 'decider':
      return yes(facts.hasDecider);
    case 'departments':
      return ofPeople(people.filter(({ department }) => department !== null).length);
    case 'titles':
      return ofPeople(people.filter(({ title }) => title !== null).length);
    case 'contacts':
      return Math.min(1, people.length / CONTACTS_NEEDED);
    case 'importance':
      return facts.importanceShare;
    case 'key_account_test':
      return yes(facts.isKeyTestAnswered);
    case 'orders':
      return yes(facts.hasOrders);
    case 'rivals':
      return yes(facts.hasRivals);
    case 'industry':
      return yes(facts.industry !== null);
    case 'region':
      return yes(facts.region !== null);
    case 'value_chain':
      return yes(facts.hasValueChain);
    case 'finances':
      return yes(facts.hasFinances);
  }
};

/** What the askable items are told by. */
export type AskableFacts = Pick<FileFacts, 'people' | 'hasRivals' | 'hasValueChain' | 'hasFinances'>;

/** The blank that is worth a question to the customer most; null where none is. Names whom it is about, if anybody. */
export const askableBlank = (facts: AskableFacts): { item: AskableItem; who: string | null } | null => {
  const { people, hasRivals, hasValueChain, hasFinances } = facts;
  const noDepartment = people.find(({ department }) => department === null);
  if (noDepartment !== undefined) return { item: 'departments', who: noDepartment.name };
  const noTitle = people.find(({ title }) => title === null);
  if (noTitle !== undefined) return { item: 'titles', who: noTitle.name };
  if (!hasRivals) return { item: 'rivals', who: null };
  if (!hasValueChain) return { item: 'value_chain', who: null };
  return hasFinances ? null : { item: 'finances', who: null };
};
