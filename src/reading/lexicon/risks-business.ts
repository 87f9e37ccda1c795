import type { Cue } from '../cues.ts';
import type { RiskSignal } from '../labels.ts';

/** Dangers that lie in goods, money and markets. */
export const BUSINESS_RISKS: readonly Cue<RiskSignal>[] = [
  {
    kind: 'quality_complaint',
    zh: [
      '投诉', '停机', '老?卡纸', '(?<!不是)质量(?:问题|差|不|事故)', '次品', '不良率?', '坏[了的件掉]', '老?飘', '故障', '漏[水油液气胶料]', '返[工修]', '退[了]?货', '过期', '发霉', '报修', '客诉', '开裂', '裂[了纹缝]', '断裂', '(?:封口|包装|外箱|瓶盖)[^，。]{0,6}(?:开|破|裂|烂|漏)', '变质', '变形', '起[泡皮毛]', '掉[色漆毛渣]', '褪色', '异[味响]', '生锈', '出苗[^，。]{0,4}(?:不|差)', '死机', '宕机', '蓝屏(?!谁)', '不合格', '超标', '色差', '短路', '烧了', '混料', '不达标', '死苗',
    ],
    en: [
      'cavitat', 'br[eo]a?ken? ?(?:down|again)', 'break(?:s|ing)? down', 'breakdowns?', 'fault(?:y|s)', 'defect', 'complain', 'leak', 'fail(?:ed|s|ing|ure|ures) (?:again|twice|after|on|in|the|within|every)', 'quality (?:issue|problem|complaint)', 'returned (?:the|a)? ?(?:batch|goods|pallet)', 'rejects?\\b', 'rejected (?:the|a|our|two|three)', 'crash(?:ed|es|ing)', 'fed up', 'downtime', 'out of order', '(?:stopped|not) working', 'malfunction', 'crack(?:ed|s|ing)', 'rust(?:ed|y|ing)', 'mou?ldy?\\b', 'contaminat', 'recall', 'peel(?:ed|ing|s)', 'jam(?:med|ming|s)\\b', 'off[- ]colou?r', 'dead on arrival', 'spoil(?:ed|t)', 'warped', 'off[- ]spec', 'bad batch',
    ],
    unless: { zh: ['不是质量', '投影', '没有?投诉', '零投诉', '没毛病', '对手', '他们误', '全额'], en: ["couldn't (?:fault|complain)", 'no complaints?', 'zero'] },
  },
  {
    kind: 'market_shift',
    zh: [
      '卖不动', '(?:订单|生意|单子|客流)[^，。]{0,4}(?:掉|少|差|下滑|没了|冷清|淡)', '转[^，。]{0,6}(?:大件|型|做)', '停了(?:两|几|三|一)[条家个]?(?:线|店|厂|车间)', '市场[^，。]{0,6}(?:差|不好|下滑|萎缩|饱和)', '行情[^，。]{0,4}(?:差|不|冷|淡)', '淡季', '裁员', '关[厂店了](?![系于])', '减产', '限产', '外迁', '(?:搬|迁|转移)(?:去|到|往)(?:外地|越南|东南亚|印度|内地|国外)', '大势', '集团[^，。]{0,8}(?:砍|转型|调整|改做|搞)', '被(?:收购|并购|合并)', '改做[^，。]{2}', '不做[^，。]{1,6}了', '集采',
    ],
    en: [
      'going all in', '(?:their|the|its) (?:orders|market|demand|sales|business|exports)~(?:down|dropp|shrink|slow|collaps|weak|dried|soft)', 'pivot', 'restructur', 'clos(?:ing|ed|es) (?:the|a|two|three|down|its|their)~(?:plant|site|line|store|branch|factory|shop|mill)', 'laying off', 'lay-?offs?', 'shift(?:ed|ing)? (?:to|production|away)', 'mov(?:ing|ed) (?:production|manufacturing)', 'relocat', 'merg(?:er|ed|ing) with', 'acquired by', '(?:been|was|got) (?:acquired|bought)', 'exit(?:ing|ed)? the', 'discontinu', 'downsiz', 'winding down', 'getting out of', 'tariffs?', 'mothball',
    ],
    unless: { zh: ['停了?机', '我们的订单', '店员'], en: ['closing date', 'our\\b'] },
  },
  {
    kind: 'product_mix',
    zh: ['只当配套', '从必[检选备]改成', '改成自选', '不是主推', '主推(?!我们)', '边缘', '可有可无', '零头', '配角', '下架', '(?:砍|拿)掉[^，。]{0,4}(?:品类|品规|SKU)', '二供', '占比[^，。]{0,6}(?:小|低|降)', '(?:我们|咱)[^，。]{0,8}不[再]?是[^，。]{0,4}(?:重点|主力|核心)'],
    en: ['side ?line', 'no longer (?:core|central|strategic|a core)', 'only a (?:small|side|minor)', 'phasing (?:us |our \\w+ |it )?out', 'not a priority product', 'delist', 'peripheral', 'second source', 'less shelf', 'shelf space~(?:cut|halv|less|lost)', 'small change (?:for|to) them', 'afterthought', 'dropp(?:ed|ing) our (?:line|range|category)', 'less (?:central|important|relevant)'],
    holdsNegation: true,
  },
  {
    kind: 'payment',
    zh: [
      '欠[款我着了咱]', '拖[着到了欠]', '压着没付', '没付', '该付的?', '逾期', '账期(?:从|早|已|过|要|到|延|拖|拉|长|改)', '要?\\d+天账期', '延长账期', '付款[^，。]{0,4}(?:晚|慢|拖)', '还没(?:付|到账|回款|打款|结)', '(?:尾款|货款|款子?|账)[^，。]{0,8}(?:没[到给付结打来]|拖|压着)', '还差[^，。]{1,8}没给', '催(?:款|账|了[^，。]{0,4}款)', '赊', '(?:月供|账)[^，。]{0,8}期[^，。]{0,4}(?:紧|要|拉|延|改)', '[拉延]到\\d+[期天]', '扣着?[^，。]{0,4}款', '挂账', '分期付',
    ],
    en: [
      'overdue', 'owes? us', 'still owe', 'late (?:payment|paying|with payment)', 'unpaid', 'past due', "hasn't paid", "haven't paid", '(?:has|have) not paid', '(?:wants?|asks? for|asked for|now wants|needs?)~(?:\\d+|ninety|sixty) days', '(?:ninety|sixty|\\d+) days (?:to pay|instead of)', 'disput(?:es|ed|ing) (?:the|our) (?:invoice|bill)', 'slow to pay', 'pays? (?:late|slow)', '(?:sitting|holding|held) ~(?:invoice|payment)', 'withh[eo]ld', 'in arrears', '(?:still )?outstanding', 'chas(?:e|ed|ing)~(?:payment|invoice|money)', 'stretch(?:ing|ed)?~(?:terms|payment)', 'behind (?:on|with) (?:payments?|invoices?|their)', 'cash[- ]?flow',
    ],
    unless: { zh: ['拖两周', '以前一个电话', '我们(?:还)?欠', '咱欠', '试用', '不认是拖'], en: ['we owe'] },
    holdsNegation: true,
  },
  {
    kind: 'competitor_entry',
    zh: [
      '来试切', '(?:叫|找|请)了?[^，。我]{1,8}来?试', '在?试用[^，。]{0,4}(?:他家|别家|对手)', '免费[装试送给]', '装了一套在试用', '全让[^，。]{1,8}占', '被[^，。我]{1,8}(?:抢|占|撬)', '新[上进]了?[^，。]{1,6}[家牌]', '冒出来', '[送塞铺](?:了|过)?[^，。]{0,4}(?:样品|样机|探针|试用)', '插(?:一|了)?(?:杠子|一脚|进来)', '挖墙脚', '(?:也|都|天天|老|总|最近|上周|上个?月)[^，。]{0,4}(?:来(?:过|送|报|谈|拜访|推)|往[^，。]{1,6}跑|泡在)', '找上门', '低价(?:抢|冲|进)', '抢单',
    ],
    en: [
      '(?:on|a|in) trial (?:at|of|with)', "trial(?:s|l)?ing (?!our|us)", 'testing [A-Z]\\w+', 'brought in [A-Z]', 'got a foot in', 'foot in the door', 'sniffing', 'has been (?:in|round|around|dropping|calling|courting|pitching|visiting|seen)', 'dropp(?:ed|ing) (?:off )?(?:free|samples)', '(?:free|gave them) (?:samples?|trial|bags?|units?|pilots?)\\b', 'circling', 'wooing', 'poach', 'pitch(?:ed|ing) (?:them|him|her|to)', 'knocking (?:on|at)', 'is (?:in|on) trial', 'are (?:in|on) trial', '[A-Z]\\w+ (?:has|got) two\\b', 'demo(?:ed|ing) (?:their|its|last)',
    ],
    unless: { zh: ['实施组', '我们进场', '我们来试切', '操作工来我们', '样品我们', '我[^，。]{0,4}送', '我们'], en: ['our\\b', '\\bwe\\b', '\\bus\\b', '\\bI\\b'] },
  },
  {
    kind: 'volume_drop',
    zh: ['掉[得了到](?:厉害|一大半|一半|不少)?', '只[拿订要进下]了', '缩[到水减]', '(?:量|单|货|额|销)[^，。]{0,4}(?:下[滑降]|减[少半]|少了|掉|跌|降)', '减[半]了?', '少了(?:一半|很多|不少|三成|一大半|\\d)', '才(?:拿|走|要|订|进)?[\\d.一二三四五六七八九十百]+[万吨箱件]?', '腰斩', '先不进货', '停了?进货', '砍[了]?单', '没[再]?下单', '(?:个|几)月没[下订进拿]', '对半', '跌[到了]'],
    en: ['(?:orders?|volumes?|sales|purchases|offtake|call-?offs?)~(?:down|fell|dropp|halv|cut|shrunk|slipp|dipp|lower)', 'down from', 'dropped (?:from|to|by)', 'cut~orders?', 'half (?:of )?(?:last|what)', '(?:buying|ordering|ordered|taking|took) (?:less|fewer|half)', "(?:hasn't|haven't) (?:ordered|reordered)", 'no (?:new )?orders? (?:since|for)', 'shrunk', 'shrank', 'went from~to\\b', 'scal(?:ed|ing) back', 'used to (?:buy|take|order)'],
    unless: { zh: ['成本', '降价', '费用', '噪音', '温度', '能耗', '单价', '没掉', '订单掉'], en: ['price', 'cost', 'energy', 'their orders'] },
  },
];
