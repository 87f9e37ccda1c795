/** Everything that `/why` can explain; a new one is one new line here. */

import { dealExplainers } from './deals/explainers.ts';
import { explainGrade, explainValue } from './grades/explainers.ts';
import { explainRelation } from './relations/explainers.ts';
import { peopleExplainers } from './stakeholders/explainers.ts';
import type { Explainer } from './why/explainer.ts';

export const explainers: readonly Explainer[] = [
  ...peopleExplainers,
  ...dealExplainers,
  explainGrade,
  explainValue,
  explainRelation,
];
