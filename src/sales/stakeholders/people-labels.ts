/** The catalogue's words of people in both languages. Our own sales coach and the inside guide never share one. */
import { defineTexts } from '../../chat/locale.ts';
import type { Bar } from './four-bars.ts';
import type { GuideReason } from './inside-guide.ts';
import type {
  Appeal,
  BuyingRole,
  Closeness,
  DeciderType,
  GuideSource,
  HandlingKind,
  HeldRole,
  Influence,
  Motive,
  PurchaseAspect,
  Tie,
  TrustKind,
  TrustLevel,
} from './kinds.ts';
import type { Camp } from './politics.ts';
import type { Horizon, Safeguard } from './success.ts';

export type PeopleLabels = {
  buying: Readonly<Record<BuyingRole, string>>;
  held: Readonly<Record<HeldRole, string>>;
  handling: Readonly<Record<HandlingKind, string>>;
  influence: Readonly<Record<Influence, string>>;
  guideSource: Readonly<Record<GuideSource, string>>;
  guideReason: Readonly<Record<GuideReason, string>>;
  closeness: Readonly<Record<Closeness, string>>;
  trust: Readonly<Record<TrustKind, string>>;
  trustLevel: Readonly<Record<TrustLevel, string>>;
  motive: Readonly<Record<Motive, string>>;
  horizon: Readonly<Record<Horizon, string>>;
  safeguard: Readonly<Record<Safeguard, string>>;
  appeal: Readonly<Record<Appeal, string>>;
  tie: Readonly<Record<Tie, string>>;
  camp: Readonly<Record<Camp, string>>;
  deciderType: Readonly<Record<DeciderType, string>>;
  bar: Readonly<Record<Bar, string>>;
  purchase: Readonly<Record<PurchaseAspect, string>>;
};

export const peopleLabels = defineTexts<PeopleLabels>({
  en: {
    buying: {
      initiator: 'initiator',
      user: 'user',
      influencer: 'influencer',
      decider: 'decider',
      buyer: 'buyer',
      gatekeeper: 'gatekeeper',
    },
    held: {
      initiator: 'initiator',
      user: 'user',
      influencer: 'influencer',
      decider: 'decider',
      buyer: 'buyer',
      gatekeeper: 'gatekeeper',
      technical_gatekeeper: 'technical gatekeeper',
    },
    handling: {
      decider: 'decider: win over',
      influencer: 'influencer: keep content',
      in_charge: 'person in charge: hold firmly',
      bystander: 'bystander: respect',
    },
    influence: { 1: 'little influence', 2: 'some influence', 3: 'much influence' },
    guideSource: {
      inside: 'inside the customer',
      outside: 'outside, knows people there',
      own: 'in our own company',
    },
    guideReason: {
      supporter: 'supports us',
      gains: 'gains when we win',
      often_met: 'met often',
    },
    closeness: {
      1: 'nodding acquaintance',
      2: 'mutual interest',
      3: 'shared hardship',
      4: 'true friends',
    },
    trust: {
      cognitive: 'knows we are able',
      affective: 'likes us',
      behavioural: 'acts on it',
    },
    trustLevel: { 1: 'low', 2: 'fair', 3: 'high' },
    motive: {
      material: 'security and results',
      promotion: 'promotion',
      practical: 'practical relief',
      respect: 'to be respected',
    },
    horizon: { long_term: 'long-term', practical: 'practical', respected: 'respected' },
    safeguard: {
      unknown: 'unknown: nobody has found out',
      at_risk: 'at risk: resistance or a complaint of late',
      open: 'known, not yet safe with us',
      safe: 'safe with us',
    },
    appeal: { curiosity: 'curiosity', ease: 'wish for ease', fear: 'fear', pride: 'pride' },
    tie: {
      supports: 'supports',
      conflicts: 'in conflict with',
      informal: 'on good terms with',
      none: 'no relation any more with',
    },
    camp: { for: 'for us', against: 'against us', open: 'open' },
    deciderType: {
      analytic: 'analytic',
      driving: 'driving',
      amiable: 'amiable',
      expressive: 'expressive',
    },
    bar: {
      interest: 'own interest safe with us',
      friendship: 'friendship',
      quality: 'quality of what we deliver',
      story: 'a company with a story',
    },
    purchase: {
      structure: 'who stands where',
      inner_working: 'how things work inside',
      buying_model: 'who buys for whom',
      steps: 'steps of a purchase',
      standards: 'what they judge by',
    },
  },
  'zh-CN': {
    buying: {
      initiator: '发起者',
      user: '使用者',
      influencer: '影响者',
      decider: '决策者',
      buyer: '采购者',
      gatekeeper: '把关人',
    },
    held: {
      initiator: '发起者',
      user: '使用者',
      influencer: '影响者',
      decider: '决策者',
      buyer: '采购者',
      gatekeeper: '把关人',
      technical_gatekeeper: '技术把关人',
    },
    handling: {
      decider: '决策者：要搞定',
      influencer: '影响者：要摆平',
      in_charge: '现管者：要抓牢',
      bystander: '旁观者：要尊重',
    },
    influence: { 1: '影响力小', 2: '影响力中等', 3: '影响力大' },
    guideSource: { inside: '客户内部', outside: '客户外部，认识里面的人', own: '我们公司内部' },
    guideReason: { supporter: '支持我们', gains: '我们赢了他受益', often_met: '常见面' },
    closeness: { 1: '点头之交', 2: '利益之交', 3: '患难之交', 4: '莫逆之交' },
    trust: { cognitive: '认可能力', affective: '有好感', behavioural: '有行动' },
    trustLevel: { 1: '低', 2: '中', 3: '高' },
    motive: { material: '稳妥和业绩', promotion: '升职', practical: '省事实惠', respect: '受人尊重' },
    horizon: { long_term: '长远', practical: '实惠', respected: '受尊重' },
    safeguard: {
      unknown: '不清楚：还没有人弄明白',
      at_risk: '有风险：最近有反对或投诉',
      open: '已知，还没有保障',
      safe: '在我们这里有保障',
    },
    appeal: { curiosity: '好奇', ease: '图省事', fear: '怕担责', pride: '要面子' },
    tie: { supports: '支持', conflicts: '有矛盾', informal: '私交好', none: '已无关系' },
    camp: { for: '支持我们', against: '反对我们', open: '未表态' },
    deciderType: { analytic: '分析型', driving: '驾驭型', amiable: '亲和型', expressive: '表现型' },
    bar: {
      interest: '个人利益有保障',
      friendship: '双方交情',
      quality: '产品质量可靠',
      story: '公司有故事可讲',
    },
    purchase: {
      structure: '组织架构',
      inner_working: '内部怎么运作',
      buying_model: '采购模式',
      steps: '采购步骤',
      standards: '评判标准',
    },
  },
});
