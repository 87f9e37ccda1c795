/** Who does a next step: by the subject of its clause, else by whom it is for, else by who spoke before. Pure. */
import type { StepOwner } from './labels.ts';
import type { Clause, Passage } from './passage.ts';
import type { Span } from './reading.ts';

/** Names of customer-side persons and of the account: as subjects they make the step the customer's. */
export type StepContext = {
  customerNames: readonly string[];
  ourNames: readonly string[];
  /** What a rival is going to do is no step of anybody here. */
  rivals: readonly string[];
};

export const EDGE_MARKS = /^[\s·，,。.、：:；;)）\-–—>→*•\d.、]+|[\s，,。.；;：:(（!！👍🍻🥤😊🙂]+$/gu;
const CUSTOMER_SUBJECT =
  /^(?:他们?|她们?|对方|客户|甲方|业主|院方|校方|那边|他家|采购|[院校厂所行局馆站]里|he\b|she\b|they\b|the customer|their\b|client\b|customer\b)/iu;
const OUR_SUBJECT = /^(?:我们?|咱们?|我方|我司|公司|I\b|we\b|our\b|us\b|me\b)/iu;
/** Shirley让我们…, 姚斌要求我们…, "wants us to …": a customer's wish that we do something. */
const ASKED_OF_US =
  /^[^，。]{0,16}(?:让|叫|要求?|请|催|求)(?:我们?|咱们?)|^[^，。]{0,8}(?:提示|提醒)|\b(?:ask(?:s|ed)|wants?|wanted|told|needs?|expects?|suggests?|suggested|reminded|lets?) (?:that )?(?:us|me|we|I)\b/iu;
const PROMISED_BY = /(我们?|咱们?|他们?|她|对方|客户|\p{Script=Han}{1,3})?(?:答应|承诺|同意|说好)/u;
/** They come to us, pay us, let us know: what only a customer does. */
const TOWARDS_US =
  /欠(?:我们?|咱们?)|(?:来|到)(?:我们?|咱们?|公司|店里|展厅|我厂)(?!这边[催送])|(?:打|付|汇|转|结)(?:过来|给我们?|给咱)|(?:回|给|告诉|通知|答复)(?:我们?|咱们?)(?!的)|\b(?:get|come|gets|comes|report|reports) back to (?:us|me)\b|\b(?:sends?|tells?|gives?|lets?|calls?|rings?|mails?|emails?|invites?|introduces?|shows?) (?:us|me)\b/iu;
/** Deeds that only a customer does towards us. */
const CUSTOMER_DEED =
  /付清|回款|打款|付款|首款|补合同章|盖章|出招标|公示|评标|下单|开标|定标|发标|挂网|上会|党组会|董事会|办公会|审批|出结果|批下来|releases? the payment|pays? |sends? the PO|sign the/iu;
/** 给她最终报价, 寄过去: done for the customer, so by us. */
const TOWARDS_CUSTOMER =
  /过去|(?:给|发|寄|送|报|回|陪|带|请|约|找|见|教|帮|打|催)(?:了|给)?(?:他|她|对方|客户|甲方)|\b(?:him|her|them)\b/iu;
const TOWARDS = /(?:给|发|寄|送|报|回|陪|带|请|约了?|找|见|催)$/u;
/** What sellers do, 方案, 样品, 上门, and what both do together, 再碰一次: ours unless the note says otherwise. */
const SELLER_DEED =
  /上门|拜访|回访|演示|送样|寄样|打样|补样|报价|改价|交货|发货|送货|供货|安装|调试|装机|培训|方案|出图|投标|述标|标书|样品|样机|案例|资料|合同(?:发|寄|拿|给)|寄|送|带着|再(?:去|来|跑|约)|进场|碰|见面|会面|开会|视频/u;

export function ownerOf(passage: Passage, clause: Span, what: string, context: StepContext): StepOwner {
  const plain = passage.text.slice(clause.start, clause.end).replace(EDGE_MARKS, '');
  if (ASKED_OF_US.test(plain)) return 'us';
  const promiser = PROMISED_BY.exec(plain)?.[1];
  for (const part of [promiser ?? '', what, plain]) {
    const owner = subjectOf(part, context);
    if (owner !== null) return owner;
  }
  const first =
    /^[A-Z]?[a-z']*\s?(I|we|he|she|they)(?:'|\s)/u.exec(plain)?.[1] ??
    /\b(I|we|he|she|they)\b/u.exec(plain)?.[1];
  if (first !== undefined) return /^(?:he|she|they)$/u.test(first) ? 'customer' : 'us';
  if (TOWARDS_US.test(plain)) return 'customer';
  if (/我们?(?!司)/u.test(plain.slice(0, 12))) return 'us';
  if (CUSTOMER_DEED.test(plain)) return 'customer';
  if (isForCustomer(plain, context) || SELLER_DEED.test(plain)) return 'us';
  return subjectBefore(passage, clause, context) ?? 'us';
}

const isForCustomer = (plain: string, { customerNames }: StepContext): boolean =>
  TOWARDS_CUSTOMER.test(plain) ||
  customerNames.some((name) => {
    const at = plain.indexOf(name);
    return at > 0 && TOWARDS.test(plain.slice(0, at));
  });

function subjectOf(part: string, context: StepContext): StepOwner | null {
  if (part === '') return null;
  if (OUR_SUBJECT.test(part) || startsWithOneOf(part, context.ourNames)) return 'us';
  if (CUSTOMER_SUBJECT.test(part) || startsWithOneOf(part, context.customerNames)) return 'customer';
  return null;
}

/** 但, 还, 就: between a mark and the subject. */
const LINK = /^(?:但是?|而且?|不过|还|也|就|又|那|最后|后来|结果|另外|because|but|and|so)\s*/iu;
/** A position or a meeting before the name: 技术部的沈工, 见了采购部陆敏. */
const MET_ONLY = /我|见了?|拜访|找|约|跟|和|给|问|陪|请|向|带/u;
const NAME_REACH = 10;

/** She said so, …: an elided subject is the last one of the sentence. Null where the sentence names none. */
function subjectBefore({ clauses }: Passage, clause: Span, context: StepContext): StepOwner | null {
  const at = clauses.findIndex(({ start, end }) => start <= clause.start && clause.start < end);
  const sentence = clauses[at]?.sentence;
  for (let before = at - 1; before >= 0 && clauses[before]?.sentence === sentence; before--) {
    const owner = subjectAtHead(clauses[before], context);
    if (owner !== null) return owner;
  }
  return null;
}

function subjectAtHead(clause: Clause | undefined, context: StepContext): StepOwner | null {
  const plain = (clause?.text ?? '').replace(EDGE_MARKS, '').replace(LINK, '');
  const owner = subjectOf(plain, context);
  if (owner !== null) return owner;
  const head = plain.slice(0, NAME_REACH);
  const named = context.customerNames.some((name) => {
    const start = head.indexOf(name);
    return start >= 0 && !MET_ONLY.test(head.slice(0, start));
  });
  return named ? 'customer' : null;
}

/** A person is spoken of by any of the names: Annika of Annika Rydh. */
const startsWithOneOf = (part: string, names: readonly string[]): boolean =>
  names.some(
    (name) =>
      part.startsWith(name) ||
      (/^[A-Z]/.test(name) &&
        name.split(' ').some((one) => one.length > 2 && new RegExp(`^${escaped(one)}\\b`, 'u').test(part))),
  );

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
