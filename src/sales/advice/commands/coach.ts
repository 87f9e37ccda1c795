/** `/coach [deal|account]`: at most three things to do now. Private to the rep; who else looks is told of. */
import { z } from 'zod';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { type Refusal, refuse } from '../../../chat/refusal.ts';
import { readViewer } from '../../../database/members.ts';
import { findDealHead } from '../../deals/store.ts';
import type { Desk } from '../../desk.ts';
import { findSubject, type Subject, subjectArgs } from '../../stakeholders/subject.ts';
import type { Named } from '../../why/store.ts';
import { type CoachedSubject, findCoachingOf, findOwnCoaching } from '../find-coaching.ts';
import { findOwnSubjects } from '../own-subjects.ts';
import { noteLook } from '../store.ts';
import { adviceTexts } from '../texts.ts';
import { type Coaching, viewCoaching, viewWhich } from '../view.ts';

const args = z.object(subjectArgs);
type Args = z.infer<typeof args>;
type Outcome = { coaching: Coaching } | { choices: readonly Named[] };

export const coach = defineCommand<Desk, Args, void, Outcome, 'notFound'>({
  name: 'coach',
  version: 1,
  words: { 'zh-CN': ['教练'], en: ['coach'] },
  summary: {
    'zh-CN': '现在先做什么：最多三条，有理由、有开场白',
    en: 'What to do now: at most three things, with reasons and words to begin with',
  },
  example: { 'zh-CN': '教练 宁波恒泰', en: 'coach Northgate' },
  roles: 'everyone',
  // What was shown is remembered, so that it is followed up.
  readOnly: false,
  args,
  parse: (text) => ({ name: text.trim() }),
  run: async (desk, caller, asked) => {
    if (asked.id === undefined && asked.deal === undefined && asked.name === '') return ofAll(desk, caller);
    const found = await findSubject(desk.sql, caller.viewer, asked);
    if (found === null) return refuse('notFound', { name: asked.name });
    return 'choices' in found ? found : ofOne(desk, caller, found);
  },
  view: (outcome, caller) =>
    'coaching' in outcome ? viewCoaching(outcome.coaching, caller) : viewWhich(outcome.choices, caller),
  refusals: {
    notFound: ({ name = '' }) => ({
      'zh-CN': adviceTexts['zh-CN'].notFound(String(name)),
      en: adviceTexts.en.notFound(String(name)),
    }),
  },
});

const ofAll = async (desk: Desk, caller: Caller): Promise<Outcome> => {
  const subjects = await findOwnSubjects(desk.sql, caller.viewer);
  const found = await findOwnCoaching(desk, caller, subjects);
  return { coaching: { subject: null, ...found, lookedAt: null } };
};

const ofOne = async (
  desk: Desk,
  caller: Caller,
  { account, deal }: Subject,
): Promise<Outcome | Refusal<'notFound'>> => {
  const { viewer, today } = caller;
  const subject: CoachedSubject =
    deal === null
      ? { kind: 'account', id: account.id, accountId: account.id }
      : { kind: 'deal', id: deal.id, accountId: account.id };
  const named = { kind: subject.kind, id: subject.id, name: deal?.name ?? account.name };
  const ownerId = deal === null ? account.ownerId : (await findDealHead(desk.sql, viewer, deal.id))?.ownerId;
  if (ownerId === undefined) return refuse('notFound', { name: named.name });
  if (!looksOn(caller, ownerId)) {
    return {
      coaching: { subject: named, ...(await findOwnCoaching(desk, caller, [subject])), lookedAt: null },
    };
  }
  const owner = await readViewer(desk.sql, viewer.tenantId, ownerId);
  const found = await findCoachingOf(desk, caller, ownerId, subject);
  if (owner === null) return { coaching: { subject: named, ...found, lookedAt: null } };
  const isFirstLook = await noteLook(desk.sql, viewer, subject.id, today);
  const { memberId, name, locale } = owner;
  return { coaching: { subject: named, ...found, lookedAt: { memberId, name, locale, isFirstLook } } };
};

/** A manager, coach or admin looks at the advice of whoever works the deal; an account team's colleague has his own. */
const looksOn = ({ viewer }: Caller, ownerId: string): boolean =>
  ownerId !== viewer.memberId && ['manager', 'coach', 'channel_manager', 'admin'].includes(viewer.role);
