import type { Cue } from '../cues.ts';
import type { RiskSignal } from '../labels.ts';

/** Dangers that lie between people: who left, who no longer trusts or answers us. */
export const RELATION_RISKS: readonly Cue<RiskSignal>[] = [
  {
    kind: 'contact_change',
    zh: [
      '离职', '调(?:去|离|任|岗|走了?|动|回|[升到])', '[升调]到(?:总部|集团|省)', '转岗', '换成了?', '换人', '换了?个?(?:老板|领导|主任|经理|总|采购|厂长|院长|新的)', '新来的', '新(?:上任|到任|任)的?', '接手的人', '接[替任]', '退休', '退了', '跳槽', '升[职任]', '轮岗', '走人', '被裁', '辞职', '另谋高就', '谁接(?:还)?没定', '原来[那的]个?[^，。]{0,8}(?:调|走|换|升)',
    ],
    en: [
      '(?:has |have |had )?left (?:the (?:company|firm|team|business)|in\\b|at\\b|end|last|for\\b|them|this|on\\b|before|after|two|a \\w+ ago)', 'left\\b(?= (?:him|her)self)', 'resigned', 'retired', 'retires', '(?:has |just )quit', '(?:a |the )?new (?:md|ceo|cfo|cio|cto|coo|gm|manager|head|buyer|purchasing|director|owner|plant|boss|procurement|it)\\b', '(?:replaced|succeeded) by', 'moved (?:to (?:another|the)|on\\b)', 'took over(?! (?:the account|this account|from our))', '(?:has |have |was |been )?(?:promoted|transferred|let go|fired|sacked|made redundant)', 'is leaving', 'the new one', 'maternity leave', 'no longer (?:with|works|there)', 'stepp(?:ed|ing) down', "(?:seat|chair|post|desk)(?:'s| is) (?:empty|vacant)", '(?:his|her) (?:successor|replacement)', 'last day (?:is|was)', 'went to (?:a |work for )',
    ],
    unless: { zh: ['我们(?:的)?(?:同事|销售)', '划给我', '换成(?:围|风|我们)', '业务员', '归我', '[交转分]给我', '我接'], en: ['our (?:colleague|rep|sales)', 'account', 'left (?:a|them|him|her|the sample|message)', 'inherited'] },
  },
  {
    kind: 'owner_change',
    zh: [
      '交接(?:后|给我?|过来)', '划给我', '(?:原来|之前|以前|前任)[^，。]{0,8}(?:跟的|负责的?|在跟|维护)', '接[^，。]{1,6}(?:的片区|的客户|的盘|的摊子|手)(?:第|，|。|$)', '业务员换', '我(?:刚)?接[手过]', '归我了?', '(?:转|分|移交|甩|丢)给我(?:了|管|跟|来|负责|$)', '换我(?:来)?(?:跟|负责)',
    ],
    en: [
      'took (?:the account|it|this|them)~over', 'took over (?:the |this )?(?:account )?from (?:our|my)', 'tak(?:en|ing) over (?:the |this )account', 'inherited', 'handed (?:over )?to me', 'passed (?:on )?to me', 'used to be (?:handled|covered|looked after) by', 'third rep', 'my predecessor', 'since I took (?:this|it|the|over)', '(?:now|is) (?:mine|my account)', 'assigned to me', 'my first (?:visit|call)~since (?:taking|i took)', '(?:previous|former|old) (?:rep|account manager)',
    ],
  },
  {
    kind: 'trust',
    zh: ['信不过', '没一个说话算数', '不再相信', '失去信任', '一个字[^，。]{0,4}不信', '再也不信', '寒心', '说话不算', '言而无信', '骗过?(?:他|她|我)们?', '出尔反尔', '放[^，。]{0,3}鸽子', '食言', '伤了心'],
    en: ['no longer (?:believes?|trusts?)', 'lost (?:all )?(?:faith|trust|confidence)', 'broken? (?:our|a|the|every|that) promise', 'never kept', '(?:get|got) (?:me|us) believing', "(?:won't|wouldn't|don't|doesn't) (?:believe|trust) (?:us|me|you|a word|our|that)", 'let (?:them|him|her) down (?:again|twice|badly|before)', 'empty promises', 'burn(?:ed|t) (?:twice|before|by us)', 'sick of our'],
    holdsNegation: true,
  },
  {
    kind: 'culture',
    zh: ['合不来', '做派', '风气', '三级审批', '作风', '文化[^，。]{0,4}(?:不|差|冲突)', '看不惯', '不是一路人', '官僚', '打官腔', '嫌(?:我们|咱们?)[^，。]{0,4}(?:土|随意|粗|不规范|散漫|不正式)', '层层(?:审批|汇报)', '气场不', '路数不'],
    en: ['handshakes?', 'rub(?:s|bed)?~the wrong way', 'ways? of working', 'culture', "style~(?:clash|doesn't|didn't)", "(?:don't|doesn't|didn't) like (?:how|the way) we", 'how we (?:operate|do things)', 'too (?:corporate|informal|pushy|casual|slick|laid[- ]back)', 'bureaucra', 'red tape', 'hard sell', 'in triplicate', 'everything in writing now'],
  },
  {
    kind: 'unresponsive',
    zh: ['没回(?:我)?(?:微信|消息|信|邮件|电话|音|应|复)?(?!来|去|款|到|总)', '不回(?:微信|消息|信|邮件|复|我|电话)', '一个字(?:都)?没回', '石沉大海', '没(?:个)?(?:下文|动静|回音|回信|声音)', '(?:电话|微信)[^，。]{0,4}(?:不接|没接|拉黑)', '又?没人接', '联系不上', '约不[上到着]', '失联', '已读', '躲着', '找不[到着]人', '杳无'],
    en: ["hasn't (?:answered|replied|responded|returned|called back|come back|got back)", "haven't (?:answered|replied|responded|heard)", '(?:has|have) not (?:answered|replied|responded)', 'no (?:reply|answer|response|callback|word (?:back|since|from))', 'nothing back', 'zilch', 'radio silence', 'ignor(?:es?|ing) (?:my|our|me|us)', 'not (?:answering|replying|responding|returning|picking)', '(?:gone|went|going) (?:quiet|silent|dark|cold)', 'ghost', 'unanswered', '(?:second|third|fourth|fifth|2nd|3rd|4th|5th) (?:call|voicemail|vm|e-?mail|message|try|one this)', "can't (?:reach|get hold)", 'straight to voicemail', 'crickets', 'dodg(?:es|ing) (?:my|our)', "doesn't (?:return|pick|reply|answer)"],
    unless: { zh: ['爱答不理'], en: ['price', 'quote unanswered'] },
    holdsNegation: true,
  },
];
