import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Reply } from '../../../src/chat/reply.ts';
import {
  MAX_BESIDE_LENGTH,
  MAX_CARD_BYTES,
  MAX_CARDS,
  MAX_CELL_WIDTH,
  MAX_CHARTS,
  MAX_ELEMENTS,
  MAX_GRID_ROWS,
  MAX_OPTIONS,
  MAX_SENTENCE_WIDTH,
  MAX_SUBTITLE_WIDTH,
  MAX_TABLES,
} from '../../../src/platforms/feishu/limits.ts';
import type { Card } from '../../../src/platforms/feishu/render/card.ts';
import { type Drawn, drawReply } from '../../../src/platforms/feishu/render/reply.ts';
import { countOf, elementsOf } from '../../../src/platforms/feishu/render/size.ts';
import { feishuTexts } from '../../../src/platforms/feishu/texts.ts';
import { buttonsOf, cardWords, nodesOf, tagged } from '../../support/card-walk.ts';
import { hostileWords } from '../../support/hostile-words.ts';
import { anyReply } from '../../support/reply-arbitrary.ts';

/** Large replies are drawn a hundred times. */
const SLOW_MS = 60_000;

const frame = {
  messageId: '0192f1c0-0000-7000-8000-000000000001',
  inChannel: false,
  locale: 'en',
  words: feishuTexts.en,
  opens: ({ kind, id }: { kind: string; id: string }) => `${kind}.show@1 {"id":"${id}"}`,
  opener: null,
  page: null,
} as const;

const reply = (blocks: readonly Block[], summary = 'What it is about'): Reply => ({
  audience: { kind: 'writer' },
  purpose: 'new',
  summary,
  blocks,
});

const cardsOf = ({ first, further }: Drawn): Card[] => [first, ...further];
const draw = (...blocks: Block[]): Card[] => cardsOf(drawReply(reply(blocks), frame));

/** As it is sent. */
const requestBytes = (card: Card): number =>
  Buffer.byteLength(
    JSON.stringify({
      receive_id: 'ou_7d8a6e6df7621556ce0d21922b676706ccs',
      msg_type: 'interactive',
      content: JSON.stringify(card),
      uuid: frame.messageId,
    }),
  );

const items = (count: number) => Array.from({ length: count }, (_, index) => ({ text: `line ${index}` }));

describe('any reply', () => {
  test('becomes cards that Feishu takes: bytes, elements, tables, charts', { timeout: SLOW_MS }, () => {
    fc.assert(
      fc.property(anyReply(hostileWords), (any) => {
        const cards = cardsOf(drawReply(any, frame));
        expect(cards.length).toBeLessThanOrEqual(MAX_CARDS);
        for (const card of cards) {
          expect(requestBytes(card)).toBeLessThanOrEqual(MAX_CARD_BYTES);
          expect(elementsOf(card)).toBeLessThanOrEqual(MAX_ELEMENTS);
          expect(countOf(card, 'table')).toBeLessThanOrEqual(MAX_TABLES);
          expect(countOf(card, 'chart')).toBeLessThanOrEqual(MAX_CHARTS);
        }
      }),
    );
  });

  test('B8: its words stand in plain text, never in markup, a mention or a link', {
    timeout: SLOW_MS,
  }, () => {
    fc.assert(
      fc.property(anyReply(hostileWords), (any) => {
        for (const node of cardsOf(drawReply(any, frame)).flatMap(nodesOf)) {
          expect(['lark_md', 'markdown', 'at', 'a', 'person', 'img', 'text_tag']).not.toContain(node.tag);
          if ('text' in node) expect(node.text).toMatchObject({ tag: 'plain_text' });
          expect(Object.keys(node).filter((key) => /url|href|link|user_id/.test(key))).toEqual([]);
        }
      }),
    );
  });

  test('no text of it is empty, which Feishu would refuse', { timeout: SLOW_MS }, () => {
    fc.assert(
      fc.property(anyReply(hostileWords), (any) => {
        for (const node of cardsOf(drawReply(any, frame)).flatMap((card) => tagged(card, 'plain_text'))) {
          expect(node.content).not.toBe('');
        }
      }),
    );
  });

  test('tables stand at the root of a card alone, and no form within a fold', { timeout: SLOW_MS }, () => {
    fc.assert(
      fc.property(anyReply(hostileWords), (any) => {
        for (const card of cardsOf(drawReply(any, frame))) {
          const roots = card.body.elements.filter(({ tag }) => tag === 'table').length;
          expect(countOf(card, 'table')).toBe(roots);
          for (const panel of tagged(card, 'collapsible_panel')) expect(tagged(panel, 'form')).toEqual([]);
        }
      }),
    );
  });
});

