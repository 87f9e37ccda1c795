/**
 * Where a note tells of a gift or a payment to a person. Pure. Such words never become a record: their writer alone gets a
 * hint. A refusal ("no gifts", 没收红包) is none of it.
 */
import { type Clause, passageOf } from '../../reading/passage.ts';

/** Words that mean nothing else between a seller and a buyer; rebates of the channel are business and no part of them. */
const ZH =
  /红包|回扣|好处费|辛苦费|茶水费|购物卡|礼品卡|加油卡|送礼|塞钱|行贿|贿赂|意思意思|打点(?:一下|关系|他|她)|(?:送|塞|孝敬)(?:了|给)?[^，。；]{0,8}(?:礼物|礼品|茅台|名表|现金|香烟|烟酒|金条|两瓶酒|几瓶酒)/u;
const EN =
  /\b(?:bribe[sd]?|bribery|kickbacks?|backhanders?|gift (?:cards?|vouchers?|certificates?)|under the table|facilitation payments?|(?:g[ai]ve|giving|sen[dt]|brought|bring|offer(?:ed)?|hand(?:ed)?|slip(?:ped)?|buy|bought)\b[^.;,]{0,40}\b(?:gifts?|envelopes?|cash|hampers?|a present|watch|bottles? of))\b/iu;

const NEGATED_ZH = /不|没|未|拒|谢绝|退[回还了]|禁止|严禁|杜绝/u;
const NEGATED_EN =
  /\b(?:no|not|never|without|declin\w*|refus\w*|return(?:ed|s)?|reject\w*|forbid\w*|prohibit\w*)\b|n['’]t\b|\bturn\w* down\b/iu;

/** The clauses that tell of it, in the order of the text. Most notes hold none of the words: they are not cut for it. */
export const giftClauses = (text: string): Clause[] =>
  ZH.test(text) || EN.test(text)
    ? passageOf(text).clauses.filter(
        ({ text: words }) =>
          (ZH.test(words) && !NEGATED_ZH.test(words)) || (EN.test(words) && !NEGATED_EN.test(words)),
      )
    : [];

export const tellsOfGift = (text: string): boolean => giftClauses(text).length > 0;
