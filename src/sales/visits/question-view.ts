/** A draft's question with one-tap answers. An answer names the slot and the choice, nothing that could be forged. */
import type { Caller } from '../../chat/command.ts';
import { encodeCommand } from '../../chat/command-codec.ts';
import { formatDay, formatMoney } from '../../chat/format.ts';
import type { Locale } from '../../chat/locale.ts';
import type { Block, Button } from '../../chat/reply.ts';
import { labelTexts } from '../label-texts.ts';
import type { DraftOutcome } from './draft.ts';
import type { DraftQuestion } from './questions.ts';
import { visitTexts } from './texts.ts';
import type { UnsureValue } from './unsure-values.ts';

type Draft = Pick<DraftOutcome['draft'], 'id' | 'revision'>;

export const questionBlock = (question: DraftQuestion, draft: Draft, caller: Caller): Block => {
  const { locale } = caller.viewer;
  const skip = answer(draft, question.slot, 'skip', visitTexts[locale].skip);
  return {
    kind: 'question',
    // Who is the inside guide is asked where it is not kept.
    ...(question.kind === 'is_it_so' && question.asks.field === 'role' && question.asks.value === 'coach'
      ? { confidential: true as const }
      : {}),
    ...wording(question, caller),
    options: [...optionsOf(question, draft, locale), skip],
  };
};

const answer = (draft: Draft, slot: string, pick: string, label: string): Button => ({
  label,
  style: 'default',
  value: encodeCommand('visit.answer', 1, {
    visit: draft.id,
    revision: draft.revision,
    slot,
    pick,
  }),
});

const splitButton = (draft: Draft, label: string): Button => ({
  label,
  style: 'primary',
  value: encodeCommand('visit.split', 1, { visit: draft.id, revision: draft.revision }),
});

const editButton = (draft: Draft, label: string): Button => ({
  label,
  style: 'default',
  value: encodeCommand('visit.edit', 1, {
    visit: draft.id,
    revision: draft.revision,
  }),
});

const optionsOf = (question: DraftQuestion, draft: Draft, locale: Locale): Button[] => {
  const texts = visitTexts[locale];
  // A pick is the option's place in the question: 255 bytes hold no second id beside the visit's.
  const picks = (options: readonly { name: string }[]) =>
    options.slice(0, 4).map((option, index) => answer(draft, question.slot, String(index), option.name));
  switch (question.kind) {
    case 'several_visits':
      return [
        splitButton(draft, texts.split(question.count)),
        answer(draft, question.slot, 'whole', texts.keepWhole),
      ];
    case 'which_account':
      return [
        ...picks(question.options),
        answer(draft, question.slot, 'new', texts.newAccount(question.written)),
      ];
    case 'which_person':
      return [...picks(question.options), answer(draft, question.slot, 'new', texts.newPerson)];
    case 'which_deal':
      return [...picks(question.options), answer(draft, question.slot, 'none', texts.noDeal)];
    case 'no_account':
      return [editButton(draft, texts.pickAccount)];
    case 'which_amount':
      return [editButton(draft, texts.writeAmount)];
    case 'took_part':
    case 'is_it_so':
      return [answer(draft, question.slot, 'yes', texts.yes), answer(draft, question.slot, 'no', texts.no)];
  }
};

const wording = (question: DraftQuestion, caller: Caller): { text: string; reason?: string } => {
  const texts = visitTexts[caller.viewer.locale];
  switch (question.kind) {
    case 'several_visits':
      return { text: texts.severalVisits(question.count) };
    case 'which_account':
      return { text: texts.whichAccount(question.written) };
    case 'which_person':
      return { text: texts.whichPerson(question.written) };
    case 'which_deal':
      return { text: texts.whichDeal };
    case 'no_account':
      return { text: texts.noAccountAsk };
    case 'which_amount':
      return { text: texts.whichAmount(question.quote) };
    case 'took_part':
      return { text: texts.tookPart(question.name) };
    case 'is_it_so':
      return {
        text: texts.isItSo[question.asks.field](question.subject, valueWords(question.asks, caller)),
        ...(question.quote === null ? {} : { reason: texts.fromNote(question.quote) }),
      };
  }
};

/** The doubted value in the reader's words. */
const valueWords = (asks: UnsureValue, caller: Caller): string => {
  const { locale } = caller.viewer;
  const labels = labelTexts[locale];
  switch (asks.field) {
    case 'role':
      return labels.role[asks.value];
    case 'stance':
      return labels.stance[asks.value];
    case 'objection':
      return labels.objection[asks.value];
    case 'stage':
      return labels.stage[asks.value];
    case 'risk':
      return labels.risk[asks.value];
    case 'sentiment':
      return labels.sentiment[asks.value];
    case 'trade':
      return labels.trade[asks.value];
    case 'mode':
      return labels.mode[asks.value];
    case 'visit_date':
      return formatDay(asks.value, caller.today, locale);
    case 'amount': {
      const { value, currency, kind } = asks.value;
      const money = formatMoney(value, currency, locale);
      return kind === 'other' ? money : `${labels.amountKind[kind]} ${money}`;
    }
    case 'next_step':
      return asks.value.what;
    case 'title':
    case 'competitor':
      return asks.value;
  }
};
