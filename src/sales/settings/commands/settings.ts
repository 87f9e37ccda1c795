/** `/settings`: the tables that this company may adjust, and one of them with its reasons. */
import { z } from 'zod';
import { type Command, defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Desk } from '../../desk.ts';
import type { SettingsDesk } from '../settings-desk.ts';
import { settingsTexts } from '../texts.ts';
import { type Held, viewSetting, viewSettings } from '../view.ts';

const args = z.object({ key: z.string().max(60).default('') });

export const makeSettings = ({ find, findAll }: SettingsDesk): Command<Desk> =>
  defineCommand<Desk, z.infer<typeof args>, void, { held: Held } | { all: readonly Held[] }, 'unknown'>({
    name: 'settings',
    version: 1,
    words: { 'zh-CN': ['设置'], en: ['settings'] },
    summary: {
      'zh-CN': '查看和调整评分、阶段、门槛等规则表（管理员）',
      en: 'See and adjust the tables of weights, stages and thresholds (admins)',
    },
    example: { 'zh-CN': '设置', en: 'settings' },
    roles: ['admin'],
    readOnly: true,
    args,
    parse: (text) => ({ key: text.trim().toLowerCase() }),
    run: async ({ sql }, { viewer }, { key }) => {
      if (key === '') return { all: await findAll(sql, viewer) };
      const held = await find(sql, viewer, key);
      return held === null ? refuse('unknown', { key }) : { held };
    },
    view: (outcome, caller) =>
      'held' in outcome ? viewSetting(outcome.held, caller) : viewSettings(outcome.all, caller),
    refusals: {
      unknown: ({ key = '' }) => ({
        'zh-CN': settingsTexts['zh-CN'].unknown(String(key)),
        en: settingsTexts.en.unknown(String(key)),
      }),
    },
  });
