import { describe, expect, it } from 'vitest';
import { typedText } from '../../../src/platforms/slack/inbound/commands.ts';
import { mentionedIn, readText } from '../../../src/platforms/slack/read-text.ts';

const NAMES = new Map([['U1', 'Ada Winter']]);
const read = (raw: string) => readText(raw, NAMES, 'UBOT');

describe('a message as Slack writes it', () => {
  it.each([
    ['<@UBOT> met <@U1> today', 'met Ada Winter today'],
    ['with <@U2|carl>', 'with carl'],
    ['with <@U3>', 'with @U3'],
    ['in <#C1|sales>', 'in #sales'],
    ['<!here> and <!subteam^S1|@sales>', '@here and @sales'],
    ['see <https://oakhurst.example|their page>', 'see their page'],
    ['see <https://oakhurst.example>', 'see https://oakhurst.example'],
    ['mail <mailto:p@oakhurst.example|p@oakhurst.example>', 'mail p@oakhurst.example'],
    ['A &amp; B &lt;3 &amp;lt;!channel&amp;gt;', 'A & B <3 &lt;!channel&gt;'],
    ['  拜访 泽川  ', '拜访 泽川'],
  ])('%s reads: %s', (raw, words) => {
    expect(read(raw)).toBe(words);
  });

  it('names whom it mentions, each once', () => {
    expect(mentionedIn('<@U1> and <@U2|carl>, again <@U1>')).toEqual(['U1', 'U2']);
  });
});

describe('a command as it is typed', () => {
  const commands = [
    {
      words: { en: ['visit'], 'zh-CN': ['拜访'] },
      summary: { en: '', 'zh-CN': '' },
      example: { en: '', 'zh-CN': '' },
    },
  ];
  const typed = (command: string, text: string) => typedText(commands, command, text);

  it('stands by itself or under /inroad, in both languages', () => {
    expect(typed('/visit', 'met Priya')).toBe('/visit met Priya');
    expect(typed('/visit', '')).toBe('/visit');
    expect(typed('/inroad', 'visit met Priya')).toBe('/visit met Priya');
    expect(typed('/inroad', '/VISIT met Priya')).toBe('/VISIT met Priya');
    expect(typed('/inroad', '拜访 泽川')).toBe('/拜访 泽川');
    expect(typed('/inroad', '拜访：泽川')).toBe('/拜访：泽川');
  });

  it('is a sentence where it begins with no command', () => {
    expect(typed('/inroad', 'Visited Oakhurst today')).toBe('Visited Oakhurst today');
    expect(typed('/inroad', '')).toBe('/inroad');
  });
});
