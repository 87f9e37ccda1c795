import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';
import { fieldsOf, findForm, wordsIn } from '../support/replies.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

test('/profile shows who one is, and a change of language has effect on the very answer', async () => {
  const carl = house.as('colleague');
  await carl.say('/profile');
  for (const words of ['Carl Okoye', 'Rep', 'North', 'English', 'Europe/Berlin'])
    expect(carl.words()).toContain(words);
  await carl.press('Change');
  await carl.submit({ locale: 'zh-CN', timeZone: 'asia/shanghai' });
  expect(carl.words()).toContain('已保存');
  await carl.say('/profile');
  expect(carl.words()).toContain('Asia/Shanghai');
  expect(carl.words()).toContain('销售代表');
});

test('a time zone or language that does not exist is refused at its field, and nothing is saved', async () => {
  const mia = house.as('manager');
  await mia.say('/profile');
  await mia.press('Change');
  await mia.submit({ locale: 'zh-CN', timeZone: 'Mars/Olympus' });
  expect(mia.words()).toContain('There is no such time zone');
  await mia.submit({ locale: 'fr', timeZone: '+08:00' });
  expect(mia.words()).toContain('Please choose one');
  await mia.say('/profile');
  expect(mia.words()).toContain('Europe/Berlin');
  expect(mia.words()).toContain('English');
});

test('where notices go is chosen among what one is linked on; who is on one platform has no choice', async () => {
  const lin = house.as('repB');
  const { tenantId, memberId } = lin.viewer;
  const link = (platform: string, externalId: string) =>
    house.sql`
    insert into workspaces (platform, external_id, tenant_id, installed_at)
    values (${platform}, 'w1', ${tenantId}, ${house.clock.now()}) on conflict do nothing`.then(
      () => house.sql`
      insert into identities (tenant_id, platform, workspace_id, external_id, member_id, linked_at)
      values (${tenantId}, ${platform}, 'w1', ${externalId}, ${memberId}, ${house.clock.now()})`,
    );
  await link('slack', 'U1');
  await lin.say('/profile');
  expect(lin.words()).toContain('Slack（最近绑定）');
  await lin.press('修改');
  expect(lin.words()).not.toContain('通知');
  await link('feishu', 'ou_1');
  await lin.say('/profile');
  await lin.press('修改');
  const offered = fieldsOf(findForm(lin.last())).find(({ name }) => name === 'noticesOn');
  expect(offered).toMatchObject({
    options: [{ value: 'last' }, { value: 'slack' }, { value: 'feishu' }],
  });
  await lin.submit({ noticesOn: 'web' });
  expect(lin.words()).toContain('请选一项');
  await lin.submit({ noticesOn: 'slack' });
  expect(lin.words()).toContain('已保存');
  await lin.say('/profile');
  expect(wordsIn(lin.reply())).toMatch(/通知\nSlack\n/);
});

test('/members is for admins: others hear what they hear of any command that is not theirs', async () => {
  const ada = house.as('repA');
  await ada.say('/members');
  expect(ada.reply().summary).toBe('You do not have the right to use this command. Please ask an admin.');
  const { memberId } = ada.viewer;
  await ada.pressValue(`member.edit@1 {"id":"${memberId}"}`);
  expect(ada.words()).toContain('You do not have the right');
  await ada.pressValue(`member.save@1 {"id":"${memberId}","role":"admin","team":"none"}`);
  expect(ada.words()).toContain('You do not have the right');
  await ada.say('/help');
  expect(ada.words()).not.toContain('/members');
});

test('an admin gives a role, a function and a new team, and the member is told', async () => {
  const ivo = house.as('admin');
  await ivo.say('/members carl');
  expect(ivo.words()).toContain('Carl Okoye');
  expect(ivo.words()).not.toContain('Ada Winter');
  await ivo.press('Change');
  await ivo.submit({ role: 'manager', function: 'service', newTeam: 'West' });
  expect(ivo.words()).toContain('Carl Okoye: Manager, West');
  const carl = house.as('colleague');
  await carl.say('/profile');
  for (const words of ['销售经理', 'service', 'West']) expect(carl.words()).toContain(words);
  const { tenantId, memberId } = carl.viewer;
  const place = { platform: 'web' as const, kind: 'direct' as const, id: memberId };
  const history = await house.house().conversation.history({ ...carl.viewer, tenantId }, place, 20);
  const told = history.flatMap((entry) => (entry.from === 'bot' ? [entry.reply.summary] : []));
  expect(told).toContain('你现在的角色是销售经理，West。');
});

test('the only admin cannot take the own right away, and with a second one can', async () => {
  const ivo = house.as('admin');
  await ivo.say('/members Ivo');
  await ivo.press('Change');
  await ivo.submit({ role: 'rep' });
  expect(ivo.words()).toContain('You are the only admin');
  await ivo.say('/members Mia');
  await ivo.press('Change');
  await ivo.submit({ role: 'admin' });
  await ivo.say('/members Ivo');
  await ivo.press('Change');
  await ivo.submit({ role: 'rep' });
  expect(ivo.words()).toContain('Ivo Root: Rep');
  await ivo.say('/members');
  expect(ivo.words()).toContain('You do not have the right');
  const mia = house.as('manager');
  await mia.say('/members Ivo');
  await mia.press('Change');
  await mia.submit({ role: 'admin' });
});

test('two admins who take each other the right at the same moment leave one', async () => {
  const [ivo, mia] = [house.as('admin'), house.as('manager')];
  const take = (from: string) => `member.save@1 {"id":"${from}","role":"rep","team":"none"}`;
  await Promise.all([ivo.pressValue(take(mia.viewer.memberId)), mia.pressValue(take(ivo.viewer.memberId))]);
  const admins = await house.sql`select id from members where role = 'admin' and active`;
  expect(admins.length).toBe(1);
  // Back to where the other tests begin.
  await house.sql`update members set role = 'admin' where id = ${ivo.viewer.memberId}`;
});

test('a long list of members comes by pages, those who wait for a role first', async () => {
  const { tenantId } = house;
  const rows = Array.from({ length: 20 }, (_, index) => ({
    tenantId,
    id: uuidv7(),
    name: `Newcomer ${String(index).padStart(2, '0')}`,
    role: 'newcomer',
    locale: 'en',
    timeZone: 'Europe/Berlin',
    createdAt: house.clock.now(),
  }));
  await house.sql`insert into members ${house.sql(rows)}`;
  const ivo = house.as('admin');
  await ivo.say('/members');
  expect(ivo.words()).toContain('Newcomer 00');
  expect(ivo.words()).not.toContain('Ada Winter');
  await ivo.press('More');
  expect(ivo.words()).toContain('Newcomer 19');
  expect(ivo.words()).toContain('Ada Winter');
  await ivo.press('Back');
  expect(ivo.words()).toContain('Newcomer 00');
});
