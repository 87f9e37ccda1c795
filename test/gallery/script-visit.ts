/** A visit from the note to the undo, and what is said when something is not possible. */
import type { Answer } from '../../src/chat/conversation.ts';
import { announceTexts } from '../../src/sales/visits/announce-texts.ts';
import { visitTexts } from '../../src/sales/visits/texts.ts';
import { type Film, noticeTo, said, shotsOf } from './film.ts';
import type { Part } from './part.ts';

export const filmVisit = async (film: Film, part: Part): Promise<void> => {
  const draft = await filmDraft(film, part);
  const confirmed = await filmConfirm(film, part, draft);
  await filmAfterwards(film, part, confirmed);
  await filmOtherDrafts(film, part);
};

const filmDraft = async ({ demo, keep }: Film, part: Part): Promise<Answer> => {
  const texts = visitTexts[part.locale];
  const lead = demo.aside(part.lead);
  await lead.say(part.leadNote);
  await lead.press(texts.confirm);
  const rep = demo.as(part.rep);
  keep('visit', 'Draft', await said(rep, part.note));
  const draft = rep.last();
  keep('visit', 'Edit form', shotsOf(await rep.press(texts.edit, draft)));
  keep('visit', 'Edit form, refused', shotsOf(await rep.submit({ 'amounts.0.figure': part.wrongAmount })));
  keep('visit', 'Correction in a sentence', await said(rep, part.correction));
  return rep.last();
};

const filmConfirm = async ({ demo, keep }: Film, part: Part, draft: Answer): Promise<Answer> => {
  const texts = visitTexts[part.locale];
  const rep = demo.as(part.rep);
  const confirmed = await rep.press(texts.confirm, draft);
  keep('visit', 'Confirmed, with what comes back', shotsOf(confirmed));
  keep('visit', 'Confirmed twice', shotsOf(await rep.press(texts.confirm, draft)));
  const same = shotsOf(await rep.press(texts.sameMeetingYes, confirmed));
  keep('visit', 'Same meeting; the colleague is told', [...same, ...(await noticeTo(demo, part.lead))]);
  return confirmed;
};

const filmAfterwards = async (film: Film, part: Part, confirmed: Answer): Promise<void> => {
  const { demo, keep } = film;
  const texts = visitTexts[part.locale];
  const rep = demo.as(part.rep);
  keep('visit', 'Message to the customer', shotsOf(await rep.press(texts.customerMessage, confirmed)));
  keep('visit', 'The visit by itself', shotsOf(await rep.press(texts.openVisit, confirmed)));
  if (demo.platform !== 'web') {
    const announce = announceTexts[part.locale].announce;
    keep('visit', 'Post in a channel: preview', shotsOf(await rep.press(announce, confirmed)));
    keep('visit', 'Post in a channel: done', shotsOf(await rep.submit({ channel: demo.channel })));
  }
  keep('visit', 'Undo', shotsOf(await rep.press(texts.undo, confirmed)));
  keep('visit', 'Nothing to undo', await said(rep, '/undo'));
};

const filmOtherDrafts = async ({ demo, keep }: Film, part: Part): Promise<void> => {
  const texts = visitTexts[part.locale];
  const rep = demo.as(part.rep);
  await demo.addDeal(rep.viewer, part.secondDeal);
  keep('visit', 'Draft with questions', await said(rep, part.unclearNote));
  const unclear = rep.last();
  keep('visit', 'Correction that is not clear', await said(rep, part.unclearCorrection));
  keep('visit', 'Report of a day', await said(rep, part.report));
  const split = await rep.press(texts.split(3));
  keep('visit', 'Split into drafts', shotsOf(split).slice(0, 2));
  keep('visit', 'All confirmed at once', shotsOf(await rep.press(texts.confirmAll, split)));
  keep('visit', 'Discarded', shotsOf(await rep.press(texts.discard, unclear)));
  keep('visit', 'Nobody was reached', await said(rep, part.attemptNote));
  await rep.press(texts.confirm);
  keep('visit', 'No account named', await said(rep, part.noteWithoutAccount));
  keep('visit', 'Stored without account', shotsOf(await rep.press(texts.confirm)));
  keep('visit', 'An empty form', await said(rep, '/visit'));
};
