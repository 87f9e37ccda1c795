/** What is not in a note is not read out of it: an empty field beats a wrong one. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readByRules } from '../../../src/reading/rules-reader.ts';

const read = (text: string) =>
  readByRules({ text, today: '2026-11-24', directory: { accounts: [], people: [] } });
const rivalsIn = (text: string) => read(text).competitors.map(({ value }) => value);
const stepsIn = (text: string) => read(text).nextSteps.map(({ value }) => [value.owner, value.what]);
const amountsIn = (text: string) => read(text).amounts.map(({ value }) => [value.value, value.kind]);
const accountIn = (text: string) => read(text).account?.value.written ?? null;

test.each([
  '她嫌128万太贵，说最多110万',
  '去年花了46万买的那台老出毛病',
  '设计院的蒋工说可以帮忙写进备选。',
  '我说五轴那台含税246万，他摇头',
  '街道办说可以申请补贴，每台补20万',
  '下周三前提交技术规格偏离表。',
  '新来了个采购总监叫卓越，一上来就要重新审供应商。',
])('%s: words of the sentence are no rival', (text) => {
  expect(rivalsIn(text)).toEqual([]);
});

test.each([
  ['竞争对手有方大、康尼，另有一家没透露。', ['方大', '康尼']],
  ['竞争主要是蔡司和日立。', ['蔡司', '日立']],
  ['标我们丢了，输给了威立雅。', ['威立雅']],
  ['他们现在用的是深信服，明年到期', ['深信服']],
])('%s: rivals that the note names', (text, names) => {
  expect(rivalsIn(text)).toEqual(names);
});

test('a word of quantity, time or doubt before a figure is never a rival', () => {
  const word = fc.constantFrom(
    '最多',
    '至少',
    '大约',
    '去年',
    '现在',
    '每台',
    '含税',
    '一共',
    '可能',
    '起码',
    '顶多',
  );
  const figure = fc.integer({ min: 10, max: 900 });
  fc.assert(
    fc.property(word, figure, fc.constantFrom('，说', '，', '。'), (first, value, mark) => {
      expect(rivalsIn(`见了王总${mark}${first}${value}万`)).toEqual([]);
    }),
  );
});

test.each([
  ['见了采购部陆敏，她嫌128万太贵，说最多110万，下周三前给答复。', 'customer'],
  ['采购Linda说回去跟总部汇报，下周五前给消息。', 'customer'],
  ['王总欠我们的18万，年底前一定结。', 'customer'],
  ['院里下周二公示。', 'customer'],
  ['下周六他来我们展厅看样。', 'customer'],
  ['信息部部长姚斌让我们12月5日前交联合方案。', 'us'],
  ['王总嫌贵，下周三前给他新报价。', 'us'],
  ['客户要看样品，下周五寄过去。', 'us'],
  ['She suggests we visit the plant director before the 10th.', 'us'],
])('%s: the last step is done by %s', (text, owner) => {
  expect(stepsIn(text).at(-1)?.[0]).toBe(owner);
});

test.each([
  '他说有空可以去他们那看看。',
  '朱处说下次二期可以再来。',
  '老板说这个单子要是年底签不下来，就别续了。',
  '客户直接问能不能月底交车。',
  '承诺以后24小时内到场。',
  '李总出差了，要下个月才回来。',
  '原来说好本月付的第二笔款，现在说要等审计完。',
  '每条船的导航设备不少，明年要换一半。',
  'I think we can close this by year end if legal moves.',
  'If the levy fails they will cut everything by June.',
  'Superintendent Luis will be the daily user.',
  'Flour prices are killing them so no new kit this year.',
])('%s tells of no step', (text) => {
  expect(stepsIn(text)).toEqual([]);
});

test('no step hangs on a condition, whatever it is', () => {
  const condition = fc.constantFrom('如果价格合适', '要是老板同意', '万一停线', '假如预算下来');
  const deed = fc.constantFrom('下周五就签合同', '月底前就下单', '周三他来我们厂');
  fc.assert(
    fc.property(condition, deed, (first, then) => {
      expect(stepsIn(`${first}，${then}。`)).toEqual([]);
    }),
  );
});

test.each([
  [
    '她嫌128万太贵，说最多110万',
    [
      [1280000, 'quote'],
      [1100000, 'budget'],
    ],
  ],
  ['销售价 33 万 8，他要 32 万 5。', [338000, 325000]],
  ['他那边欠我们的18万6年底前一定结。', [[186000, 'debt']]],
  [
    'He finds our 84k steep, could go to 75k at most.',
    [
      [84000, 'quote'],
      [75000, 'budget'],
    ],
  ],
  ['the portal has 40k endpoints and 12k visits', []],
])('%s: what its figures are', (text, expected) => {
  expect(
    amountsIn(text).map(([value, kind], at) => (Array.isArray(expected[at]) ? [value, kind] : value)),
  ).toEqual(expected);
});

test('a figure whose tens of thousands are left unsaid is asked', () => {
  const { amounts, amountRanges } = read('我说五轴那台含税246万，他说去年买的那台才228。');
  expect([amounts.map(({ value }) => value.value), amountRanges.length]).toEqual([[2460000], 1]);
});

test.each([
  ['今天跟进诚达汽配，王经理说先试用。', '诚达汽配'],
  ['下午去了康旭医院设备科，科长接待的。', '康旭医院'],
  ['和美置业成本部的Eva说超了目标成本。', '和美置业'],
  ['等了四十分钟才见着分管设备的副总。', null],
  ['如果明年厂子搬走，合同就没了。', null],
  ['客户比较在意环保等级。', null],
  ['Coffee with the Director of Engineering.', null],
  ["Met Paul Greer. He's now at Centrica, in another role.", null],
])('%s: the account is %s', (text, name) => {
  expect(accountIn(text)).toBe(name);
});

test.each([
  ['汇景酒店采购主管田蕊来电。', '采购主管'],
  ['恒信物流吴总请吃饭。', null],
  ['见了客户信息部部长姚斌。', '信息部部长'],
  ['Spoke to the PA of Mr. Adeyemi.', null],
])('%s: the position is %s', (text, title) => {
  expect(read(text).people[0]?.title?.value ?? null).toBe(title);
});

test.each([
  'Saw that they have a Komatsu in the yard.',
  'Lunch at Groupe Salvatore.',
  'Handover from Jenny, she knew them well.',
  '听隔壁老张说，行情不好。',
])('%s names nobody of the customer', (text) => {
  expect(read(text).people).toEqual([]);
});

test.each([
  ['Gary showed us the crusher, but head office in Leeds decides on capex.', 'Gary'],
  ['Wendy Cho was friendly. She reports to the COO who makes the call.', 'Wendy Cho'],
])('%s: the last word is not with %s', (text) => {
  expect(read(text).people.map(({ role }) => role?.value ?? null)).not.toContain('decider');
});

test.each([
  '如果明年厂子被收购，维保就没了。',
  'They might be acquired by a fund.',
  '她想把杯盖换成可降解的。',
  '釉料有杂质，退了两吨。',
])('%s: a supposition or another matter is no risk of people or market', (text) => {
  const kinds = read(text).riskSignals.map(({ value }) => value);
  expect(kinds.filter((kind) => kind === 'market_shift' || kind === 'contact_change')).toEqual([]);
});

test.each([
  '客户要95万以内，我没敢答应，得请示领导。',
  'They asked about Kano. Not sure, need to check with freight.',
])('%s: that we cannot decide is no objection of theirs', (text) => {
  expect(read(text).objections.map(({ value }) => value)).not.toContain('authority');
});

const ALL_AT_NORTHGATE = ['Priya Raman', 'Tom Becker', 'Alice Moreau'].map((name) => ({
  id: name,
  name,
  aliases: [],
  accountId: 'northgate',
}));
const readKnown = (text: string) =>
  readByRules({
    text,
    today: '2026-11-27',
    directory: {
      accounts: [{ id: 'northgate', name: 'Northgate Dairy Ltd', aliases: [] }],
      people: ALL_AT_NORTHGATE,
    },
  });

test('who says that others decide has no role by that, and who wants to see us was not there', () => {
  const { people } = readKnown(
    'visited Northgate today. Priya said they will decide next week, Alice wants to see us on the 10th.',
  );
  expect(people.map(({ name, role, present }) => [name.value.ids[0], role, present.value])).toEqual([
    ['Priya Raman', null, true],
    ['Alice Moreau', null, false],
  ]);
});

test('a first name on record is known in small letters too', () => {
  const { people } = readKnown('visited Northgate today, tom is still not happy about the price');
  expect(people.map(({ name }) => name.value.ids)).toEqual([['Tom Becker']]);
});

test('references that we are to send are no doubt of theirs', () => {
  expect(read('I need to send the references by Thursday.').objections).toEqual([]);
});

test.each([
  '陪我们区域老大金总去鲲越国际货代，对方老板单总接待。',
  '带我们应用工程师小范去见单总。',
  '同去的有我们研发的佟工和新来的小霍，见了单总。',
  '我跟售前小蔺、交付老甘一起去的，见了单总。',
])('%s: our own people are none of theirs', (text) => {
  expect(read(text).people.map(({ name }) => name.value.written)).toEqual(['单总']);
});

test.each([
  '今天没出门，上午部门例会，下午贴了报销。',
  "Thursday's visit at Kelmore Foods is off, their planner cancelled by email.",
  'Train home this afternoon. No customers seen today.',
])('%s: a day without a visit has no date and no way of meeting', (text) => {
  const { visitDate, mode } = read(text);
  expect([visitDate, mode]).toEqual([null, null]);
});

test.each([
  ['粘度过了，不过就还用现在的德瑞克', '德瑞克'],
  ['现在用的帝斯克一公斤42块，我们报48。', '帝斯克'],
  ["if it doesn't she stays w/ Lactavia", 'Lactavia'],
  ['Steve has 3 quotes: ours A$412k, Cladco A$389k.', 'Cladco'],
])('%s: the rival is %s', (text, name) => {
  expect(rivalsIn(text)).toEqual([name]);
});

test.each(['Dropped in on Mwangaza Hardware this afternoon.', 'Called on Brookfield Stores today.'])(
  '%s: whom we called on is no rival',
  (text) => {
    expect(rivalsIn(text)).toEqual([]);
  },
);

test('what others of the house say is no stance of who tells it', () => {
  const { people } = read('跟物业的项目经理曲阳聊，他说三号楼同意，五号楼死活不同意。');
  expect(people.map(({ stance }) => stance)).toEqual([null]);
});

test('a day by which something should have been done dates no meeting', () => {
  expect(read('We should have sent the samples on the 20th but production slipped.').visitDate).toBeNull();
});

test('who was rung and spoke took part', () => {
  const { people } = read('打电话给冯总，聊了十分钟，他说最近在忙。');
  expect(people.map(({ present }) => present.value)).toEqual([true]);
});

test('praise before a but is politeness', () => {
  expect(read('他说你们产品不错，但现在没人手做对接。').sentiment).toBeNull();
});

test.each(['今天去了恒泰，见了陆敏。精锐报了110万', '今天去恒泰，陆敏说精锐报了110万'])(
  'what somebody of an unknown name offered is no quote of ours: %s',
  (text) => {
    const { amounts } = readByRules({ text, today: '2026-11-24', directory: { accounts: [], people: [] } });
    expect(
      amounts.filter(({ certainty, value }) => certainty !== 'unsure' && value.kind === 'quote'),
    ).toEqual([]);
  },
);
