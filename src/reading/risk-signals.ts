/** Signs that business with this customer is in danger. Meanings: test/eval/guide.md. */
import { type Cue, readCues } from './cues.ts';
import type { RiskSignal } from './labels.ts';
import type { Passage } from './passage.ts';
import type { Read } from './reading.ts';

const CUES: readonly Cue<RiskSignal>[] = [
  {
    kind: 'contact_change',
    pattern:
      /离职|调[去到走离任岗]|换成了?|换人|新来的|接手的人|退休|跳槽|升职|轮岗|走人|被裁|原来[那的]个?[^，。]{0,8}(?:调|走|换)|(?:has |have |had )?left (?:the company|in|at|end|last|for|them|this|on)|\bleft end\b|resigned|retired|retires|new (?:md|ceo|cfo|cio|cto|manager|head|buyer|purchasing|director|owner|plant|boss)|(?:replaced|succeeded) by|moved to (?:another|the)|took over from (?!our)|is leaving|the new one|maternity leave|no longer (?:with|works)/iu,
    unless: /我们(?:的)?(?:同事|销售)|划给我|our (?:Colin|colleague)|换成(?:围|风|我们)|业务员/u,
  },
  {
    kind: 'owner_change',
    pattern:
      /交接(?:后|给|过来)|划给我|(?:原来|之前|以前)[^，。]{0,8}(?:跟的|负责)|接[^，。]{1,6}(?:的片区|的客户|手)(?:第|，|。|$)|业务员换|我(?:刚)?接手|took (?:the account|it|this|over)[^.]{0,14}over|took over (?:the account )?from (?:our|my)|inherited (?:the|this) account|handed (?:over )?to me|used to be (?:handled|covered) by|third rep/iu,
  },
  {
    kind: 'trust',
    pattern:
      /信不过|没一个说话算数|不再相信|失去信任|no longer (?:believes?|trusts?)|lost (?:faith|trust|confidence)|broke our promise|never kept/iu,
    holdsNegation: true,
  },
  {
    kind: 'culture',
    pattern:
      /合不来|做派|风气|三级审批|作风|文化[^，。]{0,4}(?:不|差)|handshakes?|rub(?:s|bed)? (?:them|him|her) (?:up )?the wrong way|way of working|culture|style (?:clash|doesn't)|don't like how we/iu,
  },
  {
    kind: 'quality_complaint',
    pattern:
      /投诉|停机|老?卡纸|质量(?:问题|差|不)|(?<!不是)质量问题|次品|不良率?|坏了|老?飘|故障|漏[水油液]|返工|退货|过期|发霉|报修|客诉|开裂|cavitat|broke(?:n)? (?:down|again)|fault(?:y|s)|defect|complain|leak|failed (?:again|twice)|quality (?:issue|problem)|returned (?:the|a)? ?(?:batch|goods)|rejects?\b|crash(?:ed|es|ing)|fed up|downtime|out of order/iu,
    unless: /不是质量|投影|没有?投诉|零投诉/u,
  },
  {
    kind: 'market_shift',
    pattern:
      /卖不动|订单掉|转[^，。]{0,6}(?:大件|型|做)|停了(?:两|几|三|一)|市场[^，。]{0,6}(?:差|不好|下滑|萎缩)|行情|淡季|裁员|关[厂店]|减产|going all in on|(?:their|the) (?:orders|market|demand|sales) (?:is |are |has |have )?(?:down|dropp|shrink|slow|collaps|weak)|pivot|restructur|closing (?:the|a|two)|laying off|layoffs|shift(?:ed|ing)? to/iu,
    unless: /停了?机/u,
  },
  {
    kind: 'product_mix',
    pattern:
      /只当配套|从必[检选备]改成|改成自选|不是主推|主推(?!我们)|边缘|可有可无|side ?line|no longer (?:core|central|strategic)|only a (?:small|side)|phasing (?:us |our \w+ )?out|not a priority product/iu,
    holdsNegation: true,
  },
  {
    kind: 'payment',
    pattern:
      /欠[款我着]|拖[着到了欠]|压着没付|没付|逾期|账期从|要?\d+天账期|延长账期|付款[^，。]{0,4}(?:晚|慢|拖)|还没(?:付|到账|回款)|尾款[^，。]{0,8}没|overdue|owes? us|late (?:payment|paying)|unpaid|past due|hasn't paid|have not paid|(?:wants?|asks? for|now wants) (?:\d+|ninety|sixty) days|\d+ days instead of|disput(?:es|ed|ing) the invoice|slow to pay/iu,
    unless: /拖两周|以前一个电话|我们(?:还)?欠/u,
    holdsNegation: true,
  },
  {
    kind: 'competitor_entry',
    pattern:
      /来试切|进场|(?:叫|找|请)了?[^，。]{1,8}来?试|在?试用[^，。]{0,4}(?:他家|别家|对手)|免费装了|装了一套在试用|全让[^，。]{1,8}占|被[^，。]{1,8}(?:抢|占)|新(?:上|进)了?[^，。]{1,6}(?:家|牌)|(?:on|a) trial (?:at|of|with)|trial(?:s|l)?ing [A-Z]|(?:is |are )?testing [A-Z]\w+|[A-Z]\w+ (?:is|are|got|has) (?:in|on trial|two)|brought in [A-Z]|got a foot in/u,
    unless: /实施组|我们进场|我们来试切|操作工来我们/u,
  },
  {
    kind: 'volume_drop',
    pattern:
      /掉[得了](?:厉害|一大半|一半|不少)|只拿了|缩[到水]|下[滑降]了?|减[少半]了?|少了(?:一半|很多|不少|三成)|才[\d.]+[万吨箱]|量[^，。]{0,4}(?:少|掉|跌|降)|腰斩|先不进货|砍单|(?:orders?|volumes?|sales|purchases) (?:are |is |have |has )?(?:down|fell|dropp|halv|cut|shrunk)|down from|dropped (?:from|to|by)|cut (?:their|the) orders?|half of (?:last|what)|buying less|ordered less/iu,
    unless: /成本|降价|费用|噪音|订单掉了一大半/u,
  },
  {
    kind: 'unresponsive',
    pattern:
      /没回(?:我)?(?:微信|消息|信|邮件|电话)?|不回(?:微信|消息|信|邮件|复)|电话也?不接|又?没人接|联系不上|约不[上到]|爱答不理|失联|已读不回|hasn't (?:answered|replied|responded|returned|called back)|have not (?:answered|replied)|no (?:reply|answer|response)|(?:ignores?|ignoring) (?:my|our)|not (?:answering|replying|responding)|(?:gone|went) (?:quiet|silent|dark)|ghost|unanswered|third (?:call|voicemail)|can't reach/iu,
    unless: /爱答不理/u,
    holdsNegation: true,
  },
];

export const findRiskSignals = (passage: Passage): Read<RiskSignal>[] => readCues(passage, CUES, 'risk');
