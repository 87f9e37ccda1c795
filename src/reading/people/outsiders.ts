/** Named persons who are not the customer's: our own people, a rival's, hearsay's tellers. */
import { SELLER_WORDS } from '../lexicon/titles.zh.ts';
import { anyOf } from '../lexicon/words.ts';
import type { Span } from '../reading.ts';
import type { PersonMention } from './person-mention.ts';
import { titleStart } from './title-before.zh.ts';

const SELLERS = anyOf(SELLER_WORDS);
/** Right before the name, or before the position that stands before it. */
const OURS_ZH = new RegExp(
  `(?:我们?的?|咱们?的?|我司的?|我方的?|同事|带着?(?:我们|咱们?))(?:${SELLERS}|老板|领导|同事|[\\p{Script=Han}]{1,3}[组部区]的?|[A-Z]{2,4}\\s?)?$|(?:我们|咱们?)的?[^，。]{0,3}(?:代理商|经销商|分销商|合作伙伴|渠道商)[^，。]{0,6}$|原来是$|(?:我方|我司|我们这边)(?:人员|参会|出席|到场)?[:：][^。；;\\n]{0,30}$|(?:^|[，。；\\n今昨前天上下午早晚我])带[了着上]?[^见去找给到约请拜，。]{0,3}$`,
  'u',
);
/** 陪我们区域老大金总, 带我们应用工程师小范: what stands between is a position and no deed. */
const OUR_POSITION_ZH =
  /(?:我们|咱们?)(?!\p{Script=Han}{0,6}[跟见去找给对请说要把想是在到和与聊问约让叫替帮拿这那])(?:\p{Script=Han}{0,8})$/u;
/** 我跟售前小蔺、交付老甘一起, 同去的有我们研发的佟工和新来的小霍: a list of those who went along. */
const ALONG_ZH = new RegExp(
  `(?:同去的(?:有|是)?|同行的(?:有|是)?|我[跟和与同](?=(?:${SELLERS}|交付|实施|产品|研发)))[^，。；\\n]{0,20}$`,
  'u',
);
const RIVALS_ZH = new RegExp(
  `(?<!他们|她们|客户|甲方|对方)的(?:\\p{Script=Han}{0,2})(?:${SELLERS}|(?:区域|大区|片区|城市|渠道|销售)(?:经理|总监))$`,
  'u',
);
const TELLER_ZH =
  /(?:隔壁|同行|老同学|同学|朋友)(?:的|家的?)?$|(?:代理商|经销商|渠道商)$|(?:代理商|经销商|分销商|渠道商|集成商)[^，。]{1,6}的$|(?:听|做)[^，。]{1,10}的$|接$/u;
/** "Our ops tells Hal": a deed or a link between ours and the name makes them two. */
const NO_PART_OF_TITLE =
  '(?:tells?|told|sends?|sent|calls?|called|gives?|gave|asks?|asked|shows?|showed|meets?|met|brings?|mails?|emails?|visits?|helps?|gets?|got|trains?|joins?|to|for|with|from|by|and|at|of|about|before|after|on|until|than|is|are|was|were|will|has|had|have)\\b';
const OURS_EN = new RegExp(
  `\\b(?:our|my colleague|my boss|with my|our own|my)\\s(?:(?!${NO_PART_OF_TITLE})\\w+\\s){0,2}$|\\b(?:ours|us|our side|from us)\\s?:[^.;\\n]{0,40}$|\\b(?:me|myself)(?: and|,| \\+| &)\\s$|\\b(?:hand-?over|taken over|took (?:it |this |them |the account )?over) from\\s$|\\bI (?:took (?:it |this |them )?over from|inherited (?:it |this )?from)\\s$|\\bbefore (?:it|that|this) was\\s$`,
  'iu',
);
/** Whom the note is written to. */
const ADDRESSED = {
  before: /^\s*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\s)?$/iu,
  greeted: /^\s*\p{L}/u,
  behind:
    /^(?:[、和，, ]{1,2}(?:各位|大家)[^，。：:\n]{0,6}|[，, ]?(?:您好|你好|好))\s?[：:，,。！!\n]|^[：:]\s*\n/u,
} as const;
/** The writer's own name below the note. */
const SIGNED =
  /(?:^|[\n。.!！～~]\s*)(?:以上|汇报人|此致|cheers|best|thanks|thx|rgds|(?:best |kind )?regards|br)[,，。：:\s]{0,3}$/iu;
const RIVALS_EN =
  /[A-Z]\w+['’]s (?:own )?(?:\w+ )?(?:guy|rep|salesman|saleswoman|sales\w*|man|bloke|account manager)\s$/u;
const OURS_BEHIND =
  /^ (?:\p{Lu}\p{L}+ )?from [A-Z]\w+ \((?:yes,? )?(?:the |a |our )?(?:competition|competitor|rival)|^[^，。]{0,2}(?:打听|放风|透风)|^[^，。]{0,3}(?:申请|特批|审批)|^\s?[（(]?(?:from our|of our|our |my |我们|咱|我司|我方)|^ of [^,.(]{2,30}\(our|^的(?:片区|客户|盘子)|^[^。]{0,12}(?:转岗|调走|离职|休假)[^。]{0,16}(?:归我|交给我|我接)/iu;

export const isOutsider = (text: string, { start, end }: PersonMention): boolean => {
  const head = titleStart(text, start);
  const places: readonly Span[] = [
    { start: Math.max(0, start - 40), end: start },
    ...(head >= 0 ? [{ start: Math.max(0, head - 28), end: head }] : []),
  ];
  const isBefore = places.some((place) => {
    const before = text.slice(place.start, place.end);
    return [OURS_ZH, OUR_POSITION_ZH, ALONG_ZH, RIVALS_ZH, TELLER_ZH, OURS_EN, RIVALS_EN].some((pattern) =>
      pattern.test(before),
    );
  });
  const isSigned =
    /^\W{0,4}$/u.test(text.slice(end)) && SIGNED.test(text.slice(Math.max(0, start - 24), start));
  return isBefore || isSigned || isAddressed(text, start, end) || OURS_BEHIND.test(text.slice(end, end + 40));
};

/** Within so many characters the note names whom it is written to. */
const ADDRESS_REACH = 24;

const isAddressed = (text: string, start: number, end: number): boolean => {
  const before = text.slice(0, Math.min(start, ADDRESS_REACH + 1));
  if (start > ADDRESS_REACH || !ADDRESSED.before.test(before)) return false;
  return ADDRESSED.greeted.test(before) || ADDRESSED.behind.test(text.slice(end, end + 16));
};
