import { defineTexts } from '../../chat/locale.ts';

const whyGradeTextsEn = {
  gradeRule: (floors: string, firm: string) =>
    `Sum of weight × score (1 to 5) over the sum of weights × 20; a criterion without a score is left out. ${floors}. Below ${firm} of the weight the grade is provisional. Weights and floors: the worked example of the importance score, adjustable with /settings.`,
  floors: (a: string, b: string, c: string) => `A from ${a}, B from ${b}, C from ${c}, else D`,
  score: (criterion: string, score: number, weight: string) => `${criterion}: ${score}, weight ${weight}`,
  noScore: (criterion: string, weight: string) => `${criterion}: not scored, weight ${weight} left out`,
  sign: (sign: string, words: string) => `Key account: ${sign} (${words})`,
  noSign: (sign: string) => `No sign of a key account: ${sign}`,
  valueRule:
    'Perceived benefit − perceived cost − expected value, 1 to 10 each. Words of notes count as low (2), medium (5) or high (8): an estimate. Numbers that a person gave go before words of the same day.',
  told: (side: string, level: string, points: string) => `${side}: ${level} (${points})`,
  untold: (side: string) => `${side}: unknown`,
};

export const whyGradeTexts = defineTexts<typeof whyGradeTextsEn>({
  en: whyGradeTextsEn,
  'zh-CN': {
    gradeRule: (floors, firm) =>
      `权重 × 得分（1 到 5）求和，除以权重之和，再乘 20；没打分的项不计入。${floors}。已知权重不足 ${firm} 时等级为暂定。权重和分数线取自重要度评分表的算例，可用 /设置 调整。`,
    floors: (a, b, c) => `${a} 分起为 A，${b} 分起为 B，${c} 分起为 C，其余为 D`,
    score: (criterion, score, weight) => `${criterion}：${score} 分，权重 ${weight}`,
    noScore: (criterion, weight) => `${criterion}：没打分，权重 ${weight} 不计入`,
    sign: (sign, words) => `大客户：${sign}（${words}）`,
    noSign: (sign) => `不符合：${sign}`,
    valueRule:
      '感知利得 − 感知成本 − 预期价值，各 1 到 10。拜访记录里的说法按低（2）、中（5）、高（8）计，只是估计；同一天里由人给出的数字优先。',
    told: (side, level, points) => `${side}：${level}（${points}）`,
    untold: (side) => `${side}：未知`,
  },
});
