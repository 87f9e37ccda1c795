import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Locale } from '../../src/chat/locale.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import type { Subject } from '../../src/import/columns.ts';
import { viewImport } from '../../src/import/preview.ts';
import { runImport } from '../../src/import/run-import.ts';
import { encodeGbk } from '../support/gbk.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { makeWorkbook } from '../support/xlsx.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

type Options = { owner?: string; yes?: boolean; locale?: Locale };

/** What the command would print. */
const take = async (subject: Subject, file: string | Uint8Array, options: Options = {}) => {
  const { owner = null, yes = false, locale = 'en' } = options;
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const ports = { inTransaction: inTransaction(house.sql), newId: uuidv7, now: house.clock.now() };
  const outcome = await runImport({ subject, bytes, owner, yes }, ports);
  const { report, troubles } = viewImport(outcome, locale);
  return { outcome, report: report.join('\n'), troubles: troubles.join('\n') };
};

const countOf = async (table: 'accounts' | 'people' | 'audit'): Promise<number> => {
  const [row] = await house.sql<{ count: number }[]>`
    select count(*)::int as count from ${house.sql(table)}`;
  return row?.count ?? 0;
};

test("a CSV is previewed first; with --yes its accounts are their owners', and notes and /find find them", async () => {
  const file = `\uFEFFCompany name,Type,Industry,Owner,Aliases,Remark
"Harrow & Pine, Ltd",distributor,Timber,ada winter,"HPL; Harrow",nice
Quill Foods GmbH,,Food,Carl Okoye,,`;
  const before = await countOf('accounts');
  const preview = await take('accounts', file);
  expect(preview.troubles).toBe('');
  for (const words of [
    'CSV, UTF-8, 2 rows',
    'row 2: Harrow & Pine, Ltd',
    'owner: Ada Winter',
    'Columns not used: Remark',
    'To be written: 2',
    'Add --yes',
  ])
    expect(preview.report).toContain(words);
  expect(await countOf('accounts')).toBe(before);
  const done = await take('accounts', file, { yes: true });
  expect(done.report).toContain('Written: 2');
  expect(await countOf('accounts')).toBe(before + 2);
  const ada = house.as('repA');
  await ada.say('/account Harrow');
  expect(ada.words()).toContain('Owner: Ada Winter');
  await ada.say('/find HPL');
  expect(ada.words()).toContain('Harrow & Pine, Ltd');
  await ada.say('/account Quill');
  expect(ada.words()).toContain('No account called');
  const manager = house.as('manager');
  await manager.say('/account Quill');
  expect(manager.words()).toContain('Owner: Carl Okoye');
  await ada.say('Visited Harrow today. They want an offer for 20k EUR.');
  expect(ada.words()).toContain('Harrow & Pine, Ltd');
});

test('a second import of the same file adds nothing and says where each row stands', async () => {
  const before = await countOf('accounts');
  const { report } = await take('accounts', 'name,owner\nHARROW and pine ltd,林晓\nHarrow,林晓\n', {
    yes: true,
  });
  expect(report).toContain('On record already, skipped: 2');
  expect(report).toContain('row 2: HARROW and pine ltd');
  expect(report).toContain('There is nothing new to write');
  expect(await countOf('accounts')).toBe(before);
});

test('a GBK file is found by itself, and told of in Chinese', async () => {
  const file = encodeGbk(
    '客户名称（必填），类型\n'.replace('，', ',') +
      '无锡瑞丰机械有限公司,经销商\n无锡瑞丰机械有限公司,客户\n',
  );
  const { report, troubles } = await take('accounts', file, { owner: '林晓', yes: true, locale: 'zh-CN' });
  expect(troubles).toBe('');
  expect(report).toContain('CSV，GBK，共 2 行');
  expect(report).toContain('第 3 行：无锡瑞丰机械有限公司，与第 2 行相同');
  const lin = house.as('repB');
  await lin.say('客户 无锡瑞丰');
  expect(lin.words()).toContain('负责人：林晓');
  const [row] = await house.sql`select kind, team_id from accounts where name = '无锡瑞丰机械有限公司'`;
  expect(row).toEqual({ kind: 'distributor', teamId: house.teams.south });
});

