/** An account's page, or one of its lists by pages. */
import type { Caller } from '../../chat/command.ts';
import { encodeCommand } from '../../chat/command-codec.ts';
import { formatDay } from '../../chat/format.ts';
import { type Paging, pagerBlocks } from '../../chat/pager.ts';
import type { Block, ListItem, Reply } from '../../chat/reply.ts';
import { buttonOf, replyOf } from '../../chat/reply-shapes.ts';
import { dealLine } from '../deals/deal-line.ts';
import { labelTexts } from '../label-texts.ts';
import type { Task } from '../tasks/store.ts';
import { mergedBlocks, twinBlocks } from '../twins/view.ts';
import type { AccountPage, AccountPart, DealRow } from './account-page.ts';
import type { LastContact } from './store.ts';
import { recordTexts } from './texts.ts';
import { historyItems, personLines } from './view.ts';

export const viewAccountPage = (page: AccountPage, caller: Caller): Reply => {
  const { account, part } = page;
  const blocks = part === null ? wholePage(page, caller) : onePart(page, part, caller);
  return {
    ...replyOf(account.name, [headingOf(page, caller), ...blocks]),
    subject: { kind: 'account', id: account.id },
  };
};

/** Customer · Machinery · Ningbo · Owner: Ada. */
const headingOf = ({ account }: AccountPage, { viewer }: Caller): Block => {
  const words = recordTexts[viewer.locale];
  const { name, kind, industry, region, ownerName } = account;
  const detail = [words.accountKind[kind], industry, region, words.owner(ownerName)];
  return { kind: 'heading', text: name, detail: detail.filter((one) => one !== null).join(' · ') };
};

const wholePage = (page: AccountPage, caller: Caller): Block[] => {
  const { locale } = caller.viewer;
  return [
    ...peopleBlocks(page, caller),
    ...twinBlocks(page.alike, locale),
    ...mergedBlocks('account', page.merged.accounts, locale),
    ...mergedBlocks('person', page.merged.people, locale),
    ...contactBlocks(page.contacts, caller),
    ...stepBlocks(page, caller),
    ...dealBlocks(page, caller),
    ...historyBlocks(page, caller),
    ...seenBlocks(page, caller),
    judgedBlock(page, caller),
  ];
};

/** A line at the end tells it to whoever wonders. */
const seenBlocks = ({ seenAs }: AccountPage, { viewer }: Caller): Block[] =>
  seenAs === null ? [] : [{ kind: 'text', text: recordTexts[viewer.locale].seenBecause[seenAs] }];

/** From the account on to what is judged of it. */
const judgedBlock = ({ account }: AccountPage, { viewer }: Caller): Block => {
  const words = recordTexts[viewer.locale];
  return {
    kind: 'buttons',
    buttons: [
      buttonOf(words.grade, 'grade', { id: account.id }),
      buttonOf(words.relation, 'relation', { id: account.id }),
      buttonOf(words.accountPlan, 'accountplan', { id: account.id }),
    ],
  };
};

const onePart = (page: AccountPage, part: AccountPart, caller: Caller): Block[] => {
  const draw = { people: peopleBlocks, steps: stepBlocks, deals: dealBlocks, history: historyBlocks }[part];
  const { id } = page.account;
  const back = {
    label: recordTexts[caller.viewer.locale].whole,
    value: encodeCommand('account', 1, { id }),
    style: 'default' as const,
  };
  return [...draw(page, caller), { kind: 'buttons', buttons: [back] }];
};

const pagerOf = (page: AccountPage, part: AccountPart, list: Paging, caller: Caller): Block[] => {
  const words = recordTexts[caller.viewer.locale];
  const { id } = page.account;
  return pagerBlocks(list, part === 'history' ? words.byDate : words.inOrder, (offset) =>
    encodeCommand('account', 1, { id, part, offset }),
  );
};

const peopleBlocks = (page: AccountPage, caller: Caller): Block[] => {
  const label = recordTexts[caller.viewer.locale].people;
  const people = personLines(page.people.items, page.latest, caller);
  return people.length === 0
    ? []
    : [{ kind: 'people', label, people }, ...pagerOf(page, 'people', page.people, caller)];
};

const contactBlocks = (contacts: readonly LastContact[], caller: Caller): Block[] => {
  const { locale } = caller.viewer;
  const words = recordTexts[locale];
  const items = contacts.map(({ visitId, memberName, visitedOn, mode, met }): ListItem => {
    const how = mode === null ? [] : [labelTexts[locale].mode[mode]];
    const whom = met.length === 0 ? [] : [words.metWith(met.join(words.comma))];
    const detail = [...how, ...whom].join(' · ');
    return {
      text: words.lastContact(memberName, formatDay(visitedOn, caller.today, locale)),
      ...(detail === '' ? {} : { detail }),
      ref: { kind: 'visit', id: visitId },
    };
  });
  return items.length === 0 ? [] : [{ kind: 'list', label: words.lastContacts, items }];
};

const stepBlocks = (page: AccountPage, caller: Caller): Block[] => {
  const label = recordTexts[caller.viewer.locale].openSteps;
  const items = page.steps.items.map((task) => stepItem(task, caller));
  return items.length === 0
    ? []
    : [{ kind: 'list', label, items }, ...pagerOf(page, 'steps', page.steps, caller)];
};

/** A step of ours tells who does it, a promise of theirs who checks. */
const stepItem = ({ what, owner, dueOn, assigneeName }: Task, { today, viewer }: Caller): ListItem => {
  const words = recordTexts[viewer.locale];
  const isLate = dueOn !== null && dueOn < today;
  const day = dueOn === null ? words.noDue : formatDay(dueOn, today, viewer.locale);
  return {
    text: what,
    detail: [labelTexts[viewer.locale].stepOwner[owner], assigneeName, isLate ? words.late(day) : day].join(
      ' · ',
    ),
    tone: isLate ? 'warning' : 'plain',
  };
};

const dealBlocks = (page: AccountPage, caller: Caller): Block[] => {
  const label = recordTexts[caller.viewer.locale].deals;
  const items = page.deals.items.map((deal) => dealItem(deal, caller));
  return items.length === 0
    ? []
    : [{ kind: 'list', label, items }, ...pagerOf(page, 'deals', page.deals, caller)];
};

const dealItem = (deal: DealRow, { today, viewer }: Caller): ListItem => ({
  text: deal.name,
  detail: dealLine(deal, deal.stageName, today, viewer.locale),
  ref: { kind: 'deal', id: deal.id },
});

const historyBlocks = (page: AccountPage, caller: Caller): Block[] => {
  const words = recordTexts[caller.viewer.locale];
  return page.history.shown === 0
    ? [{ kind: 'text', text: words.noVisits }]
    : [
        { kind: 'list', label: words.history, items: historyItems(page.history.items, caller) },
        ...pagerOf(page, 'history', page.history, caller),
      ];
};
