/** The position of a person, by the words beside the name or the form of address. */
import { TITLE_HONORIFICS } from '../lexicon/titles.zh.ts';
import type { Read, Span } from '../reading.ts';
import type { PersonMention } from './person-mention.ts';
import { titleStart } from './title-before.zh.ts';
import { latinTitleWithin } from './title-beside.en.ts';

/** procurement 的 Iris: a position in Latin letters in a Chinese sentence. */
const LATIN_OF = /([\p{Script=Latin}&/-]+(?: [\p{Script=Latin}&/-]+){0,3}) ?的 ?$/u;
const BRACKETED = /^\s?[（(]([^）)]{1,60})[）)]/u;
/** How far behind a name its position may stand. */
const TITLE_REACH = 48;

const titleHonorifics = new Set(TITLE_HONORIFICS);

export function titleOf(text: string, group: readonly PersonMention[]): Read<string> | null {
  for (const mention of group) {
    const span = titleBeside(text, mention);
    if (span !== null) return titleRead(text, span);
  }
  const inName = group.find(({ honorific }) => titleHonorifics.has(honorific));
  if (inName === undefined) return null;
  return titleRead(text, { start: inName.end - inName.honorific.length, end: inName.end });
}

function titleBeside(text: string, mention: PersonMention): Span | null {
  // 老板 Uncle Seah: between the scripts stands a blank.
  const edge = text[mention.start - 1] === ' ' ? mention.start - 1 : mention.start;
  const start = titleStart(text, edge);
  if (start >= 0) return { start, end: edge };
  // 技术部的何工
  const behindOf = text[mention.start - 1] === '的' ? titleStart(text, mention.start - 1) : -1;
  if (behindOf >= 0) return { start: behindOf, end: mention.start - 1 };
  const latin = LATIN_OF.exec(text.slice(Math.max(0, mention.start - TITLE_REACH), mention.start));
  if (latin?.[1] !== undefined) {
    const from = mention.start - latin[0].length;
    const title = latinTitleWithin(text, from, from + latin[1].length);
    if (title !== null) return title;
  }
  const bracket = BRACKETED.exec(text.slice(mention.end, mention.end + TITLE_REACH));
  if (bracket?.[1] !== undefined) {
    const from = mention.end + bracket[0].indexOf(bracket[1]);
    const inner = titleStart(text, from + bracket[1].length);
    if (inner >= from) return { start: inner, end: from + bracket[1].length };
    return latinTitleWithin(text, from, from + bracket[1].length);
  }
  const after = text.slice(mention.end, mention.end + TITLE_REACH);
  const apposition =
    /^(?:,\s?|\s(?:from|of|the|is (?:the|their)|in)\s)(?:(?:from|the|their|a)\s)?[^,.;\n]{1,40}/u.exec(
      after,
    )?.[0];
  if (apposition === undefined) return latinTitleBefore(text, mention);
  return (
    latinTitleWithin(text, mention.end, mention.end + apposition.length) ?? latinTitleBefore(text, mention)
  );
}

/** "plant manager Tom Reed", "their buyer Anna". */
function latinTitleBefore(text: string, mention: PersonMention): Span | null {
  const before = /(?:[\p{Script=Latin}/&-]+\s?){1,3}$/u.exec(
    text.slice(Math.max(0, mention.start - 40), mention.start),
  )?.[0];
  if (before === undefined) return null;
  const from = mention.start - before.length;
  const span = latinTitleWithin(text, from, mention.start);
  // "the PA of Mr. Adeyemi": another's position.
  const isAnothers = span !== null && /\b(?:of|to|for)\s?$/u.test(text.slice(span.start, mention.start));
  return span !== null && !isAnothers && span.end >= mention.start - 1 ? span : null;
}

/** 客户信息部部长: whose position it is stands before it; 客户经理 is one. */
const THEIR = /^(?:客户|对方|甲方)(?!经理|总监|主管|服务|成功|关系|代表|专员)(?=\p{Script=Han}{2})/u;

const titleRead = (text: string, span: Span): Read<string> => {
  const start = span.start + (THEIR.exec(text.slice(span.start, span.end))?.[0].length ?? 0);
  return titleIn(text, { start, end: span.end });
};

const titleIn = (text: string, { start, end }: Span): Read<string> => ({
  value: text.slice(start, end),
  quote: { start, end },
  certainty: 'sure',
  by: 'rules/title.beside@1',
});
