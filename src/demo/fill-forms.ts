/** The demo company's members fill in forms, the very path that real forms take. */
import { v7 as uuidv7 } from 'uuid';
import { encodeCommand } from '../chat/command-codec.ts';
import type { Conversation } from '../chat/conversation.ts';
import { localDate } from '../chat/local-date.ts';
import type { Viewer } from '../chat/viewer.ts';
import { addMonths } from '../reading/dates/calendar.ts';
import { DEMO_FORMS, DEMO_ORDERS, DEMO_PLANS, type DemoForm, type DemoOrders } from './judgements.ts';
import { DEMO_PEOPLE, type DemoPerson } from './people.ts';

/** `viewerOf`: a member by key; `accountOf`: an account's id by name. */
export const fillDemoForms = async (
  conversation: Conversation,
  viewerOf: (key: string) => Viewer,
  accountOf: (name: string) => string,
  now: Date,
): Promise<void> => {
  const today = (by: string) => localDate(now, viewerOf(by).timeZone);
  const year = (by: string) => Number(today(by).slice(0, 4));
  const send = (form: DemoForm) => submit(conversation, viewerOf(form.by), accountOf(form.account), form);
  for (const orders of DEMO_ORDERS) await send(orderForm(orders, today(orders.by)));
  for (const form of DEMO_FORMS) await send(form);
  for (const person of DEMO_PEOPLE) await tellOf(conversation, viewerOf(person.by), person);
  for (const { by, account, lines } of DEMO_PLANS) {
    const args = { id: accountOf(account), year: year(by) };
    await press(conversation, viewerOf(by), encodeCommand('accountplan.fill', 1, args));
    for (const [part, fields] of lines) {
      await send({ by, account, command: 'accountplan.line.save', args: { year: year(by), part }, fields });
    }
  }
};

const orderForm = ({ by, account, source, amounts }: DemoOrders, today: string): DemoForm => {
  const lines = amounts.map(([monthsAgo, ...cells]) =>
    [addMonths(`${today.slice(0, 7)}-01`, -monthsAgo).slice(0, 7), ...cells].join(' | '),
  );
  return { by, account, command: 'orders.save', fields: { lines: lines.join('\n'), source } };
};

/** First what everybody may know, then the private sheet. */
const tellOf = async (
  conversation: Conversation,
  viewer: Viewer,
  { by, name, reports, known, sheet, tie }: DemoPerson,
): Promise<void> => {
  const idOf = async (wanted: string): Promise<string> => {
    const [found] = await conversation.lookup(viewer, 'people', wanted);
    if (found === undefined) throw new Error(`no demo person ${wanted}`);
    return found.value;
  };
  const id = await idOf(name);
  const superior = reports === undefined ? {} : { reports: await idOf(reports) };
  const send = (command: string, fields: DemoForm['fields']) =>
    submit(conversation, viewer, id, { by, account: '', command, fields });
  await send('person.save', { ...known, ...superior });
  const related = tie === undefined ? {} : { tieTo: await idOf(tie[0]), tieKind: tie[1] };
  if (sheet !== undefined || tie !== undefined) await send('person.private.save', { ...sheet, ...related });
};

const submit = async (
  conversation: Conversation,
  viewer: Viewer,
  id: string,
  { command, args, fields }: DemoForm,
): Promise<void> => {
  const value = encodeCommand(command, 1, { ...args, id });
  const answer = await conversation.receive({
    ...inboundOf(viewer),
    intent: { kind: 'form', value, fields: { ...fields }, messageId: null },
  });
  if (answer.form !== null)
    throw new Error(`a demo form was not taken: ${command} ${JSON.stringify(fields)}`);
};

const press = async (conversation: Conversation, viewer: Viewer, value: string): Promise<void> => {
  await conversation.receive({ ...inboundOf(viewer), intent: { kind: 'press', value, messageId: null } });
};

/** In a place apart: whoever opens the console finds the notes in it, not thirty answers to forms. */
const inboundOf = ({ tenantId, memberId }: Viewer) => ({
  tenantId,
  memberId,
  place: { platform: 'web' as const, kind: 'direct' as const, id: `${memberId}/forms` },
  dedupeKey: `demo:${uuidv7()}`,
});
