/** What was agreed or is intended: the words without the date, who does it, and by when. */
import { type DateMention, isDeadline } from './dates/find-dates.ts';
import type { Passage } from './passage.ts';
import type { NextStep, Read, Span } from './reading.ts';
import { type StepClause, stepClauses } from './step-clauses.ts';
import { EDGE_MARKS, ownerOf, type StepContext } from './step-owner.ts';

const WILL_ZH =
  /^(?:[另外然后接下来下一步随后回头同时和还但就]{0,4}[，:：]?)?(?:我们?|咱们?|尽快|答应|打算|准备|计划|争取|务必|安排|约[了好]?|先|再(?!看|说|考虑|议)|记得|要给|得给|需要)/u;
const PROMISE_ZH =
  /答应|承诺|约好|约定|说好|下一步|接下来|让我们|让我|待办|回头|节后|年后|尽快|抽空|随后|稍后/u;
/** 她看完回我意见, 赔多少我回去请示: after another deed, without a day. */
const AFTERWARDS_ZH =
  /[^，]{1,6}(?:完|好了)(?:就|再)?(?:给|回|发)[我他她]|我?回去(?:请示|商量|汇报|再报|跟)|^(?:另外)?找[^，]{1,8}要/u;
const WILL_EN =
  /\b(?:I|we)(?:'ll| will|'m to| am to| are to| need to| have to| must| should| promised| agreed to)\b|\b(?:he|she|they|it)(?:'ll| will| promised| agreed to)\b|\bto ?do\b|\bnext steps?\b|\bfollow[- ]?up\b|\bwill\b|\bgoing to\b|\baction(?:s| items?)?\b|->|→|\btry(?:ing)? again\b|\b(?:I|we|he|she|they)['’]d (?:have|send|get|call|come|bring|check)\b/iu;
