/** A form in which orders are typed or pasted by month, with their source. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { encodeCommand } from '../../../chat/command-codec.ts';
import type { Locale } from '../../../chat/locale.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Reply } from '../../../chat/reply.ts';
import { buttonOf, formOf, replyOf } from '../../../chat/reply-shapes.ts';
import { findAccount, findHome } from '../../accounts/store.ts';
import type { Desk } from '../../desk.ts';
import { parseOrderLines } from '../parse-lines.ts';
import { addOrders } from '../store.ts';
import { orderTexts } from '../texts.ts';

/** Three years by month, in two products. */
const LINES_MAX = 72;
const TEXT_LENGTH_MAX = 3000;
const SOURCE_LENGTH_MAX = 120;

type Errors = Readonly<Partial<Record<'lines' | 'source', string>>>;
type FormOutcome = { account: { id: string; name: string }; lines: string; source: string; errors: Errors };
type Saved = { accountId: string; accountName: string; count: number };

const which = z.object({ id: z.uuid() });
const refusals = { gone: () => ({ 'zh-CN': orderTexts['zh-CN'].gone, en: orderTexts.en.gone }) };

export const openOrders = defineCommand<Desk, z.infer<typeof which>, void, FormOutcome, 'gone'>({
  ...buttonOnly,
  name: 'orders.add',
  summary: { 'zh-CN': '录入一个客户的订单', en: "Enter an account's orders" },
  args: which,
  run: async ({ sql }, { viewer }, { id }) => {
    const account = await findAccount(sql, viewer, id);
    return account === null ? refuse('gone') : { account, lines: '', source: '', errors: {} };
  },
  view: (outcome, caller) => viewForm(outcome, caller),
  refusals,
});

const typed = which.extend({
  lines: z.string().max(TEXT_LENGTH_MAX).default(''),
  source: z.string().trim().max(SOURCE_LENGTH_MAX).default(''),
});

export const saveOrders = defineCommand<Desk, z.infer<typeof typed>, void, FormOutcome | Saved, 'gone'>({
  ...buttonOnly,
  name: 'orders.save',
  summary: { 'zh-CN': '保存录入的订单', en: 'Save the orders entered' },
  args: typed,
  parseForm: (fields) => fields,
  run: async (desk, { viewer, today, now }, { id, lines, source }) => {
    const account = await findAccount(desk.sql, viewer, id);
    if (account === null) return refuse('gone');
    const { orders, problems } = parseOrderLines(lines, today);
    const errors = errorsOf(orders.length, problems, source, viewer.locale);
    if (Object.keys(errors).length > 0) return { account, lines, source, errors };
    const accountId = await findHome(desk.sql, viewer, account.id);
    const rows = orders.map((order) => ({ ...order, id: desk.newId(), accountId, source }));
    await addOrders(desk.sql, viewer, rows, now);
    return { accountId: account.id, accountName: account.name, count: rows.length };
  },
  view: (outcome, caller) => ('errors' in outcome ? viewForm(outcome, caller) : viewSaved(outcome, caller)),
  refusals,
});

const errorsOf = (
  count: number,
  [problem]: ReturnType<typeof parseOrderLines>['problems'],
  source: string,
  locale: Locale,
): Errors => {
  const texts = orderTexts[locale];
  const wrong =
    problem !== undefined
      ? texts.problem[problem.problem](problem.line)
      : count === 0
        ? texts.needed
        : count > LINES_MAX
          ? texts.tooMany(LINES_MAX)
          : undefined;
  return {
    ...(wrong === undefined ? {} : { lines: wrong }),
    ...(source === '' ? { source: texts.needed } : {}),
  };
};

const viewForm = ({ account, lines, source, errors }: FormOutcome, { viewer }: Caller): Reply => {
  const texts = orderTexts[viewer.locale];
  return formOf({
    title: texts.title,
    submit: encodeCommand('orders.save', 1, { id: account.id }),
    submitLabel: texts.save,
    cancelLabel: texts.cancel,
    groups: [
      {
        label: account.name,
        fields: [
          {
            kind: 'longText',
            name: 'lines',
            label: texts.lines,
            hint: `${texts.hint} ${texts.example}`,
            value: lines,
            maxLength: TEXT_LENGTH_MAX,
            required: true,
            ...(errors.lines === undefined ? {} : { error: errors.lines }),
          },
          {
            kind: 'text',
            name: 'source',
            label: texts.source,
            value: source,
            maxLength: SOURCE_LENGTH_MAX,
            required: true,
            ...(errors.source === undefined ? {} : { error: errors.source }),
          },
        ],
      },
    ],
  });
};

const viewSaved = ({ accountId, accountName, count }: Saved, { viewer }: Caller): Reply => {
  const texts = orderTexts[viewer.locale];
  const text = texts.saved(count, accountName);
  return replyOf(text, [
    { kind: 'notice', tone: 'good', text },
    { kind: 'buttons', buttons: [buttonOf(texts.show, 'grade', { id: accountId })] },
  ]);
};
