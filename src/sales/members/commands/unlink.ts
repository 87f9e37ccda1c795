/** Takes back a link: from that identity nobody acts in one's name any more. */

import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import { noticeOf } from '../../../chat/reply-shapes.ts';
import type { Desk } from '../../desk.ts';
import { type Identity, unlinkIdentity } from '../profile-store.ts';
import { identityName, inBoth, memberTexts } from '../texts.ts';

const args = z.object({ identity: z.string().regex(/^[0-9a-f]{32}$/) });

export const unlink = defineCommand<Desk, z.infer<typeof args>, void, { identity: Identity }, 'gone'>({
  ...buttonOnly,
  name: 'profile.unlink',
  summary: { 'zh-CN': '解除一个身份的绑定', en: 'Unlink an identity' },
  args,
  run: async ({ sql }, { viewer }, { identity: digest }) => {
    const identity = await unlinkIdentity(sql, viewer, digest);
    return identity === null ? refuse('gone') : { identity };
  },
  view: ({ identity }, { viewer: { locale } }) =>
    noticeOf(memberTexts[locale].unlinked(identityName(identity, locale))),
  refusals: { gone: () => inBoth((texts) => texts.identityGone) },
});
