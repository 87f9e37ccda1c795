/** What can be wrong with an import as a whole or with one of its rows. Values, not sentences: wording lives in texts.ts. */

export const PROBLEM_CODES = [
  'empty',
  'tooLarge',
  'tooManyRows',
  'oldExcel',
  'badExcel',
  'badCsv',
  'encoding',
  'noColumn',
  'columnTwice',
  'noName',
  'noAccountName',
  'tooLong',
  'unknownKind',
  'noOwner',
  'unknownOwner',
  'severalOwners',
  'unknownAccount',
  'severalAccounts',
  'noCompany',
  'severalCompanies',
  'noAdmin',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export type Problem = {
  /** As a spreadsheet counts, the header being row 1; null where it concerns the whole. */
  row: number | null;
  code: ProblemCode;
  /** The word or number that is wrong; empty where the code says it all. */
  value: string;
};

/** A problem of the whole. */
export const ofFile = (code: ProblemCode, value = ''): Problem => ({ row: null, code, value });

/** Thrown where nothing can go on, and turned into a printed line at one place. */
export class ImportStopped extends Error {
  readonly problem: Problem;

  constructor(code: ProblemCode, value = '', options?: ErrorOptions) {
    super(code, options);
    this.name = 'ImportStopped';
    this.problem = ofFile(code, value);
  }
}
