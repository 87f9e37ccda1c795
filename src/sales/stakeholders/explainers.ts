/** What "why?" tells of people: roles, stance, coverage; of closeness the rule alone, as the rest is private. */

import { capitalized } from '../../chat/format.ts';
import type { Locale } from '../../chat/locale.ts';
import { buttonOf } from '../../chat/reply-shapes.ts';
import { releasesOf } from '../evidence/rules.ts';
import { labelTexts } from '../label-texts.ts';
import type { Because, Explainer } from '../why/explainer.ts';
import { whyTexts } from '../why/texts.ts';
import { closenessRecords } from './closeness.ts';
import { closenessWords } from './closeness-words.ts';
import { peopleFindings } from './people-findings.ts';
import { peopleLabels } from './people-labels.ts';
import { findPeoplePicture, findPeopleTables } from './people-store.ts';
import { findPersonSheet, type PersonSheet } from './person-store.ts';
import { buyingRoleOf } from './role-map.ts';
import { findSubject } from './subject.ts';
import { peopleTexts } from './texts.ts';

const wordsFor = (topic: 'role' | 'stance' | 'coverage' | 'closeness') => ({
  'zh-CN': peopleTexts['zh-CN'].words[topic],
  en: peopleTexts.en.words[topic],
});

const givenUp = (
  { person, picture }: PersonSheet,
  property: 'roles' | 'stance',
  what: string,
  locale: Locale,
): Because[] =>
  releasesOf(picture.facts, person.id, [property]).map((entry) => ({
    text: whyTexts[locale].released(capitalized(what)),
    entries: [entry],
  }));

const role: Explainer = {
  topic: 'role',
  subject: 'person',
  words: wordsFor('role'),
  explain: async ({ sql }, { viewer, today }, id) => {
    const sheet = await findPersonSheet(sql, viewer, id, today);
    if (sheet === null || sheet.person.roles.length === 0) return null;
    const texts = peopleTexts[viewer.locale];
    const { held } = peopleLabels[viewer.locale];
    return {
      title: texts.whyRole(sheet.person.name),
      rule: texts.whyRoleRule,
      because: [
        ...sheet.person.roles.map((one) => ({ text: capitalized(held[one.held]), entries: [one.entry] })),
        ...givenUp(sheet, 'roles', wordsFor('role')[viewer.locale], viewer.locale),
      ],
    };
  },
};

const stance: Explainer = {
  topic: 'stance',
  subject: 'person',
  words: wordsFor('stance'),
  explain: async ({ sql }, { viewer, today }, id) => {
    const sheet = await findPersonSheet(sql, viewer, id, today);
    if (sheet === null || sheet.person.stance === null) return null;
    const texts = peopleTexts[viewer.locale];
    const labels = labelTexts[viewer.locale].stance;
    return {
      title: texts.whyStance(sheet.person.name),
      rule: texts.whyStanceRule,
      because: [
        ...sheet.person.stances.map(({ value, entry }) => ({
          text: capitalized(labels[value]),
          entries: [entry],
        })),
        ...givenUp(sheet, 'stance', wordsFor('stance')[viewer.locale], viewer.locale),
      ],
    };
  },
};

const coverageOf = (subject: 'account' | 'deal', topic: string): Explainer => ({
  topic,
  subject,
  words: wordsFor('coverage'),
  explain: async ({ sql }, { viewer, today }, id) => {
    const asked = subject === 'deal' ? { deal: id, name: '' } : { id, name: '' };
    const [found, tables] = await Promise.all([
      findSubject(sql, viewer, asked),
      findPeopleTables(sql, viewer),
    ]);
    if (found === null || 'choices' in found) return null;
    const picture = await findPeoplePicture(sql, viewer, found.account.id, found.deal, today);
    const { coverage } = peopleFindings(picture, tables);
    const texts = peopleTexts[viewer.locale];
    const { buying } = peopleLabels[viewer.locale];
    const because = coverage.roles.flatMap(({ role: needed, holders }): Because[] => {
      const label = capitalized(buying[needed]);
      if (holders.length === 0) return [{ text: texts.nobodyFor(label), entries: [] }];
      return holders.map((holder) => ({
        text: holder.lastMet === null ? texts.whyUnmet(label, holder.name) : texts.whyMet(label, holder.name),
        entries: holder.roles.filter(({ held }) => buyingRoleOf(held) === needed).map(({ entry }) => entry),
      }));
    });
    const reason = found.deal === null ? texts.whyCoverageAll : texts.stageReason[found.deal.stage];
    const name = found.deal?.name ?? found.account.name;
    return { title: texts.whyCoverage(name), rule: texts.whyCoverageRule(reason), because };
  },
});

/** What it rests on is for the account team alone: told with the answer, and on the private sheet. */
const closeness: Explainer = {
  topic: 'closeness',
  subject: 'person',
  words: wordsFor('closeness'),
  explain: async ({ sql }, { viewer, today }, id) => {
    const sheet = await findPersonSheet(sql, viewer, id, today);
    if (sheet === null || !sheet.account.ofAccountTeam || !sheet.tables.on.closeness) return null;
    const { person, picture, tables } = sheet;
    const texts = peopleTexts[viewer.locale];
    const rule = texts.whyClosenessRule(tables.numbers.closenessFallsAfterDays);
    const records = closenessRecords(person, picture.facts, today, tables.numbers);
    return {
      title: texts.whyCloseness(person.name),
      rule: `${rule} ${texts.whyClosenessWhere}`,
      because: records.map((record) => ({
        text: closenessWords(record, today, viewer.locale),
        entries: [record.entry],
      })),
      confidential: { seenAt: buttonOf(texts.privateOne, 'person.private', { id: person.id }) },
    };
  },
};

export const peopleExplainers: readonly Explainer[] = [
  role,
  stance,
  coverageOf('deal', 'coverage'),
  coverageOf('account', 'coverage.account'),
  closeness,
];
