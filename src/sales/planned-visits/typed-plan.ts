/** "Northgate next Tuesday: budget with finance" -> customer, day, goal. Pure. */
import { findDates } from '../../reading/dates/find-dates.ts';

/** `plannedOn`: ISO date, null where the text names no day ahead. */
export type TypedPlan = { account: string; plannedOn: string | null; goal: string | null };

/** The customer stands before the day, the goal after it; without a day all is the customer's name. */
export const readTypedPlan = (text: string, today: string): TypedPlan => {
  const mention = findDates(text, today).find(({ ahead }) => ahead !== null);
  if (mention === undefined) return { account: text.trim(), plannedOn: null, goal: null };
  const before = text.slice(0, mention.span.start).trim();
  const after = trimmed(text.slice(mention.span.end));
  const [account, goal] = before === '' ? splitOff(after) : [before, after];
  return { account: trimmed(account), plannedOn: mention.ahead, goal: goal === '' ? null : goal };
};

const trimmed = (text: string): string => text.replace(/^[\s,，:：;；、-]+|[\s,，:：;；、-]+$/gu, '');

/** "下周二 宁波恒泰 谈付款": the first words after the day are the customer. */
const splitOff = (text: string): [string, string] => {
  const [, account = text, goal = ''] = /^(\S+)[\s,，:：;；]+(.+)$/su.exec(text) ?? [];
  return [account, goal];
};
