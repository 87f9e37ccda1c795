/** What the account calls for beside its deals: rhythm, breadth, trade, the next offer, blanks of its file. Pure. */
import { daysBetween, factsOf } from '../evidence/rules.ts';
import { askableBlank, completenessOf } from '../plans/completeness.ts';
import { fileFactsOf } from '../plans/file-facts.ts';
import { whiteSpaceIn } from '../plans/plan-page.ts';
import { fileWeights } from '../plans/settings.ts';
import type { Situation } from '../situations/situation.ts';
import { type Found, lacking } from './cause.ts';

/** Calendar days without contact after which an account without a grade is due: about the 30 working days of a C. */
const SILENCE_DAYS = 45;
/** The same in working days, as it is told. Source: cadence of a C account (G3). */
const SILENCE_WORKING_DAYS = 30;
/** Meetings after which it tells something that all of them were with one department. Own judgement. */
const ONE_DEPARTMENT_MEETINGS = 3;

export const causesOfAccount = (situation: Situation): Found[] => {
  const { deal, steps } = situation;
  const hasDatelessStep = deal !== null && deal.deal.nextStep !== null && deal.deal.nextStepOn === null;
  const lacksStep = (deal === null || hasDatelessStep) && steps.length === 0;
  return [
    ...contactDue(situation),
    ...(lacksStep ? [lacking({ kind: 'no_next_step' })] : []),
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
  if (cadence.state === 'due') {
    return [lacking({ kind: 'contact_due', lastOn: cadence.lastOn, everyDays: cadence.everyDays })];
  }
  const lastOn = account.file.lastContactOn;
  const isSilent = lastOn !== null && daysBetween(lastOn, today) > SILENCE_DAYS;
  return cadence.state === 'no_grade' && isSilent
    ? [lacking({ kind: 'contact_due', lastOn, everyDays: SILENCE_WORKING_DAYS })]
    : [];
};

/** The next stage of the relation lacks departments or functions; or all that we met are of one department. */
const narrow = ({ findings, account, deal }: Situation): Found[] => {
  const { state, matrix } = findings.relation;
  const [lack] = state.lacks.filter((one) => one.lack === 'departments' || one.lack === 'functions');
  if (lack !== undefined) return [lacking({ kind: 'relation_narrow', lack })];
  const meetings = account.meetings.reduce((sum, { times }) => sum + times, 0);
  const isOneSided = deal === null && matrix.departments.length === 1 && meetings >= ONE_DEPARTMENT_MEETINGS;
  return isOneSided ? [lacking({ kind: 'relation_narrow', lack: { lack: 'departments', more: 1 } })] : [];
};
