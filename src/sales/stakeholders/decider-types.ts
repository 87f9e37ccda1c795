/**
 * N2: types of deciders and how to meet each. The catalogue names the four; they follow from two questions, as in the
 * social styles of Merrill and Reid: does the person ask or tell, and speak of the task or of people? Pure.
 */
import type { DeciderType } from './kinds.ts';
import type { Standing } from './standing.ts';

export type Style = { manner: 'asks' | 'tells'; about: 'task' | 'people' };

export const STYLES: Readonly<Record<DeciderType, Style>> = {
  analytic: { manner: 'asks', about: 'task' },
  driving: { manner: 'tells', about: 'task' },
  amiable: { manner: 'asks', about: 'people' },
  expressive: { manner: 'tells', about: 'people' },
};

export type Meeting = {
  lead: 'figures' | 'result' | 'people' | 'picture';
  papers: 'ahead' | 'one_page' | 'after';
  pace: 'unhurried' | 'brisk';
  close: 'in_writing' | 'by_choice' | 'with_others';
};

/** Who asks wants time and papers, who tells wants pace; the task is led by figures, people by people. Own judgement. */
export const meetingWith = (type: DeciderType): Meeting => {
  const { manner, about } = STYLES[type];
  const asks = manner === 'asks';
  return about === 'task'
    ? {
        lead: asks ? 'figures' : 'result',
        papers: asks ? 'ahead' : 'one_page',
        pace: asks ? 'unhurried' : 'brisk',
        close: asks ? 'in_writing' : 'by_choice',
      }
    : {
        lead: asks ? 'people' : 'picture',
        papers: 'after',
        pace: asks ? 'unhurried' : 'brisk',
        close: asks ? 'with_others' : 'in_writing',
      };
};

/** Opposite in both questions: what wins the one tires the other. */
export const areOpposite = (a: DeciderType, b: DeciderType): boolean =>
  STYLES[a].manner !== STYLES[b].manner && STYLES[a].about !== STYLES[b].about;

type Typed = Pick<Standing, 'id' | 'name' | 'deciderType'>;

/** Pairs who are better met apart, each once, in the order given. */
export const meetApart = <P extends Typed>(people: readonly P[]): [P, P][] =>
  people.flatMap((one, index) =>
    people
      .slice(index + 1)
      .filter(
        (other) =>
          one.deciderType !== null &&
          other.deciderType !== null &&
          areOpposite(one.deciderType.value, other.deciderType.value),
      )
      .map((other): [P, P] => [one, other]),
  );
