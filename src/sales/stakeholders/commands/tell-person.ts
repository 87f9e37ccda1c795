/** A sentence about a person becomes a card; confirmed, it is kept as set by hand. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { capitalized } from '../../../chat/format.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Block, Fact, Reply } from '../../../chat/reply.ts';
import { buttonOf, questionOf, replyOf } from '../../../chat/reply-shapes.ts';
import type { Desk } from '../../desk.ts';
import { labelTexts } from '../../label-texts.ts';
import { type CalledPerson, findPeopleCalled } from '../people-called.ts';
import { peopleLabels } from '../people-labels.ts';
import { subjectRefusals } from '../replies.ts';
import { parseTold, type ToldOfPerson } from '../tell.ts';
import { peopleTexts } from '../texts.ts';

/** Several of one name: more is a list to search. */
const CHOICES_MAX = 6;

const args = z.object({ words: z.string(), id: z.uuid().optional() });
type Understood = { told: ToldOfPerson; person: CalledPerson; superior: Superior | null };
/** `id` null: not on record, added with the rest once it is confirmed. */
type Superior = { id: string | null; name: string };
type Outcome = Understood | { several: readonly CalledPerson[]; words: string };
type Code = 'gone';

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
    return { told, person, superior: superior ?? { id: null, name: told.reportsTo } };
  },
  view: (outcome, caller) =>
    'several' in outcome ? viewSeveral(outcome, caller) : viewCard(outcome, caller),
  refusals: {
    gone: subjectRefusals.gone,
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
    ...(superior === null
      ? []
      : [
          {
            label: words.tellReports,
            value: superior.id === null ? words.isNew(superior.name) : superior.name,
          },
        ]),
  ];
  const record = {
    id: person.id,
    ...(told.roles.length === 0 ? {} : { roles: told.roles }),
    ...(told.isInCharge ? { charge: true } : {}),
    ...(told.stance === null ? {} : { stance: told.stance }),
    ...(superior === null ? {} : superior.id === null ? { toNew: superior.name } : { to: superior.id }),
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
