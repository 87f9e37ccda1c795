import type { NoteRole } from '../labels.ts';
import type { Phrases } from '../phrases.ts';

/** Words behind a person's name that give the role, in the order in which the guide lets one win over another. */
export const ROLE_PHRASES: readonly (readonly [NoteRole, Phrases])[] = [
  [
    'coach',
    {
      zh: ['私下', '透[底风露信]', '悄悄', '偷偷', '提醒我', '告诉我们?怎么', '教我', '叫我从', '支招', '内部消息', '帮我们?(?:打听|盯|递话|传话)', '答应帮我们', '会帮我们讲话', '会替(?:我们|咱)说话', '让(?:我们|咱们?|我)[^，。]{0,3}(?:先别|别|抓紧|赶紧|千万|多跑|找)', '给(?:我|咱)[^，。]{0,4}(?:递|漏|通)[^，。]{0,2}(?:话|风|信)', '拉我到一边', '把我[拽拉]到', '背后[^，。]{0,4}指点', '出主意', '底价[^，。]{0,4}(?:告诉|说)'],
      en: ['on the quiet', 'off the record', 'in confidence', 'tips?\\b', 'tipped', 'told me (?:privately|in private|how|to\\b)', 'inside (?:info|track)', 'advised me', 'hint', 'slip(?:s|ped) me', 'between (?:us|you and me)', 'says? (?:to )?(?:open with|open w|lead with|skip)', 'coach(?:ed|es|ing)? (?:me|us)', 'took me aside', 'pulled me aside', 'whispered', 'warned me', 'suggested (?:we|i) (?:talk|start|go|skip|avoid)', 'walked me through (?:the|who|how)'],
    },
  ],
  [
    'decider',
    {
      zh: ['拍板', '拍的板', '说了算(?!数)', '最后[^，。]{0,6}(?:签字|决定|定)', '[^，。]{0,1}签的(?!是)', '一把手', '[他她]定(?![不没])', '批准', '[^，。]{0,10}点头(?:才|算|$)', '[^，。]{0,8}一句话的事', '做主', '拿主意', '才能定', '最终(?:决定|拍)', '[^，。]{0,4}签字(?:才|就|算)', '最后那一?[关笔]'],
      en: ['final (?:say|word|decision)', '(?:has|have) the (?:last|final) (?:word|say|call)', 'decides?\\b', 'decision[- ]maker', 'signs?\\b(?! (?:the protocol|up))', 'signed (?:it|the (?:contract|order|po))', 'makes the (?:call|decision)', 'calls the shots', '(?:his|her) word is final', 'approves', '(?:is|holds) the (?:budget|purse)', "(?:it's|is) (?:his|her) (?:call|decision|money)", 'gives? the (?:nod|go|green)', 'the buck stops'],
    },
  ],
  [
    'gatekeeper',
    {
      zh: ['把着', '经他手', '从[他她]手里过', '卡在[他她]手', '管得很死', '见不见都', '挡[着驾]', '想见[^，。]{0,8}[她他]安排', '招标办', '秘书(?!长)', '助理', '总助', '[她他]不放(?:人|行)', '要先过[他她]', '材料[^，。]{0,6}[他她]手'],
      en: ['lets nobody', 'gatekeep', 'assistant', 'secretary', 'reception', 'front desk', 'blocks? access', 'screens', 'guards?\\b', 'puts? me on [^.,]{0,16}(?:calendar|diary)', 'runs (?:his|her) (?:diary|calendar)', 'keeps (?:the|his|her) (?:diary|door|calendar)', "wouldn't (?:put me through|let me)", "(?:can't|nobody) gets? (?:past|to)"],
    },
  ],
  ['buyer', { zh: ['采购', '招采'], en: ['purchas', 'procurement', 'buyer\\b', 'sourcing'] }],
  [
    'technical_evaluator',
    {
      zh: ['选型', '评(?:估|测|审)(?!委)', '测试', '复测', '实测', '压测', '技术分', '自己(?:量|切|测|试|验|跑)', '量过', '验证', '图纸', '对?指标', '试(?:了|过)下?参数', '问得细', '看了功能', '[^，。]{0,4}精度表', '抠', '[他她](?:亲自|自己)(?:做|测|跑|切|验)', '亲自(?:做|测|跑)', '打分', '看(?:数据|参数|熔深|图纸|报告)', '技术(?:把关|上)', '出(?:熔深|测试|检测|化验|试验)[^，。]{0,4}(?:结果|报告)', '把关'],
      en: ['tests?\\b', 'test[s]? every', 'tested', 'evaluat', 'scores? (?:the tech|all|every|each)', 'checks? the spec', 'specification', 'validates', 'QA tests', 'time every cycle', 'writes the (?:ranking|report|evaluation|spec)', 'ran~in the lab', 'lab report', 'bench(?:es|ed)?\\b', 'measur', 'audits? the', 'runs? the (?:trial|pilot|poc|tests?|evaluation)', 'went through (?:the|our) (?:spec|drawings|data)', 'grilled', 'benchmark', 'inspects?'],
    },
  ],
  [
    'user',
    {
      zh: ['天天[要用]', '以后[^，。]{0,4}用', '自己用', '操作(?!系统)', '好使', '顺手', '上手', '手抄单', '用起来', '带班', '使用(?:人|者|部门)', '一线'],
      en: ['will (?:use|run|work with|operate)', 'uses? it', 'every day', 'day (?:to|in) day', 'day in day out', '(?:his|her) (?:team|crew|people|lads|shift) (?:would|will)', 'be in it', 'run the new', 'would be (?:loading|using|running|driving|working)', 'works? with it', 'end user', 'operat(?:es|ing)\\b'],
    },
  ],
  [
    'influencer',
    {
      zh: ['说话[^，。]{0,3}(?:有分量|管用|好使)', '意见[^，。]{0,6}(?:听|重)', '都?听[他她]的?', '有影响', '话语权', '能说上话', '看[他她]脸色', '吹[^，。]{0,3}风', '推荐意见', '参谋', '军师', '红人', '面前[^，。]{0,3}红'],
      en: ['listens to (?:him|her)', 'opinion (?:counts|weighs|matters)', 'influen', 'has (?:his|her|the) ear', 'respected', 'never goes against (?:him|her)', 'no vote but', 'right hand', 'trusts (?:him|her)', "(?:his|her) (?:view|word|opinion) (?:counts|carries|matters)", 'carries weight', 'advises (?:the|him|her)', 'recommends?'],
    },
  ],
  [
    'bystander',
    {
      zh: ['没(?:说|怎么说)话', '一句话没说', '没参与', '看手机', '坐边上', '旁听', '顺便', '只听', '记账', '没出声', '没吭声', '没搭腔', '没开口', '没插话', '挂着麦', '点数', '记笔记', '打酱油', '全程没'],
      en: ['only listened', 'sat (?:there|in|at the back) ?(?:silent|quiet)?', 'said nothing', 'never said a word', "didn't say (?:a word|much|anything)", 'observer', 'trainee', 'just listened', 'on (?:his|her) phone', 'silent', 'stood by', 'took notes', 'not a word', 'quiet throughout'],
    },
  ],
];

/** Words before a name that make its bearer the one who decides: "up to …", 最后拍板的是…. */
export const DECIDER_BEFORE =
  /(?:(?:拍板|说了算|签字|sign字|做主|做决定|定)的[^。]{0,12}是(?:[A-Z]{2,4}\s)?|不是[^，。]{1,6}是|最后听|得听)$|\b(?:up to|decision (?:is|lies) with|final say (?:is|lies) with|signed by|decided by|approved by|the boss is|decision[- ]maker is|needs)\s(?:the\s)?$/iu;

/** Purchasing gives the buyer, the owner the one who decides; no other position gives a role. */
export const BUYER_TITLE = /采购|招采|purchas|procurement|buyer|sourcing/iu;
export const OWNER_TITLE = /老板娘?$|\bowner\b|东家|掌柜/iu;
