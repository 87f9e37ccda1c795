/** A line of a plan is opened in its form, and saved; an empty text takes it out. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { type Refusal, refuse } from '../../../chat/refusal.ts';
import { buttonOf, formOf, replyOf } from '../../../chat/reply-shapes.ts';
import type { Viewer } from '../../../chat/viewer.ts';
import type { Queries } from '../../../database/connection.ts';
import { findAccount, findHome } from '../../accounts/store.ts';
import type { Desk } from '../../desk.ts';
import { findMemberNames } from '../../members/store.ts';
import {
  isGolden,
  type LineInput,
  MEASURE_LENGTH_MAX,
  makeLineForm,
  TEXT_LENGTH_MAX,
} from '../forms/line-form.ts';
import { LINE_STATES, PLAN_PARTS, type PlanPart } from '../kinds.ts';
import { hasOwner } from '../line-view.ts';
import { addLines, changeLine, findPlanLines, type LineChange, startPlan, type YearLine } from '../store.ts';
import { planTexts } from '../texts.ts';
import { planYear } from './account-plan.ts';

const which = z.object({
  id: z.uuid(),
  year: planYear,
  /** Of a new line; empty while it is still to be chosen. */
  part: z.enum(PLAN_PARTS).or(z.literal('')).optional(),
  line: z.uuid().optional(),
});
type Which = z.infer<typeof which>;

type FormOutcome = { form: LineInput };
type Saved = { accountId: string; year: number; removed: boolean };

const refusals = { gone: () => ({ 'zh-CN': planTexts['zh-CN'].gone, en: planTexts.en.gone }) };

/** The line as it stands, or a new one of its part; a refusal where neither can be. */
const findInput = async (
  sql: Queries,
  viewer: Viewer,
  { id, year, part, line: lineId }: Which,
): Promise<{ input: LineInput; line: YearLine | null } | Refusal<'gone'>> => {
  const [account, lines] = await Promise.all([
    findAccount(sql, viewer, id),
    findPlanLines(sql, viewer, id, year),
  ]);
  const ofYear = lines.filter((one) => one.year === year);
  const line = lineId === undefined ? null : (ofYear.find((one) => one.id === lineId) ?? undefined);
  if (account === null || line === undefined) return refuse('gone');
  const segments = [...new Set(ofYear.filter((one) => one.part === 'segment').map(({ text }) => text))];
  const { ownerId = null, ownerName = null } = line ?? {};
  const input: LineInput = {
    accountId: account.id,
    accountName: account.name,
    year,
    part: line?.part ?? (part || null),
    lineId: line?.id ?? null,
    text: line?.text ?? '',
    segment: line?.segment ?? '',
    owner: ownerId === null ? null : { value: ownerId, label: ownerName ?? '' },
    dueOn: line?.dueOn ?? null,
    measure: line?.measure ?? '',
    state: line?.state ?? 'open',
    segments,
    errors: {},
  };
  return { input, line };
};

const viewForm = ({ form }: FormOutcome, { viewer }: Caller) => formOf(makeLineForm(form, viewer.locale));

export const openLine = defineCommand<Desk, Which, void, FormOutcome, 'gone'>({
  ...buttonOnly,
  name: 'accountplan.line',
  summary: { 'zh-CN': '修改客户计划的一行', en: 'Change a line of an account plan' },
  args: which,
  run: async ({ sql }, { viewer }, asked) => {
    const found = await findInput(sql, viewer, asked);
    return 'refused' in found ? found : { form: found.input };
  },
  view: viewForm,
  refusals,
});

const typed = which.extend({
  text: z.string().trim().max(TEXT_LENGTH_MAX).default(''),
  segment: z.string().trim().max(TEXT_LENGTH_MAX).default(''),
  owner: z.string().max(60).default(''),
  dueOn: z.union([z.iso.date(), z.literal('')]).default(''),
  measure: z.string().trim().max(MEASURE_LENGTH_MAX).default(''),
  state: z.enum(LINE_STATES).default('open'),
});
type Typed = z.infer<typeof typed>;

export const saveLine = defineCommand<Desk, Typed, void, FormOutcome | Saved, 'gone'>({
  ...buttonOnly,
  name: 'accountplan.line.save',
  summary: { 'zh-CN': '保存客户计划的一行', en: 'Save a line of an account plan' },
  args: typed,
  parseForm: (fields) => fields,
  run: async (desk, caller, written) => {
    const { viewer } = caller;
    const found = await findInput(desk.sql, viewer, written);
    if ('refused' in found) return found;
    const { input, line } = found;
    const errors = await errorsOf(desk.sql, viewer, written, input);
    if (Object.keys(errors).length > 0) {
      const { text, segment, measure, state } = written;
      return { form: { ...input, text, segment, measure, state, dueOn: written.dueOn || null, errors } };
    }
    const { part } = input;
    if (part === null) return refuse('gone');
    const change = changeOf(written, part);
    if (line === null) await addLine(desk, caller, input, part, change);
    else await changeLine(desk.sql, viewer, line, change, caller.now);
    return { accountId: input.accountId, year: input.year, removed: change.text === '' };
  },
  view: (outcome, caller) => ('form' in outcome ? viewForm(outcome, caller) : viewSaved(outcome, caller)),
  refusals,
});

const errorsOf = async (
  sql: Queries,
  viewer: Viewer,
  { text, owner }: Typed,
  { part, lineId }: LineInput,
): Promise<LineInput['errors']> => {
  const texts = planTexts[viewer.locale].form;
  const isId = z.uuid().safeParse(owner).success;
  const names = isId ? await findMemberNames(sql, viewer, [owner]) : new Map();
  return {
    ...(part === null ? { part: texts.needed } : {}),
    ...(lineId === null && text === '' ? { text: texts.needed } : {}),
    ...(owner !== '' && !names.has(owner) ? { owner: texts.noMember } : {}),
  };
};

/** What does not belong to the part is left out. */
const changeOf = ({ text, segment, owner, dueOn, measure, state }: Typed, part: PlanPart): LineChange => {
  const isOwned = hasOwner(part);
  return {
    text,
    segment: (isGolden(part) && segment) || null,
    ownerId: (isOwned && owner) || null,
    dueOn: (isOwned && dueOn) || null,
    measure: (isOwned && measure) || null,
    state: isOwned ? state : 'open',
  };
};

const addLine = async (
  desk: Desk,
  { viewer, now }: Caller,
  input: LineInput,
  part: PlanPart,
  change: LineChange,
) => {
  const { sql } = desk;
  const { year } = input;
  const accountId = await findHome(sql, viewer, input.accountId);
  await startPlan(sql, viewer, accountId, year, now);
  await addLines(
    sql,
    viewer,
    [{ ...change, id: desk.newId(), accountId, year, part, evidenceId: null }],
    now,
  );
};

const viewSaved = ({ accountId, year, removed }: Saved, { viewer }: Caller) => {
  const texts = planTexts[viewer.locale];
  const text = removed ? texts.removed : texts.saved;
  const args = { id: accountId, year };
  return replyOf(text, [
    { kind: 'notice', tone: 'good', text },
    {
      kind: 'buttons',
      buttons: [
        buttonOf(texts.summary, 'accountplan', args),
        buttonOf(texts.whole, 'accountplan.whole', args),
      ],
    },
  ]);
};
