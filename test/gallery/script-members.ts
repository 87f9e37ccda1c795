/** Who one is, who the others are, and what is said when something is not possible. */
import type { Answer } from '../../src/chat/conversation.ts';
import { readByRulesAlone } from '../../src/read-notes.ts';
import { leavingTexts } from '../../src/sales/leaving/texts.ts';
import { memberTexts } from '../../src/sales/members/texts.ts';
import { type Film, noticeTo, said, shotsOf } from './film.ts';
import type { Part } from './part.ts';

export const filmMembers = async (film: Film, part: Part): Promise<void> => {
  const { demo, keep } = film;
  const texts = memberTexts[part.locale];
  const rep = demo.as(part.rep);
  keep('members', 'Help', await said(rep, '/help'));
  keep('members', 'Help for one command', await said(rep, '/help visit'));
  await demo.linkOn(
    rep.viewer,
    demo.platform === 'slack' ? 'feishu' : 'slack',
    `U0${part.rep.toUpperCase()}`,
  );
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
const filmAdmin = async (film: Film, part: Part): Promise<void> => {
  const { demo, keep } = film;
  const texts = memberTexts[part.locale];
  const admin = demo.as('admin');
  await admin.say('/profile');
  await admin.press(memberTexts.en.change);
  await admin.submit({ locale: part.locale });
  keep('members', 'Members', await said(admin, '/members'));
  await admin.say(`/members ${demo.as(part.lead).viewer.name}`);
  const found = admin.last();
  keep('members', 'Member form', shotsOf(await admin.press(texts.change, found)));
  const saved = shotsOf(await admin.submit({ role: 'coach' }));
  keep('members', 'Member saved; the member is told', [...saved, ...(await noticeTo(demo, part.lead))]);
  await filmLeaving(film, part, found);
};

const filmLeaving = async ({ demo, keep }: Film, part: Part, found: Answer): Promise<void> => {
  const admin = demo.as('admin');
  const leaving = leavingTexts[part.locale];
  keep('members', 'Deactivated', shotsOf(await admin.press(memberTexts[part.locale].deactivate, found)));
  const left = admin.last();
  keep('members', 'Hand over', shotsOf(await admin.press(leaving.handOver, left)));
  const to = demo.as(part.rep).viewer;
  const handed = shotsOf(await admin.submit({ to: to.memberId }));
  keep('members', 'Handed over', handed);
  keep('members', 'Reactivated', shotsOf(await admin.press(leaving.reactivate, left)));
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
