/** Why an open field of product and department is worth an offer, in the reader's language. */
import type { Locale } from '../../chat/locale.ts';
import { planTexts } from './texts.ts';
import type { Offer, OfferReason } from './white-space.ts';

export const offerReasons = ({ reasons }: Offer, locale: Locale, between: string): string =>
  reasons.map((reason) => reasonWords(reason, locale)).join(between);

const reasonWords = (reason: OfferReason, locale: Locale): string => {
  const texts = planTexts[locale];
  switch (reason.reason) {
    case 'supporter_there':
      return texts.reason.supporter_there(reason.who);
    case 'department_buys':
      return texts.reason.department_buys(reason.product);
    case 'others_use_it':
      return texts.reason.others_use_it(reason.departments.join(texts.comma));
  }
};
