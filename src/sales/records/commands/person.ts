/** A person's page: what is on record, with where it comes from. */
import { z } from 'zod';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { formatDay } from '../../../chat/format.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Reply } from '../../../chat/reply.ts';
import type { Desk } from '../../desk.ts';
import { type EvidenceEntry, findEvidenceOfAccount } from '../../evidence/store.ts';
import { findPeopleRows, type PersonRow } from '../store.ts';
import { recordTexts } from '../texts.ts';
import { personLines, replyOf } from '../view.ts';

const args = z.object({ id: z.uuid() });

type Outcome = { person: PersonRow; entries: readonly EvidenceEntry[] };

export const person = defineCommand<Desk, z.infer<typeof args>, void, Outcome, 'not_found'>({
  name: 'person',
  version: 1,
  words: { 'zh-CN': [], en: [] },
  summary: { 'zh-CN': '看一个联系人', en: 'One person' },
  example: { 'zh-CN': '', en: '' },
  roles: 'everyone',
  readOnly: true,
  args,
  parse: () => ({}),
  run: async ({ sql }, { viewer }, { id }) => {
    const [row] = await findPeopleRows(sql, viewer, { personId: id });
    if (row === undefined) return refuse('not_found');
    return { person: row, entries: await findEvidenceOfAccount(sql, viewer, row.accountId) };
  },
  view: (outcome, caller) => viewPerson(outcome, caller),
  refusals: { not_found: () => ({ 'zh-CN': recordTexts['zh-CN'].notFound, en: recordTexts.en.notFound }) },
});

const viewPerson = ({ person: row, entries }: Outcome, caller: Caller): Reply => {
  const own = entries.filter(({ subjectId, quote }) => subjectId === row.id && quote !== null);
  return {
    ...replyOf(row.name, [
      { kind: 'heading', text: row.name, detail: [row.title, row.department].filter(Boolean).join(' · ') },
      { kind: 'list', items: [{ text: row.accountName, ref: { kind: 'account', id: row.accountId } }] },
      {
        kind: 'people',
        label: recordTexts[caller.viewer.locale].people,
        people: personLines([row], entries, caller),
      },
      {
        kind: 'list',
        label: recordTexts[caller.viewer.locale].visits,
        items: own.map(({ quote, observedOn, visitId }) => ({
          text: `“${quote ?? ''}”`,
          detail: formatDay(observedOn, caller.today, caller.viewer.locale),
          ...(visitId === null ? {} : { ref: { kind: 'visit' as const, id: visitId } }),
        })),
      },
    ]),
    subject: { kind: 'person', id: row.id },
  };
};
