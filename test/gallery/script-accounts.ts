/** What is judged of accounts: grade, concentration, relation, yearly plan, and the forms behind them. */

import { formTexts } from '../../src/sales/grades/forms/texts.ts';
import { gradeTexts } from '../../src/sales/grades/texts.ts';
import { orderTexts } from '../../src/sales/orders/texts.ts';
import { planTexts } from '../../src/sales/plans/texts.ts';
import { whyTexts } from '../../src/sales/why/texts.ts';
import { choose } from '../support/choose.ts';
import { type Film, said, shotsOf } from './film.ts';
import type { Part } from './part.ts';

export const filmAccounts = async ({ demo, keep }: Film, part: Part): Promise<void> => {
  const rep = demo.as(part.rep);
  const { locale, account } = part;
  const plan = planTexts[locale];
  keep('accounts', 'Grade', await said(rep, `/grade ${account}`));
  const grade = rep.last();
  keep('accounts', 'Why this grade', shotsOf(await rep.press(whyTexts[locale].why, grade)));
  await rep.say(`/grade ${account}`);
  keep('accounts', 'Scores form', shotsOf(await choose(rep, formTexts[locale].scores)));
  await rep.say(`/grade ${account}`);
  keep('accounts', 'Orders form', shotsOf(await choose(rep, gradeTexts[locale].orders)));
  const orders = rep.last();
  const refused = await rep.submit({ lines: '2026-09', source: '' }, orders);
  keep('accounts', `Orders form, refused: ${orderTexts[locale].title}`, shotsOf(refused));
  keep('accounts', 'Concentration', await said(rep, '/concentration'));
  keep('accounts', 'Relation', await said(rep, `/relation ${account}`));
  keep('accounts', 'Account plan', await said(rep, `/accountplan ${account}`));
  const summary = rep.last();
  keep('accounts', 'The whole account plan', shotsOf(await rep.press(plan.whole, summary)));
  keep('accounts', 'Outline of a proposal', shotsOf(await rep.press(plan.proposal, summary)));
  await rep.say(`/accountplan ${account}`);
  keep('accounts', 'A line of the plan', shotsOf(await rep.press(plan.add)));
};
