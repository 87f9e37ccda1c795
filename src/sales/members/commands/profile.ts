/** `/profile`: who one is here, and in which language and time zone one is spoken to. */
import { z } from 'zod';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { encodeCommand } from '../../../chat/command-codec.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Fact, Reply } from '../../../chat/reply.ts';
import type { Desk } from '../../desk.ts';
import { findProfile, type Identity, type Profile } from '../profile-store.ts';
import { inBoth, memberTexts, roleTexts } from '../texts.ts';
import { replyOf } from '../view.ts';

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

const viewProfile = ({ profile: shown }: Outcome, { viewer }: Caller): Reply => {
  const texts = memberTexts[viewer.locale];
  const facts: Fact[] = [
    { label: texts.name, value: shown.name },
    { label: texts.role, value: roleTexts[viewer.locale][viewer.role] },
    { label: texts.function, value: shown.function ?? texts.none },
    { label: texts.team, value: shown.teamName ?? texts.noTeam },
    { label: texts.language, value: texts.languages[viewer.locale] },
    { label: texts.timeZone, value: viewer.timeZone },
    { label: texts.identities, value: identitiesLine(shown.identities, viewer.locale) },
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
  ]);
};

const identitiesLine = (identities: readonly Identity[], locale: Caller['viewer']['locale']): string => {
  const texts = memberTexts[locale];
  return identities.length === 0
    ? texts.noIdentities
    : identities.map(({ platform, externalId }) => `${texts.platforms[platform]} ${externalId}`).join(' · ');
};
