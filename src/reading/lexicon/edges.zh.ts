import { words } from './words.ts';

/** Characters that stand right before a name: prepositions, particles and ends of title words. */
export const BEFORE_NAME = new Set(
  '的了着过见跟和与同找约请给问把让是叫听被对从由向为在到及以陪带催等靠部科处办室心间课长理监任管师员务购术售计划会政控工程线组位名即如有说答而但个所们成'.split(
    '',
  ),
);

/** Characters and words that stand right behind a name, where the sentence goes on. */
export const AFTER_NAME = new Set(
  '聊谈接领追讨录忙赶质亲另原组列召主陪牵代说讲问在和与跟同及也都就还没不一是有要想觉答表提嫌让给把拿对会看来去带叫给私亲主负很比较最先后今明昨上下当直刚曾已能可怕担希帮挺支反偏只更从向为被的了那这她他我你家反认承同透悄偷坚犹打发回接电约约到出请催盯算懂测试用管签拍点做开起气火哭笑交又再仍始终全但则本自反口态心因由算嘴随当等嘛呢吧啊呀哦定倒顺正才陪介转推指强建确透抱吐转评批拒愿盼愁急骂夸惦记守卡压拖手旁边听签抽安两三今几通以年嘱松回耐冷热愣笑皱翻拍站打算'.split(
    '',
  ),
);

/** A person is the subject: words that only people can be followed by. */
export const PERSON_VERBS = words(
  `说 讲 问 嫌 表示 觉得 认为 提到 提出 提醒 答应 同意 反对 透露 承诺 担心 希望 建议 告诉 反映 抱怨 介绍 坦言 强调 回复 回了 反馈 解释 补充 拍板 签字
  没说 没表态 没来 没露面 不在 出差 离职 退休 请假 调走 调去 休假 点头 摇头 陪同 陪我 主持 负责 管着 分管 在场 在 也在 也来 参加 接待 接的 接了 接到 来电 打来 约我
  很 挺 对 想 要 让 叫 带 亲自 私下 悄悄 偷偷 一直 全程 当场 坚持 怕 盯着 看了 测了 测过 用过 试了 天天 懂 不懂 支持 偏 帮 倾向 看好 犹豫 说了算 定不了 做不了主 牵头 拿着 一口 张口 明显 自己 本人 也 都 没 不`,
);

/** Words before a person met, called or written to: the meeting itself. */
export const CONTACT_VERBS = words(
  '见了 见到 见 拜访了 拜访 走访 拜会 约了 约见 约 碰到 碰见 碰上 遇到 遇见 找到 找 联系了 联系上 联系 请 跟 和 与 同 陪 问了 问 给 打给 致电 电话 微信 访 会见 见着 对接 沟通 回访 采访 接触 认识 认识了 见的 找了 参会 换成 换成了 换了 改成 叫 名叫 新来的 对接人 联系人 负责人 参会： 对方： 出席： 联系人： 对接人： 到场： 参会人： 人员： 在场：',
);
