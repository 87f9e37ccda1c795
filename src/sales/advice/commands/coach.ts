/** `/coach [deal|account]`: at most three things to do now. Private to the rep; who else looks is told of. */
import { z } from 'zod';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import { readViewer } from '../../../database/members.ts';
import { findDealHead } from '../../deals/store.ts';
import type { Desk } from '../../desk.ts';
import { findSubject, subjectArgs } from '../../stakeholders/subject.ts';
import type { Named } from '../../why/store.ts';
import { type CoachedSubject, findCoachingOf, findOwnCoaching, wordAhead } from '../find-coaching.ts';
import { findOwnSubjects } from '../own-subjects.ts';
import { noteLook } from '../store.ts';
import { adviceTexts } from '../texts.ts';
import { type Coaching, viewCoaching, viewWhich } from '../view.ts';
import type { Wording } from '../wording.ts';

const args = z.object(subjectArgs);
type Args = z.infer<typeof args>;
type Outcome = { coaching: Coaching } | { choices: readonly Named[] };

export const coach = defineCommand<Desk, Args, Wording, Outcome, 'notFound'>({
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
  prepare: async (desk, caller, asked) => {
    if (desk.word === null) return new Map();
    const found = await findCoached(desk, caller, asked);
    return found === null || 'choices' in found
      ? new Map()
      : wordAhead(desk, caller, found.ownerId, found.subjects);
  },
  run: async (desk, caller, asked, wording) => {
    const found = await findCoached(desk, caller, asked);
    if (found === null) return refuse('notFound', { name: asked.name });
    if ('choices' in found) return found;
    const hasNone = found.subjects.length === 0;
    return { coaching: { ...(await coachingOf(desk, caller, found)), hasNone, wording } };
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

/** `name` null: all of the caller's own. */
type Coached = {
  ownerId: string;
  subjects: readonly CoachedSubject[];
  named: Coaching['subject'];
};

const findCoached = async (
  { sql }: Desk,
  { viewer }: Caller,
  asked: Args,
): Promise<Coached | { choices: readonly Named[] } | null> => {
  if (asked.id === undefined && asked.deal === undefined && asked.name === '') {
    return { ownerId: viewer.memberId, subjects: await findOwnSubjects(sql, viewer), named: null };
  }
  const found = await findSubject(sql, viewer, asked);
  if (found === null || 'choices' in found) return found;
  const { account, deal } = found;
  if (deal === null) {
    const { id, name, ownerId } = account;
    return {
      ownerId,
      subjects: [{ kind: 'account', id, accountId: id }],
      named: { kind: 'account', id, name },
    };
  }
  const head = await findDealHead(sql, viewer, deal.id);
  if (head === null) return null;
  const { id, name } = deal;
  const subjects = [{ kind: 'deal' as const, id, accountId: account.id }];
  return { ownerId: head.ownerId, subjects, named: { kind: 'deal', id, name } };
};

const coachingOf = async (
  desk: Desk,
  caller: Caller,
  { ownerId, subjects, named }: Coached,
): Promise<Omit<Coaching, 'wording' | 'hasNone'>> => {
  const { viewer, today } = caller;
  const [subject] = subjects;
  if (named === null || subject === undefined || !looksOn(caller, ownerId)) {
    return { subject: named, ...(await findOwnCoaching(desk, caller, subjects)), lookedAt: null };
  }
  const owner = await readViewer(desk.sql, viewer.tenantId, ownerId);
  const found = await findCoachingOf(desk, caller, ownerId, subject);
  // Whoever worked it has left: nobody is told.
  if (owner === null) return { subject: named, ...found, lookedAt: null };
  const isFirstLook = await noteLook(desk.sql, viewer, subject.id, today);
  const { memberId, name, locale } = owner;
  return { subject: named, ...found, lookedAt: { memberId, name, locale, isFirstLook } };
};

/** A manager, coach or admin looks at the advice of whoever works the deal; an account team's colleague has his own. */
const looksOn = ({ viewer }: Caller, ownerId: string): boolean =>
  ownerId !== viewer.memberId && ['manager', 'coach', 'channel_manager', 'admin'].includes(viewer.role);
