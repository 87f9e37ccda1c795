/** A submitted form, or another page of one. The form stands in its card again where something is wrong with it. */
import type { FormValues } from '../../../chat/inbound.ts';
import type { Form, Reply } from '../../../chat/reply.ts';
import type { FormBearing } from '../card-value.ts';
import { drawReply } from '../render/reply.ts';
import type { Surroundings } from '../surroundings.ts';
import { feishuTexts } from '../texts.ts';
import { type CardAnswer, cardIs, submitted, toastOf } from './card-answer.ts';
import { labelsOf, type Objection, refilled, resolvedValues, sentValues, typedNames } from './form-values.ts';
import { type Presser, receivePress } from './press.ts';
import { resolveNames } from './resolve-names.ts';

/** What was sent, as far as its names are clear. */
type Filled = {
  values: FormValues;
  labels: ReadonlyMap<string, string>;
  objections: ReadonlyMap<string, Objection>;
};

const fillIn = async (around: Surroundings, presser: Presser, used: FormBearing): Promise<Filled> => {
  const sent = sentValues(presser.event.action.form_value ?? {}, used.hidden);
  const { found, objections } = await resolveNames(around, presser, typedNames(sent, used.lookups));
  const values = resolvedValues(sent, used.lookups, found);
  return { values, labels: labelsOf(used.lookups, found), objections };
};

export const answerSubmit = async (
  around: Surroundings,
  presser: Presser,
  used: FormBearing,
): Promise<CardAnswer> => {
  const filled = await fillIn(around, presser, used);
  if (filled.objections.size > 0) return showAgain(around, presser, used, filled, null);
  const { submit: value, messageId, opener } = used;
  const intent = { kind: 'form' as const, value, fields: filled.values, messageId };
  const answer = await receivePress(around, presser, used, { intent, opener });
  if (answer.form !== null) return cardIs(drawAgain(around, presser, used, answer.form, null));
  return { ...(answer.toast === null ? {} : toastOf(answer.toast)), ...submitted(presser.viewer) };
};

/** What is not clear has to be made so first: the other page would not show it. */
export const answerTurn = async (
  around: Surroundings,
  presser: Presser,
  used: FormBearing & { page: number },
): Promise<CardAnswer> => {
  const filled = await fillIn(around, presser, used);
  return showAgain(around, presser, used, filled, filled.objections.size > 0 ? null : used.page);
};

/** Where the form cannot be had again, what is wrong with it is at least said. */
const showAgain = async (
  around: Surroundings,
  presser: Presser,
  used: FormBearing,
  { values, labels, objections }: Filled,
  page: number | null,
): Promise<CardAnswer> => {
  const again = await openAgain(around, presser, used);
  if (again === null) {
    const [first] = objections.values();
    const content = first?.error ?? feishuTexts[presser.viewer.locale].failed;
    return { toast: { type: 'error', content } };
  }
  const filled = withForm(again, (form) => refilled(form, values, labels, objections));
  return cardIs(drawAgain(around, presser, used, filled, page));
};

/** Asks for the form as it was asked for at first; null where that brings none any more. */
const openAgain = async (
  around: Surroundings,
  presser: Presser,
  used: FormBearing,
): Promise<Reply | null> => {
  const { opener, messageId } = used;
  if (opener === null) return null;
  const intent =
    opener.kind === 'press'
      ? { kind: 'press' as const, value: opener.value, messageId }
      : { kind: 'text' as const, text: opener.value };
  return (await receivePress(around, presser, used, { intent, opener, part: ':again' })).form;
};

const withForm = (reply: Reply, change: (form: Form) => Form): Reply => ({
  ...reply,
  blocks: reply.blocks.map((block) =>
    block.kind === 'form' ? { ...block, form: change(block.form) } : block,
  ),
});

/** What stood above the form is left out where both would not fit the one card that a response may bring. */
const drawAgain = (
  { opens }: Surroundings,
  { viewer }: Presser,
  { messageId, opener }: FormBearing,
  reply: Reply,
  page: number | null,
) => {
  const { locale } = viewer;
  const frame = { messageId, inChannel: false, locale, words: feishuTexts[locale], opens, opener, page };
  const whole = drawReply(reply, frame);
  if (whole.further.length === 0) return whole.first;
  return drawReply({ ...reply, blocks: reply.blocks.filter(({ kind }) => kind === 'form') }, frame).first;
};
