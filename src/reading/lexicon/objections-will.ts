import type { Cue } from '../cues.ts';
import type { ObjectionKind } from '../labels.ts';

/** Words by which a customer does not want, cannot pay or may not decide. */
export const WILL_OBJECTIONS: readonly Cue<ObjectionKind>[] = [
  {
    kind: 'price',
    zh: [
      '嫌~(?:贵|高|价)', '(?:太|偏|还是|有点|确实|说|喊|叫|要价|报价|价格|价位|单价)~(?:贵|高了)', '贵(?:了|得|出|死|啊|呀)', '(?:价格?|报价|单价|价位|总价)(?:太|偏|有点|还是)?(?:高|离谱|吓人|没优势|没竞争力|下不来|接受不了|谈不拢)',
      '(?:说|嫌|喊)高了', '砍价', '杀价', '还价到', '压价', '(?:再|要|让)(?:我们?|咱们?)?(?:再)?(?:让|降)[利点几一二三四五六七八九十\\d一]', '再让', '降价才', '打个折', '便宜[点些]', '高(?:了|出)\\S{0,4}(?:点|成|%)',
      '降[到至]\\S{1,6}', '[让降][\\d.]+个点', '(?:人家|别家|同样的?)[^，。]{0,6}便宜', '肉疼', '咂嘴', '性价比',
    ],
    en: [
      'too (?:expensive|high|pricey|much|dear)', 'expensive\\b', 'pric(?:e)?y\\b', 'over ?priced', '(?:price|quote|offer|figure|number)s?~(?:too|rather|a bit|way|on the|hard|steep|heavy|rich)~(?:high|steep|swallow|side|rich|expensive)?', 'steep\\b', 'hard to swallow',
      'sticker shock', 'wants? (?:a )?(?:better price|discount|\\d+ ?% off|money off)', '(?:ask|push)\\w*~(?:discount|better price|\\d+ ?% off)', 'bring (?:it|the price|us) down', 'come down (?:on|in|by|to|with)', 'knock~off', 'sharpen', 'higher than', 'on the high side',
      'above (?:market|what they pay)', 'double what', '(?:balk|winc|gulp|chok|flinch)(?:ed|es) at', 'can get (?:it|the same)~(?:cheaper|less)', 'cheaper (?:elsewhere|than us|than ours)', 'match (?:their|the|that) (?:price|offer)', 'a lot of money', 'costs? too much', '\\d+ ?% (?:above|higher|more|over)\\b',
    ],
    unless: { zh: ['申请降价', '不贵', '人家贵', '他们贵', '没还价', '价没'], en: ["wasn't", 'not too', 'their rates?'] },
  },
  {
    kind: 'budget',
    zh: [
      '没钱', '没有?预算', '预算~(?:不够|不足|紧|砍|没了|用完|花完|花光|超|冻结|缩|见底|没批|没下来|不批|批不下来)', '(?:资金|经费|手头|账上)~(?:紧|没(?:到|下|批|钱)|不够|周转|见底)', '砍了一半', '费用砍', '砍预算', '超预算',
      '掏不出', '拿不出', '一分钱?(?:也|都)?没', '一分(?:也|都)?没(?:批|有)', '没这笔钱', '没额度', '额度~(?:用完|不够|没)', '囊中', '揭不开锅', '没编进', '钱~没批下来',
    ],
    en: [
      'no (?:money|budget|funds?|funding|cash)', "budget~(?:cut|frozen|freeze|tight|spent|gone|slashed|exhausted|blown|used up|isn't there|not there|ran out)", '(?:spending|capex|purchase|investment) (?:freeze|frozen|is frozen|stop)', 'capex~(?:gone|cut|frozen|spent)', '(?:out of|over) budget',
      "can't afford", 'cannot afford', "can't fund", '(?:not|un|never) ?budgeted', 'strapped', 'belt[- ]tightening', 'skint', 'grant~(?:not|fell|gone)', 'nothing left (?:in|for) (?:the|this)',
    ],
    holdsNegation: true,
  },
  {
    kind: 'timing',
    zh: [
      '现在不(?:动|急|考虑|想|着急|是时候)', '今年(?:肯定|是|先|之?内)?不[上动考换弄搞]', '(?:年内|上半年|下半年|这两年|这阵子|眼下|目前|暂时)~(?:不[上动考换弄搞谈急]|顾不上|没空|腾不出)', '不(?:着)?急', '等(?:到|过了?)?(?:新财年|明年|来年|年后|下半年|总部|节后|秋|开春|春|淡季|旺季|收完|忙完|这阵)', '明年(?:再|开春|再说)', '以后再', '暂(?:时|缓)不?',
      '不是[^，。]{0,6}的?时候', '再看(?!看)', '再等等', '缓一?缓', '先[放搁]', '推到', '延后', '往后[推拖放]', '往后挪', '(?:肯定)?定不了(?=[让，。]|$)', '时机', '过(?:了年|完年|阵子|一阵|段时间)再', '顾不上', '忙不过来', '囤[^，。]{0,3}(?:齐|够|满|好)了?', '搁置', '押后', '没排上',
    ],
    en: [
      'not (?:now|yet the|the right time|this (?:year|quarter|season|side))', 'bad time', '(?:wait|hold off|leave it|park it)~(?:until|til|till|for now)', 'next (?:fiscal |financial |budget )?year', 'no order [^.]{0,20}before', 'postpon', '(?:put|on|it)~on (?:hold|ice)', 'too (?:early|soon) (?:for|to)', 'maybe (?:later|next)', 'not before', 'nothing (?:before|until)',
      'after (?:the )?(?:summer|budget|harvest|season|audit|merger|move|holidays|year[- ]end|christmas)', 'come back (?:in|next|after)', 'revisit', 'no (?:rush|hurry)', 'in no hurry', 'not urgent', '(?:hands|plates?) (?:are |is )?full', 'too busy', 'pushed?~(?:back|out) (?:to|until)', 'shelved', 'back burner', 'delay(?:ed|ing)? (?:it|the (?:project|decision)|until|to)', 'defer', 'later (?:in|this) (?:the )?year',
    ],
    unless: { zh: ['再看一?次', '我们?等', '明年的', '再说这个'], en: ['last year', 'until then we', 'as agreed'] },
    holdsNegation: true,
  },
  {
    kind: 'authority',
    zh: [
      '(?:自己|她|他|我|科里|部里|这边|店里|厂里)?(?:定不了|拍不了板|做不了主|作不了主)', '说了不算', '没有?(?:决定|拍板|签字)权', '决定不了', '不能拍板', '无权', '要(?:上会|上面|请示|报批|总部)', '得(?:上会|请示|报批|报总部|报集团)', '得等(?:总部|集团|上面|领导|老板)', '权限~(?:不够|没有|收)', '不归[他她我]', '轮不到', '(?:总部|集团|上面|总公司)(?:定|说了算|统一定|统一采|点头才)',
    ],
    en: [
      "can(?:'t|not) (?:decide|sign)", "couldn't (?:decide|sign|switch even|say yes)", "not (?:his|her|my|their) (?:call|decision)", "isn't (?:his|her|their) (?:call|decision)", '(?:has|have) no (?:say|authority)', 'no authority', '(?:needs?|takes) (?:board|head office|hq|corporate|group) (?:approval|sign|blessing)', '(?:have|has|had|needs?) to (?:ask|check with|clear it with|run it (?:by|past)|go through) ~(?:board|boss|head|hq|group|corporate|parent|director|owner|committee|md|ceo|cfo)?', 'above (?:his|her|my|their) pay',
      "isn't (?:his|her) to", "not (?:him|her) who (?:signs|decides)", '(?:buying group|head office|hq|corporate|the group|parent company|the board|headquarters)~(?:picks|decides|chooses|dictates|calls the shots|makes the call)', '(?:his|her|their|my) hands are tied', 'out of (?:his|her|their|my) hands', 'only recommends?',
    ],
    unless: { zh: ['罗总', '我做不了主', '这个我'] },
    holdsNegation: true,
  },
  {
    kind: 'need',
    zh: [
      '不需要', '没(?:有)?(?:啥|什么|这个)?需求', '用不[上着到]', '(?<!不)够用', '没那?个?必要(?!换)', '不缺', '没这个需要', '不感兴趣', '没(?:啥|什么)?兴趣', '(?:要|换|搞|弄|上|买)[^，。]{0,6}(?:干嘛|干什么|干啥|做什么)', '(?:好好的|挺好的?)[^，。]{0,4}(?:要|换|买)', '看不到[^，。]{0,6}(?:价值|好处|意义)', '有(?:啥|什么)用', '多此一举', '(?:没|不)觉得[^，。]{0,8}(?:需要|必要)', '自己[^，。]{0,4}(?:就能|就行|搞得定)',
    ],
    en: [
      '(?:sees? )?no (?:real )?need', "(?:don't|doesn't|didn't) (?:really )?need", 'not needed', 'not interested', 'no interest', 'good enough', "(?:don't|doesn't|can't|didn't) see (?:the|any|why|what|a)\\b", 'sees? no (?:point|value|reason|use)', "what(?:'s| is) the point", 'why (?:would|should|bother)', 'works? fine (?:as|without|the way)', "if it (?:ain't|isn't) broke", 'gets? by (?:with|without|fine)', 'nice[- ]to[- ]have', 'overkill', 'by hand (?:is|works)', 'in[- ]house (?:is|works) fine', 'already (?:have|has|got) (?:one|enough|plenty)',
    ],
    holdsNegation: true,
  },
];
