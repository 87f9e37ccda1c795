import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FeishuHouse, openFeishuHouse } from '../support/feishu-house.ts';
import type { SeenMessage } from '../support/loopback-feishu/people/seen.ts';
import type { User } from '../support/loopback-feishu/people/user.ts';

const NOTE = 'Met Priya Raman at Oakhurst Instruments today. She likes the scanner.';

let feishu: FeishuHouse;
let ada: User;
beforeAll(async () => {
  feishu = await openFeishuHouse('webhook');
  ada = feishu.member('repA');
}, 120_000);
beforeEach(async () => {
  await feishu.house.sql`update visits set state = 'discarded' where state = 'draft'`;
});
afterAll(() => feishu.close());

const say = async (text: string): Promise<SeenMessage> => {
  await ada.say(text);
  await feishu.settle();
  return ada.last();
};
const openEdit = async (note = NOTE): Promise<{ draft: SeenMessage; form: SeenMessage }> => {
  const draft = await say(note);
  await ada.press(draft, 'Edit');
  await feishu.settle();
  return { draft, form: ada.last() };
};
const asItStands = ({ messageId }: SeenMessage): SeenMessage => {
  const found = ada.sees().find((one) => one.messageId === messageId);
  if (found === undefined) throw new Error('not seen');
  return found;
};
const content = async () => {
  await feishu.settle();
  const [visit] = await feishu.house.sql`select content from visits order by id desc limit 1`;
  return visit?.content;
};
const submit = async (form: SeenMessage, fields: Record<string, string>, label = 'Save') => {
  const pressed = await ada.fill(form, fields).submit(label);
  await feishu.settle();
  return pressed;
};

describe('a form', () => {
  test('stands below its card, is done with when it is sent, and the card shows what was saved', async () => {
    const { draft, form } = await openEdit();
    expect(form.title).toBe('Edit the visit');
    expect(await submit(form, { How: 'phone', Date: '2026-11-20' })).toMatchObject({ changed: true });
    expect(asItStands(form)).toMatchObject({ title: 'Done', buttons: [], fields: [] });
    expect(asItStands(draft).text).toContain('phone');
    expect(await content()).toMatchObject({ mode: { value: 'phone' }, visitDate: { value: '2026-11-20' } });
  });

  test('is cancelled without a trace', async () => {
    const { draft, form } = await openEdit();
    await ada.press(form, 'Cancel');
    expect(asItStands(form)).toMatchObject({ title: 'Cancelled', buttons: [] });
    expect(asItStands(draft).buttons).toContain('Confirm');
  });

  test('comes back in its place with what is wrong at its field, and with what was typed', async () => {
    const { form } = await openEdit(`${NOTE} The budget is 42k EUR.`);
    await submit(form, { 'amounts.0.figure': 'twelve apples' });
    const again = asItStands(form);
    expect(again.text).toContain('twelve apples');
    expect(again.text).toMatch(/not an amount|no amount|amount/i);
    await submit(again, { 'amounts.0.figure': '50k EUR' });
    expect(asItStands(form).title).toBe('Done');
    expect(await content()).toMatchObject({ amounts: [{ value: { value: 50_000, currency: 'EUR' } }] });
  });

  test('of an old client that sends back the button’s name alone changes nothing unseen', async () => {
    const { draft, form } = await openEdit();
    ada.person.sendsSubmitValue = false;
    const { toast } = await submit(form, { How: 'phone' });
    ada.person.sendsSubmitValue = true;
    expect(toast?.text).toContain('cannot be used in this version of Feishu');
    expect(asItStands(draft).text).not.toContain('phone');
  });

  test('whose every field is shown is understood of an old client, too', async () => {
    const form = await say('/visit');
    ada.person.sendsSubmitValue = false;
    await submit(form, { note: NOTE }, form.buttons[0]);
    ada.person.sendsSubmitValue = true;
    expect(ada.last().title).toContain('Oakhurst');
  });
});

const turnOf = ({ buttons }: SeenMessage): string => buttons.find((label) => label.endsWith('›')) ?? '';

