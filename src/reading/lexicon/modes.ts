import type { Mode } from '../labels.ts';
import type { Phrases } from '../phrases.ts';

/** How people met, in the order in which one wins over another at the same place. */
export const MODE_PHRASES: readonly (readonly [Mode, Phrases])[] = [
  [
    'event',
    {
      zh: ['展会?[上会]', '展[，,]', '(?:博览|交流|订货|年|交易|双交|推介|展销|糖酒|广交|药交|展览|经销商|研讨|高峰)会', '论坛', '峰会', '展区', '展[位台厅](?!来)', '沙龙'],
      en: ['expo\\b', '(?:trade )?fair\\b', 'conference(?! (?:call|room))', 'trade show', 'exhibition', 'summit\\b', 'booth', 'stand at\\b', 'congress', 'symposium', 'convention', 'roadshow', 'seminar'],
    },
  ],
  [
    'phone',
    {
      zh: ['打了?个?电话', '打了?[^，。]{0,6}电话', '电话[^，。]{0,3}打(?:过来|来|进来|给我)', '通了?完?(?:个)?(?:电)?话', '(?:今早|刚|下午|上午|晚上)电话', '来电', '回电话?', '电话(?:里|沟通|问|聊|说|联系|会)', '接了?个?[^，。]{0,4}电话', '语音', '电联', '去电', '拨'],
      en: ['phone[d]?\\b', 'called\\b(?! (?:in|by|off|for|it))', 'call (?:w/?|with|from|to)', '(?:quick|short|long|this|conference) call', 'call this', 'rang\\b', 'on the phone', 'cold-called', 'voice ?mail', 'vm (?:for|to|with)', 'left a vm', 'spoke (?:on|by|over) (?:the )?phone', 'ring\\b', 'dialled', 'by phone', 'got (?:him|her) on the line', 'buzzed'],
    },
  ],
  [
    'online',
    {
      zh: ['腾讯会议', '视频', '线上', '微信(?!公众)', '钉钉', '飞书', '开Teams', '云会', '远程', '企微'],
      en: ['zoom\\b', 'teams\\b', 'webex', 'google meet', 'whats ?app', 'wechat', 'video call', 'video ?conf', 'online', 'skype', 'linkedin', 'webinar', 'screen ?share', 'e-?mail(?:ed)? (?:from|with)', 'slack\\b', 'remote (?:demo|meeting|session)', 'vc with', 'telegram'],
    },
  ],
  [
    'onsite',
    {
      zh: ['去了', '见了', '拜访', '跑[了趟]?(?!满|通|得)', '上门', '到[^，。]{0,10}(?:厂|工地|现场|公司|医院|院里|店|办公室|仓库|停车场|基地|地里)', '走访', '回访', '来我们(?:公司|这|厂|展厅)', '吃[了个]?饭', '请[^，。]{0,12}[吃喝]', '喝了?[^，。]{0,3}(?:杯|茶|咖啡|酒)', '参加开标', '出来(?!的)', '[今昨前]天(?:上午|下午|中午)?[去到跑在]', '[上下中]午[去到在]', '去的', '去[^，。]{1,14}(?:讲|签|谈|聊|医院|公司|厂|的)', '杀到', '开车', '坐高铁', '飞(?:到|去|了)', '当面', '面谈', '碰了?个?[面头]', '会议室', '下乡', '敲了?[^，。]{0,6}门', '扫(?:街|楼|了)', '对面坐', '述标', '在[^，。]{1,10}(?:楼下|办公室|车间|厂里|店里|仓库|门口|工地|食堂)', '从[^，。]{1,14}(?:出来|回来)', '陪[^，。]{1,10}(?:看|转|逛|吃)', '蹲'],
      en: ['visit(?:ed|ing)?\\b', 'at their\\b', 'in their (?:lab|office|plant|canteen|yard|boardroom)', 'came (?:to our office|over|to us|by)', 'lunch\\b', 'dinner\\b', 'breakfast\\b', 'coffee (?:with|at|w/)', 'site visit', 'just back from', 'back (?:at|from)', 'went\\b(?! (?:well|quiet|silent|dark|badly|to voice))', 'stopped (?:by|in|at)', 'dropped (?:in|by)', 'popped (?:in|into|over|round)', 'swung by', 'called in (?:on|at)', 'on[- ]?site', 'was at\\b', 'sat (?:w|down|with|in)', 'met\\b', '(?:up|down|over|out|round) (?:at|to) (?!the)', 'drove', 'flew', 'tour(?:ed)?\\b', 'walk(?:ed)? (?:the|round|around) (?:the )?', 'plant (?:tour|visit)', 'in person', 'face to face', 'beers?\\b', "yard (?:this|today|yesterday)", 'looked in', 'their (?:office|site|plant|warehouse|hq|canteen|yard)', 'turned up at', 'showroom'],
    },
  ],
];
