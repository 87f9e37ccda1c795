import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Reply } from '../../../src/chat/reply.ts';
import * as limits from '../../../src/platforms/slack/limits.ts';
import type { Frame, SlackBlock } from '../../../src/platforms/slack/render/frame.ts';
import { messageIdOf } from '../../../src/platforms/slack/render/ids.ts';
import { drawMessage, drawSimply, drawView, restOf } from '../../../src/platforms/slack/render/message.ts';
import { blocksOn } from '../../support/loopback-slack/blocks/several-blocks.ts';
import { anyReply } from '../../support/reply-arbitrary.ts';

const ID = '01890000-0000-7000-8000-00000000000a';
const frame: Frame = { locale: 'en', surface: 'message', message: { id: ID, revision: 1 } };
const link = (part: number) => `${part} message T1/C1`;

const replyOf = (...blocks: Block[]): Reply => ({
  audience: { kind: 'writer' },
  purpose: 'new',
  summary: 'A summary',
  blocks,
});
const draw = (...blocks: Block[]): SlackBlock[] => drawMessage(replyOf(...blocks), frame, link).blocks;
const json = (drawn: unknown): string => JSON.stringify(drawn);
const letters = (count: number): string => 'x'.repeat(count);

const button = (label: string) => ({ label, style: 'default' as const, value: 'help@1 {}' });

/** Every object of a drawn tree. */
const objectsOf = (drawn: unknown): Record<string, unknown>[] => {
  if (Array.isArray(drawn)) return drawn.flatMap(objectsOf);
  if (typeof drawn !== 'object' || drawn === null) return [];
  const all: unknown[] = Object.values(drawn);
  return [{ ...drawn }, ...all.flatMap(objectsOf)];
};

