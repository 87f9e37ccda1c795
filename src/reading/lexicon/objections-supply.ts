import type { Cue } from '../cues.ts';
import type { ObjectionKind } from '../labels.ts';

/** Words by which a customer doubts us, our goods, our terms, or the way there. */
export const SUPPLY_OBJECTIONS: readonly Cue<ObjectionKind>[] = [
  {
    kind: 'incumbent',
    zh: [
      '(?:现在|目前|一直|这些年)?用[的着得惯]?[^，。]{0,8}(?:挺好|很好|蛮好|满意|顺手|习惯|稳定|没毛病)', '只认', '都满意', '没必要换', '不(?:想|打算|愿意?)换', '合作[^，。]{0,6}(?:年|很好|稳|愉快)', '用惯', '老(?:供应商|关系|交情|搭档)', '跟[^，。]{1,8}(?:做|合作)了?[十几多\\d]+年', '知根知底', '离不开[^，。]{1,6}家',
    ],
    en: [
      '(?:happy|satisfied|content|comfortable|(?:perfectly )?fine) with (?:them|their|the (?:current|present)|what|[A-Z])', '(?:stay|stick)(?:s|ing)? with (?!us)', 'loyal to', '(?:no|sees no|any) (?:reason|plans?|appetite|wish) to (?:switch|change|move|leave)', "been with [A-Z]\\w+ for", '(?:has|have|had|has been using|uses?|used|bought)(?:[^,.;]{1,30}) for (?:\\w+ )?(?:ten|twenty|fifteen|many|\\w+ty|\\d+) years', 'swears? by', 'long[- ]?standing', '(?:married|wedded) to (?:them|[A-Z])', "(?:doesn't|don't|didn't) want to (?:switch|leave)", 'why change', 'never let (?:them|him|her) down',
    ],
    unless: { zh: ['比现在', '我们的?(?:产品|设备)?用'], en: ['with us', 'our\\b'] },
    holdsNegation: true,
  },
  {
    kind: 'trust',
    zh: [
      '信不过', '不太?(?:相)?信(?:我们|咱|任|了|你)', '(?:一个字|半个字)[^，。]{0,4}不信', '不放心', '没一个说话算数', '怕(?:我们|咱|你们)', '担心(?:我们|咱|你们)[^，。]{0,8}(?:小|跑|倒|实力|做不|撑|顾不|扛)', '没听[说过]过?(?:我们|咱|你们)?', '(?:公司|规模|团队|体量|厂子?)[太有点偏]+小', '没(?:有)?[^，。]{0,4}(?:案例|业绩)(?!也没)', '有(?:没有|几个|啥|什么)[^，。]{0,8}(?:案例|业绩)', '(?:装|做|卖|干|用)过几[家个台套]', '谁家?在?用过', '靠不靠谱', '不靠谱', '资质', '凭(?:啥|什么)', '(?:扛|撑|顶|吃|接)(?:得|不)(?:住|下)', '心里没底', '杂牌', '小厂', '吹牛', '忽悠', '放鸽子', '说话不算', '食言', '吃过亏', '上过当', '踩过坑', '骗过',
    ],
    en: [
      "(?:no longer|doesn't|don't|didn't|won't|wouldn't|can't) (?:really )?(?:believes?|trusts?)", "(?:not|isn't|aren't|wasn't|un|not quite|hardly) ?convinced", 's[ck]eptical', 'doubts? (?:whether|if|that|we|us)', 'has (?:his|her|their) doubts', 'guinea pig', 'too small (?:a|for|to)?', 'never heard of (?:us|you)', '(?:ask|want|need|demand|miss)\\w*~references?', 'references? (?:asked|wanted|missing)', 'which[^.]{0,30}done before', 'who else (?:uses|has|runs)', 'track record', 'lost (?:faith|trust|confidence)', "(?:get|got) (?:me|us|him|her) believing", '(?:been|was|were|got) (?:burn(?:ed|t)|bitten|let down)', '(?:still )?(?:around|here|exist) in \\w+ years', '\\d+[- ](?:person|man|people) (?:shop|company|outfit|firm|team)', 'unproven', 'unknown (?:brand|vendor|name|supplier)', '(?:just|only) a start-?up', 'empty promises', 'prove (?:ourselves|we can)',
    ],
    unless: { zh: ['资格材料', '案例也没再问', '两个案例', '我不太?信', '这句'], en: ['rumou?r', 'i (?:doubt|am not|don)'] },
    holdsNegation: true,
  },
  {
    kind: 'product_fit',
    zh: [
      '(?<!定|主)做不[了到出]', '不支持', '达不到', '不符合', '满足不了', '不满足', '不兼容', '缺[少了]?[^，。]{0,6}功能', '没有这个功能', '对[接不][不]?[了上]', '精度[^，。]{0,3}(?:不够|不行|差)', '功能[^，。]{0,4}(?:少|弱|不|缺)', '不好用', '偏差[^，。]{0,4}大', '尺寸不', '不匹配', '不适[合用]', '(?:节拍|速度|响应|反应)[^，。]{0,3}太?(?:慢|跟不上)', '跟不上(?:他|她|产线|节拍|我们那)', '不够(?:快|稳|准|细|硬|强|长|大|厚|宽|用)', '(?:太|偏)(?:慢|重|厚|硬|软|粗|吵|薄|窄|短|复杂|死板)', '没法(?:用|接|对接|导|测)', '误报', '不能(?:出境|导出|离线|联网|用在|满足|兼容)', '对不上', '测[^，。]{0,6}(?:没过|不合格|不达标|没达标)', '参数[^，。]{0,4}(?:不够|差|低|不行)', '卡顿', '装不下', '塞不进', '放不下',
    ],
    en: [
      "(?:can't|cannot|couldn't) (?:do|handle|run|export|integrate|connect|read|print|scale|cope|fit|go)", "does(?:n't| not) (?:support|fit|meet|export|integrate|handle|work with|work for|match|cover|connect|talk to|comply|do\\b|run)", "do(?:n't| not) (?:support|fit|cover|meet)", "won't (?:fit|run|handle|cope)", 'missing (?:a |the )?(?:feature|function|module|interface)', 'lacks?\\b', 'no[- ]go\\b', '(?:not|in)[ -]?compatible', "(?:not|isn't|aren't|wasn't|never)~(?:accurate|fast|strong|precise|wide|deep|stable|sturdy|bright|quiet|big|sharp|fine|soft|robust) enough", "(?:isn't|not|aren't) sure~(?:is|are|will be|be) enough", 'not enough (?:capacity|payload|power|range|memory|throughput|resolution|reach)', 'out of spec', '(?:must|has to) (?:export|integrate|support|handle)', 'falls? short', 'too (?:slow|heavy|big|complicated|complex|thin|thick|loud|noisy|weak|wide|bulky|fragile|basic|clunky|stiff|sticky|salty|sweet) (?:for|to|on|and)', 'no (?:interface|integration|connector|api|offline|support for)', 'deal[- ]?breaker', 'show[- ]?stopper', 'shortcoming', 'not (?:suitable|fit) for',
    ],
    unless: { zh: ['定不了', '做不了主', '价', '怕', '竞品', '嫌他们'], en: ['price', 'budget'] },
    holdsNegation: true,
  },
  {
    kind: 'delivery_service',
    zh: [
      '交[货期付][^，。]{0,6}(?:太?[久长慢晚]|来不及|拖|赶不上)', '\\d+天交货太久', '货期', '[等赶]不[了起及]', '报修[^，。]{0,8}(?:才|慢|没)', '售后[^，。]{0,6}(?:慢|差|跟不上|没|谁|怎么)', '服务[^，。]{0,4}(?:差|慢|跟不上|太远|没人)', '服务站', '响应[太]?慢', '没备件', '(?:配件|备件)[^，。]{0,6}(?:慢|没|等|缺)', '谁来(?:修|管|弄|[?？])?', '没人[管修]', '(?:小时|天)(?:内|就?要|必须)?(?:到场|上门|到现场)', '破损', '缺货', '断货', '发货[^，。]{0,4}(?:慢|晚|错|漏)', '(?:送货|物流|到货)[^，。]{0,4}(?:慢|晚|差|错)', '等了[^，。]{1,4}天', '来得太?[慢晚]', '工程师[^，。]{0,6}(?:没来|不来|才来|才到)',
    ],
    en: [
      'lead[- ]?times?', '(?:too|so|takes) long to (?:deliver|ship|arrive)', 'deliver(?:y|ies)~(?:late|long|slow|weeks|months|miss)', 'late (?:deliver|shipment|again)', 'slow (?:service|response|support|to respond)', 'service~(?:slow|poor|bad|far away)', 'nobody (?:comes|came|turns up|showed|picks up)', 'no (?:local|nearby) (?:service|support|technician|engineer|stock|depot)', 'breakages?', '(?:spare )?parts?~(?:slow|weeks|missing|backside|never|late|days|back[- ]?order)', 'wait(?:ed|ing|s)? (?:\\d+|\\w+) (?:days|weeks|hours)', '(?:fitter|technician|engineer|mechanic)~(?:days|late|never|weeks)', 'response times?', 'turnaround', 'out of stock', 'short(?:ed|age)? (?:shipment|deliver)', 'wrong (?:delivery|goods|pallets?|size)', 'damaged (?:in transit|on arrival)', 'who (?:fixes|services|comes out)',
    ],
    unless: { zh: ['我(?:尽快)?跟工厂', '藤原'], en: ['delivery plan', 'our lead time is fine'] },
    holdsNegation: true,
  },
  {
    kind: 'contract_terms',
    zh: [
      '账期(?!早过|过了|已过)', '付款(?:方式|条件|比例|周期|节点)', '质保[^，。]{0,8}(?:改|年|延|不|短|要)', '责任(?:条款|上限)', '无上限', '全额赔', '违约', '赔偿', '谁赔', '首付', '预付[^，。\\d]{0,4}(?:太|高|不|降|改|少)', '押金', '垫[资款]', '条款[^，。]{0,6}(?:卡|谈|改|不|删|苛刻)', '月供', '赊(?!到期)', '分期', '[要拉延改]到?\\d+(?:期|天账)', '保证金', '独家', '排他', '起订量', '先货后款', '货到付款', '承兑', '法务[^，。]{0,6}(?:卡|不|改|意见)', '合同[^，。]{0,4}(?:卡住|不肯|不签)',
    ],
    en: [
      'payment terms', '(?:wants?|asks? for|asked for|now wants|needs?)~(?:\\d+|thirty|sixty|ninety) days', '(?:sixty|ninety|\\d+) days (?:to pay|instead of|terms|payment)', 'net[- ]?\\d+', 'liabilit(?:y|ies)', '(?:longer|extended|extra|better|\\d+[- ]year) warrant(?:y|ies)', 'warrant(?:y|ies)~(?:short|years?|months|want|longer|extend)', 'penalt(?:y|ies)', 'indemnit', 'contract (?:terms|clause)', 'terms and conditions', 'down payment', 'up[- ]?front (?:payment|fee|money)', 'terminat(?:e|ion)', 'exclusiv(?:e|ity)', 'minimum order', '\\bMOQ\\b', 'on consignment', '(?:legal|lawyers?)~(?:redlin|strik|clause|wording|insist)', 'lock[- ]?in (?:period|clause)', 'auto[- ]?renew', 'instal?ments',
    ],
    unless: { zh: ['没人提', '没提', '也没', '批账期', '补充条款', '预付30'], en: ['redraft', 'no objection'] },
  },
  {
    kind: 'switching_cost',
    zh: [
      '折腾', '迁移', '割接', '重新(?:对接|培训|学|认证|验证|布线)', '换[^，。]{0,6}(?:麻烦|风险|成本|太累|费劲|代价)', '切换[^，。]{0,6}(?:风险|成本|麻烦|怕)', '怕[^，。]{0,6}(?:停产|出岔子|影响生产|丢数据|断档)', '改造[^，。]{0,4}(?:麻烦|太大)', '(?:一台台|一个个|挨个|逐台|全部?)[^，。]{0,4}(?:卸|换|重装|改|迁|拆)', '伤筋动骨', '推倒重来', '(?:重|再|从头)学一?遍?', '得停(?:产|机|线|业)', '老[人师][^，。]{0,6}(?:不会|不愿|学)',
    ],
    en: [
      '(?:dread|afraid of|worried about|fear|nervous about|scared of|wary of)\\w*~(?:mov|switch|migrat|chang|swap)', '(?:switching|changeover|change-over|conversion) (?:cost|effort|is|would|means)', 'migrat(?:ion|ing|e)', 're-?train', 'too much (?:hassle|effort|work|trouble|pain)', 'rip(?:ping)? (?:out|and)', 'hassle', 're-?(?:validat|certif|qualif|tool|wir)\\w+', 'start(?:ing)? (?:all )?over', 'learning curve', 'cut[- ]?over', 'disrupt(?:ion|s|ing)? (?:to|of|the|production)',
    ],
  },
  {
    kind: 'politics',
    zh: [
      '不对付', '各推', '夹死', '夹在[^，。]{0,6}中间', '站队(?!$)', '内斗', '派系', '内部[^，。]{0,6}(?:矛盾|分歧|意见不|扯皮|打架)', '(?:两边|两个部门|部门之间)[^，。]{0,6}(?:争|吵|不合|扯皮|打架|掐)', '互相[^，。]{0,4}(?:推|拆台|不服)', '关系户', '得罪', '拧着', '较劲', '死对头', '面和心不和', '明争暗斗', '小舅子', '内定', '打过招呼', '唱对台',
    ],
    en: [
      'at war', 'politic', 'in[- ]?fight', 'feud', 'turf', 'gets? blocked', "don't (?:get along|talk to each other|speak)", "(?:don't|can't|never) see eye to eye", 'rival(?:ry)? between', 'internal (?:conflict|fight|dispute|battle|politics)', 'caught between', 'loggerheads', 'grudge', 'power struggle', 'bad blood', '(?:two|both) (?:camps|factions)', 'pulling in different',
    ],
    unless: { zh: ['没站队', '还没'] },
  },
];
