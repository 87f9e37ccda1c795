import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ListItem } from '../../src/chat/reply.ts';
import type { Note, Reading } from '../../src/reading/reading.ts';
import { openHouse, type Talker, type TestHouse } from '../support/house.ts';
import { read, readAs, readName, readPerson } from '../support/scripted-reading.ts';

let house: TestHouse;
let ada: Talker;
beforeAll(async () => {
  house = await openHouse();
  ada = house.as('repA');
}, 60_000);
afterAll(() => house.close());

const record = async (text: string, script: (note: Note) => Partial<Reading>): Promise<string[]> => {
  house.readBy(readAs(script));
  await ada.say(`/visit ${text}`);
  await ada.press('Confirm');
  return ada
    .reply()
    .blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(lineOf(block.label)) : []));
};

/** What to ask stands in a list of its own, each with its reason below it. */
const lineOf =
  (label: string | undefined) =>
  ({ text, detail }: ListItem): string =>
    [label === undefined ? '' : `${label}: `, text, detail === undefined ? '' : ` (${detail})`].join('');

const atOakhurst = (note: Note) => ({ account: readName(note, 'Oakhurst', [house.accounts.oakhurst]) });

test('the confirmed card tells what is new, who was not met, and what to ask, in at most eight lines', async () => {
  house.clock.set('2026-08-12T08:00:00Z');
  await record('Oakhurst: Priya Raman does not mind either way', (note) => ({
    ...atOakhurst(note),
    people: [
      readPerson(note, 'Priya Raman', [house.people.priya], {
        stance: read(note, 'does not mind', 'neutral'),
      }),
    ],
    nextSteps: [read(note, 'mind', { what: 'send the data sheet', owner: 'us', due: '2026-08-20' })],
  }));
  house.clock.set('2026-11-24T08:00:00Z');
  const lines = await record('Oakhurst: Priya Raman loves it, BoltCo is out, too pricey still', (note) => ({
    ...atOakhurst(note),
    people: [
      readPerson(note, 'Priya Raman', [house.people.priya], { stance: read(note, 'loves it', 'supporter') }),
    ],
    objections: [read(note, 'too pricey', 'price')],
  }));
  expect(lines.length).toBeLessThanOrEqual(8);
  expect(lines).toEqual([
    'Changed: Priya Raman was neutral in August, now a supporter',
    'New: first time they object: price too high',
    'We are late: send the data sheet (was due in August)',
    'Never met: Tom Becker',
    'Roles unknown: decider, influencer, buyer, user, gatekeeper',
    'Ask next time: What is behind "price too high", and what would settle it? (raised on Nov 24, not settled yet)',
    'Ask next time: Who signs off at Oakhurst Instruments Ltd, and who has to agree? (no decider is on record)',
    'Ask next time: Who is the technical evaluator for "Scanner line"? (the deal is at proposal, and nobody is on record in this role)',
  ]);
});

test('answering a question removes it, and the next gap takes its place', async () => {
  const lines = await record('Oakhurst: Tom Becker decides, he likes it', (note) => ({
    ...atOakhurst(note),
    people: [readPerson(note, 'Tom Becker', [house.people.tom], { role: read(note, 'decides', 'decider') })],
  }));
  const asked = lines.filter((line) => line.startsWith('Ask next'));
  expect(asked.join()).not.toContain('Who signs off');
  expect(asked).toHaveLength(3);
  expect(asked.join()).toContain('What does Tom Becker think of our proposal?');
});

test('a withdrawn visit leaves no trace in what is told later', async () => {
  await record('Oakhurst: Tom Becker is against it', (note) => ({
    ...atOakhurst(note),
    people: [
      readPerson(note, 'Tom Becker', [house.people.tom], { stance: read(note, 'against', 'opponent') }),
    ],
  }));
  await ada.press('Undo');
  const lines = await record('Oakhurst: Tom Becker had no time', atOakhurst);
  expect(lines.join()).not.toContain('worries Tom Becker');
});

test('an attempt is no contact: who was not reached stays not met', async () => {
  await record('宁波恒泰: 王志强 did not answer', (note) => ({
    account: readName(note, '宁波恒泰', [house.accounts.hengtai]),
    people: [readPerson(note, '王志强', [house.people.wang])],
    attemptOnly: read(note, 'did not answer', true as const),
  }));
  expect(ada.words()).toContain('Never met: 王志强');
});

test('no two accounts get the same three questions', async () => {
  const visits: readonly [string, string][] = [
    ['Oakhurst', house.accounts.oakhurst],
    ['宁波恒泰', house.accounts.hengtai],
    ['Delfi Farms', house.accounts.delfi],
  ];
  const sets: string[] = [];
  for (const [name, id] of visits) {
    const lines = await record(`${name} again`, (note) => ({ account: readName(note, name, [id]) }));
    sets.push(
      lines
        .filter((line) => line.startsWith('Ask next'))
        .sort()
        .join('\n'),
    );
  }
  expect(new Set(sets).size).toBe(visits.length);
});
