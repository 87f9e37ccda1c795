import { defineTexts } from '../../chat/locale.ts';
import type { Stance } from '../../reading/labels.ts';
import { labelTexts } from '../label-texts.ts';
import type { PeopleLabels } from '../stakeholders/people-labels.ts';
import { peopleLabels } from '../stakeholders/people-labels.ts';
import type { MapNode, MapTie, Mark } from './picture.ts';

export type MapTexts = Pick<PeopleLabels, 'held' | 'buying'> & {
  comma: string;
  internal: string;
  plain: string;
  nobodyKnown: string;
  mark: (mark: Mark) => string;
  /** What a screen reader says of a card. */
  spoken: (node: MapNode) => string;
  legend: {
    stance: Readonly<Record<Stance | 'unknown', string>>;
    influence: string;
    closeness: string;
    guide: string;
    old: string;
    reports: string;
    tie: Readonly<Record<MapTie['kind'], string>>;
  };
  title: (name: string) => string;
  alt: (name: string, people: number, missing: string) => string;
  since: (day: string) => string;
  asOf: (day: string) => string;
  columns: { name: string; title: string; roles: string; reportsTo: string; stance: string; lastMet: string };
  neverMet: string;
  nobody: string;
  fullMap: string;
  plainMap: string;
  arrangeHint: string;
  tidy: string;
  tidied: string;
  arranged: string;
  notTeam: string;
  missing: (roles: string) => string;
};

const spokenIn =
  (locale: 'en' | 'zh-CN', comma: string) =>
  (node: MapNode): string => {
    const labels = peopleLabels[locale];
    const parts = [
      node.name,
      node.title,
      node.department,
      ...node.roles.map((held) => labels.held[held]),
      node.stance === null ? null : labelTexts[locale].stance[node.stance],
      node.influence === null ? null : labels.influence[node.influence],
    ];
    return parts.filter((part) => part !== null).join(comma);
  };

export const mapTexts = defineTexts<MapTexts>({
  en: {
    held: peopleLabels.en.held,
    buying: peopleLabels.en.buying,
    comma: ', ',
    internal: 'INTERNAL · account team only',
    plain: 'Organisation chart',
    nobodyKnown: 'Needed at this stage, nobody known yet',
    mark: (mark) => {
      if (mark.kind === 'new') return 'new';
      if (mark.kind === 'not_met') return 'not met';
      return { supporter: 'now for us', neutral: 'now neutral', opponent: 'now against' }[mark.to];
    },
    spoken: spokenIn('en', ', '),
    legend: {
      stance: { supporter: 'for us', neutral: 'neutral', opponent: 'against us', unknown: 'stance unknown' },
      influence: 'size: influence',
      closeness: 'ring: closeness, a quarter a degree',
      guide: 'inside guide',
      old: 'faded: old news',
      reports: 'reports to',
      tie: { supports: 'supports', conflicts: 'in conflict', informal: 'on good terms' },
    },
    title: (name) => `Map: ${name}`,
    alt: (name, people, missing) =>
      `Organisation chart of ${name}, ${people} ${people === 1 ? 'person' : 'people'}${missing === '' ? '' : `; nobody known yet for ${missing}`}`,
    since: (day) => `marked: since the review of ${day}`,
    asOf: (day) => `as of ${day}`,
    columns: {
      name: 'Name',
      title: 'Title',
      roles: 'Roles',
      reportsTo: 'Reports to',
      stance: 'Stance',
      lastMet: 'Last met',
    },
    neverMet: 'never',
    nobody: 'Nobody is on record here yet. Write a visit, or /people to add what you know.',
    fullMap: 'Full map, private',
    plainMap: 'Plain chart for posting',
    arrangeHint:
      'Drag people, or focus one and use the arrow keys; the arrangement is kept for this account.',
    tidy: 'Tidy up again',
    tidied: 'Back to the reporting lines.',
    arranged: 'Arrangement kept.',
    notTeam: 'The full map is for the account team. Ask the owner to add you with /accountteam.',
    missing: (roles) => `Nobody known yet for: ${roles}`,
  },
  'zh-CN': {
    held: peopleLabels['zh-CN'].held,
    buying: peopleLabels['zh-CN'].buying,
    comma: '、',
    internal: '内部资料 · 仅限客户小组',
    plain: '组织结构图',
    nobodyKnown: '本阶段需要、还没找到的人',
    mark: (mark) => {
      if (mark.kind === 'new') return '新';
      if (mark.kind === 'not_met') return '未再见面';
      const { stance } = labelTexts['zh-CN'];
      return `转为${stance[mark.to]}`;
    },
    spoken: spokenIn('zh-CN', '，'),
    legend: {
      stance: { supporter: '支持我们', neutral: '中立', opponent: '反对我们', unknown: '态度未知' },
      influence: '大小：影响力',
      closeness: '圆环：亲近程度，四分之一圈一级',
      guide: '内部向导',
      old: '变淡：久未更新',
      reports: '汇报关系',
      tie: { supports: '支持', conflicts: '有矛盾', informal: '私交好' },
    },
    title: (name) => `关系图：${name}`,
    alt: (name, people, missing) =>
      `${name}组织结构图，共${people}人${missing === '' ? '' : `；还没找到：${missing}`}`,
    since: (day) => `标记：${day}评审以来`,
    asOf: (day) => `截至${day}`,
    columns: {
      name: '姓名',
      title: '职务',
      roles: '角色',
      reportsTo: '汇报给',
      stance: '态度',
      lastMet: '上次见面',
    },
    neverMet: '没见过',
    nobody: '这里还没有联系人。记一次拜访，或用“联系人”补充。',
    fullMap: '完整关系图（保密）',
    plainMap: '可转发的组织图',
    arrangeHint: '可以拖动，也可以选中后用方向键移动；位置会为这家客户保留。',
    tidy: '恢复自动排列',
    tidied: '已恢复为按汇报关系排列。',
    arranged: '位置已保存。',
    notTeam: '完整关系图只给客户小组看。请客户负责人用“客户小组”把你加进来。',
    missing: (roles) => `还没找到：${roles}`,
  },
});
