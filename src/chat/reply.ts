/**
 * The neutral reply: what a view says, before any platform draws it. A renderer per platform turns it into
 * Block Kit, a Feishu card or HTML. All strings here are plain text: no markup, links or mentions; escaping
 * is the renderer's duty, at one place, for every string.
 */

/**
 * Who may see the message: the writer alone, one other member, or everybody in a channel (`id` is a place's). `as`: the
 * member whom the writer has become by the command. `elsewhere`: rather not on the platform where it was asked.
 * `posts`: wherever the writer posted the record that is the subject; the reply takes the place of each post.
 */
export type Audience =
  | { kind: 'writer'; as?: string }
  | { kind: 'member'; memberId: string; elsewhere?: true }
  | { kind: 'channel'; id: string }
  | { kind: 'posts' };

/** `new`: a further message. `replace`: takes the place of the message whose button was pressed. `toast`: a passing word. `form`: opens a form. */
export type Purpose = 'new' | 'replace' | 'toast' | 'form';

export type Tone = 'plain' | 'good' | 'warning' | 'bad';

/** An encoded command (see command-codec.ts), at most 255 bytes. */
export type ButtonValue = string;

export type Button = {
  label: string;
  value: ButtonValue;
  style: 'primary' | 'default' | 'danger';
  /** Asked before the press is sent, where the effect is shared or hard to take back. */
  confirm?: string;
};

/** A fact with its evidence: `quote` are the note's own words, `certainty` is marked where it is not `sure`. */
export type Fact = {
  label: string;
  value: string;
  quote?: string;
  certainty?: 'sure' | 'likely' | 'unsure';
};

/** Where a name leads: the record's page in the console, a command elsewhere. */
export type RecordRef = {
  kind: 'account' | 'person' | 'visit' | 'deal' | 'task';
  id: string;
};

export type ListItem = {
  text: string;
  /** A second, quieter line: date, owner, reason. */
  detail?: string;
  ref?: RecordRef;
  tone?: Tone;
  buttons?: readonly Button[];
};

/** `confidential`: shown with the answer in the console and in modals only, stored in no message (`storable.ts`). */
export type Tag = { text: string; tone: Tone; confidential?: true };

export type PersonLine = {
  name: string;
  /** Title, department. */
  detail?: string;
  /** Short marks such as role, stance, "not met". */
  tags: readonly Tag[];
  ref?: RecordRef;
  quote?: string;
};

export type Option = { label: string; value: string };

/** A field of a form. `name` is unique in its form; `error` stands at the field, in place. */
export type Field = {
  name: string;
  label: string;
  hint?: string;
  error?: string;
  required?: boolean;
} & (
  | { kind: 'text'; value: string; maxLength: number }
  | { kind: 'longText'; value: string; maxLength: number }
  | { kind: 'date'; value: string | null }
  | { kind: 'select'; value: string | null; options: readonly Option[] }
  | {
      kind: 'multiSelect';
      values: readonly string[];
      options: readonly Option[];
    }
  /** Looked up while typing over thousands of records; `value` is an id, or free text where `allowNew`. */
  | {
      kind: 'lookup';
      source: LookupSource;
      value: Option | null;
      allowNew: boolean;
    }
  | {
      kind: 'multiLookup';
      source: LookupSource;
      values: readonly Option[];
      allowNew: boolean;
    }
);

/** `channels` are looked up by the platform, where the bot and the member both are; values are ids of places. */
export type LookupSource = 'accounts' | 'people' | 'members' | 'deals' | 'channels';

/** Fields that belong together, such as one person's name, title, role and stance. */
export type FieldGroup = { label: string; fields: readonly Field[] };

export type Form = {
  title: string;
  /** The command that receives the fields. */
  submit: ButtonValue;
  submitLabel: string;
  cancelLabel: string;
  groups: readonly FieldGroup[];
};

/** Numbers as a picture, one value a category and series; `null` where there is none. Text is made from it where charts are not drawn. */
export type Chart = {
  title: string;
  shape: 'bar' | 'line' | 'pie';
  categories: readonly string[];
  series: readonly { name: string; values: readonly (number | null)[] }[];
};

export type Table = {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
};

