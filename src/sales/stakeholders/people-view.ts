/** `/people`: who is there and what is known, what this stage lacks. Nothing private: it stands in a stored message. */

import type { Caller } from '../../chat/command.ts';
import { capitalized, formatDay } from '../../chat/format.ts';
import type { Block, ListItem, Reply } from '../../chat/reply.ts';
import { buttonOf, replyOf } from '../../chat/reply-shapes.ts';
import { labelTexts } from '../label-texts.ts';
import { whyButton } from '../why/why-button.ts';
import { mayBeTold } from './coverage.ts';
import type { PeopleFindings } from './people-findings.ts';
import { peopleLabels } from './people-labels.ts';
import type { PeopleTables } from './people-store.ts';
import { personLine } from './person-line.ts';
import { purchaseParts } from './purchase.ts';

import type { PeoplePicture, Standing } from './standing.ts';
import { type Subject, subjectIds } from './subject.ts';
import { peopleTexts } from './texts.ts';

export type PeopleOutcome = {
  subject: Subject;
  picture: PeoplePicture;
  findings: PeopleFindings;
  tables: PeopleTables;
};

export const viewPeople = (outcome: PeopleOutcome, caller: Caller): Reply => {
  const { subject, findings } = outcome;
  const { locale } = caller.viewer;
  const words = peopleTexts[locale];
  const { account, deal } = subject;
  const title = words.peopleOf(deal === null ? account.name : deal.name);
  const detail = deal === null ? {} : { detail: `${account.name}${words.dot}${deal.stageName[locale]}` };
  const body: Block[] =
    findings.people.length === 0
      ? [{ kind: 'text', text: words.nobody }]
      : [
          ...contradictionBlocks(outcome, caller),
          { kind: 'list', label: words.coverage, items: coverageItems(outcome, caller) },
          ...listBlock(words.opponents, opponentItems(outcome, caller)),
          ...listBlock(words.paths, pathItems(outcome, caller)),
          {
            kind: 'people',
            label: words.people,
            people: findings.people.map((one) => personLine(one, findings.people, caller)),
          },
          ...listBlock(words.spread, spreadItems(outcome, caller)),
        ];
  return {
    ...replyOf(title, [
      { kind: 'heading', text: title, ...detail },
      ...body,
      ...purchaseBlocks(outcome, caller),
      ...wayOn(outcome, caller),
    ]),
    subject: { kind: 'account', id: account.id },
  };
};

const listBlock = (label: string, items: readonly ListItem[]): Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', label, items }];

const namesOf = (people: readonly Standing[], comma: string): string =>
  people.map(({ name }) => name).join(comma);

const coverageItems = ({ subject, findings }: PeopleOutcome, { viewer }: Caller): ListItem[] => {
  const { locale } = viewer;
  const words = peopleTexts[locale];
  const labels = peopleLabels[locale];
  const { coverage, people } = findings;
  const { deal } = subject;
  const head =
    deal === null
      ? words.coverageOfAll(coverage.met, coverage.needed)
      : words.coverageIs(coverage.met, coverage.needed, deal.stageName[locale]);
  const hasCharge = people.some(({ handling }) => handling?.value === 'in_charge');
  return [
    { text: head, ...(deal === null ? {} : { detail: words.stageReason[deal.stage] }) },
    ...coverage.roles.map(({ role, holders, isMet }): ListItem => {
      const label = capitalized(labels.buying[role]);
      if (holders.length === 0) return { text: words.nobodyFor(label), tone: 'warning' };
      const names = namesOf(holders, words.comma);
      return isMet
        ? { text: words.metFor(label, names), tone: 'good' }
        : { text: words.unmetFor(label, names), tone: 'warning' };
    }),
    ...(hasCharge ? [] : [{ text: words.askCharge }]),
  ];
};

const opponentItems = ({ findings }: PeopleOutcome, { today, viewer }: Caller): ListItem[] =>
  findings.opponents.map(({ person, since }) => ({
    text: peopleTexts[viewer.locale].opponent(person.name, formatDay(since, today, viewer.locale)),
    tone: 'bad',
    ref: { kind: 'person', id: person.id },
  }));