describe('a message', () => {
  it('carries our id and its revision in the id of every block', () => {
    const blocks = draw({ kind: 'heading', text: 'Draft' }, { kind: 'buttons', buttons: [button('Edit')] });
    expect(blocks.map(({ block_id }) => messageIdOf(block_id ?? ''))).toEqual([ID, ID]);
    expect(new Set(blocks.map(({ block_id }) => block_id)).size).toBe(2);
    const later = drawMessage(
      replyOf({ kind: 'text', text: 'a' }),
      { ...frame, message: { id: ID, revision: 2 } },
      link,
    );
    expect(later.blocks[0]?.block_id).not.toBe(draw({ kind: 'text', text: 'a' })[0]?.block_id);
  });

  it('has a text beside its blocks that says the same, the summary first', () => {
    const { text } = drawMessage(
      replyOf({ kind: 'facts', facts: [{ label: 'Account', value: 'Oakhurst', quote: 'at Oakhurst' }] }),
      frame,
      link,
    );
    expect(text).toBe('A summary\nAccount: Oakhurst “at Oakhurst”');
  });

  it('has blocks even where the reply has none', () => {
    expect(json(draw())).toContain('A summary');
  });

  it('says nothing that is confidential, and a modal does', () => {
    const people: Block = {
      kind: 'people',
      label: 'People',
      people: [
        {
          name: 'Chen',
          quote: 'tips us off',
          tags: [
            { text: 'inside guide', tone: 'plain', confidential: true },
            { text: 'buyer', tone: 'plain' },
          ],
        },
      ],
    };
    const message = json(drawMessage(replyOf(people), frame, link));
    expect(message).toContain('buyer');
    expect(message).not.toContain('inside guide');
    expect(message).not.toContain('tips us off');
    const home = json(drawView([people], { ...frame, surface: 'home' }, 0, link));
    expect(home).not.toContain('inside guide');
    const modal = json(drawView([people], { ...frame, surface: 'modal' }, 1, link));
    expect(modal).toContain('inside guide');
  });

  const heading: Block = { kind: 'heading', text: 'Oakhurst' };
  const ofVisit = (...blocks: Block[]): Reply => ({
    ...replyOf(...blocks),
    subject: { kind: 'visit', id: 'v1' },
  });
  const account = { text: 'Oakhurst', ref: { kind: 'account' as const, id: 'a1' } };
  const last = (drawn: { blocks: SlackBlock[] }) => json(drawn.blocks.at(-1));

  it('leads from the card of a record to its page, unless others read it', () => {
    const card = ofVisit(heading, { kind: 'buttons', buttons: [button('Undo')] });
    expect(last(drawMessage(card, frame, link))).toMatch(/Undo.*Open in browser.*\/visit\/v1/);
    const shared = { ...card, audience: { kind: 'channel' as const, id: 'T1/C1' } };
    expect(json(drawMessage(shared, frame, link))).not.toContain('/visit/v1');
  });

  it('has nothing to open under a notice, nor beside a button that is to be pressed, or shows the record', () => {
    const told = ofVisit({ kind: 'notice', tone: 'plain', text: 'Draft discarded.' });
    expect(json(drawMessage(told, frame, link))).not.toContain('Open in browser');
    const opens = { ...button('Open'), value: 'visit.show@1 {"visitId":"v1"}' };
    const stored = ofVisit(heading, { kind: 'buttons', buttons: [opens] });
    expect(json(drawMessage(stored, frame, link))).not.toContain('Open in browser');
    const confirm = { ...button('Confirm'), style: 'primary' as const };
    const draft = ofVisit(heading, { kind: 'buttons', buttons: [confirm, button('Edit')] });
    expect(json(drawMessage(draft, frame, link))).not.toContain('Open in browser');
  });

  it('opens all that it names from one menu above the last buttons, each list under its name, its page last', () => {
    const people = [{ name: 'Priya Raman', tags: [], ref: { kind: 'person' as const, id: 'p1' } }];
    const { blocks } = drawMessage(
      ofVisit(
        heading,
        { kind: 'people', label: 'People', people },
        { kind: 'list', label: 'Deals', items: [account, account] },
        { kind: 'buttons', buttons: [button('Undo')] },
      ),
      frame,
      link,
    );
    const menus = blocks.filter((block) => json(block).includes('static_select'));
    expect(menus).toEqual([blocks.at(-2)]);
    const groups = objectsOf(menus).flatMap(({ option_groups }) => option_groups ?? []);
    expect(groups).toMatchObject([
      { label: { text: 'People' }, options: [{ text: { text: 'Priya Raman' } }] },
      { label: { text: 'Deals' }, options: [{ text: { text: 'Oakhurst' } }] },
      { options: [{ text: { text: 'Open in browser' } }] },
    ]);
  });

  it('says a name once, where a title or a fold says it', () => {
    const table: Block = { kind: 'table', caption: 'Oakhurst', columns: ['a', 'b'], rows: [['1', '2']] };
    expect(json(draw(heading, table)).match(/Oakhurst/g)).toHaveLength(1);
    expect(json(draw({ kind: 'fold', label: 'Oakhurst', blocks: [table] })).match(/Oakhurst/g)).toHaveLength(
      1,
    );
  });

  it('keeps a button in a fold beside its line', () => {
    const blocks: Block[] = [
      { kind: 'list', items: [{ text: 'A solution', buttons: [button('Prepared')] }, { text: 'no button' }] },
    ];
    expect(draw({ kind: 'fold', label: 'More', blocks })).toMatchObject([
      {
        type: 'container',
        child_blocks: [
          { type: 'section', text: { text: '• no button' } },
          { type: 'section', text: { text: '• A solution' }, accessory: { text: { text: 'Prepared' } } },
        ],
      },
    ]);
  });

  it('asks without a colon', () => {
    const facts = [{ label: 'Who are you?', value: 'They have met us.' }];
    expect(json(draw({ kind: 'facts', facts }))).toContain('"Who are you? "');
  });

  it('tells a table in a fold line by line', () => {
    const fold = (columns: string[], row: string[]) =>
      json(
        draw({
          kind: 'fold',
          label: 'More',
          blocks: [{ kind: 'table', caption: 'Sums', columns, rows: [row] }],
        }),
      );
    expect(fold(['Deal', 'Sum'], ['Press', '€42K'])).toContain('Sums\\n• Press: €42K');
    expect(fold(['Deal', 'Sum', 'Day'], ['Press', '', 'Fri'])).toContain(
      'Deal: Sum · Day\\n• Press: – · Fri',
    );
  });

  it('puts one button beside a short line, and below one that would be squeezed by it', () => {
    const drawn = (length: number) =>
      draw({ kind: 'list', label: 'l', items: [{ text: letters(length), buttons: [button('Go')] }] });
    expect(drawn(limits.BESIDE_BUTTON).map(({ type }) => type)).toEqual(['rich_text', 'section']);
    expect(drawn(limits.BESIDE_BUTTON + 1).map(({ type }) => type)).toEqual([
      'rich_text',
      'section',
      'actions',
    ]);
  });

  it('lets a name stand out above its detail, and no whole sentence; a single line has no bullet', () => {
    const drawn = (length: number) =>
      json(draw({ kind: 'list', items: [{ text: letters(length), detail: 'd' }] }));
    expect(drawn(limits.BOLD_LINE)).toContain('bold');
    expect(drawn(limits.BOLD_LINE + 1)).not.toContain('bold');
    expect(drawn(1)).not.toContain('bullet');
  });

  it('sets the detail of a line below it, names a source before its quote, and slants no Chinese', () => {
    const list = draw({ kind: 'list', items: [{ text: '发报价', detail: '宁波恒泰 · 周五' }] });
    expect(objectsOf(list).filter(({ type }) => type === 'text')).toEqual([
      { type: 'text', text: '发报价', style: { bold: true } },
      { type: 'text', text: '\n宁波恒泰 · 周五' },
    ]);
    expect(json(draw({ kind: 'quote', text: 'too dear', source: 'Note' }))).toMatch(/Note.*too dear/);
    const fact = (quote: string) => json(draw({ kind: 'facts', facts: [{ label: 'a', value: 'b', quote }] }));
    expect(fact('太贵')).not.toContain('italic');
    expect(fact('too dear')).toContain('italic');
  });

  it('opens the records that it names', () => {
    const blocks = draw({
      kind: 'list',
      items: [
        { text: 'Oakhurst', ref: { kind: 'account', id: 'a1' } },
        { text: 'Call', ref: { kind: 'task', id: 't1' } },
      ],
    });
    expect(json(blocks)).toContain(JSON.stringify('account@1 {"id":"a1"}'));
    expect(json(blocks)).not.toContain('task@1');
  });
});

