/** Shows a confirmed visit in a channel: its writer sees the exact post first, and chooses where. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { encodeCommand } from '../../../chat/command-codec.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Field, Form, Reply } from '../../../chat/reply.ts';
import type { Desk } from '../../desk.ts';
import { announceTexts } from '../announce-texts.ts';
import { type Announced, announcement, newPost } from '../announcement.ts';
import { findVisit } from '../find-visits.ts';
import { type VisitRefusal, visitRefusals, whyNotMine } from './visit-refusals.ts';

/** Ids of channels are short; what is longer is none. */
const CHANNEL_LENGTH_MAX = 200;

const args = z.object({ visit: z.uuid(), channel: z.string().max(CHANNEL_LENGTH_MAX).default('') });
type Args = z.infer<typeof args>;
type Outcome = { announced: Announced; channel: { id: string; name: string | null } | null };

export const announceVisit = defineCommand<Desk, Args, string | null, Outcome, VisitRefusal | 'not_here'>({
  ...buttonOnly,
  name: 'visit.announce',
  summary: { 'zh-CN': '把一次拜访发到群里', en: 'Post a visit in a channel' },
  args,
  parseForm: (fields) => ({ channel: fields.channel ?? '' }),
  prepare: async (desk, { place }, { channel }) =>
    channel === '' ? null : desk.channelName({ platform: place.platform, kind: 'channel', id: channel }),
  run: async (desk, { viewer, place, today }, { visit: id, channel }, name) => {
    if (place.platform === 'web') return refuse('not_here');
    const visit = await findVisit(desk.sql, viewer, id);
    const refusal = whyNotMine(visit, viewer);
    if (refusal !== null || visit === null) return refusal ?? refuse('not_found');
    return {
      announced: { visitId: id, content: visit.content, visitedOn: visit.visitedOn ?? today },
      channel: channel === '' ? null : { id: channel, name },
    };
  },
  view: ({ announced, channel }, caller) =>
    channel === null ? viewPreview(announced, caller) : newPost(announced, channel, caller),
  refusals: {
    ...visitRefusals,
    not_here: () => ({ 'zh-CN': announceTexts['zh-CN'].notHere, en: announceTexts.en.notHere }),
  },
});

const viewPreview = (announced: Announced, caller: Caller): Reply => {
  const { viewer, place } = caller;
  const texts = announceTexts[viewer.locale];
  const channel: Field = {
    kind: 'lookup',
    name: 'channel',
    label: texts.channel,
    hint: texts.channelHint,
    source: 'channels',
    value: place.kind === 'channel' ? { label: texts.channel, value: place.id } : null,
    allowNew: false,
    required: true,
  };
  const form: Form = {
    title: texts.formTitle,
    submit: encodeCommand('visit.announce', 1, { visit: announced.visitId }),
    submitLabel: texts.formSubmit,
    cancelLabel: texts.cancel,
    groups: [{ label: '', fields: [channel] }],
  };
  return {
    audience: { kind: 'writer' },
    purpose: 'form',
    summary: texts.formTitle,
    blocks: [
      { kind: 'text', text: texts.preview },
      ...announcement(announced, caller).blocks,
      { kind: 'form', form },
    ],
  };
};
