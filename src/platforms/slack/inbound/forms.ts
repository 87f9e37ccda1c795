/** Submitted forms. What is wrong is said in place, within Slack's three seconds; what takes longer is answered later. */
import { createHash } from 'node:crypto';
import type { Answer } from '../../../chat/conversation.ts';
import type { Reply } from '../../../chat/reply.ts';
import { nameOf } from '../background.ts';
import { type Came, handleOf, isForbidden } from '../intake.ts';
import { SAVE_MS } from '../limits.ts';
import type { Member } from '../people.ts';
import { placeOf, readPlace } from '../place.ts';
import { fieldNameOf } from '../render/form-field.ts';
import { type FormOrigin, openOrigin } from '../render/form-origin.ts';
import { formValuesOf } from '../render/form-values.ts';
import { drawForm, errorsOf, formOf } from '../render/form-view.ts';
import { slackTexts } from '../texts.ts';
import { within } from '../within.ts';
import { submissionPayload } from './payloads.ts';
import type { Answered, Slack } from './slack.ts';

/** Of Slack's time the last part goes to making sure that it is stored. */
const STORED_MS = 600;
const APPLY_MS = SAVE_MS - STORED_MS;

export const takeForm = async (slack: Slack, team: string, payload: unknown): Promise<Answered> => {
  const { user, view, trigger_id } = submissionPayload.parse(payload);
  const workspace = slack.workspaces.find(team);
  const origin = openOrigin(view.private_metadata);
  if (workspace === null || origin === null || origin.value === '') return {};
  const fields = { ...origin.kept, ...formValuesOf(view.state?.values ?? {}, team) };
  const place = readPlace(origin.place);
  const came: Came = {
    workspace,
    user: user.id,
    place: placeOf(place?.team === team ? place : { team, channel: user.id, thread: null }),
    // The same form with the same values, such as after "not saved", is the same thing.
    dedupeKey: `slack:${team}:view:${view.id}:${digestOf(fields)}`,
    intent: () => ({ kind: 'form', value: origin.value, fields, messageId: origin.messageId }),
    handle: {
      responseUrl: origin.responseUrl,
      triggerId: trigger_id,
      pressed: origin.messageId ?? undefined,
      again: origin.again,
    },
  };
  const shown = new Set(view.blocks.flatMap(({ block_id }) => block_id ?? []));
  try {
    return await submit(slack, came, origin, shown);
  } catch (error) {
    // Sent again it is looked up anew who that is.
    if (isForbidden(error)) slack.people.forget(came.workspace, came.user);
    slack.log.warn({ fault: nameOf(error) }, 'a form was not saved');
    return { answer: notSaved(slack, came, shown) };
  }
};

const digestOf = (fields: object): string =>
  createHash('sha256').update(JSON.stringify(fields)).digest('hex').slice(0, 16);

const submit = async (
  slack: Slack,
  came: Came,
  origin: FormOrigin,
  shown: ReadonlySet<string>,
): Promise<Answered> => {
  const { conversation, intake, people } = slack;
  const member = await within(SAVE_MS, people.member(came.workspace, came.user));
  if (member === null) return {};
  const receiving = conversation.receive(await intake.inbound(came, member), handleOf(came));
  const answer = await Promise.race([receiving, nothingAfter(APPLY_MS)]);
  if (answer === null) return answerLater(slack, came, member, receiving);
  return {
    answer: answer.form === null ? undefined : responseTo(answer.form, member, origin, shown),
    after: async () => {
      conversation.deliver(member.tenantId);
      if (answer.toast !== null) await pass(slack, came, member, answer.toast);
    },
  };
};

const nothingAfter = (ms: number): Promise<null> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(null), ms).unref();
  });

/** It is stored, or is now, under the same key: the form may close. What came of it is told when it is known. */
const answerLater = async (
  slack: Slack,
  came: Came,
  member: Member,
  receiving: Promise<Answer>,
): Promise<Answered> => {
  await within(STORED_MS, slack.intake.accept(came));
  return {
    after: async () => {
      const { form, toast } = await receiving;
      slack.conversation.deliver(member.tenantId);
      if (toast !== null) await pass(slack, came, member, toast);
      if (form !== null) await pass(slack, came, member, complaint(form, member));
    },
  };
};

const responseTo = (reply: Reply, { locale }: Member, origin: FormOrigin, shown: ReadonlySet<string>) => {
  const form = formOf(reply);
  const errors = form === null ? null : errorsOf(form, shown);
  if (errors !== null) return { response_action: 'errors', errors };
  const { messageId, place, again, responseUrl } = origin;
  const view = drawForm(reply, locale, { messageId, place, again, responseUrl });
  return view === null ? undefined : { response_action: 'update', view };
};

/** What was wrong, as words: the form has closed meanwhile. */
const complaint = (reply: Reply, { locale }: Member): Reply => {
  const fields = formOf(reply)?.groups.flatMap((group) => group.fields) ?? [];
  const wrong = fields.filter(({ error }) => error !== undefined);
  const text = slackTexts[locale].formClosed;
  return {
    audience: { kind: 'writer' },
    purpose: 'toast',
    summary: text,
    blocks: [
      { kind: 'notice', tone: 'warning', text },
      { kind: 'list', items: wrong.map(({ label, error = '' }) => ({ text: label, detail: error })) },
    ],
  };
};

const pass = async (
  { conversation, door }: Slack,
  came: Came,
  member: Member,
  reply: Reply,
): Promise<void> => {
  const viewer = await conversation.viewer(member.tenantId, member.memberId);
  if (viewer === null) return;
  const { place } = came;
  await door.pass({ viewer, place, reply, handle: handleOf(came), messageId: null, platformMessageId: null });
};

/** In the form itself, which stays open with all that was typed. */
const notSaved = ({ people }: Slack, { workspace, user }: Came, shown: ReadonlySet<string>) => {
  const { notSaved: text } = slackTexts[people.localeOf(workspace.team, user)];
  const [first] = [...shown].filter((blockId) => fieldNameOf(blockId) !== null);
  return first === undefined ? undefined : { response_action: 'errors', errors: { [first]: text } };
};