describe('within the limits', () => {
  const lastOf = (blocks: readonly SlackBlock[]) => json(blocks.at(-1));

  it(`shows ${limits.BLOCKS_PER_MESSAGE} blocks, and of one more it shows the rest by a button`, () => {
    const texts = (count: number): Block[] =>
      Array.from({ length: count }, (_, index) => ({ kind: 'text', text: `line ${index}` }));
    expect(draw(...texts(limits.BLOCKS_PER_MESSAGE))).toHaveLength(limits.BLOCKS_PER_MESSAGE);
    const shortened = draw(...texts(limits.BLOCKS_PER_MESSAGE + 1));
    expect(shortened).toHaveLength(limits.BLOCKS_PER_MESSAGE);
    expect(json(shortened)).toContain('Shortened here: 3 more.');
    expect(lastOf(shortened)).toContain('Show the rest');
  });

  it('keeps the buttons at the end of a card that is shortened', () => {
    const items = Array.from({ length: 60 }, (_, index) => ({
      text: `step ${index}`,
      buttons: [button('Done'), button('Later')],
    }));
    const blocks = draw({ kind: 'list', items }, { kind: 'buttons', buttons: [button('Confirm')] });
    expect(blocks.length).toBeLessThanOrEqual(limits.BLOCKS_PER_MESSAGE);
    expect(json(blocks)).toContain('Confirm');
    expect(json(blocks)).toContain('step 0');
    expect(json(blocks)).toMatch(/Shortened here.*Show the rest.*Confirm/);
  });

  it(`parts a text of more than ${limits.TEXT} characters`, () => {
    const length = limits.TEXT - 2;
    expect(draw({ kind: 'text', text: letters(length) })).toHaveLength(1);
    expect(draw({ kind: 'text', text: letters(length + 1) })).toHaveLength(2);
  });

  it(`cuts a header at ${limits.HEADER} and shows the whole below`, () => {
    expect(draw({ kind: 'heading', text: letters(limits.HEADER) })).toHaveLength(1);
    const [header, whole] = draw({ kind: 'heading', text: letters(limits.HEADER + 1) });
    expect(json(header)).toContain('…');
    expect(json(whole)).toContain(letters(limits.HEADER + 1));
  });

  it(`puts ${limits.ACTIONS} buttons into one block, one more into a second`, () => {
    const buttons = (count: number): Block => ({
      kind: 'buttons',
      buttons: Array.from({ length: count }, () => button('Go')),
    });
    expect(draw(buttons(limits.ACTIONS))).toHaveLength(1);
    expect(draw(buttons(limits.ACTIONS + 1))).toHaveLength(2);
  });

  it(`cuts a label at ${limits.BUTTON_LABEL}`, () => {
    const label = (length: number) => json(draw({ kind: 'buttons', buttons: [button(letters(length))] }));
    expect(label(limits.BUTTON_LABEL)).toContain(letters(limits.BUTTON_LABEL));
    expect(label(limits.BUTTON_LABEL + 1)).toContain(`${letters(limits.BUTTON_LABEL - 1)}…`);
  });

  it('cuts what is asked before a press', () => {
    const asked = (length: number) =>
      json(draw({ kind: 'buttons', buttons: [{ ...button('Go'), confirm: letters(length) }] }));
    expect(asked(limits.CONFIRM_TEXT)).toContain(letters(limits.CONFIRM_TEXT));
    expect(asked(limits.CONFIRM_TEXT + 1)).not.toContain(letters(limits.CONFIRM_TEXT));
  });

  it(`groups a menu of more than ${limits.OPTIONS} options`, () => {
    const menu = (count: number) =>
      json(
        draw({
          kind: 'select',
          label: 'Choose',
          options: Array.from({ length: count }, (_, index) => ({
            label: `o${index}`,
            value: `help@1 {"w":${index}}`,
          })),
        }),
      );
    expect(menu(limits.OPTIONS)).not.toContain('option_groups');
    expect(menu(limits.OPTIONS + 1)).toContain('option_groups');
  });

  it(`opens ${limits.OPTIONS} records from a plain menu, and more from a grouped one`, () => {
    const items = (count: number) =>
      Array.from({ length: count }, (_, index) => ({
        text: `Account ${index}`,
        ref: { kind: 'account' as const, id: `a${index}` },
      }));
    expect(json(draw({ kind: 'list', items: items(limits.OPTIONS) }))).not.toContain('option_groups');
    const grouped = json(draw({ kind: 'list', items: items(limits.OPTIONS + 1) }));
    expect(grouped).toContain('Account 0 – Account 99');
    expect(grouped).toContain('Account 100 – Account 100');
  });

  it('shows a picture by its file, and its words and rows where it has none', () => {
    const picture = (alt: string): Block => ({
      kind: 'picture',
      picture: { svg: '<svg/>', alt, table: { caption: 'Map', columns: ['Who'], rows: [['Priya']] } },
    });
    const shown = (alt: string) =>
      drawMessage(replyOf(picture(alt)), { ...frame, files: new Map([['<svg/>', 'F0123456789']]) }, link);
    expect(shown('Priya decides').blocks).toMatchObject([
      { type: 'image', slack_file: { id: 'F0123456789' }, alt_text: 'Priya decides', title: { text: 'Map' } },
    ]);
    expect(shown('Priya decides').text).toContain('Priya decides');
    expect(draw(picture('Priya decides')).map(({ type }) => type)).toEqual(['section', 'rich_text', 'table']);
    expect(json(shown(letters(limits.ALT_TEXT)))).toContain(`"${letters(limits.ALT_TEXT)}"`);
    expect(json(shown(letters(limits.ALT_TEXT + 1)))).toContain(`"${letters(limits.ALT_TEXT - 1)}…"`);
  });

  it('says a heading that is the summary once in the plain text, also where it has a sign', () => {
    const stored: Reply = {
      audience: { kind: 'writer' },
      purpose: 'new',
      summary: 'Stored: Oakhurst',
      blocks: [{ kind: 'heading', text: 'Stored: Oakhurst', tone: 'good' }],
    };
    const drawn = drawMessage(stored, frame, link);
    expect(drawn.text).toBe('Stored: Oakhurst');
    expect(drawn.blocks).toMatchObject([{ type: 'header', text: { text: '✅ Stored: Oakhurst' } }]);
  });

  it('tells a drawing in lines where a modal shows it, and offers its page', () => {
    const table = {
      caption: '',
      columns: ['Who', 'Title', 'Reports to'],
      rows: [['Priya', 'manager', 'Alice']],
    };
    const picture: Block = {
      kind: 'picture',
      picture: { svg: '<svg/>', alt: 'Priya reports to Alice', table },
    };
    const page = button('Open in browser');
    const view = (...blocks: Block[]) =>
      json(drawView(blocks, { ...frame, surface: 'modal' }, 1, link, page));
    expect(view(picture)).toContain('Who: Title · Reports to');
    expect(view(picture)).toMatch(/Priya: .*manager · Alice.*Open in browser/);
    expect(view({ kind: 'text', text: 'words alone' })).not.toContain('Open in browser');
  });

  it(`makes buttons of a menu whose values have more than ${limits.OPTION_VALUE} characters`, () => {
    const menu = (length: number) =>
      json(draw({ kind: 'select', label: 'Choose', options: [{ label: 'one', value: letters(length) }] }));
    expect(menu(limits.OPTION_VALUE)).toContain('static_select');
    expect(menu(limits.OPTION_VALUE + 1)).not.toContain('static_select');
    expect(menu(limits.OPTION_VALUE + 1)).toMatch(/Choose.*button/);
  });

  it('draws a table of its own, and lines where Slack has no room for one', () => {
    const table = (rows: number, columns = 2, cell = 'c'): Block => ({
      kind: 'table',
      caption: 'Pipeline',
      columns: Array.from({ length: columns }, (_, index) => `col${index}`),
      rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell)),
    });
    const isNative = (...blocks: Block[]) => draw(...blocks).filter(({ type }) => type === 'table').length;
    expect(isNative(table(limits.TABLE_ROWS - 1))).toBe(1);
    expect(isNative(table(limits.TABLE_ROWS))).toBe(0);
    expect(isNative(table(1, limits.TABLE_CELLS))).toBe(1);
    expect(isNative(table(1, limits.TABLE_CELLS + 1))).toBe(0);
    expect(isNative(table(1, 1, letters(limits.TABLE_TEXT - 4)))).toBe(1);
    expect(isNative(table(1, 1, letters(limits.TABLE_TEXT - 3)))).toBe(0);
    expect(isNative(table(1), table(1))).toBe(limits.TABLES_PER_MESSAGE);
  });

  it('draws charts, and their numbers where Slack draws none', () => {
    const chart = (categories: number, series = 1, shape: 'bar' | 'pie' = 'bar', value = 1): Block => ({
      kind: 'chart',
      chart: {
        title: 'Visits',
        shape,
        categories: Array.from({ length: categories }, (_, index) => `m${index}`),
        series: Array.from({ length: series }, (_, index) => ({
          name: `s${index}`,
          values: Array.from({ length: categories }, () => value),
        })),
      },
    });
    const drawn = (...blocks: Block[]) =>
      draw(...blocks).filter(({ type }) => type === 'data_visualization').length;
    expect(drawn(chart(limits.CHART_CATEGORIES))).toBe(1);
    expect(drawn(chart(limits.CHART_CATEGORIES + 1))).toBe(0);
    expect(drawn(chart(3, limits.CHART_SERIES))).toBe(1);
    expect(drawn(chart(3, limits.CHART_SERIES + 1))).toBe(0);
    expect(drawn(chart(limits.CHART_SERIES, 1, 'pie'))).toBe(1);
    expect(drawn(chart(limits.CHART_SERIES + 1, 1, 'pie'))).toBe(0);
    expect(drawn(chart(3, 1, 'pie', 0))).toBe(0);
    expect(drawn(chart(2), chart(2), chart(2))).toBe(limits.CHARTS_PER_MESSAGE);
    expect(json(draw(chart(limits.CHART_CATEGORIES + 1)))).toContain('m20');
  });

  it(`folds ${limits.CONTAINER_BLOCKS} blocks, and shows more of them open`, () => {
    const fold = (count: number): Block => ({
      kind: 'fold',
      label: 'More',
      blocks: Array.from({ length: count }, (_, index) => ({ kind: 'text', text: `t${index}` })),
    });
    expect(draw(fold(limits.CONTAINER_BLOCKS)).map(({ type }) => type)).toEqual(['container']);
    expect(draw(fold(limits.CONTAINER_BLOCKS + 1)).map(({ type }) => type)).not.toContain('container');
  });

  it(`shortens a message of more than ${limits.MESSAGE_TEXT} characters, and loses nothing`, () => {
    const notes = Array.from({ length: 40 }, (_, index) => `<${index}> ${letters(900)}`);
    const reply = replyOf({ kind: 'list', items: notes.map((text) => ({ text })) });
    const seen = [json(drawMessage(reply, frame, link))];
    for (let part = 1; ; part += 1) {
      const rest = restOf(reply, frame, part, 'message');
      if (rest.length === 0) break;
      seen.push(json(drawView(rest, { ...frame, surface: 'modal' }, part, link)));
    }
    expect(seen.length).toBeGreaterThan(1);
    for (let index = 0; index < notes.length; index += 1) expect(seen.join('')).toContain(`<${index}> `);
  });

  it(`cuts the text beside the blocks at ${limits.FALLBACK_TEXT}, and no escape in two`, () => {
    const { text } = drawMessage(replyOf({ kind: 'text', text: '<&>'.repeat(2000) }), frame, link);
    expect(text.length).toBeLessThanOrEqual(limits.FALLBACK_TEXT);
    expect(text.replaceAll(/&(?:amp|lt|gt);/g, '')).not.toMatch(/[<>&]/);
  });
});

