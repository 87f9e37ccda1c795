/** The readers' vocabulary in the two languages of the product. */
import { defineTexts } from '../chat/locale.ts';
import type {
  AmountKind,
  Mode,
  NoteRole,
  NoteStage,
  ObjectionKind,
  RiskSignal,
  Sentiment,
  Stance,
  StepOwner,
  TradeSign,
} from '../reading/labels.ts';

export type LabelTexts = {
  mode: Readonly<Record<Mode, string>>;
  role: Readonly<Record<NoteRole, string>>;
  stance: Readonly<Record<Stance, string>>;
  amountKind: Readonly<Record<AmountKind, string>>;
  objection: Readonly<Record<ObjectionKind, string>>;
  stepOwner: Readonly<Record<StepOwner, string>>;
  stage: Readonly<Record<NoteStage, string>>;
  risk: Readonly<Record<RiskSignal, string>>;
  sentiment: Readonly<Record<Sentiment, string>>;
  trade: Readonly<Record<TradeSign, string>>;
};

export const labelTexts = defineTexts<LabelTexts>({
  'zh-CN': {
    mode: { onsite: '上门', phone: '电话', online: '线上', event: '展会活动' },
    role: {
      decider: '决策者',
      influencer: '影响者',
      buyer: '采购',
      user: '使用者',
      technical_evaluator: '技术评估',
      gatekeeper: '把关人',
      coach: '内线',
      bystander: '旁观者',
    },
    stance: { supporter: '支持', neutral: '中立', opponent: '反对' },
    amountKind: {
      budget: '预算',
      quote: '我方报价',
      deal: '成交额',
      volume: '采购量',
      debt: '欠款',
      other: '其他金额',
    },
    objection: {
      price: '嫌贵',
      budget: '没预算',
      timing: '时机不到',
      authority: '做不了主',
      need: '没需求',
      incumbent: '满意现有供应商',
      trust: '信不过我们',
      product_fit: '产品不符要求',
      delivery_service: '交期与服务',
      contract_terms: '合同条款',
      switching_cost: '更换代价',
      politics: '内部矛盾',
    },
    stepOwner: { us: '我方', customer: '客户' },
    stage: {
      lead: '客户开发',
      initiation: '立项',
      proposal: '提案',
      bidding: '招投标',
      negotiation: '商务谈判',
      delivery: '工程实施',
    },
    risk: {
      contact_change: '对方换人',
      owner_change: '我方换人',
      trust: '信任受损',
      culture: '作风不合',
      quality_complaint: '质量投诉',
      market_shift: '客户业务变化',
      product_mix: '我们不再是主打',
      payment: '付款异常',
      competitor_entry: '对手进入',
      volume_drop: '采购量下降',
      unresponsive: '联系不上',
    },
    trade: {
      stopped: '客户停止采购',
      lost: '客户已经流失',
      resumed: '客户恢复采购',
      deal_lost: '这个商机丢了',
    },
    sentiment: { positive: '良好', neutral: '一般', negative: '不佳' },
  },
  en: {
    mode: { onsite: 'on site', phone: 'phone', online: 'online', event: 'event' },
    role: {
      decider: 'decider',
      influencer: 'influencer',
      buyer: 'buyer',
      user: 'user',
      technical_evaluator: 'technical evaluator',
      gatekeeper: 'gatekeeper',
      coach: 'inside guide',
      bystander: 'bystander',
    },
    stance: { supporter: 'supporter', neutral: 'neutral', opponent: 'opponent' },
    amountKind: {
      budget: 'budget',
      quote: 'our quote',
      deal: 'deal value',
      volume: 'purchases',
      debt: 'owed',
      other: 'other amount',
    },
    objection: {
      price: 'price too high',
      budget: 'no budget',
      timing: 'not now',
      authority: 'cannot decide',
      need: 'no need seen',
      incumbent: 'content with present supplier',
      trust: 'doubts about us',
      product_fit: 'does not fit requirements',
      delivery_service: 'lead time or service',
      contract_terms: 'contract terms',
      switching_cost: 'cost of switching',
      politics: 'internal politics',
    },
    stepOwner: { us: 'us', customer: 'customer' },
    stage: {
      lead: 'development',
      initiation: 'initiation',
      proposal: 'proposal',
      bidding: 'bidding',
      negotiation: 'negotiation',
      delivery: 'delivery',
    },
    risk: {
      contact_change: 'their people changed',
      owner_change: 'our rep changed',
      trust: 'trust damaged',
      culture: 'clash of working style',
      quality_complaint: 'quality complaint',
      market_shift: 'their business changes',
      product_mix: 'no longer central to them',
      payment: 'payment trouble',
      competitor_entry: 'rival moving in',
      volume_drop: 'volume down',
      unresponsive: 'not responding',
    },
    trade: {
      stopped: 'they have stopped buying',
      lost: 'the customer is lost',
      resumed: 'they buy again',
      deal_lost: 'this deal is lost',
    },
    sentiment: { positive: 'positive', neutral: 'mixed', negative: 'negative' },
  },
});
