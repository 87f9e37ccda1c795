/** `/accountteam <account>`, `/accountteam add|remove <member> <account>`: who shares an account and its private lines. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { type Refusal, refuse } from '../../../chat/refusal.ts';
import { buttonOf, questionOf } from '../../../chat/reply-shapes.ts';
import { findAccountMeant, type NamedAccount } from '../../accounts/named.ts';
import type { Desk } from '../../desk.ts';
import {
  addToTeam,
  findAccountTeam,
  findMembersNamed,
  findTeammate,
  mayChangeTeam,
  removeFromTeam,
  type Teammate,
} from '../account-team-store.ts';
import {
  type ChangedTeam,
  type ShownTeam,
  viewChanged,
  viewTeam,
  viewTeamForm,
} from '../account-team-view.ts';
import { inBoth, subjectRefusals } from '../replies.ts';
import { peopleTexts } from '../texts.ts';

const ACTS = ['add', 'remove'] as const;
type Act = (typeof ACTS)[number];

const args = z.object({ act: z.enum([...ACTS, 'show']), words: z.string().max(300) });
type Several = { several: readonly NamedAccount[]; act: Act | 'show'; member: string | null };
type Outcome = ShownTeam | ChangedTeam | Several;
type Code = 'none' | 'no_member' | 'not_yours' | 'already' | 'not_in';

const refusals = {
  none: subjectRefusals.none,
  no_member: () => inBoth((texts) => texts.teamNoMember),
  not_yours: () => inBoth((texts) => texts.teamNotYours),
  already: ({ member = '' }: Readonly<Record<string, string | number>>) =>
    inBoth((texts) => texts.teamAlready(String(member))),
  not_in: ({ member = '' }: Readonly<Record<string, string | number>>) =>
    inBoth((texts) => texts.teamNotIn(String(member))),
};

const ADD = /^(?:add|加入|添加|加)\s+/iu;
const REMOVE = /^(?:remove|移出|移除|删除)\s+/iu;

export const accountTeam = defineCommand<Desk, z.infer<typeof args>, void, Outcome, Code>({
  name: 'accountteam',
  version: 1,
  words: { 'zh-CN': ['客户小组'], en: ['accountteam'] },
  summary: {
    'zh-CN': '谁和你一起负责一家客户，能看保密信息；加人或移出',
    en: 'Who shares an account and what is private of it; add or remove a colleague',
  },
  example: { 'zh-CN': '客户小组 加 周岚 宁波恒泰', en: 'accountteam add Helena Brandt Northgate' },
  roles: 'everyone',
  readOnly: false,
  args,
  parse: (text) => {
    const words = text.trim();
    if (ADD.test(words)) return { act: 'add', words: words.replace(ADD, '') };
    if (REMOVE.test(words)) return { act: 'remove', words: words.replace(REMOVE, '') };
    return { act: 'show', words };
  },
  run: async (desk, caller, { act, words }) => {
    const { sql } = desk;
    const { viewer } = caller;
    const named = act === 'show' ? [] : await findMembersNamed(sql, viewer, words);
    const [member] = named;
    if (act !== 'show' && member === undefined) return refuse('no_member');
    const rest = member === undefined ? words : without(words, member.name);
    const meant = await findAccountMeant(sql, viewer, rest);
    if ('none' in meant) return refuse('none', { name: rest });
    if ('several' in meant) return { several: meant.several, act, member: member?.id ?? null };
    return act === 'show' || member === undefined
      ? show(desk, caller, meant.one)
      : change(desk, caller, act, meant.one, member);
  },
  view: (outcome, caller) => {
    if ('several' in outcome) return viewSeveral(outcome, caller);
    return 'act' in outcome ? viewChanged(outcome, caller) : viewTeam(outcome, caller);
  },
  refusals,
});

/** What is left beside the name, and the small words that join the two. */
const without = (words: string, name: string): string => {
  const at = words.toLowerCase().indexOf(name.toLowerCase());
  const rest = `${words.slice(0, at)} ${words.slice(at + name.length)}`;
  return rest.replace(/^\s*(?:to|from|at|到|从)\s+|\s+(?:to|from|at|到|从)\s*$/giu, ' ').trim();
};

