/** What differs between the two runs of the script: who speaks, and the words. */
import type { Locale } from '../../src/chat/locale.ts';
import type { DemoName } from './demo-house.ts';

export type Part = {
  locale: Locale;
  rep: DemoName;
  /** Leads the rep's team. */
  lead: DemoName;
  /** Of the same account and day as the lead's note. */
  note: string;
  leadNote: string;
  /** Corrects the draft of `note`. */
  correction: string;
  /** An amount that cannot be read, and one that can. */
  wrongAmount: string;
  /** Of the account that has two deals. */
  unclearNote: string;
  /** Names somebody who does not stand in the draft of `unclearNote`. */
  unclearCorrection: string;
  noteWithoutAccount: string;
  attemptNote: string;
  report: string;
  /** Of the account of `unclearNote`, beside the one that it has. */
  secondDeal: { account: string; name: string };
  /** A short note of many: how lists look when they are long. */
  shortNote: (day: number) => string;
  account: string;
  /** The first deal of `account`. */
  deal: string;
  /** Looks like `account`. */
  twin: string;
  person: string;
  searched: string;
  misspelt: string;
  smallTalk: string;
};

const EN: Part = {
  locale: 'en',
  rep: 'jonas',
  lead: 'helena',
  note: 'Visited Northgate Dairy today. Priya Raman is on our side and will push it, Tom Becker says our 340k EUR is still too expensive. BrightFill quoted 290k. Alice Moreau signs in the end, she was not there. I send a revised offer by Friday, they send the hall drawings next week. private: Priya told me what the others quote',
  leadNote: 'Visited Northgate Dairy today. Priya Raman likes the line. I call Alice Moreau next week.',
  correction: 'not 340k but 335k',
  wrongAmount: 'about a third less',
  unclearNote:
    'Visited Larsen Foods today. Mats Holm tested the sensors. Ingrid Larsen wants something between 130k and 140k EUR, maybe they sign in December.',
  unclearCorrection: 'it was Tom Becker, not Peter',
  noteWithoutAccount: 'Good talk with the plant manager today, he wants an offer for two lines by Monday.',
  attemptNote: 'Called Sanne Visser of Fairhaven Logistics today, nobody answered.',
  report:
    '1. Larsen Foods: Ingrid Larsen wants the contract by Friday.\n2. Bellmount Pharma: Marco Ricci says the lead time is too long. I send a new schedule tomorrow.\n3. Fairhaven Logistics: Sanne Visser has no budget before March.',
  secondDeal: { account: 'Larsen Foods AS', name: 'Service contract' },
  shortNote: (day) => `Phone call with Sanne Visser of Fairhaven Logistics on November ${day}. No news yet.`,
  account: 'Northgate Dairy Ltd',
  deal: 'Filling line',
  twin: 'Northgate Dairy',
  person: 'Priya Raman',
  searched: 'lead time',
  misspelt: '/vist Northgate',
  smallTalk: 'hello there',
};

const ZH: Part = {
  locale: 'zh-CN',
  rep: 'chenyu',
  lead: 'zhoulan',
  note: '今天下午去了宁波恒泰，陆敏还是嫌我们报的128万太贵，何俊支持我们，说精度够了。王总没来，最后得他拍板。精锐报了110万。周五前我发修改后的报价，他们下周给图纸。私：何俊说了对手的底价',
  leadNote: '今天去了宁波恒泰，见了陆敏，方案基本认可。下周我约王总。',
  correction: '不是128万，是126万',
  wrongAmount: '便宜三成左右',
  unclearNote:
    '今天去了苏州澜庭食品，见了孟丽和赖国平。孟丽希望压到130万到140万之间，可能12月签。下周二前我出补充条款。',
  unclearCorrection: '不是李总，是李工',
  noteWithoutAccount: '今天跟厂长聊得不错，他让我下周一前报两条线的价。',
  attemptNote: '今天给杭州云拓软件的谢宁打电话，没人接。',
  report:
    '1、苏州澜庭食品：孟丽同意60天账期，合同周五前给她。\n2、杭州云拓软件：谢宁想先看演示，我下周二去。\n3、绍兴越丰纺织：俞洁说设备又停了两次，要求驻点。',
  secondDeal: { account: '苏州澜庭食品有限公司', name: '二号包装线' },
  shortNote: (day) => `11月${day}日跟杭州云拓软件谢宁通了电话，还在摸底，没有新进展。`,
  account: '宁波恒泰精密机械有限公司',
  deal: '五轴加工中心',
  twin: '宁波恒泰精密机械',
  person: '陆敏',
  searched: '账期',
  misspelt: '/拜方 恒泰',
  smallTalk: '你好',
};

export const PARTS: readonly Part[] = [EN, ZH];
