/** `/members [name]`: an admin's list of the members, by pages. */
import { z } from 'zod';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { encodeCommand } from '../../../chat/command-codec.ts';
import type { Block, Button, ListItem, Reply } from '../../../chat/reply.ts';
import type { Desk } from '../../desk.ts';
import { findMembers, type MemberRow } from '../roster-store.ts';
import { memberTexts, roleTexts } from '../texts.ts';
import { replyOf } from '../view.ts';

/** What a phone shows in about two screens. */
const PAGE = 15;

/** A name's part in a pager's button, within the 255 bytes of its value. */
const WORDS_IN_BUTTON = 40;

const args = z.object({
  words: z.string().max(200).default(''),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});

type Outcome = { words: string; offset: number; members: readonly MemberRow[]; isMore: boolean };

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
    return { words, offset, members: found.slice(0, PAGE), isMore: found.length > PAGE };
  },
  view: (outcome, caller) => viewMembers(outcome, caller),
  refusals: {},
});

const viewMembers = ({ words, offset, members: rows, isMore }: Outcome, { viewer }: Caller): Reply => {
  const texts = memberTexts[viewer.locale];
  if (rows.length === 0) {
    const text = texts.noMembers(words);
    return replyOf(text, [{ kind: 'text', text }]);
  }
  const go = (label: string, to: number): Button => ({
    label,
    value: encodeCommand('members', 1, { words: words.slice(0, WORDS_IN_BUTTON), offset: to }),
    style: 'default',
  });
  const pager: Block = {
    kind: 'pager',
    text: texts.page(offset + 1, offset + rows.length),
    previous: offset > 0 ? go(texts.previous, Math.max(0, offset - PAGE)) : null,
    next: isMore ? go(texts.next, offset + PAGE) : null,
  };
  return replyOf(texts.members, [
    { kind: 'heading', text: texts.members },
    { kind: 'list', items: rows.map((row) => memberItem(row, viewer.locale)) },
    ...(isMore || offset > 0 ? [pager] : []),
  ]);
};

const memberItem = (
  { id, name, role, function: duty, teamName }: MemberRow,
  locale: Caller['viewer']['locale'],
): ListItem => {
  const texts = memberTexts[locale];
  return {
    text: name,
    detail: [roleTexts[locale][role], duty ?? texts.noFunction, teamName ?? texts.noTeam].join(' · '),
    tone: role === 'newcomer' ? 'warning' : 'plain',
    buttons: [{ label: texts.change, value: encodeCommand('member.edit', 1, { id }), style: 'default' }],
  };
};
