/** What a visit says, for drafts and for confirmed visits alike: facts with their quotes, people, next steps. */
import type { Caller } from '../../chat/command.ts';
import { capitalized, formatDay, formatMoney } from '../../chat/format.ts';
import type { Locale } from '../../chat/locale.ts';
import type { Block, Fact, ListItem, PersonLine, Tag, Tone } from '../../chat/reply.ts';
import type { NoteRole, Stance } from '../../reading/labels.ts';
import { labelTexts } from '../label-texts.ts';
import type { Marked, Named, VisitContent, VisitPerson } from './content.ts';
import type { DraftOutcome } from './draft.ts';
import { visitTexts } from './texts.ts';

/**
 * What stands behind the ids of a content. `visitedOn`: the day taken where the note gives none. `settled`: its writer
 * has confirmed it, so that no value is marked as likely any more.
 */
export type ContentNames = Pick<DraftOutcome, 'colleagues' | 'deal'> & {
  visitedOn: string;
  settled: boolean;
};

/** Empty parts are left out. */
export const contentBlocks = (
  content: VisitContent,
  rawText: string,
  names: ContentNames,
  caller: Caller,
): Block[] => {
  const { locale } = caller.viewer;
  const texts = visitTexts[locale];
  const blocks: Block[] = [{ kind: 'facts', facts: factsOf(content, rawText, names, caller) }];
  if (content.people.length > 0) {
    const people = content.people.map((person) => personLine(person, rawText, locale));
    blocks.push({ kind: 'people', label: texts.people, people });
  }
  if (content.nextSteps.length > 0) {
    blocks.push({
      kind: 'list',
      label: texts.nextSteps,
      items: stepItems(content, caller),
    });
  }
  return blocks;
};

/** None where the value shown says the very same. */
const quoteOf = (
  read: { quote: { start: number; end: number } | null },
  rawText: string,
  shown: string,
): { quote?: string } => {
  if (read.quote === null) return {};
  const quote = rawText.slice(read.quote.start, read.quote.end);
  return quote.toLowerCase() === shown.toLowerCase() ? {} : { quote };
};

const factsOf = (content: VisitContent, rawText: string, names: ContentNames, caller: Caller): Fact[] => {
  const { locale } = caller.viewer;
  const texts = visitTexts[locale];
  const labels = labelTexts[locale];
  const fact = factMaker(rawText, names.settled);
  const plain = (label: string, value: string | null): Fact[] => (value ? [{ label, value }] : []);
  return [
    ...fact(texts.account, content.account, (named) => nameWords(named, locale)),
    ...fact(texts.secondAccount, content.secondAccount, (named) => named.name),
    ...plain(texts.deal, names.deal?.name ?? null),
    ...dateFacts(content, rawText, names, caller),
    ...fact(texts.mode, content.mode, (mode) => labels.mode[mode]),
    ...plain(texts.colleagues, names.colleagues.join(texts.comma)),
    ...content.amounts.flatMap((amount) =>
      fact(capitalized(labels.amountKind[amount.value.kind]), amount, (m) =>
        formatMoney(m.value, m.currency, locale),
      ),
    ),
    ...content.competitors.flatMap((rival) => fact(texts.competitor, rival, (name) => name)),
    ...content.objections.flatMap((objection) =>
      fact(texts.objection, objection, (kind) => labels.objection[kind]),
    ),
    ...fact(texts.stage, content.stage, (stage) => labels.stage[stage]),
    ...content.riskSignals.flatMap((risk) => fact(texts.risk, risk, (kind) => labels.risk[kind])),
    ...content.trade.flatMap((sign) => fact(texts.trade, sign, (word) => labels.trade[word])),
    ...fact(texts.sentiment, content.sentiment, (sentiment) => labels.sentiment[sentiment]),
  ];
};

/** A name that fits several records is neither known nor new: it is asked. */
const nameWords = ({ id, name, options }: Named, locale: Locale): string =>
  id === null && options.length === 0 ? visitTexts[locale].isNew(name) : name;

/** An unsure value is a question, no fact. */
const factMaker =
  (rawText: string, settled: boolean) =>
  <T>(label: string, read: Marked<T> | null, show: (value: T) => string): Fact[] => {
    if (read === null || read.certainty === 'unsure') return [];
    const value = show(read.value);
    const certainty = settled ? 'sure' : read.certainty;
    return [{ label, value, certainty, ...quoteOf(read, rawText, value) }];
  };

const dateFacts = (
  { visitDate }: VisitContent,
  rawText: string,
  { visitedOn, settled }: ContentNames,
  caller: Caller,
): Fact[] => {
  const { locale } = caller.viewer;
  const texts = visitTexts[locale];
  const day = (date: string) => formatDay(date, caller.today, locale);
  return visitDate === null
    ? [{ label: texts.date, value: texts.dateAssumed(day(visitedOn)) }]
    : factMaker(rawText, settled)(texts.date, visitDate, day);
};

const STANCE_TONES: Readonly<Record<Stance, Tone>> = {
  supporter: 'good',
  neutral: 'plain',
  opponent: 'bad',
};

/** Who is the inside guide is for the account team alone, and for no stored chat message. */
const roleTag = (role: NoteRole, locale: Locale): Tag => {
  const tag: Tag = { text: labelTexts[locale].role[role], tone: 'plain' };
  return role === 'coach' ? { ...tag, confidential: true } : tag;
};

const personLine = (person: VisitPerson, rawText: string, locale: Locale): PersonLine => {
  const texts = visitTexts[locale];
  const labels = labelTexts[locale];
  const { id } = person.name.value;
  const sure = <T>(read: Marked<T> | null): T | null =>
    read === null || read.certainty === 'unsure' ? null : read.value;
  const role = sure(person.role);
  const stance = sure(person.stance);
  const title = sure(person.title);
  return {
    name: nameWords(person.name.value, locale),
    ...(title === null ? {} : { detail: title }),
    tags: [
      ...(role === null ? [] : [roleTag(role, locale)]),
      ...(stance === null ? [] : [{ text: labels.stance[stance], tone: STANCE_TONES[stance] }]),
      ...(person.present.value ? [] : [{ text: texts.notPresent, tone: 'plain' as const }]),
    ],
    ...(id === null ? {} : { ref: { kind: 'person' as const, id } }),
    ...quoteOf(person.stance ?? person.role ?? person.name, rawText, person.name.value.name),
  };
};

const stepItems = (content: VisitContent, caller: Caller): ListItem[] => {
  const { locale } = caller.viewer;
  const owners = labelTexts[locale].stepOwner;
  return content.nextSteps
    .filter((step) => step.certainty !== 'unsure')
    .map(({ value }) => ({
      text: value.what,
      detail: [owners[value.owner], value.due === null ? '' : formatDay(value.due, caller.today, locale)]
        .filter((part) => part !== '')
        .join(' · '),
    }));
};
