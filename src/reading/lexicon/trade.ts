import type { Cue } from '../cues.ts';
import type { TradeSign } from '../labels.ts';
import type { Phrases } from '../phrases.ts';

/** It may come to that, or somebody asks or threatens: nothing has happened yet. */
const NOT_YET: Phrases = {
  zh: [
    '先不',
    '暂时',
    '盘库',
    '如果',
    '要是',
    '万一',
    '可能',
    '也许',
    '会不会',
    '差点',
    '险些',
    '威胁',
    '再这样',
    '否则',
    '不然',
    '担心',
    '怕',
    '吗',
  ],
  en: [
    '(?:if|may (?:well |yet |soon )?(?:lose|lost|stop|be|go|end)|might|could|would|unless|otherwise|whether|nearly|almost|fear\\w*|worr\\w+|threaten\\w*|risk(?:s|ing)? (?:of )?losing)\\b',
  ],
};

/** Words by which a note tells that trade stopped, that a customer or a deal was lost, or that it goes on again. */
export const TRADE_CUES: readonly Cue<TradeSign>[] = [
  {
    kind: 'deal_lost',
    zh: [
      '丢单',
      '(?:这|那|该)(?:个)?(?:单子?|项目|标)[^，。]{0,4}(?:丢了|黄了|没了|飞了|泡汤)',
      '(?:单子?|项目)[^，。]{0,3}(?:丢|黄)了',
      '(?<!对手|对方|他们|别家)(?:我们|咱们?)?没中标',
      '(?:我们|咱们?)?(?:落标|落选|出局了?|被淘汰)',
      '输给了?',
      '(?:单子?|项目|订单|标)[^，。]{0,6}给了(?:别人|别家|其他|另一家|对手|竞争对手)',
      '(?:最后|最终|已经|还是)?(?:选|定|签)了(?:别人|别家|其他家|另一家|对手)',
      '项目(?:被)?取消了?',
    ],
    en: [
      '(?<=(?:^|[.!?;:,]|\\b(?:we|have|i|and|just|then|so|ve)) ?)lost (?:the|this|that) (?:deal|tender|bid|project|order|opportunity|business)',
      "(?:didn't|did not|haven't|have not) (?:win|get|won) (?:the|this|that) (?:deal|tender|bid|project|order)",
      '(?:the|this) (?:deal|tender|bid|project|order) (?:is|was|has been) (?:lost|dead|cancelled|awarded to (?!us\\b))',
      '(?:deal|tender|bid|project|order) went to (?!us\\b)',
      "they(?:'ve| have)? (?:went|gone|go) with (?:someone|somebody|another|a competitor|the competitor|[A-Z])",
      "they(?:'ve| have)? (?:chose|chosen|picked|signed with) (?:someone else|somebody else|another|a competitor|the competitor)",
      'we (?:were|are) (?:out|not chosen|not selected|eliminated|dropped)(?! of)',
    ],
    unless: NOT_YET,
    holdsNegation: true,
  },
  {
    kind: 'lost',
    zh: [
      '(?:这个|该)?客户(?:已经|算是|彻底)?(?:丢了|流失了?|没了|跑了)',
      '丢了(?:这个|这家)?客户',
      '(?:彻底|全部|完全)(?:换成|转到|改用)了?(?:别人|别家|其他|对手|竞争对手)',
      '(?:终止|解除|结束)(?:了)?(?:和我们|跟我们|与我们)?(?:的)?合作',
      '不(?:再)?(?:和|跟|与)我们合作',
      '(?:已经|现在)?不合作了',
    ],
    en: [
      "(?:we(?:'ve| have)? )?lost (?:the|this) (?:customer|account|client)",
      '(?:the|this) (?:customer|account|client) (?:is|has) (?:lost|gone|left us)',
      '(?:ended|terminated|ending|terminating) (?:the|our|their) (?:contract|cooperation|relationship|partnership)(?: with us)?',
      '(?:no longer|not) (?:want to )?work(?:ing)? with us',
      '(?:switched|moved) (?:completely|entirely|everything|all (?:their|its) (?:orders|business|volume)) (?:over )?to',
    ],
    unless: NOT_YET,
    holdsNegation: true,
  },
  {
    kind: 'stopped',
    zh: [
      '(?:已经|已|早就|现在)?(?:停止|停了|暂停)(?:向我们|从我们|跟我们)?(?:的)?(?:采购|订货|下单|进货|合作)',
      '不(?:再)?(?:向|从|跟|找)我们(?:买|采购|订|拿|进)',
      '(?:已经|现在|都|早就)?不(?:再)?(?:下单|订货|进货|拿货|采购)了',
      '(?:已经|有)?(?:半年|几个月|[两三四五六]个月|一年)(?:都)?没(?:有)?(?:下单|订货|进货|拿货|采购)',
      '停了(?:我们的)?(?:订单|货)',
    ],
    en: [
      "(?:have |has |they(?:'ve| have)? )?stopped (?:buying|ordering|purchasing)",
      '(?:no longer|not|never) (?:buy|buys|buying|order|orders|ordering|purchase|purchasing) (?:anything )?(?:from us|any ?more)',
      "(?:haven't|have not|hasn't|has not) (?:ordered|bought|purchased) (?:anything )?(?:from us )?(?:for|since|in)",
      'cancelled (?:all|every) (?:of )?(?:the |their |its )?orders?',
    ],
    unless: NOT_YET,
    holdsNegation: true,
  },
  {
    kind: 'resumed',
    zh: [
      '(?:恢复|重新开始)(?:了)?(?:向我们|跟我们|和我们)?(?:的)?(?:采购|下单|订货|进货|合作|供货)',
      '又(?:开始)?(?:下单|订货|采购|拿货)了',
      '(?:重新|再次)(?:下单|合作)',
    ],
    en: [
      '(?:resumed|restarted) (?:buying|ordering|orders|purchasing|purchases|business|trade)',
      '(?:buying|ordering|orders|purchasing) (?:from us )?again',
      '(?:are|is) back with us',
    ],
    unless: NOT_YET,
  },
];
