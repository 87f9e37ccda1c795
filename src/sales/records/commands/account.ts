/** `/account <name>`: people, last contacts, open steps, deals and history of one account. */
import { z } from 'zod';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { encodeCommand } from '../../../chat/command-codec.ts';
import { formatDay } from '../../../chat/format.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Block, Reply } from '../../../chat/reply.ts';
import { type Account, findAccount } from '../../accounts/store.ts';
import { type Deal, findDealsOfAccounts } from '../../deals/store.ts';
import type { Desk } from '../../desk.ts';
import { type EvidenceEntry, findEvidenceOfAccount } from '../../evidence/store.ts';
import { labelTexts } from '../../label-texts.ts';
import { findOpenTasksOfAccount, type Task } from '../../tasks/store.ts';
import { findAccountsAlike } from '../../twins/accounts-alike.ts';
import { type Pair, peopleAlike } from '../../twins/rules.ts';
import { findApart, findMergedInto, type Merged } from '../../twins/store.ts';
import { mergedBlocks, twinBlocks } from '../../twins/view.ts';
import { dealLine } from '../deal-line.ts';
import {
  findAccountsNamed,
  findPeopleRows,
  findVisitLines,
  type NamedAccount,
  type PersonRow,
  type VisitLine,
} from '../store.ts';
import { recordTexts } from '../texts.ts';
import { personLines, replyOf, visitItems } from '../view.ts';

const args = z.object({ id: z.uuid().optional(), name: z.string().max(200).default('') });

/** More would be a list to search, not a choice. */
const CHOICES_MAX = 8;
const VISITS_SHOWN = 12;

type Page = {
  account: Account;
  people: readonly PersonRow[];
  entries: readonly EvidenceEntry[];
  tasks: readonly Task[];
  deals: readonly Deal[];
  visits: readonly VisitLine[];
  alike: readonly Pair[];
  merged: readonly Merged[];
  mergedPeople: readonly Merged[];
};
type Outcome = { page: Page } | { choices: readonly NamedAccount[] };

export const account = defineCommand<Desk, z.infer<typeof args>, void, Outcome, 'none'>({
  name: 'account',
  version: 1,
  words: { 'zh-CN': ['客户'], en: ['account'] },
  summary: {
    'zh-CN': '看一个客户：联系人、下一步、商机、历史',
    en: 'One account: people, next steps, deals, history',
  },
  example: { 'zh-CN': '客户 宁波恒泰', en: 'account Northgate' },
  roles: 'everyone',
  readOnly: true,
  args,
  parse: (text) => ({ name: text.trim() }),
  run: async (desk, caller, { id, name }) => {
    if (id !== undefined) return pageOf(desk, caller, id, name);
    const found = await findAccountsNamed(desk.sql, caller.viewer, name, CHOICES_MAX);
    const [only] = found;
    if (only === undefined) return refuse('none', { name });
    const exact = found.find((one) => one.name === name);
    if (exact === undefined && found.length > 1) return { choices: found };
    return pageOf(desk, caller, (exact ?? only).id, name);
  },
  view: (outcome, caller) =>
    'page' in outcome ? viewPage(outcome.page, caller) : viewChoices(outcome.choices, caller),
  refusals: {
    none: ({ name = '' }) => ({
      'zh-CN': recordTexts['zh-CN'].noAccount(String(name)),
      en: recordTexts.en.noAccount(String(name)),
    }),
  },
});

const pageOf = async ({ sql }: Desk, { viewer }: Caller, asked: string, name: string) => {
  const head = await findAccount(sql, viewer, asked);
  if (head === null) return refuse('none', { name });
  const { id } = head;
  const [people, entries, tasks, deals, visits, accounts, merged] = await Promise.all([
    findPeopleRows(sql, viewer, { accountId: id }),
    findEvidenceOfAccount(sql, viewer, id),
    findOpenTasksOfAccount(sql, viewer, id),
    findDealsOfAccounts(sql, viewer, [id]),
    findVisitLines(sql, viewer, { accountId: id }, VISITS_SHOWN, 0),
    findAccountsAlike(sql, viewer, head),
    findMergedInto(sql, viewer, 'account', [id]),
  ]);
  const ids = people.map((person) => person.id);
  const [apart, mergedPeople] = await Promise.all([
    findApart(sql, viewer, 'person', ids),
    findMergedInto(sql, viewer, 'person', ids),
  ]);
  const alike = [...accounts, ...peopleAlike(people, apart)];
  return { page: { account: head, people, entries, tasks, deals, visits, alike, merged, mergedPeople } };
};

const viewPage = (page: Page, caller: Caller): Reply => {
  const { account: head, people, entries, tasks, deals, visits } = page;
  const { locale } = caller.viewer;
  const words = recordTexts[locale];
  const blocks: Block[] = [{ kind: 'heading', text: head.name, detail: words.owner(head.ownerName) }];
  if (people.length > 0)
    blocks.push({ kind: 'people', label: words.people, people: personLines(people, entries, caller) });
  blocks.push(
    ...twinBlocks(page.alike, locale),
    ...mergedBlocks('account', page.merged, locale),
    ...mergedBlocks('person', page.mergedPeople, locale),
  );
  if (tasks.length > 0)
    blocks.push({
      kind: 'list',
      label: words.openSteps,
      items: tasks.map(({ what, owner, dueOn }) => ({
        text: what,
        detail: `${labelTexts[locale].stepOwner[owner]} · ${dueOn === null ? words.noDue : formatDay(dueOn, caller.today, locale)}`,
        tone: dueOn !== null && dueOn < caller.today ? ('warning' as const) : ('plain' as const),
      })),
    });
  if (deals.length > 0)
    blocks.push({
      kind: 'list',
      label: words.deals,
      items: deals.map((deal) => ({
        text: deal.name,
        detail: dealLine(deal, locale),
        ref: { kind: 'deal' as const, id: deal.id },
      })),
    });
  blocks.push(
    visits.length === 0
      ? { kind: 'text', text: words.noVisits }
      : { kind: 'list', label: words.visits, items: visitItems(visits, caller) },
  );
  return { ...replyOf(head.name, blocks), subject: { kind: 'account', id: head.id } };
};

const viewChoices = (choices: readonly NamedAccount[], { viewer }: Caller): Reply => {
  const text = recordTexts[viewer.locale].which;
  const options = choices.map(({ id, name }) => ({
    label: name,
    value: encodeCommand('account', 1, { id }),
    style: 'default' as const,
  }));
  return replyOf(text, [{ kind: 'question', text, options }]);
};
