/** Who one is, who the others are, and what is said when something is not possible. */
import { readByRulesAlone } from '../../src/read-notes.ts';
import { memberTexts } from '../../src/sales/members/texts.ts';
import { type Film, noticeTo, said, shotsOf } from './film.ts';
import type { Part } from './part.ts';

export const filmMembers = async (film: Film, part: Part): Promise<void> => {
  const { demo, keep } = film;
  const texts = memberTexts[part.locale];
  const rep = demo.as(part.rep);
  keep('members', 'Help', await said(rep, '/help'));
  keep('members', 'Help for one command', await said(rep, '/help visit'));
  keep('members', 'Profile', await said(rep, '/profile'));
  keep('members', 'Profile form', shotsOf(await rep.press(texts.change)));
  const form = rep.last();
  keep('members', 'Profile form, refused', shotsOf(await rep.submit({ timeZone: 'Berlin time' }, form)));
  keep('members', 'Profile saved', shotsOf(await rep.submit({}, form)));
  keep('members', 'Link code', await said(rep, '/link'));
  keep('members', 'Link code refused', await said(rep, '/link 2222-3333'));
  keep('members', 'Open in browser', await said(rep, '/browser'));
  await filmAdmin(film, part);
  await filmRefusals(film, part);
};

/** The admin of the demo company speaks English until asked to change. */
const filmAdmin = async ({ demo, keep }: Film, part: Part): Promise<void> => {
  const texts = memberTexts[part.locale];
  const admin = demo.as('admin');
  await admin.say('/profile');
  await admin.press(memberTexts.en.change);
  await admin.submit({ locale: part.locale });
  keep('members', 'Members', await said(admin, '/members'));
  keep('members', 'Member form', shotsOf(await admin.press(texts.change)));
  const saved = shotsOf(await admin.submit({ role: 'coach' }));
  keep('members', 'Member saved; the member is told', [...saved, ...(await noticeTo(demo, part.lead))]);
};

const filmRefusals = async ({ demo, keep }: Film, part: Part): Promise<void> => {
  const rep = demo.as(part.rep);
  keep('members', 'Not understood', await said(rep, part.smallTalk));
  keep('members', 'Misspelt', await said(rep, part.misspelt));
  keep('members', 'Not allowed', await said(rep, '/members'));
  keep('members', 'Card of an earlier version', shotsOf(await rep.pressValue('visit.confirm@99 {}')));
  demo.house.readBy(() => Promise.reject(new Error('no reader')));
  keep('members', 'A fault', await said(rep, part.note));
  demo.house.readBy(readByRulesAlone);
  keep('members', 'Not saved', [
    { kind: 'said', text: part.note },
    { kind: 'notSaved', text: part.note },
  ]);
};
