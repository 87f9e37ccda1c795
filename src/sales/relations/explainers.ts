/** What "why?" tells of a relation's stage. */
import type { Locale } from '../../chat/locale.ts';
import type { LedgerEntry } from '../evidence/ledger.ts';
import { findLedger } from '../evidence/ledger.ts';
import { factsOf } from '../evidence/rules.ts';
import { type AccountRecords, hasTraded } from '../grades/records.ts';
import { findAccountRecords } from '../grades/store.ts';
import { findSettings } from '../settings/store.ts';
import type { Because, Explainer } from '../why/explainer.ts';
import { relationRulesOf } from './settings.ts';
import { relationStanding } from './standing.ts';
import { relationTexts } from './texts.ts';

export const explainRelation: Explainer = {
  topic: 'relation',
  subject: 'account',
  words: { 'zh-CN': '关系', en: 'relation' },
  explain: async ({ sql }, { viewer, today }, id) => {
    const [records, met, settings] = await Promise.all([
      findAccountRecords(sql, viewer, id),
      findLedger(sql, viewer, { accountIds: [id], properties: ['met'] }),
      findSettings(sql, viewer),
    ]);
    if (records === null) return null;
    const rules = relationRulesOf(settings);
    const { stage } = relationStanding(records, rules, today).state;
    const texts = relationTexts[viewer.locale];
    const { mid, partnership } = rules.needs;
    return {
      title: `${records.file.name} · ${texts.stageIs(texts.stage[stage], texts.meaning[stage])}`,
      rule: texts.why.rule(mid.departments, partnership.departments, partnership.functions),
      because: [
        ...tradeBecause(records, viewer.locale),
        ...metBecause(records, met, viewer.locale),
        ...factsOf(records.ledger, 'joint_work').map((entry) => ({
          text: texts.why.joint(texts.jointKind[entry.value.kind], entry.value.what),
          entries: [entry],
        })),
      ],
    };
  },
};

const tradeBecause = (records: AccountRecords, locale: Locale): Because[] => {
  const texts = relationTexts[locale];
  const { orders, hasWon } = records.file;
  const months = new Set(orders.map(({ month }) => month)).size;
  return [
    ...factsOf(records.ledger, 'trade').map((entry) => ({
      text: texts.why.trade(texts.form.wordOf[entry.value.word], entry.value.words),
      entries: [entry],
    })),
    ...(months > 0 ? [{ text: texts.why.orders(months), entries: [] }] : []),
    ...(hasWon ? [{ text: texts.why.won, entries: [] }] : []),
    ...(hasTraded(records.file) ? [] : [{ text: texts.why.noTrade, entries: [] }]),
  ];
};

/** Each department with the notes that tell who of it was met. */
const metBecause = ({ file }: AccountRecords, met: readonly LedgerEntry[], locale: Locale): Because[] => {
  const texts = relationTexts[locale].why;
  const byDepartment = Map.groupBy(file.people, ({ department }) => department);
  return [...byDepartment].flatMap(([department, people]) => {
    if (department === null) return [];
    const ids = new Set(people.map(({ id }) => id));
    const entries = factsOf(met, 'met').filter(({ value, subjectId }) => value && ids.has(subjectId));
    const count = new Set(entries.map(({ subjectId }) => subjectId)).size;
    return count === 0 ? [] : [{ text: texts.met(department, count), entries }];
  });
};
