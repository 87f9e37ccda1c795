/** The account team, with what may be changed; every change is told to all of the team, each in the own language. */
import type { Caller } from '../../chat/command.ts';
import { encodeCommand } from '../../chat/command-codec.ts';
import type { Form, Reply } from '../../chat/reply.ts';
import { buttonOf, formOf, noticeOf, replyOf } from '../../chat/reply-shapes.ts';
import type { NamedAccount } from '../accounts/named.ts';
import type { Teammate } from './account-team-store.ts';
import { peopleTexts } from './texts.ts';

export type ShownTeam = { account: NamedAccount; team: readonly Teammate[]; mayChange: boolean };

export const viewTeam = ({ account, team, mayChange }: ShownTeam, { viewer }: Caller): Reply => {
  const words = peopleTexts[viewer.locale];
  const title = words.teamOf(account.name);
  const items = team.map(({ id, name, isOwner }) => ({
    text: name,
    ...(isOwner ? { detail: words.teamOwner } : {}),
    ...(mayChange && !isOwner
      ? {
          buttons: [
            buttonOf(words.teamRemove, 'accountteam.change', {
              act: 'remove',
              account: account.id,
              member: id,
            }),
          ],
        }
      : {}),
  }));
  const add = buttonOf(words.teamAdd, 'accountteam.pick', { account: account.id });
  return {
    ...replyOf(title, [
      { kind: 'heading', text: title },
      { kind: 'list', items },
      ...(mayChange ? [{ kind: 'buttons' as const, buttons: [add] }] : []),
    ]),
    subject: { kind: 'account', id: account.id },
  };
};

export const viewTeamForm = (accountId: string, { viewer }: Caller): Reply => {
  const words = peopleTexts[viewer.locale];
  const form: Form = {
    title: words.teamAdd,
    submit: encodeCommand('accountteam.change', 1, { act: 'add', account: accountId }),
    submitLabel: words.save,
    cancelLabel: words.cancel,
    groups: [
      {
        label: '',
        fields: [
          {
            kind: 'lookup',
            name: 'member',
            label: words.teamMember,
            source: 'members',
            value: null,
            allowNew: false,
            required: true,
          },
        ],
      },
    ],
  };
  return formOf(form);
};

export type ChangedTeam = {
  act: 'add' | 'remove';
  account: NamedAccount;
  member: Omit<Teammate, 'isOwner'>;
  /** Of the team before and after, whom it concerns among them; without who did it. */
  told: readonly Omit<Teammate, 'isOwner'>[];
};

export const viewChanged = ({ act, account, member, told }: ChangedTeam, { viewer }: Caller): Reply => {
  const say = (locale: Caller['viewer']['locale']) => {
    const words = peopleTexts[locale];
    return (act === 'add' ? words.teamAdded : words.teamRemoved)(member.name, account.name);
  };
  return {
    ...noticeOf(say(viewer.locale)),
    also: told.map(({ id, locale }) => ({
      ...noticeOf(peopleTexts[locale].teamBy(say(locale), viewer.name), 'plain'),
      audience: { kind: 'member', memberId: id },
    })),
  };
};