test('people come from an XLSX, to accounts by name; formulas are text', async () => {
  const file = makeWorkbook([
    ['姓名', '客户', '职务', '部门', '别名'],
    ['顾言', '无锡瑞丰机械有限公司', '总经理', '', '顾总'],
    ['Iris Moor', 'Harrow', { formula: 'CONCAT("head of ","sales")', shown: 'head of sales' }, '=1+1', ''],
    ['沈佳', '苏州泽川电子有限公司', '设备主管', '', ''],
    ['', '', '', '', ''],
  ]);
  const { report, troubles } = await take('people', file, { yes: true });
  expect(troubles).toBe('');
  expect(report).toContain('XLSX, 3 rows');
  expect(report).toContain('On record already, skipped: 1');
  expect(report).toContain('row 4: 沈佳');
  expect(report).toContain('Written: 2');
  const [iris] = await house.sql`select title, department from people where name = 'Iris Moor'`;
  expect(iris).toEqual({ title: 'head of sales', department: '=1+1' });
  const lin = house.as('repB');
  await lin.say('查找 顾言');
  expect(lin.words()).toContain('总经理');
});

test('one bad row and nothing is written: each is named with its row, and the rest of the file too', async () => {
  const before = await countOf('accounts');
  const audits = await countOf('audit');
  const file = `name,kind,owner
Sound Works Inc,customer,Ada Winter
,customer,Ada Winter
Odd Kind Ltd,friend,Ada Winter
Nobody Ltd,customer,Zed
Ownerless Ltd,customer,
${'x'.repeat(201)},customer,Ada Winter`;
  const { outcome, troubles } = await take('accounts', file, { yes: true });
  expect(outcome.written).toBe(false);
  for (const words of [
    'row 3: no name',
    'row 4: unknown kind "friend"',
    'row 5: unknown owner "Zed"',
    'row 6: no owner',
    'row 7: a value is longer than 200 characters',
    'Nothing was written: 5 problems',
  ])
    expect(troubles).toContain(words);
  expect(await countOf('accounts')).toBe(before);
  expect(await countOf('audit')).toBe(audits);
});

test('a fault in the middle of writing takes everything back', async () => {
  const before = await countOf('accounts');
  const rows = Array.from({ length: 1_500 }, (_, index) => `Chunky ${index} Ltd`);
  const file = new TextEncoder().encode(`name\n${rows.join('\n')}\n`);
  let made = 0;
  const newId = () => {
    made += 1;
    if (made > 1_200) throw new Error('the power is gone');
    return uuidv7();
  };
  const ports = { inTransaction: inTransaction(house.sql), newId, now: house.clock.now() };
  const request = { subject: 'accounts' as const, bytes: file, owner: 'Ada Winter', yes: true };
  await expect(runImport(request, ports)).rejects.toThrow('the power is gone');
  expect(await countOf('accounts')).toBe(before);
  const { outcome } = await take('accounts', file, { owner: 'Ada Winter', yes: true });
  expect(outcome.written).toBe(true);
  expect(await countOf('accounts')).toBe(before + 1_500);
});

test('two imports of one file at the same moment write it once', async () => {
  const file = 'name\nTwin Peaks Ltd\n';
  const both = await Promise.all(
    [1, 2].map(() => take('accounts', file, { owner: 'Ada Winter', yes: true })),
  );
  expect(both.filter(({ outcome }) => outcome.written).length).toBe(1);
});

test('people of unknown accounts, and of accounts that share a name, are asked about', async () => {
  await take('accounts', 'name\nMirror Ltd\n', { owner: 'Ada Winter', yes: true });
  await house.sql`
    insert into accounts (tenant_id, id, name, name_key, kind, owner_id, team_id, created_at)
    values (${house.tenantId}, ${uuidv7()}, 'Mirror Ltd', 'mirror ltd', 'customer',
            ${house.members.repB.memberId}, ${house.teams.south}, now())`;
  const file = 'account,name,owner\nNowhere Ltd,Ann,\nMirror Ltd,Ben,\nMirror Ltd,Cy,林晓\n,Dee,\n';
  const { outcome, troubles } = await take('people', file, { yes: true });
  expect(troubles).toContain('row 2: unknown account "Nowhere Ltd"');
  expect(troubles).toContain('row 3: several accounts are called "Mirror Ltd"');
  expect(troubles).toContain('row 5: no account for Dee');
  expect(outcome.plan?.write.map(({ name }) => name)).toEqual(['Cy']);
});

test('the audit holds who, how many and of which file, and no name', async () => {
  const rows = await house.sql<{ memberId: string; detail: object }[]>`
    select member_id, detail from audit where command = 'import.people'`;
  expect(rows).toEqual([
    {
      memberId: house.members.admin.memberId,
      detail: { written: 2, known: 1, repeated: 0, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    },
  ]);
});
