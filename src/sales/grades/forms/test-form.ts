/** The five signs of a key account, each answered with what shows it (G1). */
import type { Field } from '../../../chat/reply.ts';
import type { HandForm, HandValue } from '../../evidence/hand-form.ts';
import { RELEASE, released, releaseOption } from '../../evidence/release.ts';
import { KEY_ACCOUNT_SIGNS } from '../kinds.ts';
import type { AccountRecords } from '../records.ts';
import { latestOf } from '../standing.ts';
import { gradeTexts } from '../texts.ts';
import { selectField } from './select-field.ts';
import { formTexts } from './texts.ts';

const ANSWERS = ['yes', 'no'] as const;
const EVIDENCE_LENGTH_MAX = 300;

const signsOf = ({ ledger }: AccountRecords) =>
  latestOf(ledger, 'key_account_sign', ({ sign }) => sign).map(({ value }) => value);

export const testForm: HandForm<AccountRecords> = {
  form: 'test',
  title: { 'zh-CN': formTexts['zh-CN'].test, en: formTexts.en.test },
  fields: (records, locale, shown) => {
    const signs = signsOf(records);
    const texts = formTexts[locale];
    return KEY_ACCOUNT_SIGNS.flatMap((sign): Field[] => {
      const known = signs.find((one) => one.sign === sign);
      const answer = known === undefined ? '' : known.holds ? 'yes' : 'no';
      return [
        selectField(
          {
            name: sign,
            label: gradeTexts[locale].sign[sign],
            value: shown?.(sign) ?? answer,
            give: releaseOption(known !== undefined, false, locale),
          },
          ANSWERS,
          (one) => texts[one],
        ),
        {
          kind: 'text',
          name: `${sign}_words`,
          label: texts.evidence,
          hint: texts.evidenceHint,
          value: shown?.(`${sign}_words`) ?? known?.words ?? '',
          maxLength: EVIDENCE_LENGTH_MAX,
        },
      ];
    });
  },
  read: async (typed, records, { caller }) => {
    const signs = signsOf(records);
    const errors: Record<string, string> = {};
    const values = KEY_ACCOUNT_SIGNS.flatMap((sign): HandValue[] => {
      if (typed(sign) === RELEASE) return [released('key_account_sign', sign)];
      const answer = ANSWERS.find((one) => one === typed(sign));
      if (answer === undefined) return [];
      const value = {
        sign,
        holds: answer === 'yes',
        words: typed(`${sign}_words`).slice(0, EVIDENCE_LENGTH_MAX),
      };
      // A yes without evidence would be a wish.
      if (value.holds && value.words === '') errors[`${sign}_words`] = formTexts[caller.viewer.locale].needed;
      const known = signs.find((one) => one.sign === sign);
      const isSame = known?.holds === value.holds && known.words === value.words;
      return isSame ? [] : [{ property: 'key_account_sign' as const, value }];
    });
    return Object.keys(errors).length > 0 ? { errors } : { values };
  },
};
