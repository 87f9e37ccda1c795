/** Words around a rival's name. `NAME` marks where the name stands. */

/** Name in Chinese or a brand in Latin letters; taken as short as what follows allows. */
export const NAME_ZH = '\\s?((?:\\p{Script=Han}|\\p{Script=Latin}){2,10}?)\\s?';
/** What may follow a name in Chinese: a mark, a particle, an adverb, a figure. */
const AFTER =
  '(?=[，。、；！？\\s的（(）)]|$|还|也|在|来|挺|这|那|两家|报|给|送|免费|最|天天|上个?[月周礼]|刚|已经|就|没|有|顺手|好用|便宜|贵|家|牌|一口|\\d)';

export const RIVAL_CONTEXTS_ZH: readonly string[] = [
  `(?:一直用|现在用的?(?:就|还|也)?是?|点名|指定|内定|防着|目前用的?是?|之前用的?是?|原来用的?是?|都用|用的是|在用|用惯了?|改用|(?<![长理任监管购])换成|换了|买的是|走的是|现在走|认准|只认|倒向|更?看好|有人偏|偏向|力推|竞争对手是?|竞品是?|对手是?|友商是?|那批|那台|那套|冒出来?一?[个家]|有家叫|一家叫|名叫|人家|合作的|一台|几台|句句替|替|已经叫|除了)NAME${AFTER}`,
  `(?:帮|挺|偏|叫)NAME(?=[，。、；]|的|还|来|$)`,
  `(?:二选一|PK|竞争|较量|对打)[^。]{0,8}(?:咱|我们)[对跟和与]NAME${AFTER}`,
  `(?:我们|咱)[跟和与、]NAME(?=两家|三家|里|了|[、，。和与]|$)`,
  `(?<=^|[，。；！？\\s]|现在|这边)NAME(?=也在盯|也盯着|临门|那几[套台]|在供|在做|在投|在保|在维保|在跑|在用|供着|供货|交货|理赔|的[^，。]{1,4}老)`,
  `NAME(?=的老\\p{Script=Han}(?:上|昨|前|也|来))`,
  `(?:外)?认得出(?:的有)?NAME(?=[、和与，。])`,
  `(?:还有家?|认得出的有|有)NAME(?=没打听|[、和与][^，。]{2,8}(?:[，。、]|$)|三家|两家|也在|也来)`,
  `比(?:现在的?|原来的?|他们的)?NAME的?(?=大|小|贵|便宜|高|低|好|慢|快|强|差|稳|轻|重|省|准|细|长|短|灵|顺|多|少)`,
  `(?:全让|被)NAME(?=占|抢|撬|挖)`,
  `(?:说|但是?|而|听说)NAME(?=家?(?:只要|\\d+天|报价?\\d|免费|给[^，。]{0,6}(?:便宜|账期)))`,
  `(?<=^|[，。；：、说\\s])(?:最低)?NAME(?=(?:家)?(?:报了?价?|才|只要)?\\d+(?:\\.\\d+)?[万w])`,
  `(?<=^|[，。；：、说\\s])NAME(?=家?(?:报|才)\\d{3,})`,
  `(?:要上|想上|偏要上|要用|想用)NAME(?=的[，。、；]|的$)`,
  `(?:上礼拜|上周|昨天|前天)NAME(?=还?给|来试|免费|也来)`,
  `NAME(?=也?要来投|也来投|也想投|也参与|也投了)`,
  `(?:现在|目前|眼下)(?:是|由|归)?NAME(?=在[做供投保维跑]|电梯在|做|供|投)`,
  `(?:换的|装的|上的|买的|投的|用的)(?:是|就是)?NAME(?=[，。、；]|$)`,
  `(?<=^|[，。；：、\\s说听])NAME的?(?=才\\d|给\\d|给\\s?\\d|报\\d|听说\\d|\\d+(?:\\.\\d+)?[万wk]|\\d+\\.\\d+[，。])`,
  `(?<=^|[，。；：、\\s说])NAME(?=(?:理赔|售后|交期|交货|发货|服务|速度|温漂|价格|报价|返点|备件)[^，。]{0,4}(?:太|慢|快|差|贵|低|高|稳|长|短|好))`,
  `(?:一直偏|偏向?|倾向|一心要?续|续|只认|扶)NAME(?=[，。、；]|的|$)`,
  `(?:比|不如|不及)NAME的?(?=差|低|高|贵|便宜|一截|还)`,
  `(?:选了|选的是|最后选|最终选|定了|转投|投向|转向|跑去|输给了?|另一家(?:是|叫)|备选(?:是|有)?|对比(?:对象)?(?:是|了)|接触了?|考察了|还看了|比较了|(?:那|这|有)家叫?)NAME(?=[，。、；]|和|跟|与|也|的|了|$)`,
  `(?:试用|试着?|用着|装着)NAME(?=的[^，。]{1,8}(?:系统|软件|设备|机|产品|料|方案|平台|模块)?(?:[，。；]|$))`,
  `(?:隔壁|同行)[^，。]{0,4}用的?是?NAME(?=[，。、；]|的|$)`,
  `(?<=^|[，。；、：\\s听说])NAME(?=中标|中了标|入围|出局|弃标|陪跑|也在跟|也报了|报了价)`,
  `(?<=^|[，。；！？\\s]|正好|碰[到上]|遇[到上])NAME(?=的(?:销售|业务|区域经理|大区经理|业务员|代表|售前|老板)(?:小|老|\\p{Script=Han}{1,3}|也|来|在|天天))`,
  `(?<=^|[，。；！？\\s说讲])NAME(?=(?:上个?月|上周|上礼拜|昨天|前天|最近|这两天|这阵子|当年|已经)[^，。]{0,8}(?:来|往|送|报|进|跑|塞|挖|谈|试|装|免费))`,
];

