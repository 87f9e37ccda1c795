/** Sentences whose words are as frequent as in real notes: the word of rank r comes about once in r (Zipf). */
import { cutWords } from '../../src/sales/search/words.ts';

export type Sentence = {
  body: string;
  /** As the application cuts them. */
  words: readonly string[];
};

/** What people look for stands among the most frequent: ranks 3 to 40 of each language. */
const COMMON_EN =
  'the we they price delivery offer order sample quality budget payment quote trial contract discount supplier plant line manager meeting drawing service lead time warranty stock tender invoice machine spare tool report demo pilot audit spec freight margin season visit'.split(
    ' ',
  );
const COMMON_ZH =
  '我们 他们 报价 交期 样品 预算 订单 合同 账期 质量 试用 供应商 价格 折扣 产线 经理 图纸 服务 备件 验收 设备 方案 发票 投标 车间 采购 技术 库存 运费 培训 样机 参数 工程师 会议 检测 付款 保修 夹具 刀具 改造'.split(
    ' ',
  );
const SYLLABLES = 'ba ce di fo gu ha ki la me no pu ra se ti vo wa xe yu zo mar den lin ter vin sol'.split(
  ' ',
);
const CHARACTERS = [...'安宝昌达恩丰光海汇嘉江金锦科乐利联龙美明宁鹏瑞润盛顺泰通万祥兴雅源运泽正智中'];

/** Distinct words of a language: enough for a long tail of rare ones. */
const VOCABULARY_SIZE = 8_000;
const WORDS_MIN = 6;
const WORDS_MORE = 5;

/** Numbers between 0 and 1, the same in every run. */
export const makeRandom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const tail = (parts: readonly string[], n: number): string => {
  const part = (at: number) => parts[at % parts.length] ?? '';
  return part(n) + part(Math.floor(n / parts.length)) + part(Math.floor(n / 7) + 3);
};

const vocabulary = (common: readonly string[], parts: readonly string[]): string[] => [
  ...common,
  ...Array.from({ length: VOCABULARY_SIZE - common.length }, (_, n) => tail(parts, n)),
];

/** An exponent spread evenly gives ranks whose frequency falls as 1/r. */
const drawRank = (random: () => number): number => Math.floor(VOCABULARY_SIZE ** random()) - 1;

/** `count` sentences, English and Chinese in turn. */
export const makeSentences = (count: number): Sentence[] => {
  const random = makeRandom(7);
  const english = vocabulary(COMMON_EN, SYLLABLES);
  const chinese = vocabulary(COMMON_ZH, CHARACTERS);
  return Array.from({ length: count }, (_, n) => {
    const [words, joint, end] = n % 2 === 0 ? [english, ' ', '. '] : [chinese, '', '。'];
    const length = WORDS_MIN + Math.floor(random() * WORDS_MORE);
    const drawn = Array.from({ length }, () => words[drawRank(random)] ?? '');
    const body = drawn.join(joint) + end;
    return { body, words: cutWords(body) };
  });
};

/** Words to look for: from the most common to rare ones, of both languages, alone and two together. */
export const SEARCHES: readonly string[] = [
  ...['we', 'price', 'delivery', 'lead time', 'payment discount', 'tender', 'freight', 'spare drawing'],
  ...['我们', '报价', '交期', '账期', '供应商 折扣', '验收', '夹具', '工程师 会议'],
  ...[tail(SYLLABLES, 40), tail(SYLLABLES, 900), tail(SYLLABLES, 6_000)],
  ...[tail(CHARACTERS, 40), tail(CHARACTERS, 900)],
];
