import type { Phrases } from '../phrases.ts';

/** Words of how a meeting went. */
export const GOOD: Phrases = {
  zh: ['不错', '挺好', '很好', '蛮好', '顺利', '投机', '气氛(?:挺|很|特别)?(?:好|热烈)', '聊得[^，。]{0,3}(?:好|来|开心|嗨)', '有兴趣', '感兴趣', '满意', '认可', '挺顺', '好评', '高兴', '开心', '痛快', '爽快', '有戏', '稳了', '拿下', '成了', '[七八九]成(?:把握|胜算|希望)?', '值了?💪', '给面子', '热情', '给力', '有谱', '敞亮', '一拍即合', '收获', '松口', '漂亮', '大获', '乐[开坏]', '心里踏实', '大有希望', '旗开得胜', '🎉', '👍', '😊', '🍻', '😄', '💪', '🥳', '😁', '🙌', '✌'],
  en: ['good (?:mtg|meeting|visit|call|chat|talk|lunch|session|one|vibe|day|news)', 'great\\b', 'went (?:very |really |pretty )?(?:well|good)', 'positive', 'all smiles', 'loves?\\b', 'loved', '(?:very|really|pretty|so) (?:keen|happy|pleased|good|warm|open)', 'enthusias', 'promising', 'excellent', 'warm (?:welcome|meeting|reception)', 'picked us', 'keen\\b', 'encouraging', 'productive', 'delighted', 'thrilled', 'felt (?:pretty |really |very )?good', 'looking good', 'on (?:a )?(?:high|roll)', 'over the moon', 'result!', 'chuffed', 'confident', 'excited', 'super (?:nice|happy|friendly)', 'nailed it', 'big smile', 'very friendly'],
};
export const BAD: Phrases = {
  zh: ['训了', '火[很大]', '发火', '骂', '悬(?!臂|挂|浮)', '白[跑费搭]', '烦', '糟', '不妙', '难搞', '冷淡', '冷脸', '没好脸', '爱答不理', '打发', '没戏', '黄了', '不高兴', '不满', '投诉', '失望', '尴尬', '难受', '凉了', '凉凉', '碰壁', '碰钉子', '吃了闭门羹', '信不过', '憋屈', '黑着脸', '脸[^，。]{0,2}黑', '请出来', '轰出', '拍桌', '翻脸', '急眼', '闹心', '堵心', '够呛', '丧气', '郁闷', '吃瘪', '糟心', '不欢而散', '甩脸', '踢皮球', '讲话挺冲', '难受', '头疼', '窝火', '没谈拢', '不顺', '泼冷水', '被怼', '😣', '😅', '😞', '😡', '😤', '😭', '😩', '🙁', '💔'],
  en: ['not a nice', 'nowhere', 'hung up', 'frosty', 'fed up', 'bad (?:mtg|meeting|visit|call|day|one)', 'awful', 'tense', 'angry', 'furious', 'livid', 'fuming', 'went badly', 'disappoint', 'lost (?:it|the deal)', 'dead end', 'cold (?:reception|shoulder)', 'frustrat', 'uphill', 'grim', 'waste of time', 'unhappy', 'not happy', 'rough (?:one|meeting|call|ride|morning)', 'tough (?:one|meeting|call|crowd)', 'shouted', 'yelled', 'stormed', 'hostile', 'ouch', 'painful', 'brutal', 'not good', 'not great', 'got (?:an )?earful', 'torn (?:into|a strip)', 'gutted', 'dressing[- ]down', 'upset', 'cross with', 'deflat'],
};
export const MIXED: Phrases = {
  zh: ['不冷不热', '不温不火', '不咸不淡', '半晴半阴', '一般(?!都)', '中性', '中立(?!方)', '平平', '还行', '说不[上准]好?', '没表态$', '有好有坏', '喜忧参半', '不好不坏', '五五开', '马马虎虎', '中规中矩', '凑合', '没啥波澜', '没进展也没'],
  en: ['mixed(?: bag)?', 'neutral', 'so[- ]so', 'lukewarm', 'hard to (?:say|read|tell)', '50[/-]50', 'fifty[- ]fifty', 'neither good nor bad', 'okay-ish', 'middling', 'meh\\b', "jury's out", 'could go either way', 'not bad, not', 'neither here nor there', 'ok(?:ay)? overall', 'average\\b'],
};
/** Praise of a rival or a colleague's mood is none of ours. */
export const OTHERS: Phrases = {
  zh: ['现在用的', '对手', '人家', '一直用', '满意他', '只认', '他们自己'],
  en: ['happy with them', 'happy with their', 'loyal'],
};
