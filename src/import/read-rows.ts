/** Rows of text -> accounts or people as the file tells of them, with a word for each row that is wrong. Pure. */
import { normalizeName } from '../reading/name-forms.ts';
import type { AccountKind } from '../sales/accounts/kinds.ts';
import type { Columns, Field } from './columns.ts';
import type { Problem, ProblemCode } from './problems.ts';

/** A name or another single value: longer ones are a slipped column. */
const VALUE_LENGTH_MAX = 200;

/** `owner` as written; null where the row names none. */
export type AccountRow = {
  row: number;
  name: string;
  kind: AccountKind;
  industry: string | null;
  region: string | null;
  owner: string | null;
  aliases: readonly string[];
};

export type PersonRow = {
  row: number;
  account: string;
  name: string;
  title: string | null;
  department: string | null;
  owner: string | null;
  aliases: readonly string[];
};

export type ReadRows<Row> = { rows: readonly Row[]; problems: readonly Problem[] };

type Body = readonly (readonly string[])[];
type Get = (field: Field) => string;

/** `body` is without the header; empty rows in between are passed over. */
export const readAccountRows = (body: Body, columns: Columns): ReadRows<AccountRow> =>
  readEach<AccountRow>(body, columns, (row, get) => {
    const name = get('name');
    if (isBlank(name)) return { code: 'noName', value: '' };
    const kind = kindOf(get('kind'));
    if (kind === null) return { code: 'unknownKind', value: get('kind') };
    const aliases = aliasesIn(get('aliases'), name);
    return {
      row,
      name,
      kind,
      aliases,
      industry: orNull(get('industry')),
      region: orNull(get('region')),
      owner: orNull(get('owner')),
    };
  });

export const readPersonRows = (body: Body, columns: Columns): ReadRows<PersonRow> =>
  readEach<PersonRow>(body, columns, (row, get) => {
    const [account, name] = [get('account'), get('name')];
    if (isBlank(account)) return { code: 'noAccountName', value: name };
    if (isBlank(name)) return { code: 'noName', value: account };
    const aliases = aliasesIn(get('aliases'), name);
    return {
      row,
      account,
      name,
      aliases,
      title: orNull(get('title')),
      department: orNull(get('department')),
      owner: orNull(get('owner')),
    };
  });

const readEach = <Row extends object>(
  body: Body,
  columns: Columns,
  readOne: (row: number, get: Get) => Row | { code: ProblemCode; value: string },
): ReadRows<Row> => {
  const rows: Row[] = [];
  const problems: Problem[] = [];
  body.forEach((cells, index) => {
    // The header is row 1.
    const row = index + 2;
    if (cells.every((cell) => cell === '')) return;
    const tooLong = cells.find((cell) => cell.length > VALUE_LENGTH_MAX);
    const read = tooLong === undefined ? readOne(row, (field) => cells[columns[field] ?? -1] ?? '') : null;
    if (read === null) problems.push({ row, code: 'tooLong', value: String(VALUE_LENGTH_MAX) });
    else if ('code' in read) problems.push({ row, ...read });
    else rows.push(read);
  });
  return { rows, problems };
};

/** Dashes alone name nobody either. */
const isBlank = (name: string): boolean => normalizeName(name) === '';

const orNull = (value: string): string | null => (value === '' ? null : value);

/** Words that sales people write for what an account is to us. */
const KIND_WORDS: Readonly<Record<AccountKind, readonly string[]>> = {
  customer: [
    'customer',
    'end customer',
    'client',
    'direct',
    '客户',
    '终端客户',
    '最终客户',
    '直客',
    '直销客户',
  ],
  distributor: ['distributor', 'agent', '经销商', '一级经销商', '代理商', '总代', '总代理', '分销商'],
  dealer: ['dealer', 'reseller', '二级经销商', '二批', '二批商', '零售商'],
  outlet: ['outlet', 'store', 'shop', '门店', '网点', '店铺', '终端门店'],
};

/** A customer where nothing is written; null for a word that means none of the kinds. */
const kindOf = (written: string): AccountKind | null => {
  if (written === '') return 'customer';
  const word = normalizeName(written);
  for (const kind of ['customer', 'distributor', 'dealer', 'outlet'] as const) {
    if (KIND_WORDS[kind].includes(word)) return kind;
  }
  return null;
};

const aliasesIn = (written: string, name: string): string[] => {
  const parts = written.split(/[、，,;；|/]/).map((part) => part.trim());
  return [...new Set(parts)].filter((part) => part !== '' && part !== name);
};
