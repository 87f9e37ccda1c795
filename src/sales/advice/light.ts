/** What can wait for a quiet hour: it makes a good deal better, and nothing burns where it is left. Pure. */
import type { CauseFacts } from './cause.ts';

export const isLight = (facts: CauseFacts): boolean => {
  switch (facts.kind) {
    case 'gate_vague':
    case 'next_offer':
    case 'file_blank':
      return true;
    case 'relation_narrow':
      return facts.department === null;
    case 'value_unstated':
      return facts.isVague;
    case 'guide_missing':
      // With a supporter inside, most of what a guide tells is heard all the same.
      return !facts.isAlone;
    case 'role_unmet':
      // Nobody of that part is known yet, and it decides later.
      return facts.who === null && !facts.isLate;
    default:
      return false;
  }
};
