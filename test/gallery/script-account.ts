/** What is computed of an account and its deals: people, map, grade, relation, deals, plans, advice. */
import { type Film, said } from './film.ts';
import type { Part } from './part.ts';

export const filmAccount = async (
  { demo, keep }: Film,
  { rep: name, lead, account, deal }: Part,
): Promise<void> => {
  const rep = demo.as(name);
  const admin = demo.as('admin');
  const show = async (title: string, text: string): Promise<void> =>
    keep('account', title, await said(rep, text));
  await show('People of an account', `/people ${account}`);
  await show('Map of its people', `/map ${account}`);
  await show('Grade', `/grade ${account}`);
  await show('Relation', `/relation ${account}`);
  await show('Why it is so', `/why ${account}`);
  await show('Where the value is', '/concentration');
  await show('Deal, judged', `/deal ${deal}`);
  await show('Board of deals', '/board');
  await show('Plan of a deal', `/plan ${deal}`);
  keep('account', 'Review of a deal', await said(demo.as(lead), `/review ${deal}`));
  await show('What to do first', `/coach ${deal}`);
  await show('What to do first, of all of mine', '/coach');
  await show('Before a visit', `/brief ${account}`);
  await show('Planned visits', `/planvisit ${account}`);
  keep('account', 'Settings', await said(admin, '/settings'));
};
