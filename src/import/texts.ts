import { chinese } from '../chat/chinese.ts';
import { defineTexts } from '../chat/locale.ts';
import type { Field, Subject } from './columns.ts';
import type { ProblemCode } from './problems.ts';

type ImportTexts = {
  usage: string;
  file: (format: string, encoding: string | null, rows: number) => string;
  unused: (headers: string) => string;
  firstRows: string;
  known: (count: number) => string;
  repeated: (count: number) => string;
  sameAs: (row: number, name: string, first: number) => string;
  row: (row: number, text: string) => string;
  more: (count: number) => string;
  toWrite: (count: number) => string;
  askYes: string;
  nothingToWrite: string;
  written: (count: number) => string;
  notWritten: (count: number) => string;
  subjects: Readonly<Record<Subject, string>>;
  fields: Readonly<Partial<Record<Field, string>>>;
  problems: Readonly<Record<ProblemCode, (value: string) => string>>;
  noFile: string;
};

export const importTexts = defineTexts<ImportTexts>({
  en: {
    usage: `Usage: npm run import -- accounts|people FILE [--owner NAME] [--yes]
  FILE     CSV (UTF-8 or GBK) or XLSX; the first row names the columns
  --owner  who gets the accounts that name no owner: a member's name or e-mail
  --yes    write; without it you get a preview`,
    file: (format, encoding, rows) =>
      `${format}${encoding === null ? '' : `, ${encoding}`}, ${rows} ${rows === 1 ? 'row' : 'rows'}`,
    unused: (headers) => `Columns not used: ${headers}`,
    firstRows: 'First rows:',
    known: (count) => `On record already, skipped: ${count}`,
    repeated: (count) => `Twice in the file, skipped: ${count}`,
    sameAs: (row, name, first) => `row ${row}: ${name}, as in row ${first}`,
    row: (row, text) => `row ${row}: ${text}`,
    more: (count) => `… and ${count} more`,
    toWrite: (count) => `To be written: ${count}`,
    askYes: 'Nothing is written yet: this was a preview. Add --yes to write.',
    nothingToWrite: 'There is nothing new to write.',
    written: (count) => `Written: ${count}`,
    notWritten: (count) =>
      `Nothing was written: ${count} ${count === 1 ? 'problem' : 'problems'} to settle first.`,
    subjects: { accounts: 'accounts', people: 'people' },
    fields: {
      kind: 'kind',
      industry: 'industry',
      region: 'region',
      title: 'title',
      department: 'department',
      owner: 'owner',
      aliases: 'also',
    },
    problems: {
      empty: () => 'the file is empty',
      tooLarge: (megabytes) => `the file is larger than ${megabytes} MB; please split it`,
      tooManyRows: (limit) => `the file has more than ${limit} rows; please split it`,
      oldExcel: () => 'this is an old Excel file (.xls); please save it as .xlsx or CSV',
      badExcel: () => 'this Excel file cannot be read; please save it once more as .xlsx or CSV',
      badCsv: (line) => `the CSV is broken near line ${line}: a quotation mark is missing or misplaced`,
      encoding: () => 'the text is neither UTF-8 nor GBK; please save it as UTF-8',
      noColumn: (header) => `a column is missing; its header may be: ${header}`,
      columnTwice: (header) => `two columns mean the same; the second is "${header}"`,
      noName: (where) => (where === '' ? 'no name' : `no name (${where})`),
      noAccountName: (name) => (name === '' ? 'no account' : `no account for ${name}`),
      tooLong: (limit) => `a value is longer than ${limit} characters; has a column slipped?`,
      unknownKind: (kind) => `unknown kind "${kind}"; use customer, distributor, dealer or outlet`,
      noOwner: () => 'no owner; name one in the file or with --owner',
      unknownOwner: (name) => `unknown owner "${name}"; no member goes by this name or e-mail`,
      severalOwners: (name) => `several members are called "${name}"; please write the e-mail`,
      unknownAccount: (name) => `unknown account "${name}"; please import the accounts first`,
      severalAccounts: (name) => `several accounts are called "${name}"; an owner column tells them apart`,
      noCompany: () =>
        'There is no company to import into yet: set ADMIN_IDENTITIES and start the server once.',
      severalCompanies: () => 'Several companies share this database: import is for an installation of one.',
      noAdmin: () => 'The company has no admin yet: let the first admin write to Inroad once, then import.',
    },
    noFile: 'There is no such file, or it cannot be read.',
  },
  'zh-CN': {
    usage: `用法：npm run import -- accounts|people 文件 [--owner 姓名] [--yes]
  文件     CSV（UTF-8 或 GBK）或 XLSX，第一行是列名
  --owner  没有写负责人的客户归谁：成员的姓名或邮箱
  --yes    写入；不加则只预览`,
    file: (format, encoding, rows) => `${format}${encoding === null ? '' : `，${encoding}`}，共 ${rows} 行`,
    unused: (headers) => `没有用到的列：${headers}`,
    firstRows: '前几行：',
    known: (count) => `库里已有，跳过：${count}`,
    repeated: (count) => `文件内重复，跳过：${count}`,
    sameAs: (row, name, first) => `第 ${row} 行：${name}，与第 ${first} 行相同`,
    row: (row, text) => `第 ${row} 行：${text}`,
    more: (count) => `……另有 ${count} 处`,
    toWrite: (count) => `将写入：${count}`,
    askYes: '以上只是预览，还没有写入。加上 --yes 再写入。',
    nothingToWrite: '没有新的内容需要写入。',
    written: (count) => `已写入：${count}`,
    notWritten: (count) => `没有写入任何内容：请先解决 ${count} 个问题。`,
    subjects: { accounts: '客户', people: '联系人' },
    fields: {
      kind: '类型',
      industry: '行业',
      region: '地区',
      title: '职务',
      department: '部门',
      owner: '负责人',
      aliases: '又名',
    },
    problems: {
      empty: () => '文件是空的',
      tooLarge: (megabytes) => `文件超过 ${megabytes} MB，请拆成几份`,
      tooManyRows: (limit) => `文件超过 ${limit} 行，请拆成几份`,
      oldExcel: () => '这是旧版 Excel 文件（.xls），请另存为 .xlsx 或 CSV',
      badExcel: () => '这个 Excel 文件读不出来，请重新另存为 .xlsx 或 CSV',
      badCsv: (line) => `CSV 在第 ${line} 行附近有误：引号缺失或位置不对`,
      encoding: () => '文字编码既不是 UTF-8 也不是 GBK，请另存为 UTF-8',
      noColumn: (header) => `缺少一列，列名可以是：${header}`,
      columnTwice: (header) => `有两列意思相同，后一列是“${header}”`,
      noName: (where) => (where === '' ? '没有名称' : `没有姓名（${where}）`),
      noAccountName: (name) => (name === '' ? '没有客户' : chinese`${name} 没有写客户`),
      tooLong: (limit) => `有一格超过 ${limit} 个字，是不是串列了？`,
      unknownKind: (kind) => `不认识的类型“${kind}”，可用：客户、经销商、二级经销商、门店`,
      noOwner: () => '没有负责人，请在文件里写明，或用 --owner 指定',
      unknownOwner: (name) => `没有叫“${name}”的成员（姓名或邮箱都不是）`,
      severalOwners: (name) => `有几位成员都叫“${name}”，请写邮箱`,
      unknownAccount: (name) => `没有客户“${name}”，请先导入客户`,
      severalAccounts: (name) => `有几个客户都叫“${name}”，请加一列负责人来区分`,
      noCompany: () => '还没有公司可以导入：请设置 ADMIN_IDENTITIES，并启动一次服务。',
      severalCompanies: () => '这个数据库里有几家公司：导入只支持一家公司的部署。',
      noAdmin: () => '公司还没有管理员：请让第一位管理员先给 Inroad 发一条消息，再导入。',
    },
    noFile: '没有这个文件，或者读不了。',
  },
});
