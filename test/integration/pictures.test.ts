/** Pictures of replies on platforms that show no SVG: uploaded once, shown within the message, else told in words. */
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Outgoing } from '../../src/chat/door.ts';
import type { Place } from '../../src/chat/inbound.ts';
import type { Reply } from '../../src/chat/reply.ts';
import { svg } from '../../src/chat/svg.ts';
import type { Viewer } from '../../src/chat/viewer.ts';
import { SETTLING_TRIES } from '../../src/platforms/slack/limits.ts';
import { type FeishuHouse, openFeishuHouse } from '../support/feishu-house.ts';
import type { User } from '../support/loopback-feishu/people/user.ts';
import { openSlackHouse, type SlackHouse } from '../support/slack-house.ts';

/** Every name makes a drawing of its own. */
const mapOf = (name: string): Reply => ({
  audience: { kind: 'writer' },
  purpose: 'new',
  summary: 'Map',
  blocks: [
    {
      kind: 'picture',
      picture: {
        svg: svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 60"><text x="9" y="40">${name}</text></svg>`
          .markup,
        alt: `${name} decides`,
        table: { caption: 'People', columns: ['Who', 'Role'], rows: [[name, 'decider']] },
      },
    },
  ],
});

const outgoing = (viewer: Viewer, place: Place, reply: Reply): Outgoing => ({
  messageId: uuidv7(),
  revision: 1,
  viewer,
  place,
  reply,
  platformMessageId: null,
  handle: null,
  retried: false,
});

describe('in Slack', () => {
  let at: SlackHouse;
  beforeAll(async () => {
    at = await openSlackHouse();
  }, 120_000);
  afterAll(() => at.close(), 60_000);

  const deliver = (reply: Reply) =>
    at.running.door.deliver(
      outgoing(at.house.members.repA, { platform: 'slack', kind: 'direct', id: `T1/${at.ada.dm()}` }, reply),
    );
  const newest = () => {
    const card = at.ada.sees(at.ada.dm()).at(-1);
    if (card === undefined) throw new Error('nothing is shown');
    return card;
  };
  const kinds = () => newest().blocks.map(({ type }) => type);
  const uploads = () => at.slack.calls('files.completeUploadExternal').length;

  test('a picture is uploaded once and shown within each message, with its words beside it', async () => {
    const before = uploads();
    for (const _ of [1, 2]) expect(await deliver(mapOf('Priya'))).toMatchObject({ kind: 'delivered' });
    expect(uploads()).toBe(before + 1);
    expect(kinds()).toEqual(['image']);
    expect(newest().blocks[0]).toMatchObject({ alt_text: 'Priya decides' });
    expect(newest().text).toContain('Priya: decider');
    expect(at.slack.refusals()).toEqual([]);
  });

  test('a file that Slack is still working on is waited for, and the message is sent once', async () => {
    const shown = at.ada.sees(at.ada.dm()).length;
    at.slack.holdFiles(true);
    expect(await deliver(mapOf('Tom'))).toMatchObject({ kind: 'later' });
    at.slack.holdFiles(false);
    expect(await deliver(mapOf('Tom'))).toMatchObject({ kind: 'delivered' });
    expect(at.ada.sees(at.ada.dm())).toHaveLength(shown + 1);
    expect(kinds()).toEqual(['image']);
  });

  test('a file that never gets ready is given up: its words and rows are shown', async () => {
    at.slack.holdFiles(true);
    const came = [];
    for (let tries = 0; tries <= SETTLING_TRIES; tries += 1) came.push((await deliver(mapOf('Kim'))).kind);
    at.slack.holdFiles(false);
    expect(came).toEqual([...Array(SETTLING_TRIES).fill('later'), 'delivered']);
    expect(kinds()).not.toContain('image');
    expect(at.slack.wordsOn(newest())).toMatch(/Kim decides[\s\S]*People[\s\S]*decider/);
  });

  test('without the right to write files, and of a drawing that cannot be drawn, words and rows are shown', async () => {
    at.slack.setScopes([
      'chat:write',
      'im:history',
      'users:read',
      'commands',
      'channels:read',
      'groups:read',
    ]);
    expect(await deliver(mapOf('Ann'))).toMatchObject({ kind: 'delivered' });
    expect(at.slack.wordsOn(newest())).toMatch(/Ann decides[\s\S]*decider/);
    const [block] = mapOf('Bo').blocks;
    if (block?.kind !== 'picture') throw new Error('no picture');
    const broken = { ...mapOf('Bo'), blocks: [{ ...block, picture: { ...block.picture, svg: '<svg>' } }] };
    expect(await deliver(broken)).toMatchObject({ kind: 'delivered' });
    expect(at.slack.wordsOn(newest())).toContain('Bo decides');
  });
});

describe('in Feishu', () => {
  let feishu: FeishuHouse;
  let ada: User;
  beforeAll(async () => {
    feishu = await openFeishuHouse('webhook');
    ada = feishu.member('repA');
  }, 120_000);
  afterAll(() => feishu.close());

  const deliver = (reply: Reply) => {
    const id = `${feishu.vendor.app.tenantKey}/ou_repA`;
    const place = { platform: 'feishu', kind: 'direct', id } as const;
    return feishu.running.door.deliver(outgoing(feishu.house.members.repA, place, reply));
  };
  const uploads = () => feishu.vendor.callsOf('images.create').length;
  const newest = () => ada.sees().at(-1)?.text ?? '';

  test('a picture is uploaded once and shown within each card', async () => {
    for (const _ of [1, 2]) expect(await deliver(mapOf('Priya'))).toMatchObject({ kind: 'delivered' });
    expect(uploads()).toBe(1);
    expect(newest()).not.toContain('decider');
    expect(feishu.vendor.refusals()).toEqual([]);
  });

  test('without the right to upload, words and rows are shown', async () => {
    feishu.vendor.app.scopes.delete('im:resource:upload');
    expect(await deliver(mapOf('Ann'))).toMatchObject({ kind: 'delivered' });
    expect(newest()).toMatch(/Ann decides[\s\S]*decider/);
  });
});
