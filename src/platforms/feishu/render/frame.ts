/** What every drawn part needs to know. */
import type { Locale } from '../../../chat/locale.ts';
import type { ButtonValue, RecordRef } from '../../../chat/reply.ts';
import type { Bearing, Opener } from '../card-value.ts';
import type { FeishuTexts } from '../texts.ts';

export type Frame = Bearing & {
  locale: Locale;
  words: FeishuTexts;
  /** The command that shows a record, null where there is none. */
  opens: (ref: RecordRef) => ButtonValue | null;
  /** How a form was asked for; null where nobody can ask again. */
  opener: Opener | null;
  /** Which page of a form, from 0; null: where the first error stands, else the first. */
  page: number | null;
  /** Fewer elements for the same words, where the fine layout would need more than one card; `inFolds`: first there. */
  isDense: boolean;
  isDenseInFolds: boolean;
  /** SVG -> key of the image that shows it; a picture that is not among them stands in words. */
  images?: ReadonlyMap<string, string>;
};
