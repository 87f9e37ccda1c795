/** `/people <account|deal>`: contacts with what is known of them, and what this stage lacks. */
import { z } from 'zod';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Desk } from '../../desk.ts';
import type { Named } from '../../why/store.ts';
import { peopleFindings } from '../people-findings.ts';
import { findPeoplePicture, findPeopleTables } from '../people-store.ts';
import { type PeopleOutcome, viewPeople } from '../people-view.ts';
import { choicesReply, subjectRefusals } from '../replies.ts';
import { type AskedSubject, findSubject, subjectArgs } from '../subject.ts';

const args = z.object(subjectArgs);
type Outcome = PeopleOutcome | { choices: readonly Named[] };

export const people = defineCommand<Desk, AskedSubject, void, Outcome, 'none'>({
  name: 'people',
  version: 1,
  words: { 'zh-CN': ['联系人'], en: ['people', 'contacts'] },
  summary: {
    'zh-CN': '一家客户或一个商机的联系人：角色、态度、还缺谁',
    en: 'People of an account or a deal: roles, stance, who is missing',
  },
  example: { 'zh-CN': '联系人 宁波恒泰', en: 'people Northgate' },
  roles: 'everyone',
  readOnly: true,
  args,
  parse: (text) => ({ name: text.trim() }),
  run: async ({ sql }, { viewer, today }, asked) => {
    const [subject, tables] = await Promise.all([
      findSubject(sql, viewer, asked),
      findPeopleTables(sql, viewer),
    ]);
    if (subject === null) return refuse('none', { name: asked.name });
    if ('choices' in subject) return subject;
    const picture = await findPeoplePicture(sql, viewer, subject.account.id, subject.deal, today);
    return { subject, picture, tables, findings: peopleFindings(picture, tables) };
  },
  view: (outcome, caller: Caller) =>
    'choices' in outcome ? choicesReply('people', outcome.choices, caller) : viewPeople(outcome, caller),
  refusals: { none: subjectRefusals.none },
});
