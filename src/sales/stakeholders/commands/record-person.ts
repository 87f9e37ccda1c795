/** The buttons of a card that a sentence about a person became: kept as set by hand, or dropped. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import { noticeOf } from '../../../chat/reply-shapes.ts';
import { STANCES } from '../../../reading/labels.ts';
import type { Desk } from '../../desk.ts';
import { recordByHand, type SetByHand } from '../../evidence/by-hand.ts';
import type { EvidenceProperty } from '../../evidence/properties.ts';
import { indexDocuments } from '../../search/store.ts';
import { HELD_ROLES } from '../kinds.ts';
import { findPeopleCalled } from '../people-called.ts';
import { findPersonSheet, type PersonSheet } from '../person-store.ts';
import { inBoth, subjectRefusals } from '../replies.ts';
import { reportsInCircle } from '../reporting.ts';
import { addPeople } from '../store.ts';
import { peopleTexts } from '../texts.ts';

const record = z.object({
  id: z.uuid(),
  roles: z.array(z.enum(HELD_ROLES)).default([]),
  charge: z.boolean().default(false),
  stance: z.enum(STANCES).optional(),
  to: z.uuid().optional(),
  /** Name of somebody not on record, to whom the person reports. */
  toNew: z.string().trim().min(1).max(80).optional(),
});

export const recordPerson = defineCommand<
  Desk,
  z.infer<typeof record>,
  void,
  { name: string },
  'gone' | 'circle'
>({
  ...buttonOnly,
  name: 'person.record',
  summary: { 'zh-CN': '记下一句话说的联系人', en: 'Keep what a sentence said of a person' },
  args: record,
  run: async (desk, caller, { id, roles, charge, stance, to, toNew }) => {
    const sheet = await findPersonSheet(desk.sql, caller.viewer, id, caller.today);
    if (sheet === null) return refuse('gone');
    const { account, person, people } = sheet;
    const superior =
      toNew === undefined
        ? people.find((one) => one.id === to)
        : await addSuperior(desk, caller, sheet, toNew);
    if (superior !== undefined && reportsInCircle(people, person.id, superior.id)) return refuse('circle');
    const of = { subjectKind: 'person' as const, subjectId: person.id, accountId: account.id };
    const known = person.roles.map(({ held }) => held);
    const all = HELD_ROLES.filter((held) => known.includes(held) || roles.includes(held));
    const changes: SetByHand<EvidenceProperty>[] = [
      ...(roles.length === 0 ? [] : [{ ...of, property: 'roles' as const, value: all }]),
      ...(charge ? [{ ...of, property: 'handling' as const, value: 'in_charge' as const }] : []),
      ...(stance === undefined ? [] : [{ ...of, property: 'stance' as const, value: stance }]),
      ...(superior === undefined ? [] : [{ ...of, property: 'reports_to' as const, value: superior.id }]),
    ];
    await recordByHand(desk, caller, changes);
    return { name: person.name };
  },
  view: ({ name }, { viewer }) => ({
    ...noticeOf(peopleTexts[viewer.locale].saved(name)),
    purpose: 'replace',
  }),
  refusals: {
    gone: subjectRefusals.gone,
    circle: () => inBoth((texts) => texts.inCircle),
  },
});

/** Pressed twice, the card finds who was added the first time. */
const addSuperior = async (
  { sql, newId }: Desk,
  { viewer, now, today }: Caller,
  { account: { id: accountId }, person }: PersonSheet,
  name: string,
): Promise<{ id: string }> => {
  const called = await findPeopleCalled(sql, viewer, name, accountId);
  const known = called.find(({ id }) => id !== person.id);
  if (known !== undefined) return known;
  const added = { id: newId(), accountId, name, title: null, department: null };
  await addPeople(sql, viewer, [added], now);
  await indexDocuments(sql, viewer, [{ kind: 'person', id: added.id, accountId, body: name, on: today }]);
  return added;
};

export const dropPerson = defineCommand<Desk, Record<string, never>, void, { dropped: true }>({
  ...buttonOnly,
  name: 'person.drop',
  summary: { 'zh-CN': '不记一句话说的联系人', en: 'Drop what a sentence said of a person' },
  args: z.object({}),
  run: async () => ({ dropped: true }),
  view: (_outcome, { viewer }) => ({
    ...noticeOf(peopleTexts[viewer.locale].dropped, 'plain'),
    purpose: 'replace',
  }),
  refusals: {},
});
