/** The yearly plan of an account, and the forms in which people judge it. */
import { formTexts } from '../../src/sales/grades/forms/texts.ts';
import { gradeTexts } from '../../src/sales/grades/texts.ts';
import { planTexts } from '../../src/sales/plans/texts.ts';
import { choose } from '../support/choose.ts';
import { type Film, said, shotsOf } from './film.ts';
import type { Part } from './part.ts';

export const filmAccountPlan = async ({ demo, keep }: Film, part: Part): Promise<void> => {
  const rep = demo.as(part.rep);
  const { locale, account } = part;
  const plan = planTexts[locale];
  keep('account', 'Account plan', await said(rep, `/accountplan ${account}`));
  const summary = rep.last();
  keep('account', 'The whole account plan', shotsOf(await rep.press(plan.whole, summary)));
  keep('account', 'Outline of a proposal', shotsOf(await rep.press(plan.proposal, summary)));
  keep('account', 'A line of the plan', shotsOf(await rep.press(plan.add, summary)));
  await rep.say(`/grade ${account}`);
  const grade = rep.last();
  keep('account', 'Scores form', shotsOf(await choose(rep, formTexts[locale].scores)));
  await rep.say(`/grade ${account}`);
  keep('account', 'Orders form', shotsOf(await choose(rep, gradeTexts[locale].orders)));
  const orders = rep.last();
  keep('account', 'Orders form, refused', shotsOf(await rep.submit({ lines: '2026-09' }, orders)));
  keep('account', 'Why this estimate', shotsOf(await rep.press(gradeTexts[locale].whyEstimate, grade)));
};
