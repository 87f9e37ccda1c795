import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { tellsOfGift } from '../../../../src/sales/stakeholders/gifts.ts';
import { peopleTexts } from '../../../../src/sales/stakeholders/texts.ts';

describe('a note that tells of a gift or a payment to somebody', () => {
  test.each([
    '今天去了恒泰，给陆敏塞了个红包',
    '王总暗示要回扣，我说回去想想',
    '走之前送了他两瓶酒',
    'I gave her a gift card of 500 EUR',
    'He asked for a kickback on the order',
    'We slipped the inspector an envelope',
  ])('is seen: %s', (note) => expect(tellsOfGift(note)).toBe(true));

  test.each([
    '陆敏说他们不收红包',
    '对方退还了购物卡',
    '他们做礼品包装，想上一条线',
    '返利下周结算',
    'She returned the gift card we had sent',
    'They never accept gifts, it is their policy',
    'I send a revised offer by Friday, the trial was a gift from heaven for them',
    'He offered us a trial slot on the packaging line',
  ])('is not seen in: %s', (note) => expect(tellsOfGift(note)).toBe(false));
});

/** Every sentence of a table of texts; functions are asked with words and numbers that fit most. */
const sentencesOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return sentencesOf(called(value));
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(sentencesOf);
  return [];
};

const called = (value: unknown): unknown => {
  if (typeof value !== 'function') return null;
  try {
    return value('Tom', 'Ada', 'Oakhurst', 'day', 'more');
  } catch {
    return null;
  }
};

test('nothing that we say anywhere suggests a gift or a payment; the hint against them is the one that names them', async () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /(?:texts|labels)\.ts$/u.test(file),
  );
  const tables = await Promise.all(files.map((file) => import(pathToFileURL(`src/${file}`).href)));
  const sentences = tables.flatMap(sentencesOf);
  expect(sentences.length).toBeGreaterThan(500);
  const hints = [peopleTexts.en.compliance, peopleTexts['zh-CN'].compliance];
  expect(sentences.filter((one) => tellsOfGift(one) && !hints.includes(one))).toEqual([]);
});
