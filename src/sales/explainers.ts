/** Everything that `/why` can explain; a new one is one new line here. */

import { explainGrade, explainValue } from './grades/explainers.ts';
import { explainRelation } from './relations/explainers.ts';
import { peopleExplainers } from './stakeholders/explainers.ts';
import type { Explainer } from './why/explainer.ts';

export const explainers: readonly Explainer[] = [
  ...peopleExplainers,
  explainGrade,
  explainValue,
  explainRelation,
];
