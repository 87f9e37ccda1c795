import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withQuoted, wordsOfMessage } from '../../../src/platforms/feishu/inbound/message-text.ts';

const text = (words: string) => JSON.stringify({ text: words });
const bot = { key: '@_user_1', name: 'Inroad', isBot: true };
const carl = { key: '@_user_10', name: 'Carl Okoye', isBot: false };

test('the bot’s own mention is no part of what was said, a colleague’s is the name', () => {
  expect(wordsOfMessage('text', text('@_user_1 Met Priya with @_user_10 today'), [bot, carl])).toBe(
    'Met Priya with Carl Okoye today',
  );
  expect(wordsOfMessage('text', text('@_user_1'), [bot])).toBe('');
});

test('a placeholder that stands for nobody is left out', () => {
  expect(wordsOfMessage('text', text('@_all @_user_7 hello'), [])).toBe('hello');
});

test('rich text is read line by line, whichever way it is wrapped', () => {
  const body = {
    title: 'Oakhurst',
    content: [
      [
        { tag: 'text', text: 'Met ' },
        { tag: 'at', user_id: '@_user_10' },
        { tag: 'text', text: ' today' },
      ],
      [{ tag: 'img', image_key: 'img' }],
      [{ tag: 'a', text: 'offer', href: 'https://example.com' }],
    ],
  };
  const words = 'Oakhurst\nMet Carl Okoye today\n\noffer';
  expect(wordsOfMessage('post', JSON.stringify(body), [carl])).toBe(words);
  expect(wordsOfMessage('post', JSON.stringify({ zh_cn: body }), [carl])).toBe(words);
});

test.each(['image', 'file', 'audio', 'media', 'sticker', 'interactive', 'location'])(
  '%s has no words',
  (type) => {
    expect(wordsOfMessage(type, '{"file_key":"x"}', [])).toBeNull();
  },
);

test('whatever the content is, it is words or nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom('text', 'post'), fc.oneof(fc.json(), fc.string()), (type, content) => {
      const words = wordsOfMessage(type, content, []);
      expect(words === null || typeof words === 'string').toBe(true);
    }),
  );
});

test.each([
  ['/visit', 'the note', '/visit\nthe note'],
  ['拜访', 'the note', '拜访\nthe note'],
  ['', 'the note', 'the note'],
  ['and this as well, he said', 'the note', 'and this as well, he said\nthe note'],
  ['/tasks of mine', 'the note', '/tasks of mine'],
  ['/visit', null, '/visit'],
])('%j over a quoted message is %j', (said, quoted, whole) => {
  expect(withQuoted(said, quoted)).toBe(whole);
});
