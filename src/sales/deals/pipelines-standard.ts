/**
 * The pipelines of a tenant that has set none. Key account: the source's six stages with their key nodes (D1) beside
 * the buyer's steps (D2); criteria and threshold of development are the source's (D3, D4). Everything else is our own
 * judgement: thresholds at about 58 % of what can be reached, as in the source's example (7 of 12); usual days and
 * cadence for equipment sold over half a year to a year. A setting replaces them whole.
 */
import type { Pipeline, StageRule } from './pipeline.ts';

const keyAccount: readonly StageRule[] = [
  {
    code: 'lead',
    kind: 'lead',
    name: { 'zh-CN': '客户开发', en: 'development' },
    node: { 'zh-CN': '项目信息准确', en: 'accurate project information' },
    buyerStep: 'need_found',
    cadenceDays: 15,
    usualDays: 45,
    peopleToMeet: 2,
    gate: {
      mode: 'soft',
      threshold: 7,
      required: ['need', 'schedule', 'budget', 'competition', 'decision', 'fit'],
      optional: [],
    },
  },
  {
    code: 'initiation',
    kind: 'initiation',
    name: { 'zh-CN': '立项', en: 'initiation' },
    node: { 'zh-CN': '售前立项获批', en: 'pre-sales project approved' },
    buyerStep: 'suppliers_screened',
    cadenceDays: 10,
    usualDays: 30,
    peopleToMeet: 3,
    gate: { mode: 'soft', threshold: 4, required: ['approval', 'roles', 'key_person'], optional: [] },
  },
  {
    code: 'proposal',
    kind: 'proposal',
    name: { 'zh-CN': '提案', en: 'proposal' },
    node: { 'zh-CN': '客户关系有效推进', en: 'relationship effectively advanced' },
    buyerStep: 'criteria_set',
    cadenceDays: 7,
    usualDays: 45,
    peopleToMeet: 4,
    gate: {
      mode: 'soft',
      threshold: 6,
      required: ['supporter', 'decider_met', 'solution'],
      optional: ['buying_criteria', 'value'],
    },
  },
  {
    code: 'bidding',
    kind: 'bidding',
    name: { 'zh-CN': '招投标', en: 'bidding' },
    node: { 'zh-CN': '中标或谈判确定', en: 'tender won or award negotiated' },
    buyerStep: 'tender',
    cadenceDays: 5,
    usualDays: 45,
    peopleToMeet: 5,
    gate: {
      mode: 'soft',
      threshold: 6,
      required: ['offer', 'competition', 'award'],
      optional: ['decider_met', 'buying_criteria'],
    },
  },
  {
    code: 'negotiation',
    kind: 'negotiation',
    name: { 'zh-CN': '商务谈判', en: 'negotiation' },
    node: { 'zh-CN': '合同获批并签字', en: 'contract approved and signed' },
    buyerStep: 'commitment',
    cadenceDays: 5,
    usualDays: 30,
    peopleToMeet: 5,
    gate: { mode: 'soft', threshold: 6, required: ['price', 'terms', 'signature'], optional: ['release'] },
  },
  {
    code: 'delivery',
    kind: 'delivery',
    name: { 'zh-CN': '工程实施', en: 'delivery' },
    node: { 'zh-CN': '验收并结项', en: 'acceptance and project closed' },
    buyerStep: 'installation',
    cadenceDays: 10,
    usualDays: 90,
    peopleToMeet: 4,
    gate: { mode: 'soft', threshold: 3, required: ['acceptance', 'payment'], optional: [] },
  },
];

const channel: readonly StageRule[] = [
  {
    code: 'scouting',
    kind: 'lead',
    name: { 'zh-CN': '寻找', en: 'scouting' },
    node: { 'zh-CN': '对方愿意谈合作', en: 'the partner wants to talk' },
    buyerStep: 'need_found',
    cadenceDays: 10,
    usualDays: 30,
    peopleToMeet: 1,
    gate: { mode: 'soft', threshold: 3, required: ['need', 'fit'], optional: ['competition'] },
  },
  {
    code: 'qualifying',
    kind: 'initiation',
    name: { 'zh-CN': '考察', en: 'qualifying' },
    node: { 'zh-CN': '实力与区域核实', en: 'strength and territory checked' },
    buyerStep: 'suppliers_screened',
    cadenceDays: 10,
    usualDays: 30,
    peopleToMeet: 2,
    gate: { mode: 'soft', threshold: 4, required: ['capability', 'territory', 'decision'], optional: [] },
  },
  {
    code: 'partner_terms',
    kind: 'negotiation',
    name: { 'zh-CN': '谈政策', en: 'terms' },
    node: { 'zh-CN': '协议签字', en: 'agreement signed' },
    buyerStep: 'commitment',
    cadenceDays: 5,
    usualDays: 30,
    peopleToMeet: 2,
    gate: { mode: 'soft', threshold: 3, required: ['terms', 'signature'], optional: ['price'] },
  },
  {
    code: 'ramp_up',
    kind: 'delivery',
    name: { 'zh-CN': '启动', en: 'ramp-up' },
    node: { 'zh-CN': '首批回款', en: 'first orders paid' },
    buyerStep: 'installation',
    cadenceDays: 10,
    usualDays: 90,
    peopleToMeet: 3,
    gate: { mode: 'soft', threshold: 2, required: ['payment'], optional: ['satisfaction'] },
  },
];

const renewal: readonly StageRule[] = [
  {
    code: 'due',
    kind: 'lead',
    name: { 'zh-CN': '到期提醒', en: 'due' },
    node: { 'zh-CN': '使用情况清楚', en: 'use of the present contract known' },
    buyerStep: 'need_found',
    cadenceDays: 15,
    usualDays: 30,
    peopleToMeet: 1,
    gate: { mode: 'soft', threshold: 3, required: ['need', 'satisfaction'], optional: ['competition'] },
  },
  {
    code: 'renewal_offer',
    kind: 'proposal',
    name: { 'zh-CN': '续约方案', en: 'renewal offer' },
    node: { 'zh-CN': '方案获对方认可', en: 'offer accepted in substance' },
    buyerStep: 'criteria_set',
    cadenceDays: 10,
    usualDays: 30,
    peopleToMeet: 2,
    gate: { mode: 'soft', threshold: 4, required: ['offer', 'decision', 'budget'], optional: ['value'] },
  },
  {
    code: 'renewal_terms',
    kind: 'negotiation',
    name: { 'zh-CN': '谈续约', en: 'negotiation' },
    node: { 'zh-CN': '续约签字', en: 'renewal signed' },
    buyerStep: 'commitment',
    cadenceDays: 5,
    usualDays: 20,
    peopleToMeet: 2,
    gate: { mode: 'soft', threshold: 4, required: ['price', 'terms', 'signature'], optional: [] },
  },
];

export const STANDARD_PIPELINES: readonly Pipeline[] = [
  {
    key: 'key_account',
    name: { 'zh-CN': '大客户', en: 'Key account' },
    teamNeeded: true,
    stages: [...keyAccount],
  },
  { key: 'channel', name: { 'zh-CN': '渠道', en: 'Channel' }, teamNeeded: false, stages: [...channel] },
  { key: 'renewal', name: { 'zh-CN': '续约', en: 'Renewal' }, teamNeeded: false, stages: [...renewal] },
];

/** The pipeline of a deal that was made without choosing one. */
export const STANDARD_PIPELINE = 'key_account';
