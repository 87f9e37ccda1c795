/** What a note says of one person, by the words beside his name: role, stance, whether he took part. */
import type { NoteRole, Stance } from '../labels.ts';
import { isNegatedAt } from '../passage.ts';
import type { Read, Span } from '../reading.ts';

type RoleCue = { role: NoteRole; pattern: RegExp };

/** In the order in which the guide lets one win over another. */
const ROLE_CUES: readonly RoleCue[] = [
  {
    role: 'coach',
    pattern:
      /私下|透底|悄悄|偷偷|提醒我|告诉我们?怎么|教我|叫我从|支招|内部消息|帮我们?(?:打听|盯)|答应帮我们|会帮我们讲话|on the quiet|off the record|in confidence|tip\b|tipped|told me (?:privately|in private|how)|inside (?:info|track)|advised me|hinted/iu,
  },
  {
    role: 'decider',
    pattern:
      /拍板|拍的板|说了算|最后[^，。]{0,6}(?:签字|决定|定)|签的字|老板娘?|一把手|他定|她定|批准|final say|has the last word|decides?\b|decision[- ]maker|signs?\b(?! the protocol)|\bowner\b|makes the call|his word is final|her word is final|approves/iu,
  },
  {
    role: 'gatekeeper',
    pattern:
      /把着|经他手|从他手里过|管得很死|见不见都|挡[了着驾]|想见[^，。]{0,8}她安排|招标办|秘书|助理|总助|lets nobody|gatekeep|assistant|secretary|reception|blocks? access|screens/iu,
  },
  { role: 'buyer', pattern: /采购|招采|purchas|procurement|\bbuyer\b|sourcing/iu },
  {
    role: 'technical_evaluator',
    pattern:
      /选型|评(?:估|测|审)|测试|复测|实测|技术分|自己量|量过|验证|图纸|对?指标|试(?:了|过)下?参数|问得细|看了功能|tests?\b|test[s]? every|evaluat|scores? the tech|checks? the spec|specification|validates|QA tests/iu,
  },
  {
    role: 'user',
    pattern:
      /天天[要用]|以后[^，。]{0,4}用|自己用|操作|好使|顺手|上手|手抄单|用起来|will (?:use|run|work with)|uses? it|every day|day to day|his team would|her team would|be in it|run the new/iu,
  },
  {
    role: 'influencer',
    pattern:
      /说话有分量|意见[^，。]{0,6}(?:听|重)|都听他|都听她|有影响|话语权|能说上话|listens to|opinion (?:counts|weighs|matters)|influen|has (?:his|her) ear|respected/iu,
  },
  {
    role: 'bystander',
    pattern:
      /没说话|一句话没说|没参与|看手机|坐边上|旁听|顺便|只听|记账|only listened|sat (?:there|in) silent|said nothing|observer|trainee|just listened|on (?:his|her) phone/iu,
  },
];

const FOR_US =
  /支持(?!并联)|帮我们|挺我们|偏我们|希望我们中|看好我们|站我们|向着我们|倾向我们|认可我们?|为我们|推荐我们|力挺|定了我们|说比现在[^，。]{0,6}(?:好|顺|稳)|盼着|支持上|rooting for us|on our side|for us\b|supports? us|loves?\b|would go with us|champion|backs? us|favou?rs? us|wants us|pushing for us|prefers? us|in our corner|stay with us|sold on/iu;
const AGAINST_US =
  /反对|明显帮|一直挺(?!好|我们)|只认|偏(?!我们|高|向我们|差|远)[\p{Script=Han}]{2,4}|不同意|抵触|不待见|针对我们|更看好|宁可用别家|推[^，。]{0,4}家|嫌换|against us|dead against|opposes?|opposed|for staying with|prefers? (?!us)[A-Z]|blocks? us|hostile|doesn't want us|favou?rs? (?!us)[A-Z]|pushing for (?!us)[A-Z]|no longer believes/iu;
const UNDECIDED =
  /中立|中性|没站队|没表态|再看看|观望|看试用结果|没说贵也没说|不表态|两边|neutral|undecided|hasn't made up|wait and see|on the fence|not taking sides|keeps? (?:his|her) options/iu;
const DOUBTED = /没证实|不一定真|传言|据说|听说|rumou?r|hearsay|not confirmed|unconfirmed|supposedly/iu;

const ABSENT =
  /没[来在露]|不在|出差|没见[到着]?|休假|请假|没到|离职|调[走去到]|走了|wasn't (?:there|in)|not (?:there|present|in)\b|absent|away\b|on leave|left\b|didn't (?:join|come|show)|couldn't (?:join|make)|none of us has met|hasn't answered/iu;
const HEARD_OF =
  /(?:得|最后|要|等|找|约|拜|见|听|怕|提到|分管的|给|问|先拜|约上|看好|原来的?|不是|集团|introduces? (?:me|us) to|to see|meet|see|through to|listens to|signs? is|that's|coffee w\/)\s?$/iu;

/** Words about a person: those of his clauses, with their place in the note. */
export type Surroundings = Span & { text: string; clauseStart: number; before: string };

export function roleOf(around: readonly Surroundings[], title: string | null): Read<NoteRole> | null {
  for (const { role, pattern } of ROLE_CUES) {
    for (const part of around) {
      const match = pattern.exec(part.text);
      if (match === null || isUnfit(role, part, match)) continue;
      const start = part.start + match.index;
      return {
        value: role,
        quote: { start, end: start + match[0].length },
        certainty: 'likely',
        by: `rules/role.${role}@1`,
      };
    }
    if (role === 'buyer' && title !== null && /采购|purchas|procurement|buyer|sourcing/iu.test(title)) {
      const place = around[0];
      if (place === undefined) return null;
      return { value: role, quote: place, certainty: 'sure', by: 'rules/role.buyer@1' };
    }
  }
  return null;
}

/** 不是李总拍板, "can't decide": the role is denied. */
const isUnfit = (role: NoteRole, part: Surroundings, match: RegExpExecArray): boolean => {
  if (role === 'buyer' || role === 'bystander') return role === 'buyer';
  const from = Math.max(0, match.index - 8);
  return /(?:不|没有?|做不了|定不了|not |n't |nobody )[^，。]{0,4}$/iu.test(
    part.before + part.text.slice(from, match.index),
  );
};

export function stanceOf(around: readonly Surroundings[], text: string): Read<Stance> | null {
  const cues: readonly (readonly [Stance, RegExp])[] = [
    ['neutral', UNDECIDED],
    ['supporter', FOR_US],
    ['opponent', AGAINST_US],
  ];
  for (const [stance, pattern] of cues) {
    for (const part of around) {
      const match = pattern.exec(part.text);
      if (match === null || DOUBTED.test(part.text)) continue;
      const start = part.start + match.index;
      if (stance !== 'neutral' && isNegatedAt(text, part.clauseStart, start)) continue;
      return {
        value: stance,
        quote: { start, end: start + match[0].length },
        certainty: 'likely',
        by: `rules/stance.${stance}@1`,
      };
    }
  }
  return null;
}

/** Present unless the note says that he was away, or names him only as somebody to be seen or asked. */
export function presenceOf(around: readonly Surroundings[], name: Span): Read<boolean> {
  const away = around.find((part) => ABSENT.test(part.text));
  const isNamedOnly = around.length > 0 && around.every((part) => HEARD_OF.test(part.before));
  return {
    value: away === undefined && !isNamedOnly,
    quote: away === undefined ? name : { start: away.start, end: away.end },
    certainty: 'likely',
    by: `rules/present.${away === undefined ? (isNamedOnly ? 'named' : 'told') : 'away'}@1`,
  };
}
