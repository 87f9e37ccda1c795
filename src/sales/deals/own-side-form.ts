/** Our team's characters and the approvals of our side, as a form. Pure. */
import { encodeCommand } from '../../chat/command-codec.ts';
import type { FormValues } from '../../chat/inbound.ts';
import type { Locale } from '../../chat/locale.ts';
import type { Field, Form, Option } from '../../chat/reply.ts';
import type { DealPicture } from './deal-picture.ts';
import { APPROVAL_KINDS, TEAM_PHASES, TEAM_ROLES } from './kinds.ts';
import { dealLabels } from './label-texts.ts';
import type { OwnSide } from './plan-store.ts';
import { dealTexts } from './texts.ts';

const OWES_MAX = 200;

export const makeOwnSideForm = (picture: DealPicture, locale: Locale): Form => {
  const texts = dealTexts[locale];
  const labels = dealLabels[locale];
  const { id, teamPhase } = picture.deal;
  const team = TEAM_ROLES.map((role): Field => {
    const holder = picture.team.find((one) => one.role === role);
    const value = holder === undefined ? null : { label: holder.name, value: holder.memberId };
    return memberField(`team-${role}`, labels.teamRole[role], value);
  });
  const phase: Field = {
    kind: 'select',
    name: 'phase',
    label: texts.phaseField,
    value: teamPhase,
    options: TEAM_PHASES.map((one) => ({ value: one, label: labels.teamPhase[one] })),
  };
  return {
    title: texts.ownSideTitle,
    submit: encodeCommand('deal.own-side-save', 1, { id }),
    submitLabel: texts.save,
    cancelLabel: texts.cancel,
    groups: [
      { label: texts.team, fields: [...team, phase] },
      { label: texts.approvalsGroup, fields: approvalFields(picture, locale) },
    ],
  };
};

const memberField = (name: string, label: string, value: Option | null): Field => ({
  kind: 'lookup',
  name,
  label,
  source: 'members',
  value,
  allowNew: false,
});

const approvalFields = ({ approvers }: DealPicture, locale: Locale): Field[] =>
  APPROVAL_KINDS.flatMap((kind): Field[] => {
    const texts = dealTexts[locale];
    const label = dealLabels[locale].approval[kind];
    const now = approvers.find((one) => one.kind === kind);
    const who = now?.memberId ? { label: now.name ?? '', value: now.memberId } : null;
    return [
      memberField(`who-${kind}`, texts.approverField(label), who),
      {
        kind: 'text',
        name: `owes-${kind}`,
        label: texts.owesField(label),
        value: now?.owes ?? '',
        maxLength: OWES_MAX,
      },
      {
        kind: 'select',
        name: `done-${kind}`,
        label: texts.doneField(label),
        value: now === undefined ? null : now.done ? 'yes' : 'no',
        options: [
          { value: 'yes', label: texts.yes },
          { value: 'no', label: texts.no },
        ],
      },
    ];
  });

/** Ids of members that the form carries. */
export const membersIn = (fields: FormValues): string[] =>
  [...TEAM_ROLES.map((role) => `team-${role}`), ...APPROVAL_KINDS.map((kind) => `who-${kind}`)]
    .map((name) => one(fields, name))
    .filter((value) => value !== '');

const one = (fields: FormValues, name: string): string => [fields[name] ?? ''].flat()[0]?.trim() ?? '';

/** `members`: ids that are colleagues; what else stands in a field of names is left out. An approval without a word is none. */
export const ownSideFrom = (fields: FormValues, members: ReadonlySet<string>): OwnSide => ({
  team: TEAM_ROLES.flatMap((role) => {
    const memberId = one(fields, `team-${role}`);
    return members.has(memberId) ? [{ memberId, role }] : [];
  }),
  phase: TEAM_PHASES.find((phase) => phase === one(fields, 'phase')) ?? null,
  approvers: APPROVAL_KINDS.flatMap((kind) => {
    const typed = one(fields, `who-${kind}`);
    const memberId = members.has(typed) ? typed : null;
    const owes = one(fields, `owes-${kind}`).slice(0, OWES_MAX);
    const done = one(fields, `done-${kind}`);
    return memberId === null && owes === '' && done === ''
      ? []
      : [{ kind, memberId, owes, done: done === 'yes' }];
  }),
});