describe('a form of several parts', () => {
  const CROWD =
    'Met Priya Raman, Tom Becker, Ann Lee, Bob Ray, Cid Poe, Dan Fox, Eve Orr and Flo Gil at Oakhurst Instruments today.';

  test('keeps what was typed when one turns to another part, and saves all of it from any', async () => {
    const { draft, form } = await openEdit(CROWD);
    const { people } = await content();
    expect(form.text).toMatch(/Part 1 of \d/);
    await submit(form, { How: 'online', Colleagues: 'Carl Okoye' }, turnOf(form));
    const second = asItStands(form);
    expect(second.text).toContain('Part 2 of');
    await submit(second, {});
    const saved = await content();
    expect(saved).toMatchObject({ mode: { value: 'online' } });
    expect(saved.colleagues).toContain(feishu.house.members.colleague.memberId);
    expect(saved.people).toHaveLength(people.length);
    expect(people.length).toBeGreaterThan(5);
    expect(asItStands(draft).text).toContain('Tom Becker');
  });

  test('does not turn while a name is not clear', async () => {
    const { form } = await openEdit(CROWD);
    await submit(form, { Colleagues: 'Nobody Known' }, turnOf(form));
    expect(asItStands(form).text).toContain('Nothing fits “Nobody Known”');
    expect(asItStands(form).text).toContain('Part 1 of');
  });
});

describe('names that are looked up', () => {
  test('the very name is that record', async () => {
    const { form } = await openEdit();
    await submit(form, { Account: 'delfi farms inc' });
    expect(await content()).toMatchObject({ account: { value: { id: feishu.house.accounts.delfi } } });
  });

  test('a new name stays new where new ones may be', async () => {
    const { form } = await openEdit();
    await submit(form, { Account: 'Brand New Ltd' });
    expect(await content()).toMatchObject({ account: { value: { id: null, name: 'Brand New Ltd' } } });
  });

  test('the only one that is alike is meant where no new one may be', async () => {
    const { form } = await openEdit();
    await submit(form, { Colleagues: 'carl' });
    expect((await content()).colleagues).toContain(feishu.house.members.colleague.memberId);
  });

  test('several become a choice at the field, the rest of the form as it was filled in', async () => {
    await feishu.house.sql`
      insert into members (tenant_id, id, team_id, name, role, locale, time_zone, created_at)
      select tenant_id, gen_random_uuid(), team_id, 'Carl Otto', role, locale, time_zone, created_at
      from members where id = ${feishu.house.members.colleague.memberId}`;
    const { form } = await openEdit();
    await submit(form, { How: 'phone', Colleagues: 'Carl' });
    const again = asItStands(form);
    expect(again.text).toContain('Several fit “Carl”');
    await submit(again, { 'pick:colleagues': 'Carl Okoye' });
    const saved = await content();
    expect(saved.colleagues).toContain(feishu.house.members.colleague.memberId);
    expect(saved).toMatchObject({ mode: { value: 'phone' } });
  });

  test('none is told at the field', async () => {
    const { form } = await openEdit();
    await submit(form, { 'Also concerns': 'Nowhere Ltd' });
    expect(asItStands(form).text).toContain('Nothing fits “Nowhere Ltd”');
  });
});

describe('a visit posted in a group', () => {
  test('is posted where its writer and the bot are, after the exact post was seen', async () => {
    const carl = feishu.member('colleague');
    const team = feishu.vendor.group('oc_sales', { name: 'Sales north', members: [ada, carl] });
    feishu.vendor.group('oc_other', { name: 'Sales of others', members: [carl] });
    await say(NOTE);
    await ada.press(ada.last(), 'Confirm');
    await feishu.settle();
    const [post = ''] = ada.last().buttons.filter((label) => /post|channel/i.test(label));
    await ada.press(ada.last(), post);
    await feishu.settle();
    const form = ada.last();
    expect(form.text).toContain('Oakhurst Instruments Ltd');
    const [send = ''] = form.buttons;
    await submit(form, { channel: 'sales' }, send);
    expect(carl.last(team).text).toContain('Oakhurst Instruments Ltd');
    expect(carl.last(team).text).not.toContain('She likes');
  });
});
