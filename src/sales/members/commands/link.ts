/** `/link`: gives a one-time code. `/link CODE`: the identity that writes it joins the member who asked for it. */

import { z } from 'zod';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Reply } from '../../../chat/reply.ts';
import { noticeOf, replyOf } from '../../../chat/reply-shapes.ts';
import type { Desk } from '../../desk.ts';
import { joinMembers, keepConsoleName } from '../join-members.ts';
import { hashLinkCode, LINK_CODE_MINUTES, readLinkCode } from '../link-code.ts';
import {
  type CodeOwner,
  findCodeOwner,
  hasRecordsOfOtherTeam,
  putLinkCode,
  useLinkCode,
} from '../link-store.ts';
import { countLinkTry, mayTryLinkCode } from '../link-tries.ts';
import { inBoth, memberTexts } from '../texts.ts';

const MINUTE_MS = 60_000;

const args = z.object({ code: z.string().max(40).default('') });

type Issued = { code: string };
type Linked = { owner: CodeOwner };
type LinkRefusal = 'unknown' | 'too_many' | 'self' | 'has_role' | 'other_team';

export const link = defineCommand<Desk, z.infer<typeof args>, void, Issued | Linked, LinkRefusal>({
  name: 'link',
  version: 1,
  words: { 'zh-CN': ['绑定'], en: ['link'] },
  summary: {
    'zh-CN': '把飞书、Slack 和控制台的身份绑定成一个人',
    en: 'Be one person in Slack, Feishu and the console',
  },
  example: { 'zh-CN': '绑定', en: 'link' },
  roles: 'everyone',
  readOnly: false,
  args,
  parse: (text) => ({ code: readLinkCode(text) }),
  run: async (desk, caller, { code }) => (code === '' ? issue(desk, caller) : enter(desk, caller, code)),
  view: (outcome, caller) => ('code' in outcome ? viewIssued(outcome, caller) : viewLinked(outcome, caller)),
  refusals: {
    unknown: () => inBoth((texts) => texts.linkUnknown),
    too_many: () => inBoth((texts) => texts.linkTooMany(LINK_CODE_MINUTES)),
    self: () => inBoth((texts) => texts.linkSelf),
    has_role: () => inBoth((texts) => texts.linkHasRole),
    other_team: () => inBoth((texts) => texts.linkOtherTeam),
  },
});

const issue = async (desk: Desk, { viewer, now }: Caller): Promise<Issued> => {
  const code = desk.newLinkCode();
  const expiresAt = new Date(now.getTime() + LINK_CODE_MINUTES * MINUTE_MS);
  await putLinkCode(desk.sql, viewer, hashLinkCode(viewer.tenantId, code), now, expiresAt);
  return { code };
};

/**
 * Only a member of first contact joins another one. Who has a role or team would hand over rights and a team's
 * records to whomever the code came from; such a one makes the code and enters it at the other place instead.
 */
const enter = async ({ sql, newId }: Desk, { viewer, place, now }: Caller, code: string) => {
  if (!(await mayTryLinkCode(sql, viewer, now))) return refuse('too_many');
  const codeHash = hashLinkCode(viewer.tenantId, code);
  const owner = await findCodeOwner(sql, viewer, codeHash, now);
  if (owner === null) {
    await countLinkTry(sql, viewer, newId(), now);
    return refuse('unknown');
  }
  if (owner.memberId === viewer.memberId) return refuse('self');
  if (viewer.role !== 'newcomer' || viewer.teamId !== null) return refuse('has_role');
  if (await hasRecordsOfOtherTeam(sql, viewer, owner.teamId)) return refuse('other_team');
  await useLinkCode(sql, viewer, codeHash, now);
  await joinMembers(sql, viewer, owner);
  if (place.platform === 'web') await keepConsoleName(sql, viewer, owner, now);
  return { owner };
};

const viewIssued = ({ code }: Issued, { viewer }: Caller): Reply => {
  const texts = memberTexts[viewer.locale];
  return {
    ...replyOf(texts.linkHeading, [
      { kind: 'heading', text: texts.linkHeading },
      { kind: 'text', text: texts.linkHow(LINK_CODE_MINUTES) },
      { kind: 'text', text: texts.linkGone },
    ]),
    once: [{ kind: 'copy', label: texts.linkCode, text: code }],
  };
};

/** The member whose code it was hears of it too: nobody joins unseen. */
const viewLinked = ({ owner }: Linked, { viewer, place }: Caller): Reply => {
  const texts = memberTexts[viewer.locale];
  const told = noticeOf(
    memberTexts[owner.locale].linkedNotice(memberTexts[owner.locale].platforms[place.platform]),
  );
  return {
    ...noticeOf(texts.linked(owner.name)),
    // Whoever wrote is the owner from now on: nobody reads what is sent to the member of before.
    audience: { kind: 'writer', as: owner.memberId },
    also: [{ ...told, audience: { kind: 'member', memberId: owner.memberId, elsewhere: true } }],
  };
};
