/** A map as a reply: the picture with its table. In chats the plain chart; the full map on a page of the console alone. */

import type { Caller } from '../../chat/command.ts';
import { encodeCommand } from '../../chat/command-codec.ts';
import { formatDay } from '../../chat/format.ts';
import type { Block, Reply } from '../../chat/reply.ts';
import { buttonOf, replyOf } from '../../chat/reply-shapes.ts';
import { labelTexts } from '../label-texts.ts';
import { formReply } from '../stakeholders/replies.ts';
import type { Standing } from '../stakeholders/standing.ts';
import { drawMap, type MapHead } from './draw-map.ts';
import type { MapOutcome } from './map-outcome.ts';
import { fullPicture, type MapPicture, plainPicture } from './picture.ts';
import { mapTexts } from './texts.ts';

/** In a stored message: names, titles, roles and reporting lines, nothing else. */
export const viewPlainMap = (outcome: MapOutcome, caller: Caller): Reply => {
  const { subject, findings } = outcome;
  const words = mapTexts[caller.viewer.locale];
  const { account, deal } = subject;
  const title = words.title(deal?.name ?? account.name);
  if (findings.people.length === 0) return replyOf(title, [{ kind: 'text', text: words.nobody }]);
  return {
    ...replyOf(title, [
      { kind: 'heading', text: title, detail: account.name },
      pictureBlock(plainPicture(findings.people, findings.coverage), outcome, caller),
      ...(account.ofAccountTeam ? [wayToFull(outcome, caller)] : []),
    ]),
    subject: { kind: 'account', id: account.id },
  };
};

const pathOf = ({ subject }: MapOutcome): string =>
  `/map/${subject.account.id}${subject.deal === null ? '' : `?deal=${subject.deal.id}`}`;

/** At the console a link; elsewhere one that works once and makes who opens it known there. */
const wayToFull = (outcome: MapOutcome, { viewer, place }: Caller): Block => {
  const { fullMap } = mapTexts[viewer.locale];
  const path = pathOf(outcome);
  return place.platform === 'web'
    ? { kind: 'link', label: fullMap, address: path }
    : { kind: 'buttons', buttons: [buttonOf(fullMap, 'browser', { path })] };
};

/** On a page of the console, which is stored nowhere. Who is not of the account team sees the plain chart. */
export const viewFullMap = (outcome: MapOutcome, caller: Caller): Reply => {
  const { subject, findings, since, tables } = outcome;
  const words = mapTexts[caller.viewer.locale];
  const { account } = subject;
  const title = words.title(subject.deal?.name ?? account.name);
  if (findings.people.length === 0) return formReply(title, [{ kind: 'text', text: words.nobody }]);
  const picture = account.ofAccountTeam
    ? fullPicture(findings.people, findings.coverage, since, caller.today, tables.numbers)
    : plainPicture(findings.people, findings.coverage);
  return formReply(title, [
    pictureBlock(picture, outcome, caller),
    ...(account.ofAccountTeam
      ? [
          { kind: 'text' as const, text: words.arrangeHint },
          { kind: 'buttons' as const, buttons: [buttonOf(words.tidy, 'map.tidy', { id: account.id })] },
        ]
      : [{ kind: 'text' as const, text: words.notTeam }]),
  ]);
};

/** Longer drawings are no picture any more: the table stands for them. The limit is that of `Picture`. */
const SVG_LENGTH_MAX = 100_000;

const pictureBlock = (picture: MapPicture, outcome: MapOutcome, caller: Caller): Block => {
  const { subject, findings, places } = outcome;
  const words = mapTexts[caller.viewer.locale];
  const { account } = subject;
  const { svg } = drawMap(picture, places, headOf(outcome, caller), words);
  const missing = picture.missing.map((role) => words.buying[role]).join(words.comma);
  const table = {
    caption: words.title(subject.deal?.name ?? account.name),
    columns: columnsOf(picture, caller),
    rows: findings.people.map((person) => rowOf(person, picture, findings.people, caller)),
  };
  if (svg.length > SVG_LENGTH_MAX) return { kind: 'table', ...table };
  const alt = words.alt(account.name, picture.nodes.length, missing);
  const arrange = picture.isPrivate ? { arrange: encodeCommand('map.arrange', 1, { id: account.id }) } : {};
  return { kind: 'picture', picture: { svg, alt, table, ...arrange } };
};

const headOf = ({ subject, since }: MapOutcome, { viewer, today }: Caller): MapHead => {
  const { locale } = viewer;
  const words = mapTexts[locale];
  const { account, deal } = subject;
  const parts = [
    ...(deal === null ? [] : [deal.name, deal.stageName[locale]]),
    words.asOf(formatDay(today, today, locale)),
    ...(since === null ? [] : [words.since(formatDay(since, today, locale))]),
  ];
  return { title: account.name, detail: parts.join(' · ') };
};

const columnsOf = ({ isPrivate }: MapPicture, { viewer }: Caller): string[] => {
  const { columns } = mapTexts[viewer.locale];
  const plain = [columns.name, columns.title, columns.roles, columns.reportsTo];
  return isPrivate ? [...plain, columns.stance, columns.lastMet] : plain;
};

const rowOf = (
  person: Standing,
  { isPrivate }: MapPicture,
  people: readonly Standing[],
  { viewer, today }: Caller,
): string[] => {
  const { locale } = viewer;
  const words = mapTexts[locale];
  const { stance, lastMet, reportsTo, roles, title, department } = person;
  const plain = [
    person.name,
    [title, department].filter((one) => one !== null).join(' · '),
    roles.map(({ held }) => words.held[held]).join(words.comma),
    people.find(({ id }) => id === reportsTo?.value)?.name ?? '',
  ];
  if (!isPrivate) return plain;
  const met = lastMet === null ? words.neverMet : formatDay(lastMet.lastOn, today, locale);
  return [...plain, stance === null ? '' : labelTexts[locale].stance[stance.value], met];
};
