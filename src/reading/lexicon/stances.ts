import type { Stance } from '../labels.ts';
import type { Phrases } from '../phrases.ts';

/** Words behind a person's name that tell on whose side he is. */
export const STANCE_PHRASES: readonly (readonly [Stance, Phrases])[] = [
  [
    'neutral',
    {
      zh: ['中立', '中性', '没站队', '没表态', '再看看', '观望', '看试用结果', '没说贵也没说', '不表态', '两边(?!的?评)', '没拿定', '拿不定', '都行', '不偏不倚', '没倾向', '骑墙', '一碗水', '还在比'],
      en: ['neutral', 'undecided', "hasn't made up", 'wait and see', 'on the fence', 'not taking sides', 'keeps? (?:his|her) options', "(?:not|isn't) leaning", 'in two minds', "hasn't picked", 'no preference', 'open either way', 'could go either way', 'sits on the fence', 'noncommittal', 'non-committal'],
    },
  ],
  [
    'supporter',
    {
      zh: ['支持(?!并联|不)', '帮(?:我们|咱)', '挺(?:我们|咱)', '偏(?:我们|咱|向我们)', '希望(?:我们|咱)中', '看好(?:我们|咱)', '站(?:我们|咱)', '向着(?:我们|咱)', '倾向(?:我们|咱|于我们)', '认可(?:我们|咱)?', '[为替](?:我们|咱)(?:说|挡|讲|争)', '在厂里替咱', '推荐(?:我们|咱)', '力[挺荐]', '定了我们', '推(?:我们|咱)们?', '说?比[^，。]{1,10}(?:好|顺|稳)(?:用|手)?(?:太多|多了|不少)?', '盼着', '支持上', '巴不得', '紧着(?:我们|咱)', '给(?:我们|咱)说(?:好)?话', '首选(?:我们|咱)', '想(?:早点|尽快|马上|赶紧)(?:上|换|用)', '就等着', '铁杆', '自己人', '念旧', '站在(?:我们|咱)'],
      en: ['rooting for us', 'on our side', '(?:is |all |it\'s |very much )for us\\b', 'supports? us', 'loves?\\b(?! their)', 'would go with us', 'champion', 'backs? us', 'backing us', 'favou?rs? us', 'wants? (?:us|it to be us)', 'pushing for us', 'prefers? (?:us|ours)', 'in our corner', 'stay with us', 'sold on', 'us hands down', 'it to be us', 'wants the old~gone', 'big fan', 'fan of (?:us|ours)', 'likes (?:us|ours|our)', 'pulling for us', 'rather today than', "can't wait", 'keen on (?:us|ours|our)', 'fighting for us', 'vouch', 'recommended us', 'much better than (?:the|their|what)', 'very happy with (?:us|our)', 'fought for us', 'advocat'],
    },
  ],
  [
    'opponent',
    {
      zh: ['反对', '明显帮', '一直挺(?!好|我们|咱)', '只认(?!我们|咱)', '偏(?!我们|高|向我们|差|远|贵|咱)[\\p{Script=Han}]{2,4}', '不同意', '抵触', '不待见', '针对我们', '更看好(?!我们|咱)', '宁可用别家', '推(?!荐我们|我们|咱)[^，。]{0,4}家', '嫌换', '认准(?!我们|咱)', '倒向(?!我们|咱)', '跟谁急', '死活不', '唱反调', '使绊', '挑刺', '向着(?!我们|咱)[\\p{Script=Han}]{2,4}', '一口咬定不', '坚决不', '铁了心[^，。]{0,4}(?:用|要|跟)', '替[^我咱，。]{2,5}说话'],
      en: ['against us', 'dead (?:set )?against', 'opposes?', 'opposed', 'for staying with', 'prefers? (?!us|our)[A-Z]', 'blocks? us', 'blocking us', 'hostile', "doesn't want us", 'favou?rs? (?!us|our)(?:[A-Z]|the )', 'pushing for (?!us)[A-Z]', 'no longer believes', '(?:in|is) [A-Z]\\w+\'s (?:camp|corner|man)', "(?:won't|wouldn't) (?:touch|have) us", 'wants us out', 'swears? by (?!us)', 'sabotag', 'badmouth', 'fighting us', 'not a fan', 'sees no (?:need|point|use)~(?:us|change|switch)', 'refuses to'],
    },
  ],
];

/** Rumour of the writer's own doubting gives no stance. */
export const DOUBTED: Phrases = {
  zh: ['没证实', '不一定真', '传言', '据说', '听说', '不太信', '不敢信'],
  en: ['rumou?r', 'hearsay', 'not confirmed', 'unconfirmed', 'supposedly', 'coffee-shop talk', 'take it with'],
};
