/** Why a button of a draft card does nothing: one clear sentence each. */
import type { RefusalTexts } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Visit } from '../find-visits.ts';
import { visitTexts } from '../texts.ts';

export type DraftRefusal = 'gone' | 'moved_on' | 'already_confirmed' | 'already_discarded' | 'already_split';

const both = (key: 'gone' | 'movedOn' | 'alreadyConfirmed' | 'alreadyDiscarded' | 'alreadySplit') => () => ({
  'zh-CN': visitTexts['zh-CN'][key],
  en: visitTexts.en[key],
});

export const draftRefusals: RefusalTexts<DraftRefusal> = {
  gone: both('gone'),
  moved_on: both('movedOn'),
  already_confirmed: both('alreadyConfirmed'),
  already_discarded: both('alreadyDiscarded'),
  already_split: both('alreadySplit'),
};

/** Null where the draft is open at this very revision. */
export const whyNotOpen = (visit: Visit | null, revision: number) => {
  if (visit === null) return refuse('gone');
  if (visit.state === 'discarded') return refuse('already_discarded');
  if (visit.state === 'split') return refuse('already_split');
  if (visit.state !== 'draft') return refuse('already_confirmed');
  return visit.revision === revision ? null : refuse('moved_on');
};

/** Null where the form may be opened or saved: a draft, or a confirmed visit to be corrected, at this revision. */
export const whyNotEditable = (visit: Visit | null, revision: number) => {
  if (visit === null || visit.state !== 'confirmed') return whyNotOpen(visit, revision);
  return visit.revision === revision ? null : refuse('moved_on');
};
