/** Shows a confirmed visit in a channel: its writer sees the exact post first, and chooses where. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { encodeCommand } from '../../../chat/command-codec.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Block, Field, Form, Reply } from '../../../chat/reply.ts';
import type { Desk } from '../../desk.ts';
import { announceTexts } from '../announce-texts.ts';
import { announcementBlocks } from '../announcement.ts';
import { findVisit } from '../find-visits.ts';
import { visitTexts } from '../texts.ts';
import { type VisitRefusal, visitRefusals, whyNotMine } from './visit-refusals.ts';

/** Ids of channels are short; what is longer is none. */
const CHANNEL_LENGTH_MAX = 200;

const args = z.object({ visit: z.uuid(), channel: z.string().max(CHANNEL_LENGTH_MAX).default('') });
type Args = z.infer<typeof args>;
type Outcome = { visitId: string; post: readonly Block[]; summary: string; channel: string };

export const announceVisit = defineCommand<Desk, Args, void, Outcome, VisitRefusal | 'not_here'>({
  ...buttonOnly,
  name: 'visit.announce',
  summary: { 'zh-CN': '把一次拜访发到群里', en: 'Post a visit in a channel' },
  args,
  parseForm: (fields) => ({ channel: fields.channel ?? '' }),
  run: async (desk, caller, { visit: id, channel }) => {
    const { viewer, place, today } = caller;
    if (place.platform === 'web') return refuse('not_here');
    const visit = await findVisit(desk.sql, viewer, id);
    const refusal = whyNotMine(visit, viewer);
    if (refusal !== null || visit === null) return refusal ?? refuse('not_found');
    const accountName = visit.content.account?.value.name ?? visitTexts[viewer.locale].noAccount;
    const visitedOn = visit.visitedOn ?? today;
    const post = announcementBlocks(visit.content, {
      accountName,
      authorName: viewer.name,
      visitedOn,
      today,
    });
    return { visitId: id, post, summary: accountName, channel };
  },
  view: (outcome, caller) =>
    outcome.channel === '' ? viewPreview(outcome, caller) : viewPosted(outcome, caller),
  refusals: {
    ...visitRefusals,
    not_here: () => ({ 'zh-CN': announceTexts['zh-CN'].notHere, en: announceTexts.en.notHere }),
  },
});

const viewPreview = ({ visitId, post }: Outcome, { viewer, place }: Caller): Reply => {
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
    submit: encodeCommand('visit.announce', 1, { visit: visitId }),
    submitLabel: texts.formSubmit,
    cancelLabel: texts.cancel,
    groups: [{ label: '', fields: [channel] }],
  };
  return {
    audience: { kind: 'writer' },
    purpose: 'form',
    summary: texts.formTitle,
    blocks: [{ kind: 'text', text: texts.preview }, ...post, { kind: 'form', form }],
  };
};

const viewPosted = ({ visitId, post, summary, channel }: Outcome, { viewer }: Caller): Reply => {
  const texts = announceTexts[viewer.locale];
  const told = (text: string, tone: 'good' | 'warning') => ({
    summary: text,
    blocks: [{ kind: 'notice' as const, tone, text }],
  });
  return {
    audience: { kind: 'writer' },
    purpose: 'new',
    ...told(texts.posted, 'good'),
    also: [
      {
        audience: { kind: 'channel', id: channel },
        purpose: 'new',
        summary,
        blocks: post,
        subject: { kind: 'visit', id: visitId },
        instead: told(texts.refused, 'warning'),
      },
    ],
  };
};
