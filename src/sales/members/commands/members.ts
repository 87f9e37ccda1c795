/** `/members [name]`: an admin's list of the members, by pages, the deactivated last. */

import { z } from 'zod';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { encodeCommand, encodeFitting } from '../../../chat/command-codec.ts';
import type { Locale } from '../../../chat/locale.ts';
import { type Paging, pageRead, pagerBlocks } from '../../../chat/pager.ts';
import type { Button, ListItem, Reply } from '../../../chat/reply.ts';
import { replyOf } from '../../../chat/reply-shapes.ts';
import type { Desk } from '../../desk.ts';
import { findMembers, type MemberRow } from '../roster-store.ts';
import { memberTexts, roleTexts } from '../texts.ts';

/** What a phone shows in about two screens. */
const PAGE = 15;

const args = z.object({
  words: z.string().max(200).default(''),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});

type Outcome = { words: string; page: Paging & { items: readonly MemberRow[] } };

export const members = defineCommand<Desk, z.infer<typeof args>, void, Outcome>({
  name: 'members',
  version: 1,
  words: { 'zh-CN': ['成员'], en: ['members'] },
  summary: {
    'zh-CN': '成员列表，设置角色、职能和团队（管理员）',
    en: 'Members; set role, function and team (admins)',
  },
  example: { 'zh-CN': '成员', en: 'members' },
  roles: ['admin'],
  readOnly: true,
  args,
  parse: (text) => ({ words: text.trim() }),
  run: async ({ sql }, { viewer }, { words, offset }) => {
    const found = await findMembers(sql, viewer, words, PAGE + 1, offset);
    return { words, page: pageRead(found, offset, PAGE) };
  },
  view: (outcome, caller) => viewMembers(outcome, caller),
  refusals: {},
});

const viewMembers = ({ words, page }: Outcome, { viewer }: Caller): Reply => {
  const texts = memberTexts[viewer.locale];
  if (page.shown === 0) {
    const text = texts.noMembers(words);
    return replyOf(text, [{ kind: 'text', text }]);
  }
  const paging = { page: texts.page, back: texts.previous, on: texts.next };
  return replyOf(texts.members, [
    { kind: 'heading', text: texts.members },
    { kind: 'list', items: page.items.map((row) => memberItem(row, viewer.locale)) },
    ...pagerBlocks(page, paging, (offset) => encodeFitting('members', 1, { words, offset })),
  ]);
};

const memberItem = (row: MemberRow, locale: Locale): ListItem => {
  const texts = memberTexts[locale];
  const { name, role, function: duty, teamName, active } = row;
  const detail = [roleTexts[locale][role], duty ?? texts.noFunction, teamName ?? texts.noTeam];
  return {
    text: name,
    detail: [...(active ? [] : [texts.deactivated]), ...detail].join(' · '),
    tone: active && role === 'newcomer' ? 'warning' : 'plain',
    buttons: active ? activeButtons(row, locale) : inactiveButtons(row, locale),
  };
};

const activeButtons = ({ id, name }: MemberRow, locale: Locale): Button[] => {
  const texts = memberTexts[locale];
  return [
    { label: texts.change, value: encodeCommand('member.edit', 1, { id }), style: 'default' },
    {
      label: texts.deactivate,
      value: encodeCommand('member.deactivate', 1, { id }),
      // Asked before it is done; a page of red buttons would only frighten.
      style: 'default',
      confirm: texts.deactivateAsk(name),
    },
  ];
};

const inactiveButtons = ({ id }: MemberRow, locale: Locale): Button[] => {
  const texts = memberTexts[locale];
  return [
    { label: texts.reactivate, value: encodeCommand('member.reactivate', 1, { id }), style: 'default' },
    { label: texts.handOver, value: encodeCommand('member.hand-over', 1, { id }), style: 'default' },
  ];
};
