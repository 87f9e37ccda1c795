/** What a person may say of a relation: whether trade goes on, and what both sides do together. */
import type { HandForm, HandForms } from '../evidence/hand-form.ts';
import { RELEASE, released, releaseOption } from '../evidence/release.ts';
import { factsOf, isSetByHand } from '../evidence/rules.ts';
import { selectField } from '../grades/forms/select-field.ts';
import type { AccountRecords } from '../grades/records.ts';
import { findAccountRecords } from '../grades/store.ts';
import { JOINT_KINDS, TRADE_WORDS } from './kinds.ts';
import { relationTexts } from './texts.ts';

const WORDS_LENGTH_MAX = 300;
const NAME_LENGTH_MAX = 120;

const tradeForm: HandForm<AccountRecords> = {
  form: 'trade',
  title: { 'zh-CN': relationTexts['zh-CN'].form.trade, en: relationTexts.en.form.trade },
  fields: ({ ledger }, locale, shown) => {
    const texts = relationTexts[locale].form;
    const isSet = factsOf(ledger, 'trade').some(isSetByHand);
    return [
      selectField(
        {
          name: 'word',
          label: texts.word,
          value: shown?.('word') ?? null,
          required: true,
          give: releaseOption(isSet, true, locale),
        },
        TRADE_WORDS,
        (word) => texts.wordOf[word],
      ),
      {
        kind: 'text',
        name: 'words',
        label: texts.words,
        value: shown?.('words') ?? '',
        maxLength: WORDS_LENGTH_MAX,
      },
    ];
  },
  read: async (typed, _records, { caller }) => {
    if (typed('word') === RELEASE) return { values: [released('trade')] };
    const { needed } = relationTexts[caller.viewer.locale].form;
    const word = TRADE_WORDS.find((one) => one === typed('word'));
    const words = typed('words').slice(0, WORDS_LENGTH_MAX);
    // Uncoupling rests on somebody's word, so the word has to be there.
    return word === undefined || words === ''
      ? {
          errors: {
            ...(word === undefined ? { word: needed } : {}),
            ...(words === '' ? { words: needed } : {}),
          },
        }
      : { values: [{ property: 'trade', value: { word, words } }] };
  },
};

const HOLDS = ['yes', 'no'] as const;

const jointForm: HandForm<AccountRecords> = {
  form: 'joint',
  title: { 'zh-CN': relationTexts['zh-CN'].form.joint, en: relationTexts.en.form.joint },
  fields: (_records, locale, shown) => {
    const texts = relationTexts[locale].form;
    return [
      selectField(
        { name: 'kind', label: texts.kind, value: shown?.('kind') ?? null, required: true },
        JOINT_KINDS,
        (kind) => relationTexts[locale].jointKind[kind],
      ),
      {
        kind: 'text',
        name: 'what',
        label: texts.what,
        value: shown?.('what') ?? '',
        maxLength: NAME_LENGTH_MAX,
        required: true,
      },
      selectField(
        { name: 'holds', label: texts.holds, value: shown?.('holds') ?? 'yes', required: true },
        HOLDS,
        (one) => texts[one],
      ),
    ];
  },
  read: async (typed, _records, { caller }) => {
    const { needed } = relationTexts[caller.viewer.locale].form;
    const kind = JOINT_KINDS.find((one) => one === typed('kind'));
    const what = typed('what').slice(0, NAME_LENGTH_MAX);
    return kind === undefined || what === ''
      ? {
          errors: {
            ...(kind === undefined ? { kind: needed } : {}),
            ...(what === '' ? { what: needed } : {}),
          },
        }
      : { values: [{ property: 'joint_work', value: { kind, what, holds: typed('holds') !== 'no' } }] };
  },
};

export const relationForms: HandForms<AccountRecords> = {
  name: 'relation.set',
  summary: { 'zh-CN': '手工设定关系的依据', en: 'Set by hand what a relation rests on' },
  forms: [tradeForm, jointForm],
  find: findAccountRecords,
  show: 'relation',
};
