/** A visit posted in a channel: what its writer is told of it, and what becomes of the post later. */
import { v7 as uuidv7 } from 'uuid';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { encodeCommand } from '../../src/chat/command-codec.ts';
import type { Delivery, Outgoing } from '../../src/chat/door.ts';
import type { Intent, Place } from '../../src/chat/inbound.ts';
import type { Viewer } from '../../src/chat/viewer.ts';
import { type FeishuHouse, openFeishuHouse } from '../support/feishu-house.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import type { User } from '../support/loopback-feishu/people/user.ts';
import { makeRecordingDoor, type RecordingDoor } from '../support/recording-door.ts';
import { openSlackHouse, type SlackHouse } from '../support/slack-house.ts';

const NOTE =
  'Visited Oakhurst today, met Priya Raman. She finds 42k EUR too expensive. I send a new offer by Friday.';
const WITHDRAWN = '这次拜访已撤回。 · This visit was withdrawn.';

describe('what the writer is told', () => {
  const DIRECT: Place = { platform: 'slack', kind: 'direct', id: 'T1/D1' };
  const CHANNEL: Place = { platform: 'slack', kind: 'channel', id: 'T1/C1' };
  let house: TestHouse;
  let door: RecordingDoor;
  /** What the channel answers next. */
  let answers: Delivery[] = [];

  beforeAll(async () => {
    house = await openHouse();
  }, 120_000);
  afterAll(() => house.close());
  beforeEach(() => {
    answers = [];
    door = makeRecordingDoor();
    const { deliver } = door;
    door.deliver = async (message) => {
      const answer = message.place.kind === 'channel' ? answers.shift() : undefined;
      const delivered = await deliver(message);
      return answer ?? delivered;
    };
    house.doors.slack = door;
  });

  const send = async (intent: Intent): Promise<void> => {
    const { tenantId, memberId } = house.members.repA;
    const inbound = { tenantId, memberId, place: DIRECT, dedupeKey: uuidv7(), intent };
    await house.house().conversation.accept(inbound, null);
    await house.settle();
  };
  const use = (name: string, args: Record<string, unknown>) =>
    send({ kind: 'press', value: encodeCommand(name, 1, args), messageId: null });
  const confirmed = async (): Promise<string> => {
    await send({ kind: 'text', text: NOTE });
    const [draft] = await house.sql<{ id: string; revision: number }[]>`
      select id, revision from visits where state = 'draft' order by id desc limit 1`;
    if (draft === undefined) throw new Error('no draft');
    await use('visit.confirm', { visit: draft.id, revision: draft.revision });
    return draft.id;
  };
  const post = async (...planned: Delivery[]): Promise<string> => {
    const visit = await confirmed();
    answers = planned;
    const value = encodeCommand('visit.announce', 1, { visit });
    await send({ kind: 'form', value, fields: { channel: CHANNEL.id }, messageId: null });
    return visit;
  };
  const later = async (): Promise<void> => {
    house.clock.advance({ seconds: 40 });
    await house.settle();
  };
  const inChannel = () => door.delivered.filter(({ place }) => place.kind === 'channel');
  const told = () => door.delivered.filter(({ place }) => place.kind === 'direct').map(summaryOf);
  const ledger = async () => {
    const [row] = await house.sql`
      select state, failure from messages where place_kind = 'channel' order by id desc limit 1`;
    return row;
  };

  test('is where it stands, and only once it does', async () => {
    await post({ kind: 'later', waitMs: 30_000 });
    expect(told().filter((line) => line.includes('osted'))).toEqual([]);
    await later();
    expect(told().at(-1)).toBe('Posted in #sales.');
    expect(await ledger()).toMatchObject({ state: 'delivered' });
    await later();
    expect(told().filter((line) => line.startsWith('Posted'))).toHaveLength(1);
  });

  test.each([
    ['outsiders', 'Not posted in #sales: people of other companies read it'],
    ['is_archived', 'Not posted in #sales: I am not in it, or may not write there'],
  ])('is why it does not stand there (%s), and the post is not tried again', async (reason, words) => {
    await post({ kind: 'impossible', reason });
    await later();
    expect(told().at(-1)).toContain(words);
    expect(told().join()).not.toContain('Posted');
    expect(await ledger()).toEqual({ state: 'given_up', failure: reason });
    expect(inChannel()).toHaveLength(1);
  });

  test('is that nobody knows, where no answer came back twice', async () => {
    await post({ kind: 'uncertain' }, { kind: 'uncertain' });
    await later();
    expect(told().at(-1)).toContain('It is not certain that it was posted in #sales');
    expect(inChannel()).toHaveLength(2);
    expect(await ledger()).toMatchObject({ state: 'uncertain' });
  });

  test('is what to look for by hand, when a visit changes whose post nobody knows of', async () => {
    const visit = await post({ kind: 'uncertain' }, { kind: 'uncertain' });
    await later();
    const before = inChannel().length;
    await use('visit.withdraw', { visit });
    expect(told().at(-1)).toMatch(
      /Nobody knows whether “Oakhurst Instruments Ltd · .+” was posted in #sales.+reply below it/,
    );
    expect(inChannel()).toHaveLength(before);
  });

  test('is not that nobody knows, as long as a repeat makes no copy: it is asked for ten minutes', async () => {
    const silent: Delivery = { kind: 'uncertain', repeatable: true };
    await post(...Array<Delivery>(5).fill(silent));
    for (let minute = 0; minute < 6; minute += 1) {
      house.clock.advance({ seconds: 61 });
      await house.settle();
    }
    expect(told().filter((line) => line.includes('osted'))).toEqual(['Posted in #sales.']);
    await post(...Array<Delivery>(11).fill(silent));
    for (let minute = 0; minute < 12; minute += 1) {
      house.clock.advance({ seconds: 61 });
      await house.settle();
    }
    expect(told().at(-1)).toContain('It is not certain');
    expect(await ledger()).toMatchObject({ state: 'uncertain' });
  });

  test('is that an old post still stands where its correction may not, and a withdrawal still takes it away', async () => {
    const visit = await post();
    answers = [{ kind: 'impossible', reason: 'outsiders' }];
    await send({
      kind: 'form',
      value: encodeCommand('visit.add', 1, { visit, revision: 1 }),
      fields: { note: 'I also send samples by Monday.' },
      messageId: null,
    });
    expect(told().at(-1)).toContain('it says what it said before');
    await use('visit.withdraw', { visit });
    const last = inChannel().at(-1);
    expect(last?.reply).toMatchObject({ summary: WITHDRAWN, isBare: true });
    expect(last?.platformMessageId).toBe(`p-${last?.messageId}`);
    expect(await ledger()).toMatchObject({ state: 'delivered' });
  });

  test('nothing stands in a channel that had refused the post, whatever becomes of the visit', async () => {
    const visit = await post({ kind: 'impossible', reason: 'is_archived' });
    const before = inChannel().length;
    await use('visit.withdraw', { visit });
    expect(inChannel()).toHaveLength(before);
  });

  test('a withdrawal typed as /undo leaves the card of nobody’s channel in its place', async () => {
    await post();
    await send({ kind: 'text', text: '/undo' });
    expect(told().at(-1)).toContain('Withdrawn: Oakhurst');
    expect(inChannel().map(summaryOf)).toEqual([expect.stringContaining('Oakhurst'), WITHDRAWN]);
  });
});