describe('whatever somebody writes', () => {
  const dangers = fc.constantFrom(
    '<!channel>',
    '<!here|here>',
    '<@U1>',
    '<#C1|sales>',
    '<!subteam^S1|@team>',
    '<http://evil.example|Pay here>',
    '&lt;!channel&gt;',
    '*bold* _it_ ~no~ `code` ```pre```',
    ':rocket: @channel @here',
    '{{name}} <% x %>',
    '\u202Eright to left\u2069',
    '👩‍👩‍👧‍👦é',
    '\u0000',
    '',
    '   ',
    '-'.repeat(3100),
    '云'.repeat(200),
  );
  const words = fc.oneof(dangers, fc.string({ unit: 'binary', maxLength: 30 }), fc.lorem({ maxCount: 12 }));

  it('stays text: no mention, no link, no markup can come of it (B8)', () => {
    fc.assert(
      fc.property(anyReply(words), (reply) => {
        for (const drawn of [drawMessage(reply, frame, link), drawSimply(reply, frame)]) {
          for (const object of objectsOf(drawn.blocks)) {
            expect(object.type).not.toBe('mrkdwn');
            expect(object.type).not.toBe('markdown');
            expect([
              'user',
              'usergroup',
              'channel',
              'broadcast',
              'link',
              'emoji',
              'date',
              'team',
            ]).not.toContain(object.type);
            expect(object.url).toBeUndefined();
            if (object.type === 'plain_text') expect(object.emoji).toBe(false);
          }
          expect(drawn.text.replaceAll(/&(?:amp|lt|gt);/g, '')).not.toMatch(/[<>&]/);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is drawn as Slack takes it, in a message, in modals and in App Home', () => {
    fc.assert(
      fc.property(anyReply(words), (reply) => {
        const message = drawMessage(reply, frame, link);
        expect(refused('message', message.blocks)).toEqual([]);
        expect(message.text.trim()).not.toBe('');
        expect(refused('message', drawSimply(reply, frame).blocks)).toEqual([]);
        const rest = restOf(reply, frame, 1, 'message');
        expect(refused('modal', drawView(rest, { ...frame, surface: 'modal' }, 1, link))).toEqual([]);
        const home = drawView(reply.blocks, { ...frame, surface: 'home', message: null }, 0, link);
        expect(refused('home', home)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  /** By the rules of the loopback Slack, which were gathered apart from ours. */
  const refused = (surface: 'message' | 'modal' | 'home', blocks: readonly SlackBlock[]) =>
    blocksOn(surface)
      .safeParse(JSON.parse(json(blocks)))
      .error?.issues.map(({ message, path }) => `${message} at ${path.join('.')}`) ?? [];
});