const viewSeveral = ({ several, act, member }: Several, { viewer }: Caller) =>
  questionOf(
    peopleTexts[viewer.locale].which,
    several.map(({ id, name }) =>
      act === 'show' || member === null
        ? buttonOf(name, 'accountteam.show', { account: id })
        : buttonOf(name, 'accountteam.change', { act, account: id, member }),
    ),
  );

const show = async ({ sql }: Desk, { viewer }: Caller, account: NamedAccount): Promise<ShownTeam> => {
  const [team, mayChange] = await Promise.all([
    findAccountTeam(sql, viewer, account.id),
    mayChangeTeam(sql, viewer, account.id),
  ]);
  return { account, team, mayChange };
};

const change = async (
  { sql }: Desk,
  { viewer, now }: Caller,
  act: Act,
  account: NamedAccount,
  member: Omit<Teammate, 'isOwner'>,
): Promise<ChangedTeam | Refusal<Code>> => {
  if (!(await mayChangeTeam(sql, viewer, account.id))) return refuse('not_yours');
  const team = await findAccountTeam(sql, viewer, account.id);
  const known = team.find(({ id }) => id === member.id);
  if (act === 'add' && known !== undefined) return refuse('already', { member: member.name });
  if (act === 'remove' && (known === undefined || known.isOwner))
    return refuse('not_in', { member: member.name });
  const which = { accountId: account.id, memberId: member.id };
  await (act === 'add' ? addToTeam(sql, viewer, which, now) : removeFromTeam(sql, viewer, which));
  const all = act === 'add' ? [...team, member] : team;
  return { act, account, member, told: all.filter(({ id }) => id !== viewer.memberId) };
};

const which = z.object({ account: z.uuid() });

export const showAccountTeam = defineCommand<Desk, z.infer<typeof which>, void, ShownTeam, 'none'>({
  ...buttonOnly,
  name: 'accountteam.show',
  summary: { 'zh-CN': '看客户小组', en: 'Show an account team' },
  readOnly: true,
  args: which,
  run: async (desk, caller, { account }) => {
    const meant = await findAccountMeant(desk.sql, caller.viewer, account);
    return 'one' in meant ? show(desk, caller, meant.one) : refuse('none');
  },
  view: viewTeam,
  refusals,
});

export const pickTeammate = defineCommand<Desk, z.infer<typeof which>, void, { account: string }, 'none'>({
  ...buttonOnly,
  name: 'accountteam.pick',
  summary: { 'zh-CN': '选一位同事加入客户小组', en: 'Choose a colleague for an account team' },
  readOnly: true,
  args: which,
  run: async ({ sql }, { viewer }, { account }) => {
    const meant = await findAccountMeant(sql, viewer, account);
    return 'one' in meant ? { account: meant.one.id } : refuse('none');
  },
  view: ({ account }, caller) => viewTeamForm(account, caller),
  refusals,
});

const changed = which.extend({ act: z.enum(ACTS), member: z.string().max(200) });

export const changeAccountTeam = defineCommand<Desk, z.infer<typeof changed>, void, ChangedTeam, Code>({
  ...buttonOnly,
  name: 'accountteam.change',
  summary: { 'zh-CN': '改客户小组', en: 'Change an account team' },
  args: changed,
  parseForm: ({ member }) => (member === undefined ? {} : { member }),
  run: async (desk, caller, { act, account, member }) => {
    const { sql } = desk;
    const { viewer } = caller;
    const meant = await findAccountMeant(sql, viewer, account);
    if (!('one' in meant)) return refuse('none');
    const found = z.uuid().safeParse(member).success
      ? await findTeammate(sql, viewer, member)
      : ((await findMembersNamed(sql, viewer, member))[0] ?? null);
    return found === null ? refuse('no_member') : change(desk, caller, act, meant.one, found);
  },
  view: viewChanged,
  refusals,
});
