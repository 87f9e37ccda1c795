/** A request that Feishu refuses, with the row that says so. */
import { RULES, type RuleId } from './rules.ts';

export class Refused extends Error {
  readonly rule: RuleId;
  /** Seconds until it may be tried again, where a rate was broken. */
  readonly resetS: number | null;

  constructor(rule: RuleId, detail = '', resetS: number | null = null) {
    super(`${RULES[rule].unit}${detail === '' ? '' : `: ${detail}`}`);
    this.rule = rule;
    this.resetS = resetS;
  }
}

/** The words of Feishu's own answer. */
export const messageOf = ({ rule, message }: Refused): string => {
  const { ext } = RULES[rule];
  if (ext === null) return `${message}`;
  return `Failed to create card content, ext=ErrCode: ${ext}; ErrMsg: ${message};`;
};

export const refuseWhere = (isWrong: boolean, rule: RuleId, detail = ''): void => {
  if (isWrong) throw new Refused(rule, detail);
};
