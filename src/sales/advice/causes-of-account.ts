/** What the account calls for beside its deals: rhythm, breadth, trade, the next offer, blanks of its file. Pure. */
import type { DealStage } from '../deals/stages.ts';
import { daysBetween, factsOf } from '../evidence/rules.ts';
import { askableBlank, completenessOf } from '../plans/completeness.ts';
import { fileFactsOf } from '../plans/file-facts.ts';
import { whiteSpaceIn } from '../plans/plan-page.ts';
import { fileWeights } from '../plans/settings.ts';
import type { StageLack } from '../relations/stage.ts';
import type { Situation } from '../situations/situation.ts';
import { type Found, lacking } from './cause.ts';

/** Calendar days without contact after which an account without a grade is due: about the 30 working days of a C. */
const SILENCE_DAYS = 45;
/** The same in working days, as it is told. Source: cadence of a C account (G3). */
const SILENCE_WORKING_DAYS = 30;
/**
 * Calendar days of silence after which what was known says little. Unit and reason as in the deals' bars: a relation
 * unused for two quarters has to be opened again.
 */
const COLD_DAYS = 180;
const BEYOND_ONE_DEPARTMENT: readonly DealStage[] = ['proposal', 'bidding', 'negotiation'];
/** Meetings after which it tells something that all of them were with one department. Own judgement. */
const ONE_DEPARTMENT_MEETINGS = 3;

export const causesOfAccount = (situation: Situation): Found[] => {
  const { deal } = situation;
  return [
    ...contactDue(situation),
    ...narrow(situation),
    ...trade(situation),
    ...(deal === null ? [...nextOffer(situation), ...fileBlank(situation)] : []),
  ];
};

/** Trade that stopped, by a person's word or by the orders; else orders that fall. */
const trade = ({ findings }: Situation): Found[] => {
  const { stoppedBy, trade: word, lifeCycle } = findings.relation;
  if (stoppedBy !== null) {
    const isWord = stoppedBy === 'word' && word !== null;
    return [
      {
        facts: { kind: 'trade_stopped', by: stoppedBy, on: isWord ? word.observedOn : null },
        entries: isWord ? [word] : [],
      },
    ];
  }
  return lifeCycle.phase === 'declining' ? [lacking({ kind: 'orders_declining' })] : [];
};

/** Of the account as a whole: a deal has an offer of its own. Who stopped buying is offered nothing new. */
const nextOffer = ({ account, findings }: Situation): Found[] => {
  const offer = whiteSpaceIn(account).next;
  return offer === null || findings.relation.stoppedBy !== null
    ? []
    : [{ facts: { kind: 'next_offer', offer }, entries: factsOf(account.ledger, 'product_use').slice(0, 1) }];
};

/** Only of a customer that somebody has met: the file of a mere address is all blanks. */
const fileBlank = ({ account, findings, settings }: Situation): Found[] => {
  if (account.file.lastContactOn === null) return [];
  const facts = fileFactsOf(account, findings.standing);
  const blank = askableBlank(facts);
  const { pct } = completenessOf(facts, settings.of(fileWeights));
  if (blank === null) return [];
  const who = blank.who ?? account.file.name;
  return [lacking({ kind: 'file_blank', item: blank.item, who, pct: Math.round(pct) })];
};

/** By the rhythm of its grade; without a grade, once it has been silent for as long as a C account may be. */
const contactDue = ({ findings, account, today }: Situation): Found[] => {
  const { cadence } = findings.standing;
  const lastOn = account.file.lastContactOn;
  if (lastOn === null) return [];
  const isCold = daysBetween(lastOn, today) > COLD_DAYS;
  if (cadence.state === 'due') {
    return [lacking({ kind: 'contact_due', lastOn: cadence.lastOn, everyDays: cadence.everyDays, isCold })];
  }
  const isSilent = cadence.state === 'no_grade' && daysBetween(lastOn, today) > SILENCE_DAYS;
  return isSilent ? [lacking({ kind: 'contact_due', lastOn, everyDays: SILENCE_WORKING_DAYS, isCold })] : [];
};

/** All that a deal has met are of one department; else the next stage of the relation lacks departments or functions. */
const narrow = (situation: Situation): Found[] => {
  const { findings, account, deal } = situation;
  const [only, ...others] = findings.relation.matrix.departments;
  const meetings = account.meetings.reduce((sum, { times }) => sum + times, 0);
  const isOneSided = only !== undefined && others.length === 0 && meetings >= ONE_DEPARTMENT_MEETINGS;
  const oneMore = { lack: 'departments', more: 1 } as const;
  if (isOneSided && deal !== null && needsOthers(situation)) return [relationNarrow(oneMore, only)];
  const lacks = findings.relation.state.lacks.filter(
    ({ lack }) => lack === 'departments' || lack === 'functions',
  );
  const [lack = isOneSided && deal === null ? oneMore : undefined] = lacks;
  return lack === undefined ? [] : [relationNarrow(lack, null)];
};

const relationNarrow = (lack: StageLack, department: string | null): Found =>
  lacking({ kind: 'relation_narrow', lack, department });

/** From the proposal on others judge it, run the tender, sign. Only where we know of everybody whose people they are. */
const needsOthers = ({ deal, findings }: Situation): boolean =>
  deal !== null &&
  BEYOND_ONE_DEPARTMENT.includes(deal.deal.stage) &&
  findings.people.spread.singleThread === null &&
  findings.relation.matrix.unplaced.every(({ lacks }) => lacks !== 'department');
