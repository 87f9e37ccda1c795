/** A deal's page: where it stands, and the words of the visits that say so. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { formatDay } from '../../../chat/format.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Block, Reply } from '../../../chat/reply.ts';
import { findAccount } from '../../accounts/store.ts';
import { type Deal, findDeal } from '../../deals/store.ts';
import type { Desk } from '../../desk.ts';
import { type EvidenceEntry, findEvidenceOfAccount } from '../../evidence/store.ts';
import { dealLine } from '../deal-line.ts';
import { recordTexts } from '../texts.ts';
import { replyOf } from '../view.ts';

const args = z.object({ id: z.uuid() });

type Outcome = { deal: Deal; accountName: string; entries: readonly EvidenceEntry[] };

export const deal = defineCommand<Desk, z.infer<typeof args>, void, Outcome, 'not_found'>({
  ...buttonOnly,
  name: 'deal',
  summary: { 'zh-CN': '看一个商机', en: 'One deal' },
  readOnly: true,
  args,
  run: async ({ sql }, { viewer }, { id }) => {
    const found = await findDeal(sql, viewer, id);
    const head = found === null ? null : await findAccount(sql, viewer, found.accountId);
    if (found === null || head === null) return refuse('not_found');
    const entries = await findEvidenceOfAccount(sql, viewer, found.accountId);
    return {
      deal: found,
      accountName: head.name,
      entries: entries.filter(({ subjectId }) => subjectId === id),
    };
  },
  view: (outcome, caller) => viewDeal(outcome, caller),
  refusals: { not_found: () => ({ 'zh-CN': recordTexts['zh-CN'].notFound, en: recordTexts.en.notFound }) },
});

const viewDeal = ({ deal: found, accountName, entries }: Outcome, caller: Caller): Reply => {
  const { locale } = caller.viewer;
  const quoted = entries.filter(({ quote }) => quote !== null);
  const said: Block = {
    kind: 'list',
    label: recordTexts[locale].visits,
    items: quoted.map(({ quote, observedOn, visitId }) => ({
      text: `“${quote ?? ''}”`,
      detail: formatDay(observedOn, caller.today, locale),
      ...(visitId === null ? {} : { ref: { kind: 'visit' as const, id: visitId } }),
    })),
  };
  return {
    ...replyOf(found.name, [
      { kind: 'heading', text: found.name, detail: dealLine(found, locale) },
      { kind: 'list', items: [{ text: accountName, ref: { kind: 'account', id: found.accountId } }] },
      ...(quoted.length === 0 ? [] : [said]),
    ]),
    subject: { kind: 'deal', id: found.id },
  };
};
