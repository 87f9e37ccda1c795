/** A person's page: what is on record, with where it comes from. */

import { z } from 'zod';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { encodeCommand } from '../../../chat/command-codec.ts';
import { type Paging, pageRead } from '../../../chat/pager.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Reply } from '../../../chat/reply.ts';
import { replyOf } from '../../../chat/reply-shapes.ts';
import type { Desk } from '../../desk.ts';
import { findQuotes, type Quote } from '../../evidence/store.ts';
import { type Elsewhere, findElsewhere } from '../../stakeholders/person-elsewhere.ts';
import { findPersonSheet, type PersonSheet } from '../../stakeholders/person-store.ts';
import { personBlocks } from '../../stakeholders/person-view.ts';
import { recordTexts } from '../texts.ts';
import { quoteBlocks } from '../view.ts';

const args = z.object({
  id: z.uuid(),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});

/** Quotes of a page: what a phone shows in about two screens. */
const PAGE = 15;

type Outcome = {
  sheet: PersonSheet;
  elsewhere: Elsewhere;
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
  run: async ({ sql }, { viewer, today }, { id, offset }) => {
    const sheet = await findPersonSheet(sql, viewer, id, today);
    if (sheet === null) return refuse('not_found');
    const subject = { id: sheet.person.id, accountId: sheet.account.id };
    const [elsewhere, quotes] = await Promise.all([
      findElsewhere(sql, viewer, sheet.person),
      findQuotes(sql, viewer, subject, PAGE + 1, offset),
    ]);
    return { sheet, elsewhere, page: pageRead(quotes, offset, PAGE) };
  },
  view: (outcome, caller) => viewPerson(outcome, caller),
  refusals: { not_found: () => ({ 'zh-CN': recordTexts['zh-CN'].notFound, en: recordTexts.en.notFound }) },
});

const viewPerson = ({ sheet, elsewhere, page }: Outcome, caller: Caller): Reply => {
  const { person: shown, account } = sheet;
  const { id, name, title, department } = shown;
  return {
    ...replyOf(name, [
      { kind: 'heading', text: name, detail: [title, department].filter(Boolean).join(' · ') },
      { kind: 'list', items: [{ text: account.name, ref: { kind: 'account', id: account.id } }] },
      ...personBlocks(sheet, elsewhere, caller),
      ...quoteBlocks(page, caller, (offset) => encodeCommand('person', 1, { id, offset })),
    ]),
    subject: { kind: 'person', id },
  };
};
