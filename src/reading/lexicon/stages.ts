import type { Cue } from '../cues.ts';
import type { NoteStage } from '../labels.ts';

/** Words that tell how far a deal has come. */
export const STAGE_CUES: readonly Cue<NoteStage>[] = [
  {
    kind: 'delivery',
    zh: ['签[了约下完]', '签的字', '总签的', '盖[了]?章', '合同签', '验收(?!标准)', '安装', '装(?:了|好)(?!一套|几|过)', '上线了?', '交付', '进场', '已签', '调试', '回访', '驻点', '售后', '补合同章', '首批货?到', '到货', '投产', '投入使用', '试运行', '预付[^，。]{0,4}(?:到|付)', '质保期'],
    en: ['accepted\\b', 'installed\\b', 'installation\\b', 'commission(?:ed|ing)', 'go[- ]?live', 'went live', 'signed (?:the )?(?:contract|protocol|order|off|last|today|yesterday)', 'hand[- ]?over', 'since we installed', 'roll-?out', 'in use since', 'delivered (?:the|last|in|on)', 'acceptance', 'up and running', 'ink is dry', 'first shipment', 'final invoice', 'after[- ]?sales'],
    unless: { zh: ['验收标准', '还没签', '要签', '最后sign', '得[^，。]{0,6}签字', '将来', '没签', '安装位', '对手', '他们装', '定金没', '装过'], en: ['before~signed', 'not signed', 'hidden', 'our Dave'] },
  },
  {
    kind: 'negotiation',
    zh: ['[就只]?剩(?:我们|下?两家|咱|俩)[^，。]{0,8}', '二选一', '定了我们', '谈[^，。]{0,4}(?:条款|价|合同)', '没谈[下拢]', '最终报价', '最后一轮', '砍价', '让再?让', '账期[^，。]{0,6}(?:谈|批|底线)', '责任条款[^，。]{0,6}(?:谈|卡|改|法务)', '两家(?:里|中)?(?:选|PK|比)', '内定(?:了)?我们', '选定(?:了)?我们', '拟签'],
    en: ['(?:down|comes?) to (?:us|the two of us|two)', 'picked us', 'chosen us', 'chose us', 'short ?list of two', '(?:last|final) two', 'final (?:offer|price|terms|round)', 'negotiat', 'they want us', 'redraft', 'contract (?:draft|review)', 'verbal(?:ly)? (?:yes|agree|commit|go)', 'between us and [A-Z]', 'us or [A-Z]', 'best and final', 'letter of intent', 'preferred (?:bidder|supplier) (?:now|is us)'],
  },
  {
    kind: 'bidding',
    zh: ['招标', '投标', '标书', '开标', '评标', '竞标', '应标', '述标', '遴选', '比价', '[三四五六七八]家(?:报|比|都|在|来)', '比选', '围标', '询价', '竞价', '磋商', '二轮报价', '入围', '挂网', '中标', '控标'],
    en: ['tenders?\\b', 'bids?\\b', 'RFP\\b', 'RFQ\\b', 'RFI\\b', '(?:three|four|five|six|other|several) (?:offers|quotes|bidders|vendors|suppliers)', 'quotes? from (?:three|several|four|two others)', 'bidders', 'short-?list', '(?:3|4|5|three|four|five) (?:of us )?left on', 'comparing (?:quotes|offers)', 'sealed'],
    unless: { zh: ['招标没', '要不要招标', '没说要不要招标', '招标办', '不招标', '去年'], en: ['no tender'] },
  },
  {
    kind: 'proposal',
    zh: ['样[件品机板]', '试[切用样机驾板焊]', '打样', '方案', '演示', 'demo', '测试', '技术交流', '报了', '报价', '我报', 'POC', 'PoC', '复测', '压测', '测土', '试[种养播产]', '小试', '中试', '技术(?:规格|参数|指标)', '选型', '熔深'],
    en: ['samples?\\b', 'trial\\b', 'pilot', 'proof of concept', 'poc\\b', 'proposal', 'quote[ds]?\\b', 'presented', 'data ?sheets?', 'technical (?:talk|exchange)', 'walk(?:ed)? (?:them|him|her) through', 'demo\\b', 'mock-?up', 'prototype', 'bench ?test', 'spec(?:ification)? review', 'test (?:run|batch|unit|cell|rig)', 'evaluat'],
    unless: { zh: ['初步方案', '没方案', '端架方案', '整改', '月底前把样品', '寄样品', '取样', '人家', '他们家', '免费试', '送样品'], en: ['their quote', 'free samples'] },
  },
  {
    kind: 'initiation',
    zh: ['立项', '预算[^，。]{0,2}(?:批|下来|有了|已|\\d|[一二三四五六七八九十])', '批下来', '需求(?:确认|明确)', '(?:board|会上|班子)[^，。]{0,6}(?:approve|过了|批了)', '想上[^，。]{0,3}\\d', '列进[^，。]{0,6}计划', '项目[^，。]{0,4}(?:批了|定了|启动)'],
    en: ['project (?:is |was |has been )?(?:approved|confirmed|green)', 'budget (?:is |was |has been |now |got )?(?:approved|confirmed|released|signed)', 'approved', 'in the \\d{4} (?:plan|budget)', 'got the budget', 'green[- ]?light', 'board (?:has )?(?:approved|signed|said yes)', 'funding (?:is |was )?(?:secured|approved|confirmed)', 'kick(?:ed|s)?[- ]off'],
    unless: { zh: ['砍了一半', '立项没'] },
  },
  {
    kind: 'lead',
    zh: ['头[一]?[回次](?!合)', '第一次(?:见|上门|联系|去|打|接触)', '初次', '刚认识', '加了?微信', '刚开始摸底', '摸底', '陌拜', '有兴趣', '搭上话', '留了?(?:个)?(?:名片|微信|资料)', '有个?(?:意向|想法)', '打听[^，。]{0,6}项目'],
    en: ['first (?:time|visit|contact|meeting|call)', 'cold[- ]?call', 'swapped cards', 'introduced (?:myself|ourselves)', "they(?:'re| are) thinking (?:about|of)", 'looking into', 'early days', 'exploring', 'came to our (?:booth|stand)', 'never met', 'got talking', 'new lead', 'just (?:curious|looking|browsing)'],
    unless: { zh: ['接[^，。]{1,4}的片区', '交接', '白费', '登记'], en: ['took the account', 'since i took', 'handed over'] },
  },
];
