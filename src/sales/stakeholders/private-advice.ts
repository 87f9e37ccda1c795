/** What follows from what is private of a person, in words: for the account team alone. */
import type { Locale } from '../../chat/locale.ts';
import type { ListItem } from '../../chat/reply.ts';
import { daysBetween, factsOf } from '../evidence/rules.ts';
import { labelTexts } from '../label-texts.ts';
import { adviceTexts } from './advice-texts.ts';
import { speakingTo } from './appeals.ts';
import { closenessOf, lowestTrust } from './closeness.ts';
import { meetApart, meetingWith } from './decider-types.ts';
import { fourBars, lowestBar } from './four-bars.ts';
import { peopleLabels } from './people-labels.ts';
import type { PersonSheet } from './person-store.ts';
import type { Standing } from './standing.ts';
import { successOf } from './success.ts';
import { peopleTexts } from './texts.ts';

/** Days for which an objection of the account is still worth an answer of its own. Own judgement: a quarter. */
const OBJECTION_OPEN_DAYS = 90;

/** Bars stand for somebody of weight alone: who decides, influences or has the matter in hand. */
export const isKeyPerson = ({ roles, handling, influence }: Standing): boolean =>
  roles.some(({ held }) => held === 'decider' || held === 'influencer') ||
  handling?.value === 'in_charge' ||
  influence?.value === 3;

export const adviceItems = (sheet: PersonSheet, today: string, locale: Locale): ListItem[] => {
  const { person } = sheet;
  const advice = adviceTexts[locale];
  return [
    ...(person.handling === null ? [] : [{ text: advice.handling[person.handling.value] }]),
    ...meetingItems(person, locale),
    ...speakingItems(sheet, today, locale),
    ...successOf(person, false).wants.map(({ motive }) => ({
      text: advice.motive[motive],
      detail: peopleLabels[locale].motive[motive],
    })),
    ...relationItems(sheet, today, locale),
  ];
};

const meetingItems = ({ deciderType }: Standing, locale: Locale): ListItem[] => {
  if (deciderType === null) return [];
  const { meeting } = adviceTexts[locale];
  const { lead, papers, pace, close } = meetingWith(deciderType.value);
  const parts = [meeting.lead[lead], meeting.papers[papers], meeting.pace[pace], meeting.close[close]];
  return [
    {
      text: parts.join(locale === 'en' ? '; ' : '；'),
      detail: peopleLabels[locale].deciderType[deciderType.value],
    },
  ];
};

const speakingItems = ({ person, picture }: PersonSheet, today: string, locale: Locale): ListItem[] => {
  const words = peopleTexts[locale];
  const open = factsOf(picture.facts, 'objection')
    .filter(({ observedOn }) => daysBetween(observedOn, today) <= OBJECTION_OPEN_DAYS)
    .map(({ value }) => value);
  return speakingTo(person.appeal?.value ?? null, open).map((speaking) => {
    const { moment, appeal } = speaking;
    const label = peopleLabels[locale].appeal[appeal];
    const detail =
      speaking.moment === 'open'
        ? label
        : words.speakAnswer(label, labelTexts[locale].objection[speaking.objection]);
    return { text: adviceTexts[locale].appeal[appeal][moment], detail };
  });
};

/** The next act by the lowest trust, by the degree of closeness that is wanted, and by the lowest bar. */
const relationItems = (
  { person, picture, tables }: PersonSheet,
  today: string,
  locale: Locale,
): ListItem[] => {
  const words = peopleTexts[locale];
  const labels = peopleLabels[locale];
  const advice = adviceTexts[locale];
  const closeness = closenessOf(person, today, tables.numbers);
  const trust = lowestTrust(person);
  const bar = isKeyPerson(person) ? lowestBar(fourBars(person, picture.facts, today, tables)) : null;
  const next = closeness === null || closeness.gap === 0 ? null : ((closeness.now + 1) as 2 | 3 | 4);
  return [
    ...(trust === null
      ? []
      : [{ text: advice.trust[trust.kind], detail: `${words.nextByTrust}: ${labels.trust[trust.kind]}` }]),
    ...(closeness === null || next === null || closeness.wanted === null
      ? []
      : [
          {
            text: advice.closeness[next],
            detail: words.closenessGap(labels.closeness[closeness.now], labels.closeness[closeness.wanted]),
          },
        ]),
    ...(bar === null ? [] : [{ text: advice.bar[bar], detail: `${words.nextByBar}: ${labels.bar[bar]}` }]),
  ];
};

/** Of an account: who is better met apart. */
export const apartItems = (people: readonly Standing[], locale: Locale): ListItem[] =>
  meetApart(people).map(([one, other]) => ({
    text: adviceTexts[locale].apart(one.name, other.name),
  }));
