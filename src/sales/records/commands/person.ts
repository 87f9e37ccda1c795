/** A person's page: what is on record, with where it comes from. */
import { z } from 'zod';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { encodeCommand } from '../../../chat/command-codec.ts';
import { type Paging, pageRead } from '../../../chat/pager.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Reply } from '../../../chat/reply.ts';
import type { Desk } from '../../desk.ts';
import { findLatestOfPeople, findQuotes, type LatestOfPerson, type Quote } from '../../evidence/store.ts';
import { findPeopleRows, type PersonRow } from '../store.ts';
import { recordTexts } from '../texts.ts';
import { personLines, quoteBlocks, replyOf } from '../view.ts';

const args = z.object({
  id: z.uuid(),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});

/** Quotes of a page: what a phone shows in about two screens. */
const PAGE = 15;

type Outcome = {
  person: PersonRow;
  latest: readonly LatestOfPerson[];
  page: Paging & { items: readonly Quote[] };
};

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
  run: async ({ sql }, { viewer }, { id, offset }) => {
    const [row] = await findPeopleRows(sql, viewer, { personId: id });
    if (row === undefined) return refuse('not_found');
    const [latest, quotes] = await Promise.all([
      findLatestOfPeople(sql, viewer, row.accountId, [row.id]),
      findQuotes(sql, viewer, row, PAGE + 1, offset),
    ]);
    return { person: row, latest, page: pageRead(quotes, offset, PAGE) };
  },
  view: (outcome, caller) => viewPerson(outcome, caller),
  refusals: { not_found: () => ({ 'zh-CN': recordTexts['zh-CN'].notFound, en: recordTexts.en.notFound }) },
});

const viewPerson = ({ person: row, latest, page }: Outcome, caller: Caller): Reply => ({
  ...replyOf(row.name, [
    { kind: 'heading', text: row.name, detail: [row.title, row.department].filter(Boolean).join(' · ') },
    { kind: 'list', items: [{ text: row.accountName, ref: { kind: 'account', id: row.accountId } }] },
    {
      kind: 'people',
      label: recordTexts[caller.viewer.locale].people,
      people: personLines([row], latest, caller),
    },
    ...quoteBlocks(page, caller, (offset) => encodeCommand('person', 1, { id: row.id, offset })),
  ]),
  subject: { kind: 'person', id: row.id },
});