/** A post of more than a message holds. */
const longPost = (viewer: Viewer, place: Place): Outgoing => ({
  messageId: uuidv7(),
  revision: 1,
  viewer,
  place,
  reply: {
    audience: { kind: 'channel', id: place.id },
    purpose: 'new',
    summary: 'Oakhurst',
    blocks: Array.from({ length: 120 }, (_, at) => ({ kind: 'text', text: `${at} ${'word '.repeat(250)}` })),
  },
  platformMessageId: null,
  handle: null,
  retried: false,
});

const summaryOf = ({ reply }: Outgoing): string => reply.summary;

describe('in Slack', () => {
  let at: SlackHouse;
  beforeAll(async () => {
    at = await openSlackHouse();
  }, 120_000);
  afterAll(() => at.close(), 60_000);
  afterEach(() => {
    expect(at.slack.refusals()).toEqual([]);
  });

  const inDm = () => at.card(at.ada, at.ada.dm());
  const posted = async () => {
    await at.ada.command('/visit', NOTE);
    await at.ada.press(await inDm(), 'Confirm');
    const card = await inDm();
    const form = await at.opened(at.ada, at.ada.press(card, 'Post in a channel'));
    const [label = ''] = Object.keys(form.fields);
    await at.ada.fill(form, { [label]: 'C1' }).submit();
    await at.settle();
    return {
      card,
      post: await at.slack.until(() => at.lin.sees('C1').findLast(({ from }) => from === 'app')),
    };
  };
  const words = (ts: string) => {
    const found = at.lin.sees('C1').find((one) => one.ts === ts);
    return found === undefined ? '' : at.slack.wordsOn(found);
  };

  test('a post is in both languages, its writer is told where it stands, and it follows the visit', async () => {
    const { card, post } = await posted();
    for (const part of ['Oakhurst', '下一步 · Next steps', '我方 · us', '拜访了客户 · visited']) {
      expect(words(post.ts)).toContain(part);
    }
    expect(at.slack.wordsOn(await inDm())).toContain('Posted in #sales.');
    await at.ada.press(card, 'Open');
    const page = await inDm();
    const form = await at.opened(at.ada, at.ada.press(page, 'Correct'));
    await at.ada.fill(form, { 'f:steps.0.what': 'Send the leaflet' }).submit();
    await at.settle();
    await at.slack.until(() => words(post.ts).includes('Send the leaflet'));
    expect(words(post.ts)).not.toContain('new offer');
  });

  test('a post that somebody deleted is not put up again', async () => {
    const { card, post } = await posted();
    const before = at.lin.sees('C1').length;
    // Of the card and of the post; the card is put up again.
    for (let time = 0; time < 2; time += 1) {
      at.slack.next('chat.update', { kind: 'error', error: 'message_not_found' });
    }
    await at.ada.press(card, 'Undo');
    expect(at.slack.wordsOn(await inDm())).toContain('or it was deleted');
    expect(at.lin.sees('C1')).toHaveLength(before);
    expect(words(post.ts)).toContain('Oakhurst');
  });

  test('what a post has no room for is told in both languages', async () => {
    const place: Place = { platform: 'slack', kind: 'channel', id: 'T1/C1' };
    await at.running.door.deliver(longPost(at.house.members.repA, place));
    const post = at.lin.sees('C1').findLast(({ from }) => from === 'app');
    const said = post === undefined ? '' : at.slack.wordsOn(post);
    expect(said).toContain('没有显示。 · Shortened here:');
    expect(said).toContain('查看其余 · Show the rest');
  });

  test('a withdrawn visit leaves one neutral line in its place, also where a guest has come to read', async () => {
    const { card, post } = await posted();
    at.slack.invite('C1', 'U3');
    at.house.clock.advance({ hours: 1 });
    await at.ada.press(card, 'Undo');
    await at.settle();
    await at.slack.until(() => words(post.ts).includes('withdrawn'));
    expect(words(post.ts)).toBe(WITHDRAWN);
    at.slack.kick('C1', 'U3');
    at.house.clock.advance({ hours: 1 });
  });
});

