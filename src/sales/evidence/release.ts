/** How a form lets somebody give up what was set by hand: the record of it is a record like any other. Pure. */
import type { Locale } from '../../chat/locale.ts';
import type { Option } from '../../chat/reply.ts';
import type { SetByHand } from './by-hand.ts';
import { handTexts } from './hand-texts.ts';
import type { EvidenceProperty } from './properties.ts';

/** What a field sends that gives up its value by hand. No value of a property reads so. */
export const RELEASE = 'released';

/** Offered only where a value was set by hand: there is nothing to give up else. `told`: notes may tell it too. */
export const releaseOption = (byHand: boolean, told: boolean, locale: Locale): Option[] =>
  byHand
    ? [{ value: RELEASE, label: told ? handTexts[locale].asVisitsTell : handTexts[locale].notKnown }]
    : [];

/** `part`: as `parts.ts` names it; empty where a subject has one value of the property. */
export const released = (
  property: EvidenceProperty,
  part = '',
): Pick<SetByHand<'released'>, 'property' | 'value'> => ({
  property: 'released',
  value: { property, part },
});