/**
 * A drawing of ours. `svg`: one document of at most 100,000 characters that stands by itself, with a viewBox and without
 * scripts, style sheets, links and fonts of its own; made by `svg` (svg.ts), which escapes what users wrote. Chat
 * platforms keep it as a file, so nothing confidential stands in it. Where it cannot be shown, `alt` and `table` are.
 */
export type Picture = {
  svg: string;
  /** One or two sentences: what one would see. Never empty. */
  alt: string;
  /** The same in rows. */
  table: Table;
  /**
   * At the console its elements with `data-person` can be moved: by whom they were moved to where comes to this command in
   * the field `places`, as JSON of `{id, x, y}` in units of the viewBox. Elsewhere nothing moves.
   */
  arrange?: ButtonValue;
};

/** A record in a column; `moves` are the other columns, each value an encoded command. */
export type BoardCard = {
  text: string;
  detail: string;
  ref: RecordRef;
  tags: readonly Tag[];
  moves: readonly Option[];
};

/** `detail`: how many, how much. `more`: says that not all are shown. */
export type BoardColumn = {
  label: string;
  detail: string;
  cards: readonly BoardCard[];
  more?: string;
};

/** Columns in their order. Where no columns are drawn, each is a list. */
export type Board = {
  caption: string;
  moveLabel: string;
  columns: readonly BoardColumn[];
};

export type Block =
  /** `tone`: of what the reply is there to say; a warning among the other blocks has its own. */
  | { kind: 'heading'; text: string; detail?: string; tone?: Tone }
  | { kind: 'text'; text: string; tone?: Tone }
  | { kind: 'facts'; facts: readonly Fact[] }
  | { kind: 'people'; label: string; people: readonly PersonLine[] }
  | { kind: 'list'; label?: string; items: readonly ListItem[]; confidential?: true }
  | ({ kind: 'table' } & Table)
  /** Words of a note, shown as quoted. */
  | { kind: 'quote'; text: string; source?: string; confidential?: true }
  /** A question with one-tap answers; skipping is one of them. */
  | {
      kind: 'question';
      text: string;
      reason?: string;
      options: readonly Button[];
      confidential?: true;
    }
  | { kind: 'buttons'; buttons: readonly Button[] }
  /** Leads out of the conversation, to a page of ours alone. */
  | { kind: 'link'; label: string; address: string }
  /** Text to copy and send elsewhere. */
  | { kind: 'copy'; label: string; text: string }
  | { kind: 'notice'; text: string; tone: Tone }
  /** Folded until opened. */
  | { kind: 'fold'; label: string; blocks: readonly Block[] }
  /** One of several, chosen from a list: each option's value is an encoded command. */
  | { kind: 'select'; label: string; options: readonly Option[] }
  | { kind: 'chart'; chart: Chart }
  | { kind: 'picture'; picture: Picture }
  | { kind: 'board'; board: Board }
  | { kind: 'form'; form: Form }
  | {
      kind: 'pager';
      text: string;
      previous: Button | null;
      next: Button | null;
    };

/** What a message says. */
export type Words = Pick<Reply, 'summary' | 'blocks'>;

/**
 * The post stands there (null: not worth a word), people of other companies read the channel, the channel does not take
 * it, or nobody knows: it was sent and no answer came. `unfound`: of such a post, when its record changes later, as no
 * platform lets it be looked for.
 */
export type Report = {
  posted: Words | null;
  outsiders: Words;
  refused: Words;
  uncertain: Words;
  unfound: Words;
};

export type Reply = {
  audience: Audience;
  purpose: Purpose;
  /** Plain words of the whole: notification line, old clients, screen readers. Never empty. */
  summary: string;
  blocks: readonly Block[];
  /** Shown below the blocks of a new message when it is answered, and never stored: a one-time code. */
  once?: readonly Block[];
  /** The record this message shows, so that a later change can redraw it. */
  subject?: RecordRef;
  /** For `replace` without a press: the record whose latest card gives way, where it is not the subject's own. */
  replaces?: RecordRef;
  /** Of a post in a channel: what its writer is told when it is known what came of it. */
  report?: Report;
  /** Of a post in a channel: it shows no record, so that it may stand where people of other companies read. */
  isBare?: true;
  /** Further messages of the same answer, such as a notice to another member. */
  also?: readonly Reply[];
};
