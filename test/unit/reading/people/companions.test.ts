/** Our own people who came along are no contacts of the customer's. */
import { expect, test } from 'vitest';
import type { Directory } from '../../../../src/reading/reading.ts';
import { readByRules } from '../../../../src/reading/rules-reader.ts';

const DIRECTORY: Directory = {
  accounts: [
    { id: 'oak', name: 'Oakhurst Manufacturing', aliases: [] },
    { id: 'ht', name: '宁波恒泰精密机械有限公司', aliases: [] },
  ],
  people: [{ id: 'p1', name: 'Priya Raman', aliases: [], accountId: 'oak' }],
  colleagues: ['Carl Okoye', '林晓'],
};

const peopleIn = (text: string, directory = DIRECTORY) =>
  readByRules({ text, today: '2026-11-24', directory }).people.map(({ name }) => name.value.written);

test.each([
  'Met Priya Raman and Carl Okoye at Oakhurst today.',
  'Visited Oakhurst with Nora today, Priya Raman wants a sample.',
  'Met Priya Raman at Oakhurst today with Carl.',
  'Went to Oakhurst together with Maria Lopez, met Priya Raman.',
  'Carl and I met Priya Raman at Oakhurst.',
  'Met Priya Raman at Oakhurst. My colleague Petra joined.',
  'Petra, my colleague, sends the drawings by Friday. Met Priya Raman at Oakhurst.',
  'Took Tom from pre-sales along to Oakhurst, Priya Raman liked it.',
  'Tom came along with me to Oakhurst, Priya Raman liked it.',
])('%s: only Priya Raman is a contact', (text) => {
  expect(peopleIn(text)).toEqual(['Priya Raman']);
});

test.each([
  '今天和林晓去了宁波恒泰，见了王总。',
  '今天和同事小张去了宁波恒泰，见了王总。',
  '今天跟小李一起去宁波恒泰拜访王总，他嫌贵。',
  '我和老周去了宁波恒泰，见到王总，王总很支持。',
  '去宁波恒泰见王总，小张陪同，他是我们售前。',
  '同行的还有我们技术部的小孙。见了宁波恒泰王总。',
])('%s：只有王总是联系人', (text) => {
  expect(peopleIn(text)).toEqual(['王总']);
});

test.each([
  ['I visited Oakhurst today with Nora Feld, their plant manager.', 'Nora Feld'],
  ['Visited Oakhurst, had lunch with Tom Becker.', 'Tom Becker'],
  ['Met with Tom Becker at Oakhurst.', 'Tom Becker'],
  ['Met with Carl at Oakhurst.', 'Carl'],
  ['Met up at Oakhurst with Carl Becker.', 'Carl Becker'],
  ['Tom and I met at the fair. Oakhurst wants a trial.', 'Tom'],
  ['今天和王总去看了车间，宁波恒泰要扩产。', '王总'],
  ['在宁波恒泰跟李工聊了试样。', '李工'],
  ['小刘是我们的内线，宁波恒泰下周定标。', '小刘'],
])('%s: %s is a contact', (text, name) => {
  expect(peopleIn(text)).toEqual([name]);
});

test("whom the customer's records hold is the customer's, also where one of ours has the same name", () => {
  const directory = { ...DIRECTORY, colleagues: ['Priya Raman'] };
  expect(peopleIn('Visited Oakhurst today with Priya Raman.', directory)).toEqual(['Priya Raman']);
});

test('what a colleague does is ours to do', () => {
  const text =
    'Met Priya Raman at Oakhurst today. Carl sends the drawings by Friday. Carl Okoye was there too.';
  const { nextSteps } = readByRules({ text, today: '2026-11-24', directory: DIRECTORY });
  expect(nextSteps.map(({ value }) => value)).toEqual([
    { what: 'Carl sends the drawings', owner: 'us', due: '2026-11-27' },
  ]);
});
