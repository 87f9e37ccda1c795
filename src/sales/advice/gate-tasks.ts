/** What to do about each criterion of a gate, with whom: a thing to do, where the gate's own label names a state. */
import { chinese } from '../../chat/chinese.ts';
import { defineTexts } from '../../chat/locale.ts';
import type { Criterion } from '../deals/kinds.ts';

/** `whom`: a name, or a part as `part` writes it. */
type GateTasks = Readonly<Record<Criterion, (whom: string) => string>> & {
  part: (role: string) => string;
};

export const gateTasks = defineTexts<GateTasks>({
  en: {
    part: (role) => `the ${role}`,
    need: (whom) => `Have ${whom} tell what happens if nothing changes`,
    schedule: (whom) => `Get the day by which it must run, from ${whom}`,
    budget: (whom) => `Ask ${whom} how much is set aside, and who releases it`,
    competition: (whom) => `Ask ${whom} who else was asked to offer`,
    decision: (whom) => `Ask ${whom} who signs, and who has to agree before`,
    fit: (whom) => `Check with ${whom} which requirement could rule us out`,
    approval: () => 'Get our own approval for the pre-sales work',
    roles: (whom) => `Have ${whom} tell who uses it, tests it, buys it and signs`,
    key_person: (whom) => `Have ${whom} bring you to whoever can stop it`,
    supporter: (whom) => `Win ${whom} to speak for us when we are not there`,
    decider_met: (whom) => `Get a meeting with whoever decides, through ${whom}`,
    solution: (whom) => `Have ${whom} say that the solution fits, or what it lacks`,
    buying_criteria: (whom) => `Ask ${whom} by what they will compare, and what weighs most`,
    value: (whom) => `Have ${whom} put a figure to the benefit`,
    offer: (whom) => `Check with ${whom} that our offer covers all that they compare`,
    award: (whom) => `Ask ${whom} when it is awarded, and how`,
    price: (whom) => `Agree price and scope with ${whom}`,
    terms: (whom) => `Settle the open clauses with ${whom}`,
    release: () => 'Get our own approvals for the contract',
    signature: (whom) => `Agree with ${whom} who signs, and on which day`,
    acceptance: (whom) => `Agree with ${whom} what has to work for the acceptance, and the day`,
    payment: (whom) => `Ask ${whom} when the next payment comes, and what holds it up`,
    capability: (whom) => `Ask ${whom} how many people sell, and what stock they can carry`,
    territory: (whom) => `Agree with ${whom} which region and customers are theirs`,
    satisfaction: (whom) => `Ask ${whom} what works with us, and what does not`,
  },
  'zh-CN': {
    part: (role) => role,
    need: (whom) => chinese`请 ${whom} 说说不改会怎样`,
    schedule: (whom) => chinese`问 ${whom} 最晚哪天要用起来`,
    budget: (whom) => chinese`问 ${whom} 留了多少预算、由谁批`,
    competition: (whom) => chinese`问 ${whom} 还请了哪几家报价`,
    decision: (whom) => chinese`问 ${whom} 谁签字、签之前谁要点头`,
    fit: (whom) => chinese`和 ${whom} 核对哪条要求会让我们出局`,
    approval: () => '把我方售前立项批下来',
    roles: (whom) => chinese`请 ${whom} 说清谁用、谁测、谁买、谁签`,
    key_person: (whom) => chinese`请 ${whom} 引荐有权叫停的人`,
    supporter: (whom) => chinese`争取 ${whom}，我们不在场时也替我们说话`,
    decider_met: (whom) => chinese`通过 ${whom} 约见拍板的人`,
    solution: (whom) => chinese`请 ${whom} 说清方案合不合用、还差什么`,
    buying_criteria: (whom) => chinese`问 ${whom} 按哪几条比、哪条最重`,
    value: (whom) => chinese`请 ${whom} 把好处算成一个数`,
    offer: (whom) => chinese`和 ${whom} 核对报价有没有漏项`,
    award: (whom) => chinese`问 ${whom} 什么时候定标、怎么定`,
    price: (whom) => chinese`和 ${whom} 谈定价格和范围`,
    terms: (whom) => chinese`和 ${whom} 谈定剩下的条款`,
    release: () => '把我方合同审批办下来',
    signature: (whom) => chinese`和 ${whom} 约定谁签、哪天签`,
    acceptance: (whom) => chinese`和 ${whom} 定下验收的内容和日期`,
    payment: (whom) => chinese`问 ${whom} 下一笔款何时付、卡在哪里`,
    capability: (whom) => chinese`问 ${whom} 有几个人在卖、能备多少货`,
    territory: (whom) => chinese`和 ${whom} 划定区域和客户`,
    satisfaction: (whom) => chinese`问 ${whom} 哪些用得好、哪些不满意`,
  },
});
