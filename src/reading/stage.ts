/** Where the deal stands, by the latest thing that the note tells of it. Meanings: test/eval/guide.md. */
import { type Cue, readCues } from './cues.ts';
import type { NoteStage } from './labels.ts';
import type { Passage } from './passage.ts';
import type { Read } from './reading.ts';

const CUES: readonly Cue<NoteStage>[] = [
  {
    kind: 'delivery',
    pattern:
      /签[了约下]|签的字|合同签|验收(?!标准)|安装|装了(?!一套)|上线了?|交付|进场|已签|调试|回访|驻点|售后|补合同章|(?:accepted|installed|commission(?:ed|ing)|go[- ]?live|went live|signed (?:the )?(?:contract|protocol|order|off)|handover|since we installed|rollout)/iu,
    unless: /验收标准|还没签|要签|最后sign|得[^，。]{0,6}签字|将来|没签/u,
  },
  {
    kind: 'negotiation',
    pattern:
      /(?:就|只)?剩(?:我们|下?两家|咱)[^，。]{0,8}|定了我们|谈[^，。]{0,4}(?:条款|价|合同)|没谈[下拢]|最终报价|最后一轮|砍价|让再?让|账期[^，。]{0,6}(?:谈|批|底线)|责任条款|(?:down|comes?) to (?:us|the two of us)|picked us|chosen us|chose us|short ?list of two|last two|final (?:offer|price|terms)|negotiat|they want us|redraft|contract (?:draft|review)|verbal(?:ly)? (?:yes|agree|commit)/iu,
  },
  {
    kind: 'bidding',
    pattern:
      /招标|投标|标书|开标|评标|竞标|应标|比价|三家|四家报|比选|围标|询价|\btender\b|\bbids?\b|\bRFP\b|\bRFQ\b|three offers|other offers|quotes? from (?:three|several|four)|bidders/iu,
    unless: /招标没|要不要招标|没说要不要|招标办/u,
  },
  {
    kind: 'proposal',
    pattern:
      /样[件品机板]|试[切用样机]|方案|演示|demo|打样|测试|技术交流|报了|报价|POC|复测|\bsamples?\b|\btrial\b|pilot|proof of concept|proposal|quote[ds]?\b|presented|data ?sheets?|technical (?:talk|exchange)|walk(?:ed)? (?:them|him|her) through/iu,
    unless: /初步方案|没方案|端架方案|整改|月底前把样品|寄样品/u,
  },
  {
    kind: 'initiation',
    pattern:
      /立项|预算(?:批|下来|有了|已|\d|[一二三四五六七八九十])|批下来|需求(?:确认|明确)|project (?:is |was |has been )?approved|budget (?:is |was |has been )?(?:approved|confirmed|released)|approved|in the \d{4} plan|got the budget/iu,
    unless: /砍了一半|立项没/u,
  },
  {
    kind: 'lead',
    pattern:
      /头[一]?回|第一次(?:见|上门|联系|去|打)|初次|刚认识|加了微信|刚开始摸底|摸底|名片|陌拜|有兴趣|first (?:time|visit|contact|meeting|call)|cold[- ]?call|swapped cards|introduced (?:myself|ourselves)|they're thinking about|looking into|early days|exploring|came to our (?:booth|stand)/iu,
    unless: /接[^，。]{1,4}的片区|交接|took the account/u,
  },
];

/** The farthest stage that is told counts; a tender with two left is a negotiation. */
const ORDER: readonly NoteStage[] = ['negotiation', 'delivery', 'bidding', 'proposal', 'initiation', 'lead'];

export function findStage(passage: Passage): Read<NoteStage> | null {
  const found = readCues(passage, CUES, 'stage');
  for (const stage of ORDER) {
    const read = found.find(({ value }) => value === stage);
    if (read !== undefined) return read;
  }
  return null;
}
