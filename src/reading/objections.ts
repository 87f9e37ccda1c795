/** Which objections the customer raised. Meanings: test/eval/guide.md. */
import { type Cue, readCues } from './cues.ts';
import type { ObjectionKind } from './labels.ts';
import type { Passage } from './passage.ts';
import type { Read } from './reading.ts';

const RESOLVED =
  /没问题|不是问题|不在乎|没说贵|解决了|满意|没人吭声|没人提|不用再|no (?:issue|problem|objection)|not a problem|resolved|fine with|happy with our/iu;

const CUES: readonly Cue<ObjectionKind>[] = [
  {
    kind: 'price',
    pattern:
      /太?贵|偏高|价格高|价高|嫌[^，。]{0,8}(?:价|高)|[再要]?让[再让利点]|砍价|压价|降价才|便宜[点些]|高[了出]\S{0,4}(?:点|成|%)|降[到至]\S{1,6}|[让降][\d.]+个点|too (?:expensive|high|pricey|much)|over ?priced|price (?:is|was|came in) (?:too |rather |a bit )?(?:high|steep)|steep|wants? (?:a )?(?:better price|discount|\d+ ?% off)|bring (?:it|the price) down|pricier|higher than|on the high side/iu,
    unless: /没说贵|申请降价|不贵|人家贵|他们贵/u,
  },
  {
    kind: 'budget',
    pattern:
      /没钱|没预算|没有预算|预算(?:不够|不足|紧|砍|没了|用完|被砍|超)|砍了一半|费用砍|砍预算|资金紧|超预算|掏不出|no (?:money|budget|funds)|budget (?:is |was |has been |got )?(?:cut|frozen|tight|spent|gone|slashed)|out of budget|over budget|can't afford|cannot afford|not budgeted|no headcount budget/iu,
    holdsNegation: true,
  },
  {
    kind: 'timing',
    pattern:
      /现在不动|今年(?:肯定|是|先)?不[上动考]|不急|等(?:到)?(?:新财年|明年|年后|下半年|总部|节后)|以后再|暂时不|眼下不|不是[^，。]{0,6}的时候|再看(?!看)|缓一?缓|先放|推到|延后|往后推|(?:肯定)?定不了(?=[让，。]|$)|时机|not (?:now|the right time|this year)|bad time|wait (?:until|till)|next (?:fiscal )?year|no order [^.]{0,20}before|postpone|put (?:it )?on hold|too early|maybe later|not before|after the (?:summer|budget)|come back (?:in|next)|revisit/iu,
    unless: /再看一?次|我们?等/u,
    holdsNegation: true,
  },
  {
    kind: 'authority',
    pattern:
      /(?:自己|她|他|我)?(?:定不了|做不了主|说了不算|没有?(?:决定|拍板)权|决定不了|不能拍板|无权)|要(?:上会|上面|请示|报批|总部)|得上会|得等总部|can(?:'t|not) decide|not (?:his|her|my|their) (?:call|decision)|has no say|no authority|needs? (?:board|head office|hq) approval|(?:have|has|need) to (?:ask|check with|clear it with)|above (?:his|her|my) pay|isn't (?:his|her) (?:call|decision)|not (?:him|her) who (?:signs|decides)/iu,
    unless: /拜|罗总/u,
    holdsNegation: true,
  },
  {
    kind: 'need',
    pattern:
      /不需要|没需求|没有需求|用不[上着到]|够用|没必要(?!换)|不缺|没这个需要|不感兴趣|没兴趣|(?:sees? )?no need|don't need|doesn't need|not needed|not interested|good enough|don't see (?:the|any)|doesn't see (?:the|any)|works fine as/iu,
    holdsNegation: true,
  },
  {
    kind: 'incumbent',
    pattern:
      /(?:现在|目前|一直)?用[的着得]?[^，。]{0,8}(?:挺好|很好|满意|顺手|习惯|稳定)|只认|都满意|没必要换|不想换|不打算换|合作[^，。]{0,6}(?:年|很好|稳)|用惯|老供应商|happy with (?:them|their|the current|what|[A-Z])|(?:staying|stay|stick(?:ing)?) with (?!us)|loyal to|satisfied with (?:their|the current|[A-Z])|no reason to (?:switch|change)|been with [A-Z]\w+ for/iu,
    unless: /比现在|我们的?(?:产品|设备)?用/u,
    holdsNegation: true,
  },
  {
    kind: 'trust',
    pattern:
      /信不过|不[太]?(?:相)?信(?:我们|任)?|没一个说话算数|怕我们|担心我们[^，。]{0,8}(?:小|跑|倒|实力|做不)|没听[说过]过?我们|公司[太]?小|规模[太]?小|没(?:有)?(?:成功)?案例|有没有[^，。]{0,8}案例|靠不靠谱|资质|no longer believes?|doesn't (?:trust|believe)|don't (?:trust|believe)|guinea pig|too small|never heard of us|references? (?:asked|wanted|missing)|asked (?:for|which)[^.]{0,30}(?:references?|done before)|who else (?:uses|has)|track record|lost (?:faith|trust|confidence)/iu,
    unless: /资格材料|案例也没再问|两个案例/u,
    holdsNegation: true,
  },
  {
    kind: 'product_fit',
    pattern:
      /做不了|不支持|达不到|不符合|满足不了|不满足|不兼容|缺[少了]?[^，。]{0,6}功能|没有这个功能|对接不[了上]|精度不够|功能[^，。]{0,4}(?:少|弱|不)|不好用|偏差[^，。]{0,4}大|尺寸不|不匹配|不适[合用]|can't do (?:that|it)|does(?:n't| not) (?:support|fit|meet|export|integrate|handle|work with)|do(?:n't| not) support|missing (?:feature|function)|lacks?\b|no[- ]go|not compatible|incompatible|not (?:accurate|fast|strong) enough|out of spec|must (?:export|integrate|support)|falls short|too (?:slow|heavy|big|small|complicated|complex) for/iu,
    unless: /价|定不了|做不了主/u,
    holdsNegation: true,
  },
  {
    kind: 'delivery_service',
    pattern:
      /交[货期付][^，。]{0,6}(?:太?[久长慢晚]|来不及|拖)|\d+天交货太久|货期|等不[了起]|报修[^，。]{0,8}(?:才|慢|没)|售后[^，。]{0,6}(?:慢|差|跟不上|没)|服务[^，。]{0,4}(?:差|慢|跟不上)|响应[太]?慢|没备件|破损|lead times?|(?:too|so) long to deliver|deliver(?:y|ies) (?:is|are|was|takes?|time)[^.]{0,12}(?:late|long|slow|weeks)|late deliver|slow (?:service|response|support)|service (?:is|was) (?:slow|poor|bad)|nobody (?:answers|comes)|no (?:local )?(?:service|support)|breakage|spare parts?[^.]{0,14}(?:slow|weeks|missing)/iu,
    unless: /我(?:尽快)?跟工厂|delivery plan/u,
  },
  {
    kind: 'contract_terms',
    pattern:
      /账期|付款(?:方式|条件|比例)|质保[^，。]{0,8}(?:改|年|延|不)|责任条款|全额赔|违约|赔偿|首付|预付|押金|垫资|条款[^，。]{0,6}(?:卡|谈|改|不)|payment terms|(?:wants?|asks? for|now wants) (?:\d+|ninety|sixty) days|net \d+|\d+ days instead of|liabilit(?:y|ies)|warranty|penalt(?:y|ies)|contract (?:terms|clause)|indemnit|prepay|upfront|down payment|termination/iu,
    unless: /没人提|没提|也没|批账期|redraft|补充条款/u,
  },
  {
    kind: 'switching_cost',
    pattern:
      /折腾|迁移|重新(?:对接|培训|学)|换[^，。]{0,6}(?:麻烦|风险|成本|太累)|切换[^，。]{0,6}(?:风险|成本|麻烦|怕)|怕[^，。]{0,6}(?:停产|出岔子|影响生产)|改造[^，。]{0,4}(?:麻烦|太大)|(?:dreads?|afraid of|worried about|fears?) (?:moving|switching|migrat|the switch|changing)|switching (?:cost|effort|is)|migration|retrain|too much (?:hassle|effort|work) to (?:switch|change|move)|rip (?:out|and)/iu,
  },
  {
    kind: 'politics',
    pattern:
      /不对付|各推|夹死|站队(?!$)|内斗|派系|内部[^，。]{0,6}(?:矛盾|分歧|意见|扯皮)|两边[^，。]{0,6}(?:争|吵|不)|互相[^，。]{0,4}(?:推|拆台)|关系户|得罪|at war|politic|in[- ]?fight|feud|turf|gets? blocked|don't (?:get along|talk to each other)|rival(?:ry)? between|internal (?:conflict|fight|dispute)|caught between/iu,
    unless: /没站队/u,
  },
];

/** What speaks of us or of another's troubles is no objection of theirs. */
export const findObjections = (passage: Passage): Read<ObjectionKind>[] =>
  readCues(passage, CUES, 'objection', ({ text }) => RESOLVED.test(text));
