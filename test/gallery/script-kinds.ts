/** What a view can say and no command says yet, so that it is looked at before one does. */
import { encodeCommand } from '../../src/chat/command-codec.ts';
import type { Block, Button, Chart, ListItem } from '../../src/chat/reply.ts';
import { svg } from '../../src/chat/svg.ts';
import type { Film } from './film.ts';
import { type KindsWords, kindsWords } from './kinds-words.ts';

export const filmKinds = ({ locale, keep }: Film): void => {
  const words = kindsWords[locale];
  const show = (title: string, summary: string, blocks: readonly Block[]) =>
    keep('kinds', title, [
      {
        kind: 'message',
        messageId: '01890000-0000-7000-8000-000000000000',
        reply: { audience: { kind: 'writer' }, purpose: 'new', summary, blocks },
      },
    ]);
  show('Every block', words.heading, [heading(words), ...tones(words), ...parts(words)]);
  show('Table', words.table, [tableOf(words)]);
  show('Bars', words.bars, [{ kind: 'chart', chart: bars(words) }]);
  show('Line', words.line, [{ kind: 'chart', chart: line(words) }]);
  show('Pie', words.pie, [{ kind: 'chart', chart: pie(words) }]);
  show('Picture', words.people, [pictureOf(words)]);
  show('More than a message holds', words.long, [
    { kind: 'heading', text: words.long },
    longList(words),
    { kind: 'buttons', buttons: [button(words.send)] },
  ]);
};

const HELP = encodeCommand('help', 1, {});
const button = (label: string): Button => ({ label, value: HELP, style: 'default' });

const heading = ({ heading: text, detail }: KindsWords): Block => ({ kind: 'heading', text, detail });

const tones = ({ tones: [plain, good, warning, bad] }: KindsWords): Block[] => [
  { kind: 'notice', tone: 'plain', text: plain },
  { kind: 'notice', tone: 'good', text: good },
  { kind: 'notice', tone: 'warning', text: warning },
  { kind: 'notice', tone: 'bad', text: bad },
];

const parts = (words: KindsWords): Block[] => [
  {
    kind: 'facts',
    facts: [
      { label: words.amount, value: '¥128万', quote: words.quote, certainty: 'likely' },
      { label: words.stage, value: words.items[0], certainty: 'unsure' },
    ],
  },
  {
    kind: 'people',
    label: words.people,
    people: [
      {
        name: words.person,
        detail: words.title,
        tags: [
          { text: words.role, tone: 'plain' },
          { text: words.stance, tone: 'good' },
          { text: words.guide, tone: 'plain', confidential: true },
        ],
        quote: words.quote,
      },
    ],
  },
  { kind: 'quote', text: words.quote, source: words.person },
  {
    kind: 'fold',
    label: words.fold,
    blocks: [{ kind: 'list', items: words.items.map((text) => ({ text })) }],
  },
  {
    kind: 'select',
    label: words.select,
    options: words.months.map((label, at) => ({
      label,
      value: encodeCommand('help', 1, { word: String(at) }),
    })),
  },
  { kind: 'link', label: words.link, address: 'https://inroad.example.com/report' },
  { kind: 'buttons', buttons: [{ ...button(words.send), style: 'primary', confirm: words.ask }] },
];

const tableOf = ({ table: caption, columns, items }: KindsWords): Block => ({
  kind: 'table',
  caption,
  columns,
  rows: items.map((item, at) => [item, columns[1], `€${320 - at * 85}K`]),
});

const bars = ({ bars: title, months, series: [plan, actual] }: KindsWords): Chart => ({
  title,
  shape: 'bar',
  categories: months,
  series: [
    { name: plan, values: [20, 24, 24] },
    { name: actual, values: [18, 27, 9] },
  ],
});

const line = ({ line: title, months, series: [plan, actual] }: KindsWords): Chart => ({
  title,
  shape: 'line',
  categories: months,
  series: [
    { name: plan, values: [300, 450, 600] },
    { name: actual, values: [280, 510, 555] },
  ],
});

const pie = ({ pie: title, items, series: [name] }: KindsWords): Chart => ({
  title,
  shape: 'pie',
  categories: items,
  series: [{ name, values: [320, 145, 480] }],
});

const pictureOf = ({ people, items, role, stance, person, columns }: KindsWords): Block => ({
  kind: 'picture',
  picture: {
    svg: boxes([person, ...items.map((item) => `${item} · ${role}`)]),
    alt: `${people}: ${person}, ${stance}`,
    table: { caption: people, columns, rows: items.map((item) => [item, role, stance]) },
  },
});

const boxes = (names: readonly string[]): string =>
  svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 ${names.length * 44 + 8}" font-family="sans-serif">${names.map(
    (name, at) =>
      svg`<rect x="${8 + at * 20}" y="${8 + at * 44}" width="300" height="34" rx="6" fill="${at === 0 ? '#dcefe9' : '#f2f3f5'}" stroke="#9aa5b1"/><text x="${20 + at * 20}" y="${30 + at * 44}" font-size="14" font-weight="${at === 0 ? 'bold' : 'normal'}" fill="#1f2329">${name}</text>`,
  )}</svg>`.markup;

/** Longer than Slack's message takes, and than one of Feishu's cards. */
const LONG = 160;

const longList = ({ longItem }: KindsWords): Block => ({
  kind: 'list',
  items: Array.from({ length: LONG }, (_, at): ListItem => ({ text: longItem(at + 1) })),
});