export const NAME_EN = "([A-Z][\\p{L}\\d&'’-]*[\\p{L}\\d](?:\\s[A-Z][\\p{L}&'’-]+)?)";

export const RIVAL_CONTEXTS_EN: readonly string[] = [
  '(?:stay(?:ing|s)? with|happy with|supplied by|(?:buys?|bought|buying|order(?:s|ed)?) from|currently (?:with|on|using)|prefers?|leaning (?:to|towards)|favou?rs?|against|competitor|competing with|rival|incumbent is|incumbent|us and|us or|us vs\\.?|we and|versus|vs\\.?|switch(?:ed|ing)? (?:to|from)|trial(?:l?ing)?|testing|went with|gone with|going with|lost (?:it |out )?to|replaced by|undercut by|loyal to|swears? by|same as|on) NAME',
  "(?:uses?|using|runs? on|running|(?:has|have|had|'s had)) NAME(?= (?:for|since|in|on|at|dressings|units?|machines?|pumps?|kit|gear|system|software|now|today|everywhere|\\p{Ll}+s\\b)|[,.;])",
  '[Cc]ompetitors?:? NAME',
  'NAME(?=, who (?:they|she|he|the)\\b)',
  '(?:leaning|soft spot for|loyal to|in bed with|back with|over to|stocks?(?: mostly)?|stocking) NAME',
  '(?:when|while|whereas|but|and) NAME(?= (?:is|are|at|gives?|has|have|comes?|offers?|does)\\b)',
  '\\b(?:a|an|the) NAME(?= (?:side by side|next to|alongside|beside))',
  'NAME(?= and (?:two|three|a few|some) (?:local|other))',
  'NAME(?= (?:gives?|give) )',
  'NAME(?=,? (?:at )?(?:[€£$]|USD|EUR|GBP|RMB|HKD|SGD) ?\\d)',
  '(?:asked|invited|brought|called) (?:in )?NAME(?= (?:to (?:quote|put|bid|demo|pitch|come|trial|look|install)|in\\b))',
  '(?:up against|tied (?:in )?(?:to|with)|under contract (?:to|with)|contract with|leased (?:through|from)|compar(?:es|ed|ing) (?:us|it|ours|our \\p{Ll}+) (?:to|with|against)) NAME',
  '(?:us|ourselves|we) and NAME(?= (?:left|remain|still|are left))',
  '(?:use|using|used) NAME(?= (?:at|there|ovens?|for|since|and)\\b|[,.;])',
  '(?:where|what) NAME(?= (?:will|would|has|have|charges?|pays?|quoted)\\b)',
  '(?:the|their) NAME(?= (?:ones|kit|stuff|gear|boxes|contract|rep|people|guys)\\b)',
  '(?:supplier|vendor|provider|contractor|maker)(?: is|:| -)? NAME(?=[,.;]| (?:at|for|since|now))',
  '(?:old|existing|current|present) NAME(?= \\p{Ll})',
  '(?:- |: |left: )us, NAME',
  '(?:w/|with|on) the NAME(?= \\p{Ll}+s\\b)',
  'New(?: in there| here| there)?: NAME',
  'NAME(?= looks? after)',
  '(?:beats?|fancies|mostly|mainly|the) NAME(?= (?:doors?|rig|pilot|units?|machines?|kit|system|pumps?|software|tool|contract|bowl|on the|at the)\\b|[,.;])',
  'NAME(?= and us\\b)',
  "NAME(?=(?:['’]s)? (?:rep|sales\\w*|own service|account manager)\\b)",
  "NAME(?= (?:is at|are at|delivers?|supplies|asks|asked for|is said|at present|is lowest|has (?:the|had|maint\\w*|won)|holds|sits|won|is on|has (?:two|a|one|been|offered)|have been|does it for|quoted|offers?|offered|says \\d|apparently|came in|came back|undercut|is cheaper|are cheaper|bid|charges|throws?|threw|promised|have both|dropped off|pitched|demoed|demo'd|is trialling|wants \\d|was in last|were in last|turned up|is sniffing|has got))",
];
