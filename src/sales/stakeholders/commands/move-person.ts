/** A contact changes company: he becomes a lead there, his history stays here, and what is private does not travel. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { encodeCommand } from '../../../chat/command-codec.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Reply } from '../../../chat/reply.ts';
import { formOf, noticeOf } from '../../../chat/reply-shapes.ts';
import { findAccountMeant, type NamedAccount } from '../../accounts/named.ts';
import { findHome } from '../../accounts/store.ts';
import type { Desk } from '../../desk.ts';
import { recordByHand } from '../../evidence/by-hand.ts';
import { indexDocuments } from '../../search/store.ts';
import { addTasks } from '../../tasks/store.ts';
import { findPersonSheet, type PersonSheet } from '../person-store.ts';
import { subjectRefusals } from '../replies.ts';
import { addPeople } from '../store.ts';
import { peopleTexts } from '../texts.ts';

const TITLE_LENGTH_MAX = 120;

type FormOutcome = { sheet: PersonSheet; error: 'needs' | 'same' | null };
type Moved = { name: string; account: string };

const which = z.object({ id: z.uuid() });
const refusals = { gone: subjectRefusals.gone };

const viewForm = ({ sheet, error }: FormOutcome, { viewer }: Caller): Reply => {
  const words = peopleTexts[viewer.locale];
  const { id, name } = sheet.person;
  const wrong = { needs: words.moveNeeds, same: words.moveSame };
  return formOf({
    title: words.moveTitle(name),
    submit: encodeCommand('person.moved', 1, { id }),
    submitLabel: words.save,
    cancelLabel: words.cancel,
    groups: [
      {
        label: '',
        fields: [
          {
            kind: 'lookup',
            name: 'account',
            label: words.moveTo,
            source: 'accounts',
            value: null,
            allowNew: false,
            required: true,
            ...(error === null ? {} : { error: wrong[error] }),
          },
          { kind: 'text', name: 'title', label: words.moveJob, value: '', maxLength: TITLE_LENGTH_MAX },
        ],
      },
    ],
  });
};

export const movePerson = defineCommand<Desk, z.infer<typeof which>, void, FormOutcome, 'gone'>({
  ...buttonOnly,
  name: 'person.move',
  summary: { 'zh-CN': '联系人换了公司', en: 'A contact changed company' },
  readOnly: true,
  args: which,
  run: async ({ sql }, { viewer, today }, { id }) => {
    const sheet = await findPersonSheet(sql, viewer, id, today);
    return sheet === null || sheet.person.left !== null ? refuse('gone') : { sheet, error: null };
  },
  view: viewForm,
  refusals,
});

const typed = which.extend({
  account: z.string().max(200).default(''),
  title: z.string().trim().max(TITLE_LENGTH_MAX).default(''),
});

export const savePersonMove = defineCommand<Desk, z.infer<typeof typed>, void, FormOutcome | Moved, 'gone'>({
  ...buttonOnly,
  name: 'person.moved',
  summary: { 'zh-CN': '保存联系人的新公司', en: 'Keep where a contact has gone' },
  args: typed,
  parseForm: (fields) => fields,
  run: async (desk, caller, { id, account, title }) => {
    const sheet = await findPersonSheet(desk.sql, caller.viewer, id, caller.today);
    if (sheet === null || sheet.person.left !== null) return refuse('gone');
    const meant = await findAccountMeant(desk.sql, caller.viewer, account);
    if (!('one' in meant)) return { sheet, error: 'needs' };
    if (meant.one.id === sheet.account.id) return { sheet, error: 'same' };
    await settle(desk, caller, sheet, meant.one, title === '' ? null : title);
    return { name: sheet.person.name, account: meant.one.name };
  },
  view: (outcome, caller) =>
    'sheet' in outcome
      ? viewForm(outcome, caller)
      : noticeOf(peopleTexts[caller.viewer.locale].moved(outcome.name, outcome.account)),
  refusals,
});

/** A new record there, tied to the one here; nothing that was said of him here is copied. */
const settle = async (
  desk: Desk,
  caller: Caller,
  { person, account }: PersonSheet,
  to: NamedAccount,
  title: string | null,
): Promise<void> => {
  const { sql, newId } = desk;
  const { viewer, now, today } = caller;
  const id = newId();
  const { name } = person;
  const accountId = await findHome(sql, viewer, to.id);
  await addPeople(sql, viewer, [{ id, accountId, name, title, department: null }], now);
  const subjectKind = 'person' as const;
  await recordByHand(desk, caller, [
    { subjectKind, subjectId: person.id, accountId: account.id, property: 'left' as const, value: id },
  ]);
  await recordByHand(desk, caller, [
    { subjectKind, subjectId: id, accountId, property: 'came' as const, value: person.id },
  ]);
  const body = title === null ? name : `${name} ${title}`;
  await indexDocuments(sql, viewer, [{ kind: 'person', id, accountId, body, on: today }]);
  const task = { id: newId(), accountId, dealId: null, visitId: null, owner: 'us' as const, dueOn: null };
  const what = peopleTexts[viewer.locale].greet(name);
  await addTasks(sql, viewer, [{ ...task, what, assigneeId: viewer.memberId }], now);
};
