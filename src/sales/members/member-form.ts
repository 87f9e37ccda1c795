/** The form in which an admin sets a member's role, function and team. */
import { encodeCommand } from '../../chat/command-codec.ts';
import type { Locale } from '../../chat/locale.ts';
import type { Field, Form } from '../../chat/reply.ts';
import { ROLES } from '../../chat/viewer.ts';
import type { Team } from './roster-store.ts';
import { memberTexts, roleTexts } from './texts.ts';

/** A department's or a team's name on a card's line. */
export const NAME_LENGTH_MAX = 60;

/** Select value for "no team": an empty one means that nothing was chosen. */
export const NO_TEAM = 'none';

export type MemberFormInput = {
  member: { id: string; name: string };
  teams: readonly Team[];
  role: string;
  function: string;
  /** A team's id or `NO_TEAM`. */
  team: string;
  newTeam: string;
  errors: Readonly<Partial<Record<'role' | 'team', 'required' | 'lastAdmin'>>>;
};

export const makeMemberForm = (input: MemberFormInput, locale: Locale): Form => {
  const texts = memberTexts[locale];
  return {
    title: texts.changeMember(input.member.name),
    submit: encodeCommand('member.save', 1, { id: input.member.id }),
    submitLabel: texts.save,
    cancelLabel: texts.cancel,
    groups: [{ label: texts.duties, fields: fieldsOf(input, locale) }],
  };
};

const fieldsOf = (input: MemberFormInput, locale: Locale): Field[] => {
  const texts = memberTexts[locale];
  const { role, team } = input.errors;
  const teams = input.teams.map(({ id, name }) => ({ value: id, label: name }));
  return [
    {
      kind: 'select',
      name: 'role',
      label: texts.role,
      value: input.role,
      options: ROLES.map((value) => ({ value, label: roleTexts[locale][value] })),
      required: true,
      ...(role === undefined ? {} : { error: texts[role] }),
    },
    {
      kind: 'text',
      name: 'function',
      label: texts.function,
      hint: texts.functionHint,
      value: input.function,
      maxLength: NAME_LENGTH_MAX,
    },
    {
      kind: 'select',
      name: 'team',
      label: texts.team,
      value: input.team,
      options: [{ value: NO_TEAM, label: texts.noTeam }, ...teams],
      required: true,
      ...(team === undefined ? {} : { error: texts[team] }),
    },
    {
      kind: 'text',
      name: 'newTeam',
      label: texts.newTeam,
      hint: texts.newTeamHint,
      value: input.newTeam,
      maxLength: NAME_LENGTH_MAX,
    },
  ];
};
