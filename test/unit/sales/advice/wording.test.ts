import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standsInFacts } from '../../../../src/sales/advice/stands-in-facts.ts';
import { checkedWords } from '../../../../src/sales/advice/wording.ts';

const EN = `Northgate Foods
See Tom Becker alone and hear the objection out
Tom Becker, what would have to be different for you to call this a good choice?
Tom Becker was against us on Tue, Nov 10, and nobody has answered since
it is 42k too expensive`;
const ZH = `宁波恒泰精密机械有限公司
先兑现承诺：发校准报告
王总，要改变哪一点，您才会觉得这是个好选择？
答应 11月18日周三 完成，至今未办`;

describe('words of a model', () => {
  test.each([
    ['Talk to Tom Becker alone and let him tell what bothers him.', EN],
    ['You said on Tue, Nov 10 that it is not right. What would make it right?', EN],
    ['What about the 42k is it that you find too expensive?', EN],
    ['先把校准报告发出去，再谈别的。', ZH],
    ['王总，您最担心的是哪一点？', ZH],
    ['11月18日答应的报告还没有发。', ZH],
  ])('stand when they say no more than the facts: %s', (words, facts) => {
    expect(standsInFacts(words, facts)).toBe(true);
  });

  test.each([
    ['Talk to Tom Becker and to Sarah Miller.', EN],
    ['Sarah can open the door for you.', EN],
    ['Offer Tom Becker a discount of 15 %.', EN],
    ['See Tom Becker within two weeks.', EN],
    ['See Tom Becker on Friday.', EN],
    ['See Tom Becker before Siemens does.', EN],
    ['Look at https://example.com first.', EN],
    ['Bring Tom Becker a small gift when you see him.', EN],
    ['请李总帮忙，先见王总。', ZH],
    ['先给王总打九折。', ZH],
    ['下周二之前把校准报告发出去。', ZH],
    ['三天之内发校准报告。', ZH],
    ['华为也在谈，抓紧发校准报告。', ZH],
    ['给王总送两瓶酒，再谈报告。', ZH],
    ['', EN],
  ])('are turned down when they bring in a name, a number, a day, a link or a gift: %s', (words, facts) => {
    expect(standsInFacts(words, facts)).toBe(false);
  });

  test('never bring a number through that the facts have not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 999_999 }), (figure) => {
        fc.pre(!EN.includes(String(figure)));
        expect(standsInFacts(`See Tom Becker and speak of ${figure} first.`, EN)).toBe(false);
        expect(standsInFacts(`先说${figure}，再谈报告。`, ZH)).toBe(false);
      }),
    );
  });

  test('never bring a capitalised word through that the facts have not', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][a-z]{3,9}$/), (name) => {
        fc.pre(!EN.toLowerCase().includes(name.toLowerCase()));
        expect(standsInFacts(`See ${name} alone and hear the objection out.`, EN)).toBe(false);
        expect(standsInFacts(`先见 ${name}，再发校准报告。`, ZH)).toBe(false);
      }),
    );
  });

  test('give way sentence by sentence to the rules’ own', () => {
    const words = {
      what: 'See Tom Becker alone',
      open: 'What worries you?',
      why: 'He was against us on Tue, Nov 10',
    };
    const asked = { words, subject: 'Northgate Foods', quote: null };
    const worded = { what: 'Meet Tom Becker on his own', open: 'Would 10 % help?', why: 'He was against us' };
    expect(checkedWords(asked, worded)).toEqual({
      what: 'Meet Tom Becker on his own',
      open: 'What worries you?',
      why: 'He was against us',
    });
    expect(checkedWords(asked, undefined)).toEqual(words);
  });
});
