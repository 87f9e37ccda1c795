import { chinese } from '../../chat/chinese.ts';
import type { CauseTexts } from './cause-text.ts';

export const causeTextsZh: CauseTexts = {
  promise_overdue: {
    what: ({ what }) => `先兑现承诺，做不到就主动说新日期：${what}`,
    open: () => '先说一件事：我还欠您一样东西，今天给您，也跟您说说为什么晚了。',
    why: ({ day }) => chinese`答应 ${day} 完成，至今未办`,
  },
  customer_promise_due: {
    what: ({ what }) => `问一声对方答应的事，看要不要帮忙：${what}`,
    open: () => '上次您说要给我们的那份，是不是卡在哪儿了？有没有我能代劳的？',
    why: ({ day }) => (day === '' ? '当时没有约定日期' : chinese`约定 ${day}，至今没有`),
  },
  opponent_unanswered: {
    what: ({ who, label }) =>
      label === '' ? chinese`单独见 ${who}，把反对的理由听完` : chinese`单独见 ${who}，把话听完：${label}`,
    open: ({ ask }) => (ask === '' ? '要改变哪一点，您才会觉得这是个好选择？' : ask),
    why: ({ who, day }) => chinese`${who} ${day} 表示反对，之后没有人回应过`,
  },
  silent_opponent: {
    what: ({ who }) => chinese`拍板之前见一次 ${who}：不出声的反对最伤人`,
    open: () => '您之前有顾虑，还有哪一条没有人答复过？',
    why: ({ who, day }) =>
      day === '' ? chinese`${who} 反对我们，还从未见过` : chinese`${who} 反对我们，上次见面 ${day}`,
  },
  objection_open: {
    what: ({ label }) => `回到对方提过的异议：${label}`,
    open: ({ ask }) => ask,
    why: ({ label, day }) => chinese`${day} 提出“${label}”，之后没有人回去谈过`,
  },
  value_unseen: {
    what: () => '先把好处算清楚，再谈价格',
    open: () => '先不谈价格：现在这种做法，一个月要花掉你们多少？',
    why: () => '客户嫌贵，而记录里没有他们能得到什么',
  },
  value_unstated: {
    what: () => '让客户自己说出值多少',
    open: () => '假如一年后都如您所愿，你们的数字会有什么不同？',
    why: () => '还没有一次拜访记下客户亲口说的好处',
  },
  value_without_number: {
    what: () => '和客户一起，把好处算成一个数',
    open: () => '您说过这样会好一些。一个月能省多少工时、多少废品，或者多少钱？',
    why: () => '好处有记录，但没有数字',
  },
  decider_unmet: {
    what: ({ who, through }) =>
      through === '' ? chinese`见到决策者 ${who}` : chinese`通过 ${through} 见到决策者 ${who}`,
    open: ({ who }) => chinese`我想当面听听 ${who} 最看重什么，能不能请您带我去一趟？`,
    why: ({ who }) => chinese`${who} 拍板，而记录里没有见过面`,
  },
  decider_long_unseen: {
    what: ({ who }) => chinese`签字之前再见一次 ${who}`,
    open: () => '上次见您以后，很多事都谈定了。哪几条妥当了，您签起来才放心？',
    why: ({ who, day }) => chinese`${who} 拍板，上次见面是 ${day}`,
  },
  decider_unknown: {
    what: () => '弄清谁拍板',
    open: () => '上次买类似的东西，是谁签的字，听了谁的意见？',
    why: () => '没有一次拜访提到谁拍板',
  },
  decider_elsewhere: {
    what: () => '我们找的人做不了主，弄清谁拍板',
    open: () => '这件事最后要哪位点头？他会想先看到什么？',
    why: ({ day }) => chinese`${day} 对方说自己做不了主`,
  },
  role_unmet: {
    what: ({ label }) => `弄清谁是${label}，见上一面`,
    open: ({ ask }) => ask,
    why: ({ label }) => `这个阶段需要${label}，而记录里还没有这样的人`,
  },
  role_known: {
    what: ({ label, who }) => chinese`去见 ${who}（${label}）`,
    open: ({ who }) => chinese`我想早点听听 ${who} 对我们有什么要求，能不能请您引荐一下？`,
    why: ({ label, who }) => chinese`这个阶段需要${label}，${who} 还没有见过`,
  },
  guide_missing: {
    what: () => '争取一位内部的人，告诉我们事情怎么定',
    open: () => '如果您是我，会先找谁谈，谈什么？',
    why: () => '还没有内部的人告诉我们事情怎么定',
  },
  guide_missing_alone: {
    what: () => '先争取一位能从中得益的人：现在里面没有人支持我们',
    open: () => '这件事要是办成了，您自己的工作会轻松在哪里？',
    why: () => '见过的人里没有一位支持我们，也没有人告诉我们事情怎么定',
  },
  single_thread: {
    what: ({ who }) => chinese`除 ${who} 之外，再见一位`,
    open: () => '还有哪位同事天天用到它？我想听听他们在意什么。',
    why: ({ who }) => chinese`近来所有联系都只通过 ${who}`,
  },
  single_thread_breaking: {
    what: ({ who }) => chinese`趁还来得及，请 ${who} 引荐其他人`,
    open: () => '以后有变动，这件事由哪位接手？能不能趁现在三个人一起见一面？',
    why: ({ who, day }) => chinese`${day} 听说对方人员有变动，而所有联系都只通过 ${who}`,
  },
  gate_gap: {
    what: ({ what }) => what,
    open: ({ ask }) => ask,
    why: ({ label }) => `“${label}”未知或含糊，这个阶段就过不了`,
  },
  gate_gap_earlier: {
    what: ({ what }) => what,
    open: ({ ask }) => ask,
    why: ({ label }) => `“${label}”是前面阶段就该清楚的，记录显示还不知道`,
  },
  gate_vague: {
    what: ({ what }) => what,
    open: ({ ask }) => ask,
    why: ({ label }) => `“${label}”只知道个大概，没有数字，也没有名字`,
  },
  ahead_of_buyer: {
    what: ({ label }) => `回到对方所在的步骤：${label}`,
    open: () => '你们内部走到哪一步了？走下一步之前还要办什么？',
    why: ({ label, expected }) => `我们的阶段对应“${expected}”，记录显示对方还在“${label}”`,
  },
  terms_open: {
    what: () => '把没定的条款书面谈定',
    open: () => '合同里哪些条款您已经认可，哪些还没有？',
    why: () => '已到后期，记录里价格和条款还没有谈定',
  },
  rival_moves: {
    what: ({ who }) => chinese`弄清 ${who} 报了什么、报给了谁`,
    open: () => '另一家要在哪一点上更好，您才会选他们？',
    why: ({ who, day }) => (day === '' ? chinese`${who} 也在竞争` : chinese`上次提到 ${who} 是 ${day}`),
  },
  date_slipped: {
    what: () => '问清日期背后真正的障碍',
    open: () => '我们定过一个日子。是日子定错了，还是有什么挡着？',
    why: ({ day, count }) => (day === '' ? chinese`日期已经推迟 ${count} 次` : chinese`预计日期 ${day} 已过`),
  },
  stalled: {
    what: () => '约定一小步和日期，或者直接问还要不要做',
    open: () => '有一阵没动静了。要发生什么，事情才会继续？',
    why: ({ count, usual }) => chinese`在这个阶段已 ${count} 天，通常 ${usual} 天`,
  },
  approval_open: {
    what: ({ what }) => `先办妥我们自己的事：${what}`,
    open: () => '客户在等这个。要放行，还需要我提供什么？',
    why: ({ what }) => `记录里我方还没有办好：${what}`,
  },
  approval_unspoken: {
    what: ({ what }) => `趁客户还没催，先问自己人：${what}`,
    open: () => '客户那边快好了。我们这边要哪位点头？您要看到什么材料？',
    why: ({ what }) => `这个阶段其他都清楚了，只有这一项没有记录：${what}`,
  },
  no_next_step: {
    what: () => '约定下一步和日期',
    open: () => '下次见面之前，你我各做完什么？定在哪天？',
    why: () => '后面没有任何带日期的安排',
  },
  first_step: {
    what: ({ who }) =>
      who === '' ? '先找到可以打电话的人，约第一次见面' : chinese`给 ${who} 打电话，约第一次见面`,
    open: () => '我想看看你们现在是怎么做的，这周或下周能占您半小时吗？',
    why: () => '还没有见面的记录，其他的都是猜',
  },
  step_missed: {
    what: ({ what }) => `重新约个日子：${what}`,
    open: () => '上次约的日子我们没赶上。这件事还要不要做？哪天方便？',
    why: ({ day }) => chinese`原定 ${day}，记录里没有办过`,
  },
  step_undated: {
    what: ({ what }) => `给它定个日子：${what}`,
    open: () => '我们现在就把日子定下来吧，您哪天方便？',
    why: () => '有这件事，但没有日期，后面也没有别的安排',
  },
  contact_due: {
    what: () => '联系一下客户',
    open: () => '有一阵没跟您联系了。最近您那边忙些什么？有没有我们能帮上的？',
    why: ({ day, count }) =>
      day === '' ? '还没有过真正的接触' : chinese`上次真正接触是 ${day}，按节奏每 ${count} 个工作日一次`,
  },
  contact_cold: {
    what: () => '先打个电话，问清有什么变化，再谈别的',
    open: () => '很久没跟您联系了，是我的不对。您那边最近有什么变化？',
    why: ({ day }) => chinese`上次真正接触是 ${day}，当时知道的未必还算数`,
  },
  relation_narrow: {
    what: ({ label }) => `把关系做宽：${label}`,
    open: () => '我们的服务同事想认识你们的同事，请问该找哪位？',
    why: ({ label }) => `关系要上一个台阶，还需要：${label}`,
  },
  one_department: {
    what: ({ what }) => chinese`请他们引荐 ${what} 以外的部门`,
    open: () => '除了你们部门，还有谁要跟它打交道？他们的想法我想早点听到。',
    why: ({ what }) => chinese`见过的人都在 ${what}，而从这个阶段起别的部门也有发言权`,
  },
  value_short: {
    what: () => '先让客户多得到一些，或者少费些力；降价治不好',
    open: () => '您当初期望的，哪些我们没做到？哪些地方让您费了太多力？',
    why: ({ what, expected }) =>
      expected === ''
        ? chinese`按客户自己给的分，利益 − 成本 − 期望为 ${what}`
        : chinese`利益 − 成本 − 期望的估计值从 ${expected} 降到 ${what}`,
  },
  told_lost: {
    what: () => '听客户说清为什么选了别家，再写上原因关闭商机',
    open: () => '我尊重你们的选择。最后是什么起了作用？当时我们还缺什么？',
    why: ({ day }) => chinese`${day} 的拜访说这个商机丢了，而它还开着`,
  },
  trade_stopped: {
    what: () => '找知情的人问清，为什么不再向我们买',
    open: () => '有一阵没给你们供货了。是我们做了什么，还是没做好什么？',
    why: ({ day }) => (day === '' ? '记录里的订单连续为零' : chinese`${day} 有人说交易已经停了`),
  },
  orders_declining: {
    what: () => '问清订单为什么在减少',
    open: () => '订得比以前少了。是活少了，还是别家在做？',
    why: () => '最近四期记录里，订单在下降',
  },
  next_offer: {
    what: ({ what, whom }) => chinese`向 ${whom} 推荐 ${what}`,
    open: ({ what }) => chinese`${what} 在贵公司别处解决的事，你们这里现在怎么做？`,
    why: ({ expected }) => `产品和部门之间还有空白：${expected}`,
  },
  file_blank: {
    what: ({ label }) => `下次联系时补上客户档案的空白：${label}`,
    open: ({ ask }) => ask,
    why: ({ count }) => chinese`客户档案完整度 ${count}%`,
  },
};
