/** Lists, pages and tasks. */
import { namedRecords } from '../../src/chat/named-records.ts';
import { openRecord } from '../../src/chat/open-record.ts';
import { addAccount } from '../../src/sales/accounts/store.ts';
import { recordTexts } from '../../src/sales/records/texts.ts';
import { twinTexts } from '../../src/sales/twins/texts.ts';
import { visitTexts } from '../../src/sales/visits/texts.ts';
import type { Talker } from '../support/house.ts';
import { type Film, noticeTo, said, shotsOf } from './film.ts';
import type { Part } from './part.ts';

/** Enough for a second page of visits. */
const DAYS_CALLED = [2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 16, 17];

export const filmRecords = async (film: Film, part: Part): Promise<void> => {
  const { demo, keep } = film;
  const words = recordTexts[part.locale];
  const rep = demo.as(part.rep);
  await writeMore(film, part);
  keep('records', 'Home', await said(rep, '/home'));
  await keepHome(film, part);
  keep('records', 'Visits', await said(rep, '/visits'));
  keep('records', 'Visits, next page', shotsOf(await rep.press(words.byDate.on)));
  keep('records', 'Tasks', await said(rep, '/tasks'));
  const tasks = rep.last();
  keep('records', 'Task done', shotsOf(await rep.press(words.done, tasks)));
  await filmHandOn(film, part);
  keep('records', 'Account', await said(rep, `/account ${part.account}`));
  await filmNamed(film, part, rep);
  keep('records', 'Found', await said(rep, `/find ${part.searched}`));
  keep('records', 'Not found', await said(rep, '/find zzz'));
  await filmTwins(film, part);
};

/** The first person and the first deal that the account's card names, opened as its menu opens them. */
const filmNamed = async ({ keep }: Film, part: Part, rep: Talker): Promise<void> => {
  const named = namedRecords(rep.reply().blocks).flatMap(({ records }) => records);
  for (const [kind, title] of [
    ['person', 'Person'],
    ['deal', 'Deal'],
  ] as const) {
    const command = openRecord(named.find(({ ref }) => ref.kind === kind)?.ref ?? { kind: 'task', id: '' });
    if (command === null) throw new Error(`${part.account} names no ${kind}`);
    keep('records', title, shotsOf(await rep.pressValue(command)));
  }
};

const writeMore = async ({ demo }: Film, part: Part): Promise<void> => {
  const writer = demo.aside(part.rep);
  for (const day of DAYS_CALLED) {
    await writer.say(part.shortNote(day));
    await writer.press(visitTexts[part.locale].confirm);
  }
};

/** Slack keeps a page of its own for its member. */
const keepHome = async ({ demo, keep }: Film, part: Part): Promise<void> => {
  if (demo.platform !== 'slack') return;
  const { viewer } = demo.as(part.rep);
  const place = { platform: 'slack', kind: 'direct', id: 'T0INROAD/U0REP' } as const;
  const reply = await demo.house.house().conversation.show(viewer, place, 'home', {});
  keep('records', 'App Home', [{ kind: 'home', reply }]);
};

const filmHandOn = async ({ demo, keep }: Film, part: Part): Promise<void> => {
  const words = recordTexts[part.locale];
  const rep = demo.as(part.rep);
  await rep.say('/tasks');
  keep('records', 'Move or hand on', shotsOf(await rep.press(words.change)));
  const form = rep.last();
  const wrong = await rep.submit({ due: '2026-01-05' }, form);
  keep('records', 'Move or hand on, refused', shotsOf(wrong));
  const { memberId } = demo.as(part.lead).viewer;
  const handed = shotsOf(await rep.submit({ assignee: memberId }, form));
  keep('records', 'Handed on; the colleague is told', [...handed, ...(await noticeTo(demo, part.lead))]);
};

const filmTwins = async ({ demo, keep }: Film, part: Part): Promise<void> => {
  const { house } = demo;
  const rep = demo.as(part.rep);
  const twin = { id: house.house().engine.newId(), name: part.twin, kind: 'customer' as const };
  await addAccount(house.sql, rep.viewer, twin, house.clock.now());
  keep('records', 'Account that looks like another', await said(rep, `/account ${part.twin}`));
  keep(
    'records',
    'Merged; whoever saw one sees both',
    shotsOf(await rep.press(twinTexts[part.locale].same(part.account))),
  );
};
