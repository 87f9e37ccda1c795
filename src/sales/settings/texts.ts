import { chinese } from '../../chat/chinese.ts';
import { defineTexts } from '../../chat/locale.ts';

const settingsTextsEn = {
  settings: 'Adjustable tables',
  standard: 'Standard',
  own: (who: string, day: string) => `Changed by ${who}, ${day}`,
  change: 'Change',
  backToStandard: 'Back to the standard',
  backAsk: (title: string) => `Use the standard table of "${title}" again? Your own one is dropped.`,
  table: 'Table (YAML)',
  tableHint: 'Change values only; keep the names of the fields. Nothing changes until you apply it.',
  look: 'Show the effect',
  cancel: 'Cancel',
  problem: (line: number, field: string, message: string) =>
    field === '' ? `Line ${line}: ${message}` : `Line ${line}, ${field}: ${message}`,
  changes: (title: string) => `What changes in "${title}"`,
  from: (before: string, after: string) => `${before} → ${after}`,
  nothing: '—',
  same: 'This is the table that is in force. Nothing to change.',
  apply: 'Apply',
  drop: 'Drop it',
  applied: (title: string) => `In force from now on: ${title}. Everything is computed by the new table.`,
  dropped: 'Dropped. The table in force stays as it was.',
  restored: (title: string) => `The standard table of "${title}" counts again.`,
  unknown: (key: string) => `There is no table called "${key}". Type /settings for the list.`,
  aged: 'Somebody has proposed another change meanwhile, or this one is settled. Open /settings again.',
  more: (count: number) => `${count} more values change`,
};

export type SettingsTexts = typeof settingsTextsEn;

export const settingsTexts = defineTexts<SettingsTexts>({
  en: settingsTextsEn,
  'zh-CN': {
    settings: '可调整的规则表',
    standard: '标准值',
    own: (who, day) => chinese`${who} 于 ${day} 修改`,
    change: '修改',
    backToStandard: '恢复标准值',
    backAsk: (title) => `恢复“${title}”的标准值吗？贵公司自己的表会被删掉。`,
    table: '规则表（YAML）',
    tableHint: '只改数值，字段名不要动。点“应用”之前什么都不会变。',
    look: '看看影响',
    cancel: '取消',
    problem: (line, field, message) =>
      field === '' ? `第 ${line} 行：${message}` : `第 ${line} 行 ${field}：${message}`,
    changes: (title) => `“${title}”的改动`,
    from: (before, after) => `${before} → ${after}`,
    nothing: '—',
    same: '这就是现在生效的表，没有改动。',
    apply: '应用',
    drop: '放弃',
    applied: (title) => `已生效：${title}。所有结果都按新表计算。`,
    dropped: '已放弃，生效的表没有变。',
    restored: (title) => `“${title}”已恢复标准值。`,
    unknown: (key) => `没有叫“${key}”的表。输入 /设置 查看列表。`,
    aged: '期间有人提出了别的改动，或者这条已经处理过了。请重新打开 /设置。',
    more: (count) => `另有 ${count} 处改动`,
  },
});
