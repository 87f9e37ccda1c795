/** A sentence about a person becomes a card; confirmed, it is kept as set by hand. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { capitalized } from '../../../chat/format.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Block, Fact, Reply } from '../../../chat/reply.ts';
import { buttonOf, noticeOf, questionOf, replyOf } from '../../../chat/reply-shapes.ts';
import { STANCES } from '../../../reading/labels.ts';
import type { Desk } from '../../desk.ts';
import { recordByHand, type SetByHand } from '../../evidence/by-hand.ts';
import type { EvidenceProperty } from '../../evidence/properties.ts';
import { labelTexts } from '../../label-texts.ts';
import { HELD_ROLES } from '../kinds.ts';
import { type CalledPerson, findPeopleCalled } from '../people-called.ts';
import { peopleLabels } from '../people-labels.ts';
import { findPersonSheet } from '../person-store.ts';
import { inBoth, subjectRefusals } from '../replies.ts';
import { reportsInCircle } from '../reporting.ts';
import { parseTold, type ToldOfPerson } from '../tell.ts';
import { peopleTexts } from '../texts.ts';

/** Several of one name: more is a list to search. */
const CHOICES_MAX = 6;

const args = z.object({ words: z.string(), id: z.uuid().optional() });
type Understood = { told: ToldOfPerson; person: CalledPerson; superior: CalledPerson | null };
type Outcome = Understood | { several: readonly CalledPerson[]; words: string };
type Code = 'gone' | 'unknown_manager';

export const tellPerson = defineCommand<Desk, z.infer<typeof args>, void, Outcome, Code>({
  ...buttonOnly,
  name: 'person.tell',
  summary: { 'zh-CN': '一句话说一个联系人', en: 'A sentence about a person' },
  args,
  claim: async (text, { sql }, { viewer }) => {
    const told = parseTold(text);
    if (told === null) return null;
    return (await findPeopleCalled(sql, viewer, told.name)).length === 0 ? null : { words: text };
  },
  run: async ({ sql }, { viewer }, { words, id }) => {
    const told = parseTold(words);
    if (told === null) return refuse('gone');
    const found = await findPeopleCalled(sql, viewer, told.name);
    const meant = id === undefined ? found : found.filter((one) => one.id === id);
    const [person, ...more] = meant;
    if (person === undefined) return refuse('gone');
    if (more.length > 0) return { several: meant.slice(0, CHOICES_MAX), words };
    if (told.reportsTo === null) return { told, person, superior: null };
    const superiors = await findPeopleCalled(sql, viewer, told.reportsTo, person.accountId);
    const [superior] = superiors.filter((one) => one.id !== person.id);
    return superior === undefined
      ? refuse('unknown_manager', { name: told.reportsTo })
      : { told, person, superior };
  },
  view: (outcome, caller) =>
    'several' in outcome ? viewSeveral(outcome, caller) : viewCard(outcome, caller),
  refusals: {
    gone: subjectRefusals.gone,
    unknown_manager: ({ name = '' }) => inBoth((texts) => texts.unknownManager(String(name))),
  },
});

const viewSeveral = ({ several, words }: Extract<Outcome, { several: unknown }>, { viewer }: Caller): Reply =>
  questionOf(
    peopleTexts[viewer.locale].which,
    several.flatMap(({ id, name, accountName }) => {
      const label = `${name} · ${accountName}`;
      return words.length > WORDS_IN_BUTTON ? [] : [buttonOf(label, 'person.tell', { words, id })];
    }),
  );

/** With an id and the codec's own signs, what is left of a button's 255 bytes for a sentence in Chinese. */
const WORDS_IN_BUTTON = 55;

const viewCard = ({ told, person, superior }: Understood, { viewer }: Caller): Reply => {
  const { locale } = viewer;
  const words = peopleTexts[locale];
  const labels = peopleLabels[locale];
  const roles = [
    ...told.roles.map((held) => labels.held[held]),
    ...(told.isInCharge ? [labels.handling.in_charge] : []),
  ];
  const facts: Fact[] = [
    ...(roles.length === 0 ? [] : [{ label: words.tellRole, value: capitalized(roles.join(words.comma)) }]),
    ...(told.stance === null
      ? []
      : [{ label: words.tellStance, value: capitalized(labelTexts[locale].stance[told.stance]) }]),
    ...(superior === null ? [] : [{ label: words.tellReports, value: superior.name }]),
  ];
  const record = {
    id: person.id,
    ...(told.roles.length === 0 ? {} : { roles: told.roles }),
    ...(told.isInCharge ? { charge: true } : {}),
    ...(told.stance === null ? {} : { stance: told.stance }),
    ...(superior === null ? {} : { to: superior.id }),
  };
  const title = (facts.length === 0 ? words.privateTitle : words.tellTitle)(person.name);
  // Who is an inside guide stands in no message: the sheet asks it.
  const sheet: Block[] = told.isGuide
    ? [
        { kind: 'text', text: words.privateHint },
        { kind: 'buttons', buttons: [buttonOf(words.privateOne, 'person.private', { id: person.id })] },
      ]
    : [];
  const keep: Block[] =
    facts.length === 0
      ? []
      : [
          { kind: 'facts', facts },
          { kind: 'text', text: words.tellSource },
          {
            kind: 'buttons',
            buttons: [
              buttonOf(words.keep, 'person.record', record, 'primary'),
              buttonOf(words.discard, 'person.drop', {}),
            ],
          },
        ];
  return replyOf(title, [{ kind: 'heading', text: title, detail: person.accountName }, ...keep, ...sheet]);
};

const record = z.object({
  id: z.uuid(),
  roles: z.array(z.enum(HELD_ROLES)).default([]),
  charge: z.boolean().default(false),
  stance: z.enum(STANCES).optional(),
  to: z.uuid().optional(),
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
  run: async (desk, caller, { id, roles, charge, stance, to }) => {
    const sheet = await findPersonSheet(desk.sql, caller.viewer, id, caller.today);
    if (sheet === null) return refuse('gone');
    const { account, person, people } = sheet;
    if (to !== undefined && reportsInCircle(people, person.id, to)) return refuse('circle');
    const superior = people.find((one) => one.id === to);
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
