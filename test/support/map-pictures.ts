/** Companies of any size for tests of the map: a manager, six heads, and the others below them; some unattached. */
import type { MapNode, MapPicture } from '../../src/sales/maps/picture.ts';
import type { Closeness, Influence } from '../../src/sales/stakeholders/kinds.ts';

const GIVEN = {
  en: ['Alice', 'Priya', 'Tom', 'Clara', 'Bartholomew', 'Wim', 'Ines', 'Jakob', 'Lena', 'Omar'],
  'zh-CN': ['志强', '敏', '俊', '文静', '建国', '晓燕', '海涛', '丽', '国栋', '雪梅'],
} as const;
const FAMILY = {
  en: ['Moreau', 'Raman', 'Becker', 'Vogel', 'Featherstonehaugh', 'de Wit', 'Okoye'],
  'zh-CN': ['王', '陆', '何', '欧阳', '李', '赵', '孙'],
} as const;
const DEPARTMENTS = { en: 'Purchasing', 'zh-CN': '采购部' } as const;
const TITLES = {
  en: ['managing director', 'plant manager', 'buyer', 'head of production planning', 'finance manager'],
  'zh-CN': ['总经理', '采购经理', '设备科长', '生产部副部长兼车间主任', '财务经理'],
} as const;
const STANCES = ['supporter', 'neutral', 'opponent', null] as const;
const INFLUENCES: readonly (Influence | null)[] = [1, 2, 3, null];
const DEGREES: readonly (Closeness | null)[] = [1, 2, 3, 4, null];

const pick = <T>(all: readonly T[], index: number): T | null => all[index % all.length] ?? null;

export const mapPictureOf = (people: number, locale: 'en' | 'zh-CN'): MapPicture => ({
  nodes: Array.from({ length: people }, (_, index) => nodeOf(index, people, locale)),
  ties: [
    { from: 'p1', to: 'p2', kind: 'conflicts' },
    { from: 'p1', to: 'p0', kind: 'supports' },
  ],
  missing: ['initiator', 'gatekeeper'],
  isPrivate: true,
});

/** Given and family names in turn: of 70 people no two are called the same. */
const nameOf = (index: number, locale: 'en' | 'zh-CN'): string => {
  const given = pick(GIVEN[locale], index);
  const family = pick(FAMILY[locale], index);
  return locale === 'en' ? `${given} ${family}` : `${family}${given}`;
};

const nodeOf = (index: number, people: number, locale: 'en' | 'zh-CN'): MapNode => {
  const isLoose = people > 20 && index > people - 5;
  const superior = index < 7 ? 'p0' : `p${1 + ((index - 7) % 6)}`;
  return {
    id: `p${index}`,
    name: nameOf(index, locale),
    title: pick(TITLES[locale], index),
    department: index % 3 === 0 ? DEPARTMENTS[locale] : null,
    reportsTo: index === 0 || isLoose ? null : superior,
    roles: index === 0 ? ['decider'] : index === 1 ? ['user', 'influencer'] : [],
    stance: pick(STANCES, index),
    influence: pick(INFLUENCES, index),
    closeness: pick(DEGREES, index),
    isGuide: index === 4,
    isOld: index % 7 === 6,
    marks:
      index % 5 === 1
        ? [{ kind: 'new' }]
        : index % 8 === 2
          ? [{ kind: 'turned', from: 'neutral', to: 'opponent' }, { kind: 'not_met' }]
          : [],
  };
};
