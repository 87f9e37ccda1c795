/** The tables about people that a company may adjust. Pure; the standards stand in the rules. */
import { z } from 'zod';
import type { Setting } from '../settings/setting.ts';
import { type RoleTable, roleTable, STAGE_ROLES } from './coverage.ts';
import { type AttributesOn, PERSONAL_ATTRIBUTES, type PersonalAttribute } from './kinds.ts';
import { PEOPLE_NUMBERS, type PeopleNumbers, peopleNumbers } from './numbers.ts';

export const peopleNumbersSetting: Setting<PeopleNumbers> = {
  key: 'people',
  title: { 'zh-CN': '联系人：天数和分数', en: 'People: days and points' },
  about: {
    'zh-CN':
      '以 Days 结尾的单位是天，deepFromMeetings 是见面次数，guide 开头的是分数。标准值是我们自己的判断：季度换预算和人事，三次见面才算深入，半年是一轮交付；内部向导的排序依据资料来源：先看是否支持，再看是否受益，再看是否常见面。',
    en: 'Those that end in Days are days, deepFromMeetings counts meetings, those that begin with guide are points. The standards are our own judgement: budgets and posts change by the quarter, three meetings make a contact deep, half a year is a cycle of deliveries. Inside guides are ranked as the source says: supports us, gains by our win, met often.',
  },
  schema: peopleNumbers,
  standard: PEOPLE_NUMBERS,
};

export const stageRolesSetting: Setting<RoleTable> = {
  key: 'roles',
  title: { 'zh-CN': '各阶段需要见到的采购角色', en: 'Buying roles that each stage needs' },
  about: {
    'zh-CN':
      '每个阶段结束前必须见到的角色。依据六个阶段的关键节点：没有他们，节点的凭据拿不到；角色取自韦伯斯特和温德的六种采购角色，具体分配是我们的判断。',
    en: 'Roles that have to be met before a stage ends: without them its key node has no evidence. The six roles are those of Webster and Wind, the stages and nodes are the source’s, which role belongs to which stage is our own judgement.',
  },
  schema: roleTable,
  standard: STAGE_ROLES,
};

const ATTRIBUTES_ON: AttributesOn = {
  closeness: true,
  motive: true,
  appeal: true,
  type: true,
  politics: true,
};

export const attributesSetting: Setting<AttributesOn> = {
  key: 'personal',
  title: { 'zh-CN': '个人属性开关', en: 'Personal attributes, on or off' },
  about: {
    'zh-CN':
      'true 为启用。关闭后既不询问，也不推断，也不保存：亲近程度、个人动机、心理诉求、决策类型、内部政治。是否适合记录，由贵公司和当地法律决定。',
    en: 'true is on. What is off is neither asked nor inferred nor stored: closeness, motive, appeal, type of decider, politics. Whether they may be kept is for your company and the law of the place to say.',
  },
  schema: z.strictObject(
    Object.fromEntries(PERSONAL_ATTRIBUTES.map((one) => [one, z.boolean()])) as Record<
      PersonalAttribute,
      z.ZodBoolean
    >,
  ),
  standard: ATTRIBUTES_ON,
};
