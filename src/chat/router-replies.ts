/** What the router itself says: each sentence tells what to do next. */
import type { Caller, Command } from './command.ts';
import { encodeCommand } from './command-codec.ts';
import { defineTexts, type Locale } from './locale.ts';
import type { Reply, Tone } from './reply.ts';
import { slashLine } from './slash-line.ts';

const texts = defineTexts({
  'zh-CN': {
    notUnderstood:
      '我记拜访、管跟进。直接写一句见了谁、谈了什么，我来整理；也可以问“某某客户下一步怎么推进？”；或发“帮助”看看我会什么。',
    didYouMean: (example: string) => `没看懂。是想这样写吗？\n${example}`,
    help: '看帮助',
    aged: '这张卡片已经过时了，请重新打开一张。',
    forbidden: '这个命令你还没有权限，请找管理员。',
    fault: (reference: string) => `出了点问题，内容已经收到，稍后会自动重试。编号 ${reference}`,
    gaveUp: (reference: string) => `试了几次都没处理成，内容还在，请把编号 ${reference} 告诉管理员。`,
  },
  en: {
    notUnderstood:
      'I keep track of visits and follow-ups. Write a line about whom you met and what was said, and I will sort it out; ask "what next with …?" of a customer; or write "help" to see what I can do.',
    didYouMean: (example: string) => `I did not get that. Did you mean this?\n${example}`,
    help: 'Show help',
    aged: 'This card is out of date. Please open a fresh one.',
    forbidden: 'You do not have the right to use this command. Please ask an admin.',
    fault: (reference: string) =>
      `Something went wrong. What you sent is saved and will be tried again. Reference ${reference}`,
    gaveUp: (reference: string) =>
      `This could not be processed after several tries. It is still saved; please give an admin the reference ${reference}`,
  },
});

const sentence = (text: string, tone: Tone): Reply => ({
  audience: { kind: 'writer' },
  purpose: 'new',
  summary: text,
  blocks: [{ kind: 'notice', tone, text }],
});

export const notUnderstood = (locale: Locale): Reply => {
  const { notUnderstood: text, help } = texts[locale];
  return {
    ...sentence(text, 'plain'),
    blocks: [
      { kind: 'text', text },
      {
        kind: 'buttons',
        buttons: [
          {
            label: help,
            style: 'default',
            value: encodeCommand('help', 1, {}),
          },
        ],
      },
    ],
  };
};

export const didYouMean = <Desk>(command: Command<Desk>, { viewer, place }: Caller): Reply =>
  sentence(texts[viewer.locale].didYouMean(slashLine(command.example[viewer.locale], place)), 'plain');

export const agedCard = (locale: Locale): Reply => sentence(texts[locale].aged, 'warning');

export const forbidden = (locale: Locale): Reply => sentence(texts[locale].forbidden, 'warning');

/** The random end of an inbound's id finds its lines in the log, and can be read out on the phone. */
const referenceOf = (inboundId: string): string => inboundId.slice(-12);

/** A fault is shown as one neutral sentence with a reference, nothing of what went wrong. */
export const faultReply = (locale: Locale, inboundId: string): Reply =>
  sentence(texts[locale].fault(referenceOf(inboundId)), 'bad');

export const gaveUpReply = (locale: Locale, inboundId: string): Reply =>
  sentence(texts[locale].gaveUp(referenceOf(inboundId)), 'bad');
