/** Why a button of a confirmed visit does nothing: one clear sentence each. */
import type { RefusalTexts } from '../../../chat/command.ts';
import { type Refusal, refuse } from '../../../chat/refusal.ts';
import type { Viewer } from '../../../chat/viewer.ts';
import type { Visit } from '../find-visits.ts';
import { pageTexts } from '../page-texts.ts';

export type VisitRefusal = 'not_found' | 'not_yours' | 'not_confirmed' | 'already_withdrawn';

const both = (key: 'notFound' | 'notYours' | 'notConfirmed' | 'alreadyWithdrawn') => () => ({
  'zh-CN': pageTexts['zh-CN'][key],
  en: pageTexts.en[key],
});

export const visitRefusals: RefusalTexts<VisitRefusal> = {
  not_found: both('notFound'),
  not_yours: both('notYours'),
  not_confirmed: both('notConfirmed'),
  already_withdrawn: both('alreadyWithdrawn'),
};

/** Null where the visit is confirmed and the viewer's own to change. */
export const whyNotMine = (visit: Visit | null, viewer: Viewer): Refusal<VisitRefusal> | null => {
  if (visit === null) return refuse('not_found');
  if (visit.authorId !== viewer.memberId) return refuse('not_yours');
  if (visit.state === 'withdrawn') return refuse('already_withdrawn');
  return visit.state === 'confirmed' ? null : refuse('not_confirmed');
};
