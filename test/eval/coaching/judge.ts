/** Asks `/coach` for a scenario's deal or account through the conversation, as a rep would, and judges the answer. */
import { decodeCommand, encodeCommand } from '../../../src/chat/command-codec.ts';
import type { Block } from '../../../src/chat/reply.ts';
import type { Viewer } from '../../../src/chat/viewer.ts';
import { OBJECTION_KINDS } from '../../../src/reading/labels.ts';
import type { CauseKind } from '../../../src/sales/advice/kinds.ts';
import { CRITERIA } from '../../../src/sales/deals/kinds.ts';
import { dealLabels } from '../../../src/sales/deals/label-texts.ts';
import { labelTexts } from '../../../src/sales/label-texts.ts';
import type { TestHouse } from '../../support/house.ts';
import type { Scenario } from './scenario.ts';
import { storeScenario } from './store-scenario.ts';

export type Judged = {
  scenario: Scenario;
  /** Kinds of the advice shown, in order. */
  shown: readonly string[];
  /** The first advice in words. */
  first: string;
  ok: boolean;
  /** Which of the forbidden were shown. */
  wrong: readonly string[];
};

type Shown = { kind: string; about: string };

export const judgeScenario = async (house: TestHouse, scenario: Scenario): Promise<Judged> => {
  const rep: Viewer = { ...house.members.repA, locale: scenario.lang };
  await house.sql`update members set locale = ${scenario.lang} where tenant_id = ${rep.tenantId} and id = ${rep.memberId}`;
  const stored = await storeScenario(house, { rep, colleague: house.members.colleague }, scenario);
  house.clock.set(`${scenario.today}T10:00:00Z`);
  const talker = house.asViewer(rep);
  const of = stored.dealId === null ? { id: stored.accountId } : { deal: stored.dealId };
  await talker.pressValue(encodeCommand('coach', 1, of));
  const shown = adviceIn(talker.reply().blocks);
  const [first] = shown;
  const hit = scenario.expectedFirst.some(
    ({ kind, about }) =>
      first?.kind === oneWord(kind) &&
      (about === null || first.about.includes(shownAs(kind, about, scenario).toLowerCase())),
  );
  const wrong = shown
    .map(({ kind }) => kind)
    .filter((kind) => scenario.forbidden.some((one) => one.kind === kind));
  return {
    scenario,
    shown: shown.map(({ kind }) => kind),
    first: first?.about ?? '',
    ok: hit && wrong.length === 0,
    wrong,
  };
};

/** Each piece of advice ends with its buttons, whose value names its cause. */
const adviceIn = (blocks: readonly Block[]): Shown[] => {
  const shown: Shown[] = [];
  let words: string[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') words = [];
    words.push(JSON.stringify(block));
    if (block.kind !== 'buttons') continue;
    const command = decodeCommand(block.buttons[0]?.value ?? '');
    if (command?.name !== 'advice.take') continue;
    const [kind = ''] = String(command.args.k).split(':');
    shown.push({ kind: oneWord(kind), about: words.join('\n').toLowerCase() });
  }
  return shown;
};

/** Most scenarios have one word for what is missing and for what is vague. */
const oneWord = (kind: string): string => (kind === 'gate_vague' ? 'gate_gap' : kind);

/** A scenario names a criterion or an objection by its code; the card by its label. */
const shownAs = (kind: CauseKind, about: string, { lang }: Scenario): string => {
  const objection = OBJECTION_KINDS.find((one) => one === about);
  if (kind === 'objection_open' && objection !== undefined) return labelTexts[lang].objection[objection];
  const criterion = CRITERIA.find((one) => one === about);
  return criterion === undefined ? about : dealLabels[lang].criterion[criterion];
};
