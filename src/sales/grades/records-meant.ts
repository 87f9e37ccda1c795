/** The records of the account that somebody means, with the company's tables: where every judgement of one begins. */
import { type Refusal, refuse } from '../../chat/refusal.ts';
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { findAccountMeant, type NamedAccount } from '../accounts/named.ts';
import { findSettings, type Settings } from '../settings/store.ts';
import type { AccountRecords } from './records.ts';
import { findAccountRecords } from './store.ts';

export type RecordsMeant =
  | { records: AccountRecords; settings: Settings }
  | { several: readonly NamedAccount[] }
  | Refusal<'none'>;

/** By id where a button asks, else by name. */
export const findRecordsMeant = async (
  sql: Queries,
  viewer: Viewer,
  asked: { id?: string | undefined; name: string },
): Promise<RecordsMeant> => {
  const meant = await findAccountMeant(sql, viewer, asked.id ?? asked.name);
  if ('several' in meant) return meant;
  if ('none' in meant) return refuse('none', { name: asked.name });
  const [records, settings] = await Promise.all([
    findAccountRecords(sql, viewer, meant.one.id),
    findSettings(sql, viewer),
  ]);
  return records === null ? refuse('none', { name: asked.name }) : { records, settings };
};