describe('B7: signs', () => {
  test('a text that turns the direction of writing stays among itself', () => {
    const [card] = draw({ kind: 'text', text: 'abc \u202edrow' });
    const said = cardWords(card);
    const line = said.split('\n').find((one) => one.includes('abc'));
    expect(line?.startsWith('\u2068')).toBe(true);
    expect(line?.endsWith('\u2069')).toBe(true);
  });

  test('a cut never parts a sign', () => {
    fc.assert(
      fc.property(hostileWords, (text) => {
        const words = draw({ kind: 'facts', facts: [{ label: 'x', value: text }] }).map(cardWords);
        expect(words.join('')).toBe(words.join('').toWellFormed());
      }),
    );
    const family = '👨‍👩‍👧‍👦'.repeat(200);
    const words = draw({ kind: 'facts', facts: [{ label: 'x', value: family }] })
      .map(cardWords)
      .join('');
    expect(words.replaceAll('👨‍👩‍👧‍👦', '')).not.toMatch(/[👨👩👧👦]/u);
    expect(words).toContain('…');
  });
});

describe('limits, at n and at n + 1', () => {
  test('200 elements go on one card, 201 on two', () => {
    // Header and reserve take 5 elements, a dense line 2.
    const most = (MAX_ELEMENTS - 6) / 2;
    expect(draw({ kind: 'list', items: items(most) })).toHaveLength(1);
    expect(draw({ kind: 'list', items: items(most + 2) })).toHaveLength(2);
  });

  test('where fine lines would need two cards, dense ones need one', () => {
    const people = Array.from({ length: 25 }, (_, index) => ({
      name: `Person ${index}`,
      detail: 'Head of purchase',
      tags: [{ text: 'decider', tone: 'plain' as const }],
    }));
    const [card, ...more] = draw({ kind: 'people', label: 'People', people });
    expect(more).toEqual([]);
    expect(cardWords(card)).toContain('Person 24 · Head of purchase · decider');
  });

  test('5 tables stand on one card, the sixth on another', () => {
    const table = { kind: 'table' as const, caption: 'T', columns: ['a'], rows: [['1']] };
    expect(draw(...Array(5).fill(table))).toHaveLength(1);
    expect(draw(...Array(6).fill(table)).map((card) => countOf(card, 'table'))).toEqual([5, 1]);
  });

  test('5 charts stand on one card, the sixth on another', () => {
    const chart = {
      kind: 'chart' as const,
      chart: { title: 'C', shape: 'bar' as const, categories: ['a'], series: [{ name: 's', values: [1] }] },
    };
    expect(draw(...Array(5).fill(chart))).toHaveLength(1);
    expect(draw(...Array(6).fill(chart)).map((card) => countOf(card, 'chart'))).toEqual([5, 1]);
  });

  test('a table that a phone has room for is one, a wider one is told line by line', () => {
    const table = (width: number): Card | undefined => {
      const row = ['x'.repeat(MAX_CELL_WIDTH), 'y'.repeat(width), 'z'.repeat(8)];
      return draw({ kind: 'table', caption: 'Deals', columns: ['Name', 'Sum', 'By'], rows: [row, row] })[0];
    };
    expect(tagged(table(8), 'table')).toHaveLength(1);
    expect(tagged(table(9), 'table')).toEqual([]);
    const rows = (width: number): string[] => cardWords(table(width)?.body).split('\n').slice(2);
    expect(rows(9)).toEqual(
      Array(2).fill(`• ${'x'.repeat(MAX_CELL_WIDTH)}: ${'y'.repeat(9)} · ${'z'.repeat(8)}`),
    );
    const [name, values] = rows(20);
    expect([name, values]).toEqual([
      `• ${'x'.repeat(MAX_CELL_WIDTH)}`,
      `${'y'.repeat(20)} · ${'z'.repeat(8)}`,
    ]);
  });

  test('the columns of a table share the width of the card among them', () => {
    const [card] = draw({
      kind: 'table',
      caption: '',
      columns: ['Name', 'Sum'],
      rows: [['Press line', '5']],
    });
    const columns = tagged(card, 'table')[0]?.columns;
    expect(columns).toMatchObject([{ width: '69%' }, { width: '31%' }]);
  });

  test('a table within a fold is drawn as columns up to a number of rows, then line by line', () => {
    const columnsOf = (rows: number) => {
      const [card] = draw({
        kind: 'fold',
        label: 'More',
        blocks: [
          { kind: 'table', caption: '', columns: ['Who', 'Role'], rows: Array(rows).fill(['Priya', 'user']) },
        ],
      });
      return tagged(card, 'column_set').length;
    };
    expect(columnsOf(MAX_GRID_ROWS)).toBe(MAX_GRID_ROWS + 1);
    expect(columnsOf(MAX_GRID_ROWS + 1)).toBe(0);
  });

  test('100 options are offered, and with the 101st it is said that there are more', () => {
    const select = (count: number) => {
      const options = Array.from({ length: count }, (_, index) => ({
        label: `${index}`,
        value: `v${index}`,
      }));
      const [card] = draw({ kind: 'select', label: 'Which', options });
      return { options: tagged(card, 'select_static')[0]?.options, words: cardWords(card) };
    };
    expect(select(MAX_OPTIONS).options).toHaveLength(MAX_OPTIONS);
    expect(select(MAX_OPTIONS).words).not.toContain('Only the first');
    expect(select(MAX_OPTIONS + 1).options).toHaveLength(MAX_OPTIONS);
    expect(select(MAX_OPTIONS + 1).words).toContain('Only the first 100');
  });

  test('a note of 40,000 Chinese signs is shown whole, over several cards that say so', () => {
    const note = '今天去了宁波恒泰，见了采购经理陆敏。'.repeat(2_223).slice(0, 40_000);
    const cards = draw({ kind: 'heading', text: 'The note' }, { kind: 'quote', text: note });
    expect(cards.map(cardWords).join('\n').replaceAll('\n', '')).toContain(note.slice(0, 3_900));
    const shown = cards
      .flatMap((card) => tagged(card.body, 'plain_text'))
      .map((node) => String(node.content));
    expect(shown.join('')).toBe(note);
    expect(cardWords(cards[1]?.header)).toContain('Part 2 of 5');
  });

  test('what five cards cannot hold is cut, and the cut is said', () => {
    const text = 'x'.repeat(200_000);
    const cards = draw({ kind: 'text', text });
    expect(cards).toHaveLength(MAX_CARDS);
    expect(cardWords(cards.at(-1))).toContain('was cut here');
  });

  test(`a detail as wide as ${MAX_SUBTITLE_WIDTH} Latin letters is the subtitle, a wider one stands below`, () => {
    const subtitle = (detail: string) => draw({ kind: 'heading', text: 'Title', detail })[0]?.header.subtitle;
    const wide = '字'.repeat(MAX_SUBTITLE_WIDTH / 2);
    for (const detail of ['x'.repeat(MAX_SUBTITLE_WIDTH), wide]) {
      expect(subtitle(detail)?.content).toBe(detail);
      expect(subtitle(`${detail}x`)).toBeUndefined();
    }
  });

  test('120 characters of a heading are the title; a longer one goes on in the body', () => {
    const [fits] = draw({ kind: 'heading', text: 'h'.repeat(120) }, { kind: 'text', text: 'below' });
    expect(fits?.header.title.content).toBe('h'.repeat(120));
    expect(cardWords(fits?.body)).not.toContain('hh');
    const [long] = draw({ kind: 'heading', text: 'h'.repeat(121) }, { kind: 'text', text: 'below' });
    expect(long?.header.title.content).toBe(`${'h'.repeat(118)}…`);
    expect(cardWords(long?.body)).toBe(`…${'h'.repeat(3)}\nbelow`);
  });
});

