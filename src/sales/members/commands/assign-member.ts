/** An admin opens a member's form and saves role, function and team. The last admin stays one. */

import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Reply } from '../../../chat/reply.ts';
import { formOf, noticeOf } from '../../../chat/reply-shapes.ts';
import { ROLES } from '../../../chat/viewer.ts';
import type { Desk } from '../../desk.ts';
import { type MemberFormInput, makeMemberForm, NAME_LENGTH_MAX, NO_TEAM } from '../member-form.ts';
import {
  type Assignment,
  assignMember,
  findMember,
  findOrAddTeam,
  findTeams,
  lockAdmins,
  type MemberRow,
  type Team,
} from '../roster-store.ts';
import { inBoth, memberTexts, roleTexts } from '../texts.ts';

const ADMINS = ['admin'] as const;

type FormOutcome = { form: MemberFormInput };
type Saved = { member: MemberRow; assignment: Assignment; teamName: string | null };

const refusals = { gone: () => inBoth((texts) => texts.memberGone) };

const viewForm = ({ form }: FormOutcome, { viewer }: Caller): Reply =>
  formOf(makeMemberForm(form, viewer.locale));

const which = z.object({ id: z.uuid() });

export const editMember = defineCommand<Desk, z.infer<typeof which>, void, FormOutcome, 'gone'>({
  ...buttonOnly,
  name: 'member.edit',
  summary: { 'zh-CN': '设置成员的角色和团队', en: "Set a member's role and team" },
  roles: ADMINS,
  args: which,
  run: async ({ sql }, { viewer }, { id }) => {
    const [member, teams] = await Promise.all([findMember(sql, viewer, id), findTeams(sql, viewer)]);
    if (member === null || !member.active) return refuse('gone');
    const { role, teamId } = member;
    const filled = { role, function: member.function ?? '', team: teamId ?? NO_TEAM, newTeam: '' };
    return { form: { member, teams, ...filled, errors: {} } };
  },
  view: viewForm,
  refusals,
});

const line = z.string().trim().max(NAME_LENGTH_MAX).default('');
const typed = which.extend({
  role: z.string().max(20).default(''),
  function: line,
  team: z.string().max(36).default(''),
  newTeam: line,
});
type Typed = z.infer<typeof typed>;

export const saveMember = defineCommand<Desk, Typed, void, FormOutcome | Saved, 'gone'>({
  ...buttonOnly,
  name: 'member.save',
  summary: { 'zh-CN': '保存成员的角色和团队', en: "Save a member's role and team" },
  roles: ADMINS,
  args: typed,
  parseForm: (fields) => fields,
  run: async (desk, { viewer, now }, written) => {
    const { sql } = desk;
    const admins = await lockAdmins(sql, viewer);
    const [member, teams] = await Promise.all([findMember(sql, viewer, written.id), findTeams(sql, viewer)]);
    if (member === null || !member.active) return refuse('gone');
    const { errors, role, team } = check(written, teams, admins);
    if (role === undefined || team === undefined || Object.keys(errors).length > 0) {
      return { form: { ...written, member, teams, errors } };
    }
    const chosen =
      written.newTeam === ''
        ? team
        : await findOrAddTeam(sql, viewer, { id: desk.newId(), name: written.newTeam }, now);
    const duty = written.function === '' ? null : written.function;
    const assignment = { role, function: duty, teamId: chosen?.id ?? null };
    await assignMember(sql, viewer, member.id, assignment);
    return { member, assignment, teamName: chosen?.name ?? null };
  },
  view: (outcome, caller) => ('form' in outcome ? viewForm(outcome, caller) : viewSaved(outcome, caller)),
  refusals,
});

/** `team` null: none; undefined: nothing that there is was chosen. */
const check = (written: Typed, teams: readonly Team[], admins: readonly string[]) => {
  const role = ROLES.find((one) => one === written.role);
  const team = written.team === NO_TEAM ? null : teams.find(({ id }) => id === written.team);
  const isLastAdmin = role !== 'admin' && admins.length === 1 && admins[0] === written.id;
  const errors: MemberFormInput['errors'] = {
    ...(role === undefined ? { role: 'required' as const } : {}),
    ...(role !== undefined && isLastAdmin ? { role: 'lastAdmin' as const } : {}),
    ...(team === undefined ? { team: 'required' as const } : {}),
  };
  return { errors, role, team };
};

/** The member is told in its own language, unless it is the admin itself. */
const viewSaved = ({ member, assignment, teamName }: Saved, { viewer }: Caller): Reply => {
  const inWords = (locale: typeof viewer.locale) => ({
    role: roleTexts[locale][assignment.role],
    team: teamName ?? memberTexts[locale].noTeam,
  });
  const mine = inWords(viewer.locale);
  const reply = noticeOf(memberTexts[viewer.locale].memberSaved(member.name, mine.role, mine.team));
  if (member.id === viewer.memberId) return reply;
  const theirs = inWords(member.locale);
  const told = noticeOf(memberTexts[member.locale].assigned(theirs.role, theirs.team));
  return { ...reply, also: [{ ...told, audience: { kind: 'member', memberId: member.id } }] };
};
