/** Of whose people something is asked: an account's, or those of one deal. */
import { z } from 'zod';
import type { Localized } from '../../chat/locale.ts';
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { type Account, findAccount } from '../accounts/store.ts';
import type { Pipeline } from '../deals/pipeline.ts';
import { findPipelines } from '../deals/settings.ts';
import { stageNameOf } from '../deals/stage-name.ts';
import { type Deal, findDeal, findDealsOfAccounts } from '../deals/store.ts';
import { findNamed, type Named } from '../why/store.ts';

/** Arguments that name it: by id from a button, by words when typed. */
export const subjectArgs = {
  id: z.uuid().optional(),
  deal: z.uuid().optional(),
  name: z.string().max(200).default(''),
};
export type AskedSubject = { id?: string | undefined; deal?: string | undefined; name: string };

/** `deal` null: the account as a whole. The only open deal of an account is taken; of several none. */
export type Subject = { account: Account; deal: NamedStage | null };

/** `stageName`: as its pipeline calls it. */
type NamedStage = Deal & { stageName: Localized };

export type FoundSubject = Subject | { choices: readonly Named[] } | null;

/** More would be a list to search, not a choice. */
const CHOICES_MAX = 8;

export const findSubject = async (
  sql: Queries,
  viewer: Viewer,
  { id, deal, name }: AskedSubject,
): Promise<FoundSubject> => {
  if (deal !== undefined) return ofDeal(sql, viewer, deal);
  if (id !== undefined) return ofAccount(sql, viewer, id);
  const words = name.trim();
  if (words === '') return null;
  const found = (await findNamed(sql, viewer, words, CHOICES_MAX)).filter(({ kind }) => kind !== 'person');
  const exact = found.filter((one) => one.name.toLowerCase() === words.toLowerCase());
  const [only, ...more] = exact.length > 0 ? exact : found;
  if (only === undefined) return null;
  if (more.length > 0) return { choices: found };
  return only.kind === 'deal' ? ofDeal(sql, viewer, only.id) : ofAccount(sql, viewer, only.id);
};

const ofDeal = async (sql: Queries, viewer: Viewer, id: string): Promise<Subject | null> => {
  const deal = await findDeal(sql, viewer, id);
  if (deal === null) return null;
  const [account, pipelines] = await Promise.all([
    findAccount(sql, viewer, deal.accountId),
    findPipelines(sql, viewer),
  ]);
  return account === null ? null : { account, deal: named(deal, pipelines) };
};

const ofAccount = async (sql: Queries, viewer: Viewer, id: string): Promise<Subject | null> => {
  const [account, deals, pipelines] = await Promise.all([
    findAccount(sql, viewer, id),
    findDealsOfAccounts(sql, viewer, [id]),
    findPipelines(sql, viewer),
  ]);
  if (account === null) return null;
  const [only, ...more] = deals.filter(({ state }) => state === 'open');
  return { account, deal: only === undefined || more.length > 0 ? null : named(only, pipelines) };
};

const named = (deal: Deal, pipelines: readonly Pipeline[]): NamedStage => ({
  ...deal,
  stageName: stageNameOf(pipelines, deal),
});

/** As arguments of a button that comes back to the same subject. */
export const subjectIds = ({ account, deal }: Subject): Readonly<Record<string, string>> =>
  deal === null ? { id: account.id } : { deal: deal.id };