describe('a card', () => {
  test('tells old clients by its title and the colour of it what it is about', () => {
    const [card] = draw({ kind: 'heading', text: 'Oakhurst', tone: 'bad' });
    expect(card?.header).toMatchObject({ title: { content: 'Oakhurst' }, template: 'red' });
    expect(card?.config.summary.content).toBe('What it is about');
  });

  test('has the colour of what it is there to say, whatever it reminds of further down', () => {
    const reminder: Block = { kind: 'notice', tone: 'warning', text: 'Two drafts are open.' };
    const [draft] = draw({ kind: 'heading', text: 'Draft: Oakhurst' }, reminder);
    expect(draft?.header.template).toBe('blue');
    const [stored] = draw({ kind: 'notice', tone: 'good', text: 'Stored.' }, reminder);
    expect(stored?.header.template).toBe('green');
  });

  test('asks a question once: in the title, with its answers below', () => {
    const options = [{ label: 'Oakhurst', value: 'help@1 {}', style: 'default' as const }];
    const question: Block = { kind: 'question', text: 'Which one do you mean?', options };
    const card = drawReply(reply([question], question.text), frame).first;
    expect(cardWords(card.header)).toBe('Which one do you mean?');
    expect(cardWords(card.body)).toBe('Oakhurst');
  });

  test('says each word of a long text once, in the title or below it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('met', 'Priya', 'again,', '今天去了', '，', '。', 'x'.repeat(90)), {
          minLength: 1,
          maxLength: 40,
        }),
        fc.constantFrom('notice', 'heading'),
        (some, kind) => {
          const text = some.join(' ');
          const block: Block =
            kind === 'heading' ? { kind: 'heading', text } : { kind: 'notice', tone: 'plain', text };
          const { first } = drawReply(reply([block], text), frame);
          const said = [first.header.title, ...first.body.elements]
            .map(cardWords)
            .join('')
            .replaceAll('…', '');
          expect(said.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        },
      ),
    );
  });

  test('goes on below with what a text says beyond the summary', () => {
    const text = 'Stored. Two people are new.';
    const card = drawReply(reply([{ kind: 'text', text }], 'Stored.'), frame).first;
    expect([cardWords(card.header), cardWords(card.body)]).toEqual(['Stored.', 'Two people are new.']);
  });

  test('says a sentence once', () => {
    const sentence: Block = { kind: 'notice', tone: 'warning', text: 'This card is out of date.' };
    const card = drawReply(reply([sentence], 'This card is out of date.'), frame).first;
    expect(cardWords(card).match(/out of date/g)).toHaveLength(1);
    expect(card.header.template).toBe('orange');
  });

  test(`two sentences as wide as ${MAX_SENTENCE_WIDTH} Latin letters are one title, wider ones a title and a text`, () => {
    const titled = (text: string) =>
      drawReply(reply([{ kind: 'notice', tone: 'plain', text }], text), frame).first.header.title.content;
    const latin = `Stored. ${'x'.repeat(MAX_SENTENCE_WIDTH - 'Stored. '.length)}`;
    const chinese = `已保存。${'字'.repeat(MAX_SENTENCE_WIDTH / 2 - 4)}`;
    expect([titled(latin), titled(`${latin}x`)]).toEqual([latin, 'Stored.']);
    expect([titled(chinese), titled(`${chinese}字`)]).toEqual([chinese, '已保存。']);
  });

  test('of a text that is too long for a title, the first sentence is it, and the rest stands below', () => {
    const [first, second] = ['I did not understand that.', `${'Write what happened. '.repeat(6)}`.trim()];
    const text = `${first} ${second}`;
    const notice: Block = { kind: 'notice', tone: 'plain', text };
    const card = drawReply(reply([notice], text), frame).first;
    expect(card.header.title.content).toBe(first);
    expect(cardWords(card.body)).toBe(second);
    const chinese = `没听懂。${'请写下见了谁、说了什么。'.repeat(11)}`;
    const [title] = [drawReply(reply([{ ...notice, text: chinese }], chinese), frame).first.header.title];
    expect(title.content).toBe('没听懂。');
  });

  test('says the name of a table, a chart or a text to copy once, where the title says it', () => {
    const chart = {
      title: 'Name',
      shape: 'bar' as const,
      categories: ['a'],
      series: [{ name: 's', values: [1] }],
    };
    for (const block of [
      { kind: 'copy', label: 'Name', text: 'x' },
      { kind: 'table', caption: 'Name', columns: ['a'], rows: [['1']] },
      { kind: 'chart', chart },
    ] satisfies Block[]) {
      const card = drawReply(reply([block], 'Name'), frame).first;
      expect(cardWords(card).match(/Name/g)).toHaveLength(1);
      expect(JSON.stringify(tagged(card, 'chart'))).not.toContain('Name');
    }
  });

  test('draws what is folded densely before it does so with what is not', () => {
    const facts = Array.from({ length: 5 }, (_, at) => ({ label: `Fact ${at}`, value: 'said' }));
    const folded: Block = {
      kind: 'fold',
      label: 'More',
      blocks: [{ kind: 'list', items: items(60).map((one) => ({ ...one, detail: 'x' })) }],
    };
    const [card, ...more] = draw({ kind: 'facts', facts }, folded);
    expect(more).toEqual([]);
    expect(card?.body.elements.slice(0, 5).map(({ tag }) => tag)).toEqual(Array(5).fill('column_set'));
    expect(cardWords(tagged(card, 'collapsible_panel'))).toContain('• line 59\nx');
  });

  test('sets a stance in its colour, and what else is known of a person below it', () => {
    const tags = [
      { text: 'user', tone: 'plain' as const },
      { text: 'opponent', tone: 'bad' as const },
    ];
    const [card] = draw({ kind: 'people', label: 'People', people: [{ name: 'Tom', tags }] });
    const [stance, rest] = tagged(card?.body, 'div').slice(-2);
    expect(stance).toMatchObject({ text: { content: 'opponent', text_color: 'red' } });
    expect(rest).toMatchObject({ text: { content: 'user' } });
    expect(rest?.text).not.toHaveProperty('text_color');
  });

  test('draws a board as a list a column', () => {
    const card = {
      text: 'Filling line',
      detail: '€320K',
      ref: { kind: 'deal' as const, id: 'd' },
      tags: [],
      moves: [],
    };
    const columns = [
      { label: 'Proposal', detail: '1 · €320K', cards: [card] },
      { label: 'Delivery', detail: '0', cards: [] },
    ];
    const [drawn] = draw({ kind: 'board', board: { caption: '', moveLabel: 'Move', columns } });
    expect(cardWords(drawn?.body)).toContain(
      'Proposal · 1 · €320K\nFilling line\n€320K\nDelivery · 0'.replace('Filling', '• Filling'),
    );
  });

  test('never shows the inside guide', () => {
    const people = [
      {
        name: 'Priya',
        tags: [
          { text: 'inside guide', tone: 'plain' as const, confidential: true as const },
          { text: 'supporter', tone: 'good' as const },
        ],
      },
    ];
    const words = draw({ kind: 'people', label: 'People', people }).map(cardWords).join();
    expect(words).toContain('supporter');
    expect(words).not.toContain('inside guide');
  });

  test('opens the records of a list by one select', () => {
    const ref = { kind: 'visit' as const, id: 'abc' };
    const [card] = draw({ kind: 'list', items: [{ text: 'Tue · Oakhurst', ref }, { text: 'no record' }] });
    expect(tagged(card, 'select_static')[0]?.options).toEqual([
      { text: { tag: 'plain_text', content: 'Tue · Oakhurst' }, value: 'visit.show@1 {"id":"abc"}' },
    ]);
  });

  test('opens the records of all its lists by one select above its last buttons', () => {
    const ref = (kind: 'account' | 'person') => ({ kind, id: kind });
    const [card, ...more] = draw(
      { kind: 'people', label: 'People', people: [{ name: 'Priya', tags: [], ref: ref('person') }] },
      { kind: 'list', items: [{ text: 'Oakhurst', ref: ref('account') }] },
      { kind: 'buttons', buttons: [{ label: 'Undo', value: 'undo@1 {}', style: 'danger' }] },
    );
    expect(more).toEqual([]);
    expect(tagged(card, 'select_static')).toHaveLength(1);
    expect(card?.body.elements.map(({ tag }) => tag).slice(-2)).toEqual(['select_static', 'button']);
    expect(cardWords(tagged(card, 'select_static'))).toMatch(/Priya\s+Oakhurst/);
  });

  test('puts one button beside a short line, and below one that would be squeezed by it', () => {
    const buttons = [{ label: 'Go', value: 'help@1 {}', style: 'default' as const }];
    const tags = (length: number) =>
      draw({
        kind: 'list',
        label: 'l',
        items: [{ text: 'x'.repeat(length), buttons }],
      })[0]?.body.elements.map(({ tag }) => tag);
    expect(tags(MAX_BESIDE_LENGTH)).toEqual(['div', 'column_set']);
    expect(tags(MAX_BESIDE_LENGTH + 1)).toEqual(['div', 'div', 'button']);
  });

  test('sets a line’s detail close below it, and its only button beside it', () => {
    const button = { label: 'Done', value: 'help@1 {}', style: 'default' as const };
    const item = { text: 'Send the offer', detail: 'Oakhurst' };
    const [card] = draw({ kind: 'list', items: [item, { ...item, buttons: [button] }] });
    const [said, detail, row] = card?.body.elements ?? [];
    expect(said).not.toHaveProperty('margin');
    expect(detail).toMatchObject({ text: { content: 'Oakhurst' }, margin: '-6px 0px 0px 12px' });
    expect(row).toMatchObject({
      tag: 'column_set',
      columns: [{ elements: [said, detail] }, { width: 'auto' }],
    });
  });

  test('names the source before a quote', () => {
    const [card] = draw(
      { kind: 'heading', text: 'Note' },
      { kind: 'quote', text: 'too dear', source: 'Note of Ada' },
    );
    expect(cardWords(card?.body)).toMatch(/Note of Ada\s+too dear/);
  });

  test('shows a picture by its image, and its words and rows where it has none', () => {
    const picture: Block = {
      kind: 'picture',
      picture: {
        svg: '<svg/>',
        alt: 'Priya decides',
        table: { caption: 'Map', columns: ['Who'], rows: [['Priya']] },
      },
    };
    const images = new Map([['<svg/>', 'img_v3_1']]);
    const shown = drawReply(reply([picture]), { ...frame, images }).first;
    expect(tagged(shown, 'img')).toMatchObject([{ img_key: 'img_v3_1', alt: { content: 'Priya decides' } }]);
    expect(countOf(shown, 'table')).toBe(0);
    const [inWords] = draw(picture);
    expect(cardWords(inWords)).toContain('Priya decides');
    expect(countOf(inWords, 'table')).toBe(1);
  });

  test('every button carries its command and our id of the message, and asks first where it should', () => {
    const [card] = draw({
      kind: 'buttons',
      buttons: [{ label: 'Undo', value: 'undo@1 {}', style: 'danger', confirm: 'Take it back?' }],
    });
    expect(buttonsOf(card).get('Undo')).toEqual({ v: 'undo@1 {}', m: frame.messageId });
    expect(tagged(card, 'button')[0]?.confirm).toMatchObject({ text: { content: 'Take it back?' } });
  });

  test('what is said to one person is not passed on', () => {
    const [mine] = draw({ kind: 'text', text: 'x' });
    expect(mine?.config).toMatchObject({ enable_forward: false, enable_forward_interaction: false });
    const shared = drawReply(reply([]), { ...frame, inChannel: true }).first;
    expect(shared.config.enable_forward).toBe(true);
  });

  test('draws a chart from data alone, and says its numbers in words when they are unfolded', () => {
    const [card] = draw({
      kind: 'chart',
      chart: {
        title: 'Visits',
        shape: 'line',
        categories: ['Oct', 'Nov'],
        series: [{ name: 'all', values: [3, null] }],
      },
    });
    expect(tagged(card, 'chart')[0]?.chart_spec).toMatchObject({
      type: 'line',
      data: { values: [{ category: 'Oct', series: 'all', value: 3 }] },
      xField: 'category',
      yField: 'value',
    });
    expect(cardWords(tagged(card, 'collapsible_panel'))).toBe('Numbers\nOct: 3');
  });

  test('names the columns of a table within a fold once', () => {
    const fold = (columns: string[], row: string[]) => {
      const [card] = draw({
        kind: 'fold',
        label: 'More',
        blocks: [{ kind: 'table', caption: 'Deals', columns, rows: [row, row] }],
      });
      return cardWords(tagged(card, 'collapsible_panel'));
    };
    expect(fold(['Name', 'Sum'], ['Press', '¥128万'])).toContain('Name\nSum\nPress\n¥128万\nPress\n¥128万');
    const wide = fold(['Step', 'Owner', 'Needs'], ['Offer for the hall', 'Jonas of our sales', 'a drawing']);
    expect(wide.match(/Owner/g)).toHaveLength(1);
    expect(wide).toContain('Step: Owner · Needs\n• Offer for the hall\nJonas of our sales · a drawing');
  });
});
