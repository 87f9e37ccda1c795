/** `/help`: every command with an example that works when pasted. Made from the registry itself. */
import { z } from 'zod';
import { type Caller, type Command, defineCommand } from './command.ts';
import { defineTexts, LOCALES } from './locale.ts';
import { refuse } from './refusal.ts';
import type { Registry } from './registry.ts';
import type { ListItem, Reply } from './reply.ts';
import { slashLine } from './slash-line.ts';

const texts = defineTexts({
  'zh-CN': {
    heading: '我会这些',
    intro: '直接写一句见了谁、谈了什么，就会得到一张草稿；下面的命令随时可用。',
    reads: '群里的话，我只读 @ 我的，以及有人交给我记的；其他的一概不读。',
    follows: {
      slack:
        '改了发给我的消息，还没确认的草稿会跟着改；在单聊里删掉，草稿也作废。频道里删掉的，Slack 不告诉我，请在草稿上放弃。',
      feishu:
        '撤回发给我的消息，还没确认的草稿也作废。消息改了，飞书不告诉我，请在草稿上改，或再写一句更正。',
    },
    other: (words: string) => `也可以写：${words}`,
    unknown: (word: string) => `没有“${word}”这个命令。发“帮助”看全部。`,
  },
  en: {
    heading: 'What I can do',
    intro:
      'Write a line about whom you met and what was said, and you get a draft. These commands work at any time.',
    reads:
      'Of what is said in a channel I read only what mentions me, and what somebody hands to me to record.',
    follows: {
      slack:
        'Edit a message to me, and its open draft follows; delete it in our direct messages, and the draft goes too. Of what you delete in a channel Slack does not tell me: discard that draft on its card.',
      feishu:
        'Recall a message to me, and its open draft goes too. Of edited messages Feishu does not tell me: edit the draft on its card, or correct it in a sentence.',
    },
    other: (words: string) => `Also: ${words}`,
    unknown: (word: string) => `There is no command "${word}". Write "help" to see them all.`,
  },
});

const args = z.object({ word: z.string() });
type Outcome<Desk> = { commands: readonly Command<Desk>[] };

/** The registry is asked late: help is one of its own commands. */
export const makeHelp = <Desk>(registry: () => Registry<Desk>): Command<Desk> =>
  defineCommand<Desk, z.infer<typeof args>, void, Outcome<Desk>, 'unknown'>({
    name: 'help',
    version: 1,
    words: { 'zh-CN': ['帮助'], en: ['help', 'inroad'] },
    summary: { 'zh-CN': '看全部命令，或某一个的用法', en: 'Show all commands, or how to use one' },
    example: { 'zh-CN': '帮助 拜访', en: 'help visit' },
    roles: 'everyone',
    readOnly: true,
    args: args.partial().transform(({ word }) => ({ word: word ?? '' })),
    parse: (text) => ({ word: text.replace(/^help\s*/i, '').replace(/^[/／]/, '') }),
    run: async (_desk, caller, { word }) => {
      if (word === '') return { commands: callable(registry().commands, caller) };
      const command = registry().byWord(word);
      return command === null ? refuse('unknown', { word }) : { commands: [command] };
    },
    view: viewHelp,
    refusals: {
      unknown: ({ word }) => ({
        'zh-CN': texts['zh-CN'].unknown(String(word)),
        en: texts.en.unknown(String(word)),
      }),
    },
  });

/** Commands that the caller may type. */
export const callable = <Desk>(
  commands: readonly Command<Desk>[],
  caller: Caller,
): readonly Command<Desk>[] =>
  commands.filter(
    (command) =>
      command.words[caller.viewer.locale].length > 0 &&
      (command.roles === 'everyone' || command.roles.includes(caller.viewer.role)),
  );

const viewHelp = <Desk>({ commands }: Outcome<Desk>, caller: Caller): Reply => {
  const { locale } = caller.viewer;
  const isWhole = commands.length > 1;
  const items = commands.map((command): ListItem => {
    const words = isWhole ? command.words[locale] : LOCALES.flatMap((one) => command.words[one]);
    const others = words.filter((w) => !command.example[locale].startsWith(w));
    return {
      text: slashLine(command.example[locale], caller.place),
      detail: [command.summary[locale], others.length === 0 ? '' : texts[locale].other(others.join(' '))]
        .filter((part) => part !== '')
        .join(' · '),
    };
  });
  const { heading, intro, reads, follows } = texts[locale];
  const { platform } = caller.place;
  const follow = platform === 'web' ? [] : [follows[platform]];
  return {
    audience: { kind: 'writer' },
    purpose: 'new',
    summary: heading,
    blocks: [
      { kind: 'heading', text: heading },
      ...(isWhole ? [{ kind: 'text' as const, text: intro }] : []),
      { kind: 'list', items },
      ...(isWhole ? [reads, ...follow].map((text) => ({ kind: 'text' as const, text })) : []),
    ],
  };
};