describe('in Feishu', () => {
  let feishu: FeishuHouse;
  let ada: User;
  let carl: User;
  let teams: Record<'north' | 'south', ReturnType<FeishuHouse['vendor']['group']>>;
  beforeAll(async () => {
    feishu = await openFeishuHouse('webhook');
    [ada, carl] = [feishu.member('repA'), feishu.member('colleague')];
    const group = (name: string) => feishu.vendor.group(`oc_${name}`, { name, members: [ada, carl] });
    teams = { north: group('north'), south: group('south') };
  }, 120_000);
  afterAll(() => feishu.close());
  afterEach(() => {
    expect(feishu.vendor.refusals()).toEqual([]);
  });

  const pressed = async (label: string, messageId = ada.last().messageId) => {
    await ada.press({ messageId }, label);
    await feishu.settle();
  };
  const posted = async (name: 'north' | 'south') => {
    const team = teams[name];
    await ada.say(NOTE);
    await feishu.settle();
    await pressed('Confirm');
    const card = ada.last();
    await pressed('Post in a channel');
    await ada.fill(ada.last(), { channel: name }).submit('Post');
    await feishu.settle();
    return { team, card };
  };

  test('a post is in both languages, its writer is told where it stands, and it follows the visit', async () => {
    const { team, card } = await posted('north');
    for (const part of ['Oakhurst', '下一步 · Next steps', '我方 · us', '拜访了客户 · visited']) {
      expect(carl.last(team).text).toContain(part);
    }
    const { messageId } = carl.last(team);
    expect(ada.last().text).toBe('Posted in north.');
    await pressed('Open', card.messageId);
    await pressed('Correct');
    await ada.fill(ada.last(), { 'steps.0.what': 'Send the leaflet' }).submit('Save');
    await feishu.settle();
    expect(carl.last(team)).toMatchObject({ messageId, text: expect.stringContaining('Send the leaflet') });
    expect(carl.last(team).text).not.toContain('new offer');
  });

  test('what a post has no room for is told in both languages', async () => {
    const team = feishu.vendor.group('oc_long', { name: 'long', members: [ada, carl] });
    const id = `${feishu.vendor.app.tenantKey}/oc_long`;
    await feishu.running.door.deliver(
      longPost(feishu.house.members.repA, { platform: 'feishu', kind: 'channel', id }),
    );
    const cards = carl.sees(team).map(({ card }) => JSON.stringify(card));
    expect(cards[0]).toMatch(/第 1 部分，共 \d+ 部分 · Part 1 of \d+/);
  });

  test('a withdrawn visit leaves one neutral line in its place', async () => {
    const { team, card } = await posted('south');
    const { messageId } = carl.last(team);
    await pressed('Undo', card.messageId);
    expect(carl.last(team)).toMatchObject({ messageId, text: WITHDRAWN });
  });
});
