import { expect, test } from 'vitest';
import { addToContent } from '../../../../src/sales/visits/add-to-content.ts';
import { bindPeople } from '../../../../src/sales/visits/bind-people.ts';
import { contentWith, known, personNamed, sure } from '../../../support/contents.ts';

test('an addition fills and adds, and takes nothing away', () => {
  const before = contentWith({
    mode: sure('onsite'),
    people: [personNamed(known('p1', 'Priya'), { stance: sure('supporter'), title: sure('buyer') })],
    competitors: [sure('BoltCo')],
  });
  const added = contentWith({
    mode: sure('phone'),
    sentiment: sure('positive'),
    people: [
      personNamed(known('p1', 'Priya'), { stance: sure('neutral'), present: sure(false) }),
      personNamed(known(null, 'Tom')),
    ],
    competitors: [sure('BoltCo'), sure('Nutwork')],
  });
  expect(addToContent(before, added)).toMatchObject({
    mode: { value: 'onsite' },
    sentiment: { value: 'positive' },
    people: [
      { stance: { value: 'neutral' }, title: { value: 'buyer' }, present: { value: true } },
      { name: { value: { name: 'Tom' } } },
    ],
    competitors: [{ value: 'BoltCo' }, { value: 'Nutwork' }],
  });
});

test('no quote of an addition points into the note', () => {
  const quoted = <T>(value: T) => ({ ...sure(value), quote: { start: 3, end: 9 } });
  const added = contentWith({
    people: [
      personNamed(quoted({ id: null, name: 'Tom', written: 'Tom', options: [] }), { role: quoted('user') }),
    ],
    competitors: [quoted('BoltCo')],
    stage: quoted('proposal'),
  });
  expect(JSON.stringify(addToContent(contentWith(), added))).not.toContain('"start":3');
});

const wang = { id: 'w', name: '王志强', aliases: ['王总'], accountId: 'a' };

test('people are linked to the account visited, by name or alias', () => {
  const read = sure({ id: null, name: '王总', written: '王总', options: [], candidates: [] });
  expect(bindPeople([personNamed(read)], [wang])[0]?.name.value).toMatchObject({ id: 'w', name: '王志强' });
});

test('who was said to be new stays new, whatever the name', () => {
  const byHand = { ...sure({ id: null, name: '王总', written: '王总', options: [] }), by: 'hand' };
  expect(bindPeople([personNamed(byHand)], [wang])[0]?.name.value.id).toBeNull();
});

test('a record of another account is let go, and kept in mind should that account come back', () => {
  const linked = personNamed(known('w', '王志强', '王总'));
  const away = bindPeople([linked], []);
  expect(away[0]?.name.value).toMatchObject({ id: null, name: '王总', candidates: ['w'] });
  expect(bindPeople(away, [wang])[0]?.name.value).toMatchObject({ id: 'w', name: '王志强' });
});

test('two who fit are a question', () => {
  const read = sure({ id: null, name: '王总', written: '王总', options: [], candidates: ['w', 'x'] });
  const known2 = [wang, { ...wang, id: 'x', name: '王芳' }];
  expect(bindPeople([personNamed(read)], known2)[0]?.name.value).toMatchObject({
    id: null,
    options: ['w', 'x'],
  });
});
