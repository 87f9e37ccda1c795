/** A relation: its stage, what the next one lacks, the matrix that it rests on, and the trend of orders. */
import type { Caller } from '../../chat/command.ts';
import { encodeCommand } from '../../chat/command-codec.ts';
import { formatDay } from '../../chat/format.ts';
import type { Block, Reply } from '../../chat/reply.ts';
import { replyOf } from '../../chat/reply-shapes.ts';
import { moneyWords } from '../grades/number-words.ts';
import type { AccountFile } from '../grades/records.ts';
import { rateTexts } from '../rates/texts.ts';
import { whyButton } from '../why/why-button.ts';
import { relationForms } from './forms.ts';
import type { MatrixCell } from './matrix.ts';
import type { StageLack } from './stage.ts';
import type { RelationStanding } from './standing.ts';
import { relationTexts } from './texts.ts';

export type RelationOutcome = { file: AccountFile; standing: RelationStanding };

export const viewRelation = ({ file, standing }: RelationOutcome, caller: Caller): Reply => {
  const { locale } = caller.viewer;
  const texts = relationTexts[locale];
  const { stage } = standing.state;
  const detail = texts.stageIs(texts.stage[stage], texts.meaning[stage]);
  const set = [
    ...relationForms.forms.map(({ form, title }) => ({
      label: title[locale],
      value: encodeCommand(relationForms.name, 1, { id: file.id, form }),
    })),
    { label: texts.orders, value: encodeCommand('orders.add', 1, { id: file.id }) },
  ];
  return replyOf(`${texts.title(file.name)}: ${texts.stage[stage]}`, [
    {
      kind: 'heading',
      text: texts.title(file.name),
      detail,
      tone: standing.stoppedBy === null ? 'plain' : 'bad',
    },
    ...stoppedBlocks(standing, caller),
    ...nextBlocks(standing, caller),
    ...matrixBlocks(standing, caller),
    ...jointBlocks(standing, caller),
    ...lifeCycleBlocks(standing, caller),
    { kind: 'buttons', buttons: [whyButton('relation', file.id, locale)] },
    { kind: 'select', label: texts.set, options: set },
  ]);
};

const stoppedBlocks = ({ stoppedBy, trade }: RelationStanding, { today, viewer }: Caller): Block[] => {
  if (stoppedBy === null) return [];
  const texts = relationTexts[viewer.locale];
  const words =
    stoppedBy === 'word' && trade !== null
      ? texts.trade(trade.memberName, formatDay(trade.observedOn, today, viewer.locale), trade.value.words)
      : texts.stoppedBy[stoppedBy];
  return [{ kind: 'notice', tone: 'bad', text: words }];
};

export const lackWords = (lack: StageLack, locale: 'zh-CN' | 'en'): string => {
  const texts = relationTexts[locale].lack;
  return 'more' in lack ? texts[lack.lack](lack.more) : texts[lack.lack]();
};

const nextBlocks = ({ state }: RelationStanding, { viewer }: Caller): Block[] => {
  const texts = relationTexts[viewer.locale];
  if (state.next === null) return [{ kind: 'text', text: texts.atTop }];
  const items = state.lacks.map((lack) => ({ text: lackWords(lack, viewer.locale) }));
  return [{ kind: 'list', label: texts.next(texts.stage[state.next]), items }];
};

const matrixBlocks = ({ matrix }: RelationStanding, caller: Caller): Block[] => {
  const texts = relationTexts[caller.viewer.locale];
  const { departments, functions, cells, unplaced } = matrix;
  const lacking = new Set(
    unplaced.map(({ lacks, personName, memberName }) =>
      lacks === 'department' ? texts.lacksDepartment(personName) : texts.lacksFunction(memberName),
    ),
  );
  const rows = departments.map((department, row) => [
    department,
    ...functions.map((_, column) => cellWords(cells[row]?.[column] ?? null, caller)),
  ]);
  const isEmpty = rows.length === 0 && lacking.size === 0;
  return [
    ...(rows.length > 0 && functions.length > 0
      ? [
          {
            kind: 'table' as const,
            caption: texts.matrix,
            columns: [texts.department, ...functions],
            rows,
          },
        ]
      : []),
    ...(isEmpty ? [{ kind: 'text' as const, text: texts.noMeetings }] : []),
    ...(lacking.size === 0
      ? []
      : [{ kind: 'list' as const, label: texts.unplaced, items: [...lacking].map((text) => ({ text })) }]),
  ];
};

const cellWords = (cell: MatrixCell | null, { today, viewer }: Caller): string => {
  const texts = relationTexts[viewer.locale];
  if (cell === null) return texts.empty;
  return texts.cell(cell.times, formatDay(cell.lastOn, today, viewer.locale), cell.who.join(texts.comma));
};

const jointBlocks = ({ jointWork }: RelationStanding, { today, viewer }: Caller): Block[] => {
  const texts = relationTexts[viewer.locale];
  if (jointWork.length === 0) return [];
  const items = jointWork.map(({ value, observedOn, memberName }) => ({
    text: `${texts.jointKind[value.kind]} · ${value.what}`,
    detail: `${memberName} · ${formatDay(observedOn, today, viewer.locale)}`,
  }));
  return [{ kind: 'list', label: texts.joint, items }];
};

const lifeCycleBlocks = (
  { lifeCycle, currency, ordersLeftOut }: RelationStanding,
  { viewer }: Caller,
): Block[] => {
  const { locale } = viewer;
  const texts = relationTexts[locale];
  const { phase, periods } = lifeCycle;
  const known = periods.filter(({ amountMinor }) => amountMinor !== null).length;
  const value = phase === null ? texts.phaseUnknown(known) : texts.phase[phase];
  const fact: Block = { kind: 'facts', facts: [{ label: texts.lifeCycle, value }] };
  if (known === 0 || currency === null) return [fact];
  const rows = periods.map(({ from, amountMinor }) => [
    from.slice(0, 7),
    amountMinor === null ? texts.empty : moneyWords(amountMinor, currency, locale),
  ]);
  return [
    fact,
    { kind: 'table', caption: texts.periods, columns: [texts.period, texts.amount], rows },
    ...(ordersLeftOut.length === 0
      ? []
      : [
          {
            kind: 'text' as const,
            text: rateTexts[locale].ordersLeftOut(ordersLeftOut.join(rateTexts[locale].comma)),
          },
        ]),
  ];
};
