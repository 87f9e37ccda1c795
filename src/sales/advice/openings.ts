/** How to begin where it depends on what was objected, or on whose part is missing: words for the customer's ears. */
import { defineTexts } from '../../chat/locale.ts';
import type { ObjectionKind } from '../../reading/labels.ts';
import type { BuyingRole } from '../stakeholders/kinds.ts';

type Openings = {
  /** After O4: what lies behind is asked before anything is answered. */
  objection: Readonly<Record<ObjectionKind, string>>;
  /** To somebody we know, about somebody whom we do not: no word of our method. */
  role: Readonly<Record<BuyingRole, string>>;
};

export const openings = defineTexts<Openings>({
  en: {
    objection: {
      price:
        'You found it too dear. Compared with what, and what would have to be in it for the price to be right?',
      budget: 'Suppose the money were there: would you take this? And when is the next budget made?',
      timing: 'What has to happen first, and in which month could it begin?',
      authority: 'Who else has to agree, and what would they want to know first?',
      need: 'What do you do today when it goes wrong, and how often does that happen?',
      incumbent: 'What do you like best about those who supply you now, and what do you wish were better?',
      trust: 'What happened, as you saw it? I would like to hear it before I say anything.',
      product_fit: 'Which requirement matters most, and what happens if it is not met in full?',
      delivery_service: 'When did we keep you waiting, and what did it cost you?',
      contract_terms: 'Which clause could you not sign, and what should it protect you from?',
      switching_cost: 'Which part of the change worries you most, and who would have to carry it?',
      politics: 'Who will have to live with this decision, and what would make it easy for them?',
    },
    role: {
      initiator: 'Who first brought this up, and what had happened?',
      user: 'Who will work with it every day? I would like to see how they do it now.',
      influencer: 'Whose opinion is asked before this is decided? I would like to hear it too.',
      decider: 'Who says yes in the end, and when could we meet?',
      buyer: 'Who handles the purchase on your side, and which steps does it go through?',
      gatekeeper: 'Who checks it technically? I would rather hear the requirements early than late.',
    },
  },
  'zh-CN': {
    objection: {
      price: '您觉得贵，是跟哪家、哪种做法比？要包含什么，您才觉得值这个价？',
      budget: '如果钱到位，您会选这个方案吗？下一次做预算是什么时候？',
      timing: '要先办完哪件事，这个项目才能动？大概哪个月？',
      authority: '还要哪位点头？他最想先知道什么？',
      need: '现在这样做，出了问题怎么处理？多久出一次？',
      incumbent: '现在的供应商，您最满意哪一点？哪一点希望更好？',
      trust: '当时的情况，您看到的是什么样的？我先听您说。',
      product_fit: '哪一条要求最要紧？差一点会怎样？',
      delivery_service: '哪一次让您等了？给您添了什么麻烦？',
      contract_terms: '哪一条您签不了？您想防的是什么？',
      switching_cost: '换过来，您最担心哪一步？这一步要谁来扛？',
      politics: '这件事定下来以后，谁的工作受影响最大？怎么做他也方便？',
    },
    role: {
      initiator: '这件事最早是哪位提出来的？当时碰到了什么情况？',
      user: '以后天天用的是哪几位？我想看看他们现在怎么做。',
      influencer: '定之前，您这边还会听谁的意见？我也想听听。',
      decider: '最后是哪位拍板？什么时候方便见一面？',
      buyer: '采购这边由哪位经办？要走哪几步？',
      gatekeeper: '技术上由哪位把关？要求早点听到，总比晚了好。',
    },
  },
});
