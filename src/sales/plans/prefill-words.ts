/** What a record says, as a line of a plan in the reader's language. Pure. */
import { formatMoney, minorUnits } from '../../chat/format.ts';
import type { Locale } from '../../chat/locale.ts';
import { PROPERTY_VALUES } from '../evidence/properties.ts';
import { labelTexts } from '../label-texts.ts';
import type { PlanFact } from './prefill.ts';
import { prefillTexts } from './prefill-texts.ts';

/** `nameOf`: the name of a person by id, null where it is not known. Null where the record says nothing that is known. */
export const prefillWords = (
  { property, value, subjectId }: PlanFact,
  locale: Locale,
  nameOf: (id: string) => string | null,
): string | null => {
  const texts = prefillTexts[locale];
  const labels = labelTexts[locale];
  switch (property) {
    case 'stance': {
      const stance = PROPERTY_VALUES.stance.safeParse(value).data;
      const who = nameOf(subjectId);
      return stance === undefined || who === null ? null : texts.stance[stance](who);
    }
    case 'sentiment':
      return texts.goodMood;
    case 'risk': {
      const risk = PROPERTY_VALUES.risk.safeParse(value).data;
      return risk === undefined ? null : labels.risk[risk];
    }
    case 'objection': {
      const objection = PROPERTY_VALUES.objection.safeParse(value).data;
      return objection === undefined ? null : texts.objection(labels.objection[objection]);
    }
    case 'competitor':
      return typeof value === 'string' ? texts.competitor(value) : null;
    case 'amount': {
      const amount = PROPERTY_VALUES.amount.safeParse(value).data;
      if (amount === undefined) return null;
      const { valueMinor, currency, kind } = amount;
      const money = formatMoney(valueMinor / minorUnits(currency), currency, locale);
      return texts.amount(labels.amountKind[kind], money);
    }
    default:
      return null;
  }
};
