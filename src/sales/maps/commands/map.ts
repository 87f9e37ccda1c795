/** `/map <account|deal>`: the plain chart in a chat, the full map on its page. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Desk } from '../../desk.ts';
import { choicesReply, elsewhereReply, subjectRefusals } from '../../stakeholders/replies.ts';
import { type AskedSubject, findSubject, subjectArgs } from '../../stakeholders/subject.ts';
import type { Named } from '../../why/store.ts';
import { findMap, type MapOutcome } from '../map-outcome.ts';
import { viewFullMap, viewPlainMap } from '../view.ts';

const args = z.object(subjectArgs);
type Outcome = MapOutcome | { choices: readonly Named[] };

export const map = defineCommand<Desk, AskedSubject, void, Outcome, 'none'>({
  name: 'map',
  version: 1,
  words: { 'zh-CN': ['关系图', '地图'], en: ['map'] },
  summary: {
    'zh-CN': '客户或商机的关系图：谁向谁汇报、还缺谁',
    en: 'Map of an account’s or a deal’s people: who reports to whom, who is missing',
  },
  example: { 'zh-CN': '关系图 宁波恒泰', en: 'map Northgate' },
  roles: 'everyone',
  readOnly: true,
  args,
  parse: (text) => ({ name: text.trim() }),
  run: async ({ sql }, { viewer, today }, asked) => {
    const subject = await findSubject(sql, viewer, asked);
    if (subject === null) return refuse('none', { name: asked.name });
    return 'choices' in subject ? subject : findMap(sql, viewer, subject, today);
  },
  view: (outcome, caller) =>
    'choices' in outcome ? choicesReply('map', outcome.choices, caller) : viewPlainMap(outcome, caller),
  refusals: { none: subjectRefusals.none },
});

export const fullMap = defineCommand<Desk, AskedSubject, void, MapOutcome | { path: string }, 'gone'>({
  ...buttonOnly,
  name: 'map.full',
  summary: { 'zh-CN': '完整关系图', en: 'The full map' },
  readOnly: true,
  args,
  run: async ({ sql }, { viewer, today, place }, asked) => {
    const subject = await findSubject(sql, viewer, asked);
    if (subject === null || 'choices' in subject) return refuse('gone');
    return place.platform === 'web'
      ? findMap(sql, viewer, subject, today)
      : { path: `/map/${subject.account.id}` };
  },
  view: (outcome, caller) =>
    'path' in outcome ? elsewhereReply(outcome.path, caller) : viewFullMap(outcome, caller),
  refusals: { gone: subjectRefusals.gone },
});
