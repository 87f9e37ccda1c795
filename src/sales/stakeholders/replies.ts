/** Shapes of replies that the views of people share. */
import type { Caller } from '../../chat/command.ts';
import type { Localized } from '../../chat/locale.ts';
import type { Block, Reply } from '../../chat/reply.ts';
import { buttonOf, replyOf } from '../../chat/reply-shapes.ts';
import { chooseNamed } from '../why/choose-named.ts';
import type { Named } from '../why/store.ts';
import { type PeopleTexts, peopleTexts } from './texts.ts';

export const inBoth = (pick: (texts: PeopleTexts) => string): Localized => ({
  'zh-CN': pick(peopleTexts['zh-CN']),
  en: pick(peopleTexts.en),
});

/** A form, a modal or the console's dialog: belongs to no stored message. */
export const formReply = (summary: string, blocks: readonly Block[]): Reply => ({
  ...replyOf(summary, blocks),
  purpose: 'form',
});

/** Several records go by the name: one button each, which asks again by id. */
export const choicesReply = (command: string, choices: readonly Named[], { viewer }: Caller): Reply =>
  chooseNamed(peopleTexts[viewer.locale].which, command, choices);

/**
 * Feishu has no modal: every card stays in the chat. There, what is private is shown in the browser alone, by a link that
 * works once.
 */
export const hasPrivateSurface = ({ place }: Caller): boolean => place.platform !== 'feishu';

export const elsewhereReply = (path: string, { viewer }: Caller): Reply => {
  const words = peopleTexts[viewer.locale];
  return replyOf(words.elsewhere, [
    { kind: 'text', text: words.elsewhere },
    { kind: 'buttons', buttons: [buttonOf(words.open, 'browser', { path })] },
  ]);
};

export const subjectRefusals = {
  none: ({ name = '' }: Readonly<Record<string, string | number>>) =>
    inBoth((texts) => (name === '' ? texts.needName : texts.none(String(name)))),
  not_team: () => inBoth((texts) => texts.notTeam),
  gone: () => inBoth((texts) => texts.gone),
};
