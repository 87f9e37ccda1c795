/** Tables in force, the form that changes one, and what a change would do. */
import type { Caller } from '../../chat/command.ts';
import { encodeCommand } from '../../chat/command-codec.ts';
import type { Block, Button, Form, ListItem, Reply } from '../../chat/reply.ts';
import { formOf, replyOf } from '../../chat/reply-shapes.ts';
import { changesBetween } from './changes.ts';
import type { AnySetting } from './setting.ts';
import type { StoredSetting } from './store.ts';
import { type TableProblem, writeTable } from './table-text.ts';
import { settingsTexts } from './texts.ts';

/** Slack's and the console's long fields take 3,000; a table beyond that is changed in the console. */
export const TABLE_LENGTH_MAX = 20_000;
/** Changed values told one by one: what a phone shows at once. */
const CHANGES_SHOWN = 12;

export type Held = { setting: AnySetting; stored: StoredSetting; changedBy: string | null };

export const viewSettings = (all: readonly Held[], caller: Caller): Reply => {
  const { locale } = caller.viewer;
  const texts = settingsTexts[locale];
  const items = all.map(
    (held): ListItem => ({
      text: held.setting.title[locale],
      detail: stateOf(held, caller),
      buttons: [button(texts.change, 'settings.edit', held.setting.key)],
    }),
  );
  return replyOf(texts.settings, [{ kind: 'list', label: texts.settings, items }]);
};

const stateOf = ({ stored, changedBy }: Held, { viewer }: Caller): string => {
  const texts = settingsTexts[viewer.locale];
  return stored.value === undefined ? texts.standard : texts.own(changedBy ?? '', stored.changedOn ?? '');
};

const button = (label: string, command: string, key: string, confirm?: string): Button => ({
  label,
  value: encodeCommand(command, 1, { key }),
  style: 'default',
  ...(confirm === undefined ? {} : { confirm }),
});

/** One table: what it is about, the table as it is in force, and what can be done. */
export const viewSetting = (held: Held, caller: Caller): Reply => {
  const { locale } = caller.viewer;
  const texts = settingsTexts[locale];
  const { key, title, about, standard } = held.setting;
  const isOwn = held.stored.value !== undefined;
  const back = button(texts.backToStandard, 'settings.restore', key, texts.backAsk(title[locale]));
  return replyOf(title[locale], [
    { kind: 'heading', text: title[locale], detail: stateOf(held, caller) },
    { kind: 'text', text: about[locale] },
    { kind: 'copy', label: texts.table, text: writeTable(isOwn ? held.stored.value : standard) },
    {
      kind: 'buttons',
      buttons: [button(texts.change, 'settings.edit', key), ...(isOwn ? [back] : [])],
    },
  ]);
};

export const viewTableForm = (
  setting: AnySetting,
  text: string,
  problems: readonly TableProblem[],
  { viewer }: Caller,
): Reply => {
  const texts = settingsTexts[viewer.locale];
  const error = problems.map(({ line, field, message }) => texts.problem(line, field, message)).join('\n');
  const form: Form = {
    title: setting.title[viewer.locale],
    submit: encodeCommand('settings.propose', 1, { key: setting.key }),
    submitLabel: texts.look,
    cancelLabel: texts.cancel,
    groups: [
      {
        label: setting.about[viewer.locale],
        fields: [
          {
            kind: 'longText',
            name: 'table',
            label: texts.table,
            hint: texts.tableHint,
            value: text,
            maxLength: TABLE_LENGTH_MAX,
            required: true,
            ...(error === '' ? {} : { error }),
          },
        ],
      },
    ],
  };
  return formOf(form);
};

export type Proposal = {
  setting: AnySetting;
  before: unknown;
  after: unknown;
  proposalId: string;
  /** What the slice that uses the table says would move. */
  effect: readonly Block[];
};

export const viewProposal = (proposal: Proposal, { viewer }: Caller): Reply => {
  const { setting, before, after, proposalId, effect } = proposal;
  const texts = settingsTexts[viewer.locale];
  const changes = changesBetween(before, after);
  const facts = changes.slice(0, CHANGES_SHOWN).map((change) => ({
    label: change.field,
    value: texts.from(change.before ?? texts.nothing, change.after ?? texts.nothing),
  }));
  const rest = changes.length - facts.length;
  const settle = (label: string, command: string, style: Button['style']): Button => ({
    label,
    value: encodeCommand(command, 1, { key: setting.key, proposalId }),
    style,
  });
  const title = texts.changes(setting.title[viewer.locale]);
  return replyOf(title, [
    { kind: 'heading', text: title },
    { kind: 'facts', facts },
    ...(rest > 0 ? [{ kind: 'text' as const, text: texts.more(rest) }] : []),
    ...effect,
    {
      kind: 'buttons',
      buttons: [
        settle(texts.apply, 'settings.apply', 'primary'),
        settle(texts.drop, 'settings.drop', 'default'),
      ],
    },
  ]);
};
