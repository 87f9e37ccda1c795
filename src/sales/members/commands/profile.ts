/** `/profile`: who one is here, in which language and time zone one is spoken to, and where one is told things. */

import { z } from 'zod';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { encodeCommand } from '../../../chat/command-codec.ts';
import { formatDay } from '../../../chat/format.ts';
import { localDate } from '../../../chat/local-date.ts';
import type { Locale } from '../../../chat/locale.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Button, Fact, ListItem, Reply } from '../../../chat/reply.ts';
import { replyOf } from '../../../chat/reply-shapes.ts';
import { consoleUserKey } from '../../../database/console-identity.ts';
import type { Desk } from '../../desk.ts';
import { noticePlatform } from '../notice-platform.ts';
import { findProfile, type Identity, identityDigest, type Profile } from '../profile-store.ts';
import { identityName, inBoth, memberTexts, roleTexts } from '../texts.ts';

const args = z.object({});

type Outcome = { profile: Profile };

export const profile = defineCommand<Desk, z.infer<typeof args>, void, Outcome, 'gone'>({
  name: 'profile',
  version: 1,
  words: { 'zh-CN': ['我的资料'], en: ['profile'] },
  summary: { 'zh-CN': '我的语言、时区、团队和绑定的身份', en: 'My language, time zone, team and links' },
  example: { 'zh-CN': '我的资料', en: 'profile' },
  roles: 'everyone',
  readOnly: true,
  args,
  parse: () => ({}),
  run: async ({ sql }, { viewer }) => {
    const found = await findProfile(sql, viewer);
    return found === null ? refuse('gone') : { profile: found };
  },
  view: (outcome, caller) => viewProfile(outcome, caller),
  refusals: { gone: () => inBoth((texts) => texts.memberGone) },
});

const viewProfile = ({ profile: shown }: Outcome, caller: Caller): Reply => {
  const { viewer } = caller;
  const texts = memberTexts[viewer.locale];
  const facts: Fact[] = [
    { label: texts.name, value: shown.name },
    { label: texts.role, value: roleTexts[viewer.locale][viewer.role] },
    { label: texts.function, value: shown.function ?? texts.none },
    { label: texts.team, value: shown.teamName ?? texts.noTeam },
    { label: texts.language, value: texts.languages[viewer.locale] },
    { label: texts.timeZone, value: viewer.timeZone },
    { label: texts.notices, value: noticesLine(shown, viewer.locale) },
  ];
  const change = {
    label: texts.change,
    value: encodeCommand('profile.edit', 1, {}),
    style: 'default' as const,
  };
  return replyOf(texts.profile, [
    { kind: 'heading', text: texts.profile },
    { kind: 'facts', facts },
    { kind: 'buttons', buttons: [change] },
    {
      kind: 'list',
      label: texts.identities,
      items:
        shown.identities.length === 0
          ? [{ text: texts.noIdentities }]
          : shown.identities.map((identity) => identityItem(identity, caller)),
    },
  ]);
};

const noticesLine = (shown: Profile, locale: Locale): string => {
  const { platforms, noticesLast } = memberTexts[locale];
  const { platform, chosen } = noticePlatform(shown);
  return chosen || platform === 'web' ? platforms[platform] : noticesLast(platforms[platform]);
};

const identityItem = (identity: Identity, { viewer, today }: Caller): ListItem => {
  const texts = memberTexts[viewer.locale];
  const name = identityName(identity, viewer.locale);
  const unlink: Button = {
    label: texts.unlink,
    value: encodeCommand('profile.unlink', 1, { identity: identityDigest(identity) }),
    style: 'danger',
    confirm: texts.unlinkAsk(name),
  };
  const day = formatDay(localDate(identity.linkedAt, viewer.timeZone), today, viewer.locale);
  // At the console one is known by name, linked or not: there is nothing to undo.
  const isOwnName = identity.platform === 'web' && identity.externalId === consoleUserKey(viewer.name);
  return { text: name, detail: texts.since(day), ...(isOwnName ? {} : { buttons: [unlink] }) };
};
