/** A changed table: typed, checked, shown with its effect, and in force only once it is applied. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, type Command, defineCommand } from '../../../chat/command.ts';
import { type Refusal, refuse } from '../../../chat/refusal.ts';
import type { Reply } from '../../../chat/reply.ts';
import { noticeOf } from '../../../chat/reply-shapes.ts';
import type { Desk } from '../../desk.ts';
import { changesBetween } from '../changes.ts';
import type { AnySetting } from '../setting.ts';
import type { SettingsDesk } from '../settings-desk.ts';
import { storeSetting } from '../store.ts';
import { readTable, type TableProblem, writeTable } from '../table-text.ts';
import { settingsTexts } from '../texts.ts';
import { type Proposal, TABLE_LENGTH_MAX, viewProposal, viewTableForm } from '../view.ts';

const ROLES = ['admin'] as const;

const texts = (pick: (texts: (typeof settingsTexts)['en']) => string) => () => ({
  'zh-CN': pick(settingsTexts['zh-CN']),
  en: pick(settingsTexts.en),
});
const refusals = { aged: texts(({ aged }) => aged), same: texts(({ same }) => same) };

type FormOutcome = { setting: AnySetting; text: string; problems: readonly TableProblem[] };
const viewForm = ({ setting, text, problems }: FormOutcome, caller: Caller): Reply =>
  viewTableForm(setting, text, problems, caller);

const which = z.object({ key: z.string().max(60) });

export const makeEditSetting = ({ find }: SettingsDesk): Command<Desk> =>
  defineCommand<Desk, z.infer<typeof which>, void, FormOutcome, 'aged'>({
    ...buttonOnly,
    name: 'settings.edit',
    summary: { 'zh-CN': '修改一张规则表', en: 'Change a table' },
    roles: ROLES,
    args: which,
    run: async ({ sql }, { viewer }, { key }) => {
      const held = await find(sql, viewer, key);
      if (held === null) return refuse('aged');
      const text = writeTable(held.stored.value ?? held.setting.standard);
      return { setting: held.setting, text, problems: [] };
    },
    view: viewForm,
    refusals,
  });

const typed = which.extend({ table: z.string().max(TABLE_LENGTH_MAX).default('') });

export const makeProposeSetting = (settings: SettingsDesk): Command<Desk> =>
  defineCommand<Desk, z.infer<typeof typed>, void, FormOutcome | Proposal, 'aged' | 'same'>({
    ...buttonOnly,
    name: 'settings.propose',
    summary: { 'zh-CN': '看看改动的影响', en: 'Show what a change would do' },
    roles: ROLES,
    args: typed,
    parseForm: (fields) => fields,
    run: async (desk, caller, { key, table }) => {
      const held = await settings.find(desk.sql, caller.viewer, key);
      if (held === null) return refuse('aged');
      const { setting, stored } = held;
      const read = readTable(table, setting);
      if (!read.ok) return { setting, text: table, problems: read.problems };
      const before = stored.value ?? setting.standard;
      if (changesBetween(before, read.value).length === 0) return refuse('same');
      const proposalId = desk.newId();
      const proposed = { id: proposalId, value: read.value };
      await storeSetting(desk.sql, caller.viewer, key, { ...stored, proposed });
      const effect = (await settings.effects[key]?.(desk, caller, read.value)) ?? [];
      return { setting, before, after: read.value, proposalId, effect };
    },
    view: (outcome, caller) =>
      'proposalId' in outcome ? viewProposal(outcome, caller) : viewForm(outcome, caller),
    refusals,
  });

const settled = which.extend({ proposalId: z.uuid() });
type Settled = z.infer<typeof settled>;

export const makeApplySetting = (settings: SettingsDesk): Command<Desk> =>
  defineCommand<Desk, Settled, void, { setting: AnySetting }, 'aged'>({
    ...buttonOnly,
    name: 'settings.apply',
    summary: { 'zh-CN': '应用改动', en: 'Apply a change' },
    roles: ROLES,
    args: settled,
    run: async (desk, caller, asked) => {
      const proposal = await findProposal(settings, desk, caller, asked);
      if ('refused' in proposal) return proposal;
      const changed = { value: proposal.value, changedBy: caller.viewer.memberId, changedOn: caller.today };
      await storeSetting(desk.sql, caller.viewer, asked.key, changed);
      return { setting: proposal.setting };
    },
    view: ({ setting }, { viewer }) =>
      replacing(settingsTexts[viewer.locale].applied(setting.title[viewer.locale])),
    refusals,
  });

export const makeDropSetting = (settings: SettingsDesk): Command<Desk> =>
  defineCommand<Desk, Settled, void, { setting: AnySetting }, 'aged'>({
    ...buttonOnly,
    name: 'settings.drop',
    summary: { 'zh-CN': '放弃改动', en: 'Drop a change' },
    roles: ROLES,
    args: settled,
    run: async (desk, caller, asked) => {
      const proposal = await findProposal(settings, desk, caller, asked);
      if ('refused' in proposal) return proposal;
      const { proposed: _dropped, ...kept } = proposal.stored;
      await storeSetting(desk.sql, caller.viewer, asked.key, kept.value === undefined ? null : kept);
      return { setting: proposal.setting };
    },
    view: (_outcome, { viewer }) => replacing(settingsTexts[viewer.locale].dropped),
    refusals,
  });

export const makeRestoreSetting = ({ find }: SettingsDesk): Command<Desk> =>
  defineCommand<Desk, z.infer<typeof which>, void, { setting: AnySetting }, 'aged'>({
    ...buttonOnly,
    name: 'settings.restore',
    summary: { 'zh-CN': '恢复标准值', en: 'Back to the standard table' },
    roles: ROLES,
    args: which,
    run: async ({ sql }, { viewer }, { key }) => {
      const held = await find(sql, viewer, key);
      if (held === null || held.stored.value === undefined) return refuse('aged');
      await storeSetting(sql, viewer, key, null);
      return { setting: held.setting };
    },
    view: ({ setting }, { viewer }) =>
      replacing(settingsTexts[viewer.locale].restored(setting.title[viewer.locale])),
    refusals,
  });

const replacing = (text: string): Reply => ({ ...noticeOf(text), purpose: 'replace' });

/** The proposal whose button was pressed, if it is still the one that waits and its table still passes the check. */
const findProposal = async (
  { find }: SettingsDesk,
  { sql }: Desk,
  { viewer }: Caller,
  { key, proposalId }: Settled,
) => {
  const held = await find(sql, viewer, key);
  const proposed = held?.stored.proposed;
  if (held === null || held === undefined || proposed?.id !== proposalId)
    return refuse('aged') as Refusal<'aged'>;
  const { setting, stored } = held;
  return setting.check(proposed.value).ok
    ? { setting, stored, value: proposed.value }
    : (refuse('aged') as Refusal<'aged'>);
};
