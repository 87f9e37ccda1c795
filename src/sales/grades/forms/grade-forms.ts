/** Everything about an account's standing that a person may set. */
import type { HandForms } from '../../evidence/hand-form.ts';
import type { AccountRecords } from '../records.ts';
import { findAccountRecords } from '../store.ts';
import { chainForm, kindForm } from './place-forms.ts';
import { ratioForm } from './ratio-form.ts';
import { cardForm, perceivedForm, scoresForm } from './score-forms.ts';
import { testForm } from './test-form.ts';

export const gradeForms: HandForms<AccountRecords> = {
  name: 'grade.set',
  summary: { 'zh-CN': '手工设定客户等级的依据', en: 'Set by hand what a grade rests on' },
  forms: [scoresForm, testForm, cardForm, perceivedForm, ratioForm, kindForm, chainForm],
  find: findAccountRecords,
  show: 'grade',
};
