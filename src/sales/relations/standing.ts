/** The relation with an account from its records: stage, matrix, life cycle. Pure. */
import type { LedgerEntry } from '../evidence/ledger.ts';
import { factsOf, type Known } from '../evidence/rules.ts';
import { type AccountRecords, hasTraded } from '../grades/records.ts';
import { latestOf } from '../grades/standing.ts';
import { monthlyTotals } from '../orders/rules.ts';
import type { Rates } from '../rates/convert.ts';
import { hasStopped, type LifeCycleState, lifeCycleOf, type TrendRules } from './life-cycle.ts';
import { type Contact, type Matrix, matrixOf } from './matrix.ts';
import { type RelationState, relationState, type StageNeeds } from './stage.ts';

export type RelationRules = { needs: StageNeeds; trend: TrendRules; stoppedPeriods: number; rates: Rates };

export type RelationStanding = {
  state: RelationState;
  matrix: Matrix;
  contacts: readonly Contact[];
  jointWork: readonly Known<LedgerEntry, 'joint_work'>[];
  /** A person's word of trade; null where nobody said anything. */
  trade: Known<LedgerEntry, 'trade'> | null;
  stoppedBy: 'word' | 'orders' | null;
  lifeCycle: LifeCycleState;
  currency: string | null;
  /** Currencies of orders that no rate leads to the rest. */
  ordersLeftOut: readonly string[];
};

/** `today`: ISO date. */
export const relationStanding = (
  records: AccountRecords,
  rules: RelationRules,
  today: string,
): RelationStanding => {
  const totals = monthlyTotals(records.file.orders, rules.rates);
  const traded = hasTraded(records.file);
  const contacts = contactsOf(records);
  const matrix = matrixOf(contacts);
  const jointWork = latestOf(records.ledger, 'joint_work', ({ kind, what }) => `${kind}/${what}`).filter(
    ({ value }) => value.holds,
  );
  const trade = factsOf(records.ledger, 'trade')[0] ?? null;
  const lifeCycle = lifeCycleOf(totals?.months ?? [], traded, today, rules.trend);
  const stoppedBy = stoppedHow(trade, hasStopped(lifeCycle.periods, traded, rules.stoppedPeriods));
  return {
    state: relationState(
      { hasTraded: traded, stoppedBy, matrix, hasJointWork: jointWork.length > 0 },
      rules.needs,
    ),
    matrix,
    contacts,
    jointWork,
    trade,
    stoppedBy,
    lifeCycle,
    currency: totals?.currency ?? null,
    ordersLeftOut: totals?.leftOut ?? [],
  };
};

/** Who says that trade goes on again goes before what the orders show. */
const stoppedHow = (trade: RelationStanding['trade'], byOrders: boolean): RelationStanding['stoppedBy'] => {
  if (trade?.value.word === 'stopped' || trade?.value.word === 'lost') return 'word';
  return byOrders && trade?.value.word !== 'resumed' ? 'orders' : null;
};

/** Whoever is no longer on record at the account does not count: that is the evidence by which a stage falls. */
const contactsOf = ({ file, meetings }: AccountRecords): Contact[] =>
  meetings.flatMap((meeting) => {
    const person = file.people.find(({ id }) => id === meeting.personId);
    if (person === undefined) return [];
    return [
      {
        personName: person.name,
        department: person.department,
        memberName: meeting.memberName,
        function: meeting.memberFunction,
        times: meeting.times,
        lastOn: meeting.lastOn,
      },
    ];
  });
