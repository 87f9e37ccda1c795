/** What the account team alone may know of an account's people, in a modal or on a page of the console. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { encodeCommand } from '../../../chat/command-codec.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Form, Reply } from '../../../chat/reply.ts';
import type { Desk } from '../../desk.ts';
import { type PeopleFindings, peopleFindings } from '../people-findings.ts';
import { findPeoplePicture, findPeopleTables } from '../people-store.ts';
import { SUPERIORS_MAX } from '../person-form.ts';
import { privatePeopleBlocks } from '../private-view.ts';
import { elsewhereReply, formReply, hasPrivateSurface, subjectRefusals } from '../replies.ts';
import { findSubject, type Subject, subjectArgs } from '../subject.ts';
import { peopleTexts } from '../texts.ts';

const args = z.object(subjectArgs);
type Outcome = { subject: Subject; findings: PeopleFindings } | { path: string };

export const peoplePrivate = defineCommand<Desk, z.infer<typeof args>, void, Outcome, 'gone' | 'not_team'>({
  ...buttonOnly,
  name: 'people.private',
  summary: { 'zh-CN': '联系人的保密信息', en: 'What is private of an account’s people' },
  readOnly: true,
  args,
  run: async ({ sql }, caller, asked) => {
    const { viewer, today } = caller;
    const subject = await findSubject(sql, viewer, asked);
    if (subject === null || 'choices' in subject) return refuse('gone');
    if (!subject.account.ofAccountTeam) return refuse('not_team');
    if (!hasPrivateSurface(caller)) return { path: `/people/${subject.account.id}/private` };
    const [picture, tables] = await Promise.all([
      findPeoplePicture(sql, viewer, subject.account.id, subject.deal, today),
      findPeopleTables(sql, viewer),
    ]);
    return { subject, findings: peopleFindings(picture, tables) };
  },
  view: (outcome, caller) =>
    'path' in outcome ? elsewhereReply(outcome.path, caller) : viewPrivate(outcome, caller),
  refusals: { gone: subjectRefusals.gone, not_team: subjectRefusals.not_team },
});

const viewPrivate = (
  { subject, findings }: Extract<Outcome, { subject: Subject }>,
  { viewer }: Caller,
): Reply => {
  const words = peopleTexts[viewer.locale];
  const { account } = subject;
  const title = words.privateTitle(account.name);
  const form: Form = {
    title,
    submit: encodeCommand('person.private', 1, {}),
    submitLabel: words.open,
    cancelLabel: words.close,
    groups: [
      {
        label: '',
        fields: [
          {
            kind: 'select',
            name: 'id',
            label: words.choose,
            value: null,
            required: true,
            options: findings.people
              .slice(0, SUPERIORS_MAX)
              .map(({ id, name }) => ({ value: id, label: name })),
          },
        ],
      },
    ],
  };
  return formReply(title, [
    ...privatePeopleBlocks(findings, viewer.locale),
    ...(findings.people.length === 0 ? [] : [{ kind: 'form' as const, form }]),
  ]);
};