const LEAD_EN =
  /^(?:(?:and|so|then|also|but|plus)\s+)?(?:(?:I|we|he|she|they)\s+)?(?:will\s+|'ll\s+|to\s+)?(?:send|sending|call|calling|email|emailing|book|booking|get|set up|prepare|preparing|submit|bring|come back|post|draft|share|schedule|arrange|introduce|visit|check|ship|deliver|revise|follow|test|measure|invite|meet|demo|new demo|try|ring|phone|mail|courier|drop|pick|walk|leave|go|take|make|run|pass|sign|quote|order|return|collect|train|install|replace|repair|confirm|write|report|forward|fix|put|film|dry run)(?:s|ing|ting)?\b(?! nowhere)/iu;
const ACTION_ZH =
  /给|发|寄|送|带|去|来|约|做|办|交|出|改|排|演示|拜访|签|付|打款|打\d|回款|盖|补|批|申请|讲|谈|查|核|换|派|装|试|测|调|报|联系|对接|准备|整理|安排|确认|反馈|跟进|回复|答复|开会|碰|见|看|进场|上线|验收|上门|提|落实|投|评|请|催|盯|找|复盘|沟通|培训|交付|发货|回访|定|拉|凑|约|公示|走完|碰头|递|摸|探|问|传|开标|组织|复[验测检]|启动|考察|参观|公[示布]|评审|对账|授课|巡检|检修/u;
const NOT_STEP_ZH =
  /定不了|不上|不动|没[提说聊谈]|不急|再看|再说|再议|以后再|想上|预算|批下来|要等|得等|停了|目标|预计|之前报|刚|已经|了[一两]?[次趟]?$|不[会想要做]|涨|挺|觉得|嫌|等(?:新|总部|通知)|巴不得|恨不得|该付|只拿|[聊拿谈见说问]了|^[^，]{0,6}[下进走拿订买]了|[掉降涨跌]到|到位|到期|截止|说好[^，]{0,10}的$|不见$|也在里|花[掉完]|去的$|是去|投诉|恨|投产了|就不(?:跟|再|给|和)/u;
const NOT_STEP_EN =
  /\b(?:no money|never|didn't|won't|will not|'ll not|can't|cannot|wasn't|doesn't|isn't|no order|wants?\b|(?<!\bI )would\b|was\b|were\b|happy|bad time|approved|budget|planned|going all in|signed|has been|have been|since|are stood|livid|fed up|every day|for \w+ years|day in day out|nothing|nobody|be the one|(?:I|we) promised(?! to))\b/iu;
/** A question, or somebody's own words, is no plan. */
const ASKED_OR_QUOTED_EN = /^(?:so )?(?:who|what|how|when|where|why|whether|if)\b|^["“]/iu;
/** What is so or has been, and no deed to come: "the contract ends", "she has asked", "the board rejected". */
const TOLD_EN =
  /\b(?:is|are|has|have|had|said|says|told|asked|went|came|took|gave|sent|left|made|got|knew|felt|met|wore|ends?|expires?|runs? out|costs?|nowhere|no use)\b|^(?:[\w'’.-]+\s){1,3}?\p{L}{2,}ed\b/iu;
/** Somebody does something: Mark sends the list, our finance decides, 2 tippers go over, the report gets redone. */
const DEED_EN =
  /^(?:[\p{L}\d'’.&/-]+\s){1,4}?(?:\p{L}{2,}[^s\W]s|go|send|give|get|come|award|start|meet)\b|\b(?:demo|meeting|visit|call|workshop|training|dry run|refs?|references|prototype|report)\b/iu;
/** 31号去了…, 初三跟他见过面: done already, whatever day the words may mean. Not 把合同签了: that may be to come. */
const DONE_ZH =
  /^[^，,把再要就会能可]{0,8}?[去来到见跑走做办交开发寄送给打签付装换修测试谈聊讲访问流通示观察吃喝碰约](?:了|过)(?![再就后之以])/u;
const OUR_SUBJECT_ALONE = /^(?:那?(?:我们?|咱们?))$/u;
/** 韦院长说10号前…: who told of it is no part of the deed. */
const TELLER_ALONE = /^\p{Script=Han}{1,4}(?:说|讲|表示)$/u;
/** What depends on something, is asked, was agreed long ago, or holds for ever: no step that anybody has taken on. */
const OPEN_ZH =
  /^(?:就|那就|那|说)?(?:如果|要是|假如|假设|万一|若是?|只要|除非|只有)|要是|如果|(?:问|能不能|可不可以|可否|会不会|要不要|是不是|行不行|什么时候|多久|吗$|呢$)|^(?:原来|本来|原本|之前|原定|上次|早就|当初)|以后|今后|往后|每次|有空(?:可以|再|来|去)|^[^，]{0,12}(?:可以再?|随时)[来去看]|才(?:能?回来|上班|有空|有时间)|不然|否则|签不下|续不续|就不(?:要|用|跟|再|给)/u;
/** 如果…，明年就换: what follows a condition in the same sentence hangs on it. */
const CONDITION_ZH =
  /^(?:但是?|说|而且|他说|她说)?(?:如果|要是|假如|假设|万一|若是?|只要|除非|等)(?![^，。]{0,6}内)/u;
/** 我问清总部能不能…: to ask is the step. */
const ASKS_ZH = /^[^，。]{0,6}我们?(?:[^，。]{0,6})(?:问|确认|查|核)/u;
const OPEN_EN =
  /\b(?:only if|if|unless|provided|in case|as long as|depending on|think(?:s)? (?:we|they|it|about it)|I(?:'d| would) guess|hope(?:s|fully)?|might|(?-i:may)|could|expects?|expected)\b|\bwill (?:only |just |probably |likely |also )?(?:be|need|have|own|use|take|cost|not|never|want|love|get us)\b|["“”]/iu;
const CONDITION_EN = /^(?:but |and |so )?(?:if|unless|once|should|assuming|provided)\b/iu;
/** 明年, this year: a plan for a day so far off is told, not taken on, unless somebody says he will. */
const FAR_OFF = /明年|今年|后年|来年|\b(?:next|this) year\b/iu;
/** What a customer promises without a day counts only where it is something done for us or with us. */
const PROMISED_TO_US_EN =
  /\b(?:sends?|get back|come back|calls?|rings?|confirms?|forwards?|shares?|introduces?|invites?|passes?|pass|talks?|speaks?|checks?|arranges?|asks?|lets?|tells?|signs?|returns?|films?|pays?|orders?|sets? up|books?|push(?:es)?|tests? our|tries|try)\b/iu;
const FILLER_ZH =
  /^(?:(?:next|todo|action)s?\s*(?:[:：]|→|->)*|那|就|另外|然后|接下来|下一步|说好|同时|还有|答应|承诺|我答应|我们答应|约好|让我们?|说|之?前|之?内|以前|底|时候|待办)+[:：，,]?/u;
const FILLER_EN =
  /^(?:and|so|then|also|but|plus|to do|todo|next steps?|next|action|will|i'm to|i am to|i'll|he'll|she'll|they'll|we'll|i told (?:him|her|them)|i would|i will|we will|he will|she will|they will|before|by|on|until|->|→)[:\s]+/iu;
const WHAT_LENGTH_MIN = { zh: 3, en: 6 } as const;

/** `visitDay`: the words that date the meeting itself; what stands with them is no step. */
export function findNextSteps(
  passage: Passage,
  dates: readonly DateMention[],
  context: StepContext,
  visitDay: Span | null = null,
): Read<NextStep>[] {
  const found: Read<NextStep>[] = [];
  for (const clause of stepClauses(passage, dates)) {
    if (visitDay !== null && clause.start <= visitDay.start && visitDay.end <= clause.end) continue;
    const step = stepOf(passage, clause, context);
    if (step !== null) found.push(step);
  }
  return found;
}

function stepOf(passage: Passage, clause: StepClause, context: StepContext): Read<NextStep> | null {
  const { dates } = clause;
  const isChinese = /\p{Script=Han}{2}/u.test(clause.text);
  const ahead = dates.find(({ tense }) => tense === 'future' || tense === 'either');
  if (dates.some(({ tense }) => tense === 'past') && ahead === undefined) return null;
  if (dates.some(({ by }) => /date\.(?:part-of-day|day)@/.test(by)) && ahead === undefined) return null;
  if (isOpen(passage, clause, isChinese)) return null;
  const rest = withoutDates(passage.text, clause, dates);
  const isByThen = ahead !== undefined && isDeadline(passage.text, ahead);
  const isStep = isChinese
    ? isChineseStep(clause.text, rest, ahead, isByThen)
    : isEnglishStep(clause.text, rest, ahead, isByThen);
  if (!isStep) return null;
  const what = cleaned(rest, isChinese);
  if (context.rivals.some((name) => what.startsWith(name))) return null;
  if (/^(?:follow-?ups?|actions?|to-?do)$/iu.test(what)) return null;
  if (what.length < (isChinese ? WHAT_LENGTH_MIN.zh : WHAT_LENGTH_MIN.en)) return null;
  return {
    value: { what, owner: ownerOf(passage, clause, what, context), due: ahead?.ahead ?? null },
    quote: { start: clause.start, end: clause.end },
    certainty: ahead === undefined ? 'likely' : 'sure',
    by: `rules/next-step.${ahead === undefined ? 'promise' : 'dated'}@1`,
  };
}

/** Hangs on a condition in its own clause or right before it, is asked, or is told of no certain time. */
function isOpen({ clauses }: Passage, { text, index }: StepClause, isChinese: boolean): boolean {
  const previous = clauses[index - 1];
  const condition =
    previous !== undefined && previous.sentence === clauses[index]?.sentence ? previous.text : '';
  if (isChinese) return (OPEN_ZH.test(text) && !ASKS_ZH.test(text)) || CONDITION_ZH.test(condition);
  return OPEN_EN.test(text) || CONDITION_EN.test(condition);
}

function withoutDates(text: string, clause: Span, dates: readonly DateMention[]): string {
  let rest = '';
  let from = clause.start;
  for (const { span, tense } of dates) {
    if (tense === 'past' || tense === 'present') continue;
    const before = text.slice(from, Math.max(from, span.start));
    // The subject before the day goes with it: 我周五前把报价发她.
    if (!OUR_SUBJECT_ALONE.test(before) && !TELLER_ALONE.test(before)) rest += before;
    from = Math.max(from, span.end);
  }
  return (rest + text.slice(from, clause.end)).replace(/\s{2,}/g, ' ').trim();
}

function isChineseStep(
  text: string,
  rest: string,
  ahead: DateMention | undefined,
  isByThen: boolean,
): boolean {
  if (NOT_STEP_ZH.test(rest)) return false;
  if (ahead?.tense === 'either' && !isByThen && DONE_ZH.test(rest)) return false;
  if ((ahead?.tense === 'future' || isByThen) && ahead?.ahead !== null) return true;
  if (!ACTION_ZH.test(rest)) return false;
  if (ahead !== undefined) return !FAR_OFF.test(text) || WILL_ZH.test(text);
  return (
    (WILL_ZH.test(text) && PROMISE_ZH.test(text)) ||
    AFTERWARDS_ZH.test(text) ||
    /^(?:[^，]{0,4}答应|我们?(?:尽快|随后|回头|去|来))/u.test(text)
  );
}

function isEnglishStep(
  text: string,
  rest: string,
  ahead: DateMention | undefined,
  isByThen: boolean,
): boolean {
  if (NOT_STEP_EN.test(rest) || ASKED_OR_QUOTED_EN.test(rest)) return false;
  const isIntended = WILL_EN.test(text) || LEAD_EN.test(rest);
  if (ahead !== undefined && ahead.ahead === null && FAR_OFF.test(text))
    return /\b(?:I|we)(?:'ll| will)\b/iu.test(text);
  if (ahead !== undefined) return isIntended || ((DEED_EN.test(rest) || isByThen) && !TOLD_EN.test(rest));
  if (
    /^(?:I|we|then I)\s(?:mail|send|call|get|bring|post|book|ship|drop|share|forward|prepare|check|come)\b.*\b(?:soon|asap|shortly|again)\b/iu.test(
      text,
    )
  )
    return true;
  if (!WILL_EN.test(text)) return false;
  return /\b(?:I|we|to ?do|next steps?|action)\b|->|→/iu.test(text) || PROMISED_TO_US_EN.test(rest);
}

function cleaned(rest: string, isChinese: boolean): string {
  let what = rest.replace(EDGE_MARKS, '');
  for (let before = ''; before !== what; ) {
    before = what;
    what = what.replace(isChinese ? FILLER_ZH : FILLER_EN, '').replace(EDGE_MARKS, '');
  }
  return isChinese ? what : what.replace(/^(?:I|he|she|they|we)\s+(?=[a-z])/u, '');
}
