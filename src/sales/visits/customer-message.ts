/** The agreed steps as a text for the customer. Pure. It says nothing that is ours alone: when in doubt, left out. */
import { formatDay } from '../../chat/format.ts';
import { defineTexts, type Locale } from '../../chat/locale.ts';
import { STANCE_PHRASES } from '../../reading/lexicon/stances.ts';
import { phrasePattern } from '../../reading/phrases.ts';
import type { VisitContent } from './content.ts';

type Step = VisitContent['nextSteps'][number]['value'];

export type CustomerMessage = { text: string; leftOutCount: number };

/** Words of our own kitchen: who decides, who is for us, whom we fight, what we can give. */
const INTERNAL =
  /内线|线人|教练|决策|拍板|关键人|反对|搞定|公关|底价|底线|成本|毛利|利润|折扣|返点|返利|佣金|回扣|让利|报备|竞品|竞争|对手|友商|撬|抢单|内部|风险|流失|coach|champion|decider|decision maker|gatekeeper|blocker|stance|floor price|discount|margin|kickback|commission|competitor|rival|undercut|beat|internal|risk|churn|upsell/iu;

/** All by which a reader tells on whose side somebody is: a sentence about a person that was taken for a step. */
const STANCE = phrasePattern({
  zh: ['支持者', '中立', ...STANCE_PHRASES.flatMap(([, { zh = [] }]) => zh)],
  en: ['supporter', 'opponent', 'in our favou?r', ...STANCE_PHRASES.flatMap(([, { en = [] }]) => en)],
});
/** Help that we give is no stance. */
const SERVICE = /(?:技术|售后|现场|远程|服务|安装|运维)支持/gu;

/** Any figure of money: whether it is ours alone is not for a rule to guess. */
const MONEY =
  /[¥￥$€£₹]|\d[\d,.]*\s*(?:万|亿|元|块|w\b|k\b|m\b|mn\b|grand\b|lakh\b|rmb|cny|eur|usd|gbp)|[一二两三四五六七八九十百千]+[万亿]/iu;

const texts = defineTexts({
  'zh-CN': {
    opening: (day: string) => `您好，感谢您${day}抽出时间。我们约定的后续事项如下：`,
    ours: '我方',
    theirs: '贵方',
    due: (what: string, day: string) => `${what}（${day}前）`,
    closing: '如有遗漏或出入，请随时告诉我。',
    signature: (name: string) => name,
  },
  en: {
    opening: (day: string) =>
      `Hello,\n\nthank you for your time on ${day}. These are the next steps we agreed:`,
    ours: 'On our side',
    theirs: 'On your side',
    due: (what: string, day: string) => `${what} (by ${day})`,
    closing: 'Please let me know if I have missed anything.',
    signature: (name: string) => `Best regards,\n${name}`,
  },
});

const HAN = /\p{Script=Han}/u;

/** In the language of the steps themselves. Null where none can be sent. */
export const customerMessage = (
  content: VisitContent,
  from: { name: string; visitedOn: string; today: string },
): CustomerMessage | null => {
  const agreed = agreedSteps(content);
  const sendable = sendableSteps(content);
  if (sendable.length === 0) return null;
  const locale: Locale = sendable.some((step) => HAN.test(step.what)) ? 'zh-CN' : 'en';
  const say = texts[locale];
  const day = (date: string) => formatDay(date, from.today, locale);
  const side = (label: string, owner: Step['owner']): string[] => {
    const lines = sendable
      .filter((step) => step.owner === owner)
      .map((step) => `- ${step.due === null ? step.what : say.due(step.what, day(step.due))}`);
    return lines.length === 0 ? [] : [[`${label}${locale === 'en' ? ':' : '：'}`, ...lines].join('\n')];
  };
  const parts = [
    say.opening(day(from.visitedOn)),
    ...side(say.ours, 'us'),
    ...side(say.theirs, 'customer'),
    say.closing,
    say.signature(from.name),
  ];
  return { text: parts.join('\n\n'), leftOutCount: agreed.length - sendable.length };
};

const agreedSteps = (content: VisitContent): Step[] =>
  content.nextSteps.filter((step) => step.certainty !== 'unsure').map((step) => step.value);

/** Agreed steps that say nothing that is ours alone, without who does them: that stands beside them. */
export const sendableSteps = (content: VisitContent): Step[] => {
  const rivals = content.competitors.map((rival) => rival.value.toLowerCase());
  return agreedSteps(content)
    .filter((step) => isSendable(step, rivals))
    .map((step) => ({ ...step, what: step.what.replace(WHO, '') || step.what }));
};

/** "They send the drawings", written to them, would be odd. Not 我 of 我方. */
const WHO = /^(?:我们|我(?!方)|他们|她们|对方|(?:we|i|they)(?:'ll|\s+will)?\s+)/iu;

const isSendable = ({ what }: Step, rivals: readonly string[]): boolean =>
  !INTERNAL.test(what) &&
  !MONEY.test(what) &&
  what.replace(SERVICE, '').search(STANCE) < 0 &&
  !rivals.some((rival) => what.toLowerCase().includes(rival));
