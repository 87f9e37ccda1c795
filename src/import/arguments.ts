/** The words of `npm run import -- accounts|people FILE [--owner NAME] [--yes]`. Pure. */
import { parseArgs } from 'node:util';
import { SUBJECTS, type Subject } from './columns.ts';

export type ImportArguments = {
  subject: Subject;
  file: string;
  /** Name or e-mail of the member who gets the rows that name no owner. */
  owner: string | null;
  /** Write; without it a preview is all. */
  yes: boolean;
};

/** Null where the words are no call of this command. */
export const readArguments = (words: readonly string[]): ImportArguments | null => {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { owner: { type: 'string' }, yes: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [first, file, ...more] = positionals;
    const subject = SUBJECTS.find((one) => one === first);
    if (subject === undefined || file === undefined || more.length > 0) return null;
    return { subject, file, owner: values.owner ?? null, yes: values.yes };
  } catch {
    return null;
  }
};