const pathItems = ({ findings }: PeopleOutcome, { today, viewer }: Caller): ListItem[] => {
  const words = peopleTexts[viewer.locale];
  return findings.paths.flatMap(({ decider, steps, doorkeepers }): ListItem[] => {
    const met = decider.lastMet;
    const way = (): ListItem => {
      if (met !== null)
        return { text: words.pathMet(decider.name, formatDay(met.lastOn, today, viewer.locale)) };
      return steps.length === 0
        ? { text: words.pathNone(decider.name), tone: 'warning' }
        : { text: words.pathVia(steps.map(({ name }) => name).join(words.arrow)) };
    };
    const door = namesOf(doorkeepers, words.comma);
    return [way(), ...(door === '' ? [] : [{ text: words.door(door, decider.name) }])];
  });
};

const spreadItems = ({ findings, tables }: PeopleOutcome, { today, viewer }: Caller): ListItem[] => {
  const words = peopleTexts[viewer.locale];
  const { spread } = findings;
  const sole = findings.soleHolders
    .filter((holder) => mayBeTold(holder, viewer.memberId, today, tables.numbers))
    .map((holder): ListItem => {
      const names = namesOf(holder.people, words.comma);
      const text =
        holder.memberId === viewer.memberId
          ? words.soleMine(names)
          : words.soleOther(holder.memberName, names, percent(holder.share));
      return { text, tone: 'warning' };
    });
  return [
    { text: words.breadth(spread.metLately, spread.known), detail: words.depth(percent(spread.depth)) },
    ...(spread.singleThread === null
      ? []
      : [{ text: words.singleThread(spread.singleThread.name), tone: 'warning' as const }]),
    ...sole,
  ];
};

const percent = (share: number): number => Math.round(share * 100);

/** Each is asked, with both answers one tap away. */
const contradictionBlocks = ({ findings }: PeopleOutcome, { today, viewer }: Caller): Block[] => {
  const { locale } = viewer;
  const words = peopleTexts[locale];
  const { stance } = labelTexts[locale];
  const day = (on: string) => formatDay(on, today, locale);
  return findings.contradictions.map(({ now, before }) => {
    const name = findings.people.find(({ id }) => id === now.subjectId)?.name ?? '';
    const text = words.contradiction(
      name,
      stance[now.value],
      day(now.observedOn),
      stance[before.value],
      day(before.observedOn),
    );
    const options = [now.value, before.value].map((value) =>
      buttonOf(stance[value], 'person.settle', { id: now.subjectId, stance: value }),
    );
    return { kind: 'question', text, options };
  });
};

const purchaseBlocks = ({ picture, subject }: PeopleOutcome, { viewer }: Caller): Block[] => {
  const words = peopleTexts[viewer.locale];
  const { purchase } = peopleLabels[viewer.locale];
  const parts = purchaseParts(picture.facts);
  const facts = parts.flatMap(({ aspect, told }) =>
    told === null ? [] : [{ label: capitalized(purchase[aspect]), value: told.value.words }],
  );
  const unknown = parts.filter(({ told }) => told === null).map(({ aspect }) => purchase[aspect]);
  const fill = buttonOf(words.purchaseFill, 'people.purchase', { id: subject.account.id });
  return [
    ...(facts.length === 0 ? [] : [{ kind: 'facts' as const, facts }]),
    ...(unknown.length === 0
      ? []
      : [
          {
            kind: 'list' as const,
            label: words.purchaseTitle,
            items: [{ text: words.purchaseUnknown(unknown.join(words.comma)), buttons: [fill] }],
          },
        ]),
  ];
};

/** Longer than Slack's lists of options take; more people are opened from their own pages. */
const EDITABLE_MAX = 90;

const wayOn = ({ subject, findings }: PeopleOutcome, { viewer }: Caller): Block[] => {
  const words = peopleTexts[viewer.locale];
  const ids = subjectIds(subject);
  const why = subject.deal === null ? [] : [whyButton('coverage', subject.deal.id, viewer.locale)];
  const options = findings.people.slice(0, EDITABLE_MAX).map(({ id, name }) => ({
    label: name,
    value: buttonOf('', 'person.edit', { id, ...(subject.deal === null ? {} : { deal: subject.deal.id }) })
      .value,
  }));
  return [
    ...(options.length === 0 ? [] : [{ kind: 'select' as const, label: words.edit, options }]),
    {
      kind: 'buttons',
      buttons: [
        buttonOf(words.map, 'map', ids),
        ...(subject.account.ofAccountTeam ? [buttonOf(words.private, 'people.private', ids)] : []),
        ...why,
      ],
    },
  ];
};
