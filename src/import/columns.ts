/** Which column holds what: header words in both languages. Pure. */
import { normalizeName } from '../reading/name-forms.ts';
import { ofFile, type Problem } from './problems.ts';

export const SUBJECTS = ['accounts', 'people'] as const;
export type Subject = (typeof SUBJECTS)[number];

export const FIELDS = [
  'name',
  'account',
  'kind',
  'industry',
  'region',
  'title',
  'department',
  'owner',
  'aliases',
] as const;
export type Field = (typeof FIELDS)[number];

/** Field -> index of its column. */
export type Columns = Readonly<Partial<Record<Field, number>>>;

type Headers = Readonly<Partial<Record<Field, readonly string[]>>>;

const ACCOUNT_NAME = [
  'account',
  'account name',
  'company',
  'company name',
  'customer',
  'customer name',
  'organisation',
  'organization',
  '客户',
  '客户名称',
  '客户全称',
  '公司',
  '公司名称',
  '企业名称',
  '单位',
  '单位名称',
  '所属客户',
  '所属公司',
];
const OWNER = [
  'owner',
  'account owner',
  'owner name',
  'rep',
  'sales rep',
  '负责人',
  '客户负责人',
  '所有人',
  '归属人',
  '销售',
  '销售负责人',
  '业务员',
];
const ALIASES = ['alias', 'aliases', 'short name', 'also known as', '简称', '别名', '曾用名', '又名', '称呼'];

const HEADERS: Readonly<Record<Subject, Headers>> = {
  accounts: {
    name: ['name', '名称', ...ACCOUNT_NAME],
    kind: ['kind', 'type', 'account type', '类型', '客户类型', '性质', '客户性质'],
    industry: ['industry', 'sector', '行业', '所属行业'],
    region: ['region', 'area', 'province', 'city', '地区', '区域', '省份', '城市'],
    owner: OWNER,
    aliases: ALIASES,
  },
  people: {
    account: ACCOUNT_NAME,
    name: ['name', 'full name', 'contact', 'contact name', 'person', '姓名', '名字', '联系人', '联系人姓名'],
    title: ['title', 'job title', 'position', '职务', '职位', '头衔', '岗位'],
    department: ['department', 'dept', '部门', '所在部门'],
    owner: OWNER,
    aliases: ALIASES,
  },
};

const REQUIRED: Readonly<Record<Subject, readonly Field[]>> = {
  accounts: ['name'],
  people: ['account', 'name'],
};

export type ReadColumns = {
  columns: Columns;
  /** Header words that stand for nothing we take. */
  unused: readonly string[];
  problems: readonly Problem[];
};

export const readColumns = (subject: Subject, header: readonly string[]): ReadColumns => {
  const fields = header.map((word) => fieldOf(subject, word));
  const columns: Partial<Record<Field, number>> = {};
  const problems: Problem[] = [];
  fields.forEach((field, index) => {
    if (field === null) return;
    if (columns[field] === undefined) columns[field] = index;
    else problems.push({ row: 1, code: 'columnTwice', value: header[index] ?? '' });
  });
  for (const field of REQUIRED[subject]) {
    if (columns[field] === undefined) problems.push(ofFile('noColumn', exampleOf(subject, field)));
  }
  const unused = header.filter((word, index) => word !== '' && fields[index] === null);
  return { columns, unused, problems };
};

/** Remarks in brackets do not count: 客户名称（必填）. */
const fieldOf = (subject: Subject, word: string): Field | null => {
  const key = normalizeName(word.replace(/[(（][^)）]*[)）]/g, ''));
  return FIELDS.find((field) => HEADERS[subject][field]?.includes(key)) ?? null;
};

/** A header that would do, in both languages. */
const exampleOf = (subject: Subject, field: Field): string => {
  const words = HEADERS[subject][field] ?? [];
  const chinese = words.find((word) => /\p{Script=Han}/u.test(word));
  return [words[0], chinese].filter((word) => word !== undefined).join(' / ');
};
