/**
 * What a button, a select or a form of a card carries, and how it is read when it comes back. Nothing of it is
 * trusted: the core parses the command and checks the rights anew.
 */
import { z } from 'zod';
import type { FormValues } from '../../chat/inbound.ts';
import type { LookupSource } from '../../chat/reply.ts';

const SOURCES = [
  'accounts',
  'people',
  'members',
  'deals',
  'channels',
] as const satisfies readonly LookupSource[];

/** `m`: our id of the message. `c`: it stands in a channel. */
export type Bearing = { messageId: string | null; inChannel: boolean };

/** A look-up field: where names come from, whether a new one will do, and the ids of the labels that were shown. */
export type LookupField = {
  source: LookupSource;
  allowNew: boolean;
  idOfLabel: Readonly<Record<string, string>>;
};

/** What a form carries beside its fields. */
export type FormBearing = Bearing & {
  /** The command that receives the fields. */
  submit: string;
  /** The command or words that opened the form: its other pages are drawn by asking once more. */
  opener: Opener | null;
  /** Values of fields that are not shown on this page. */
  hidden: FormValues;
  lookups: Readonly<Record<string, LookupField>>;
};

export type Opener = { kind: 'press' | 'text'; value: string };

/** What came back: a button or select was used, a form was submitted, another page of it wanted, or it was closed. */
export type Used =
  | ({ kind: 'press'; value: string } & Bearing)
  | ({ kind: 'submit' } & FormBearing)
  | ({ kind: 'turn'; page: number } & FormBearing)
  | { kind: 'close' }
  /** An old client sent less than the form carried. */
  | { kind: 'broken' };

type Wire = Readonly<Record<string, unknown>>;

const bear = ({ messageId, inChannel }: Bearing): Wire => ({
  ...(messageId === null ? {} : { m: messageId }),
  ...(inChannel ? { c: 1 } : {}),
});

export const buttonValue = (value: string, bearing: Bearing): Wire => ({ v: value, ...bear(bearing) });

/** The chosen option brings the command. */
export const selectValue = (bearing: Bearing): Wire => ({ s: 1, ...bear(bearing) });

export const closeValue = (): Wire => ({ x: 1 });

/** Of the button that closes a form, for clients that give no value back. */
export const CLOSE_NAME = 'close';

export const submitValue = (form: FormBearing): Wire => ({
  v: form.submit,
  ...bear(form),
  ...(form.opener === null ? {} : { o: form.opener }),
  ...(Object.keys(form.hidden).length === 0 ? {} : { k: form.hidden }),
  ...(Object.keys(form.lookups).length === 0 ? {} : { l: form.lookups }),
});

export const turnValue = (form: FormBearing, page: number): Wire => ({ ...submitValue(form), t: page });

/** Some clients give the name of a submitted button back, and no value: it says what it can. */
export const submitName = (form: FormBearing): string => {
  const isWhole = Object.keys(form.hidden).length === 0 && Object.keys(form.lookups).length === 0;
  const said = [form.submit, form.messageId ?? '', form.inChannel ? 'c' : '', isWhole ? '' : 'more'];
  return `s.${Buffer.from(said.join('\n')).toString('base64url')}`;
};

const formValues = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

const wire = z.object({
  v: z.string().optional(),
  m: z.string().optional(),
  c: z.number().optional(),
  s: z.number().optional(),
  x: z.number().optional(),
  o: z.object({ kind: z.enum(['press', 'text']), value: z.string() }).optional(),
  k: formValues.optional(),
  l: z
    .record(
      z.string(),
      z.object({
        source: z.enum(SOURCES),
        allowNew: z.boolean(),
        idOfLabel: z.record(z.string(), z.string()),
      }),
    )
    .optional(),
  t: z.number().int().min(0).optional(),
});

export type Action = {
  value?: unknown;
  option?: string | undefined;
  name?: string | undefined;
  isForm: boolean;
};

/** Null where it is none of ours. */
export const readUsed = ({ value, option, name, isForm }: Action): Used | null => {
  if (name === CLOSE_NAME) return { kind: 'close' };
  const parsed = wire.safeParse(fromText(value));
  if (!parsed.success) return isForm ? readName(name) : null;
  const { v, m, c, s, x, o, k, l, t } = parsed.data;
  const bearing: Bearing = { messageId: m ?? null, inChannel: c === 1 };
  if (x === 1) return { kind: 'close' };
  if (s === 1) return option === undefined ? null : { kind: 'press', value: option, ...bearing };
  if (v === undefined) return isForm ? readName(name) : null;
  if (!isForm) return { kind: 'press', value: v, ...bearing };
  const form: FormBearing = { submit: v, ...bearing, opener: o ?? null, hidden: k ?? {}, lookups: l ?? {} };
  return t === undefined ? { kind: 'submit', ...form } : { kind: 'turn', page: t, ...form };
};

/** Some versions send an object as text. */
const fromText = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
};

const readName = (name: string | undefined): Used | null => {
  if (name === undefined || !name.startsWith('s.')) return null;
  const [submit, messageId, channel, more] = Buffer.from(name.slice(2), 'base64url').toString().split('\n');
  if (submit === undefined || submit === '' || messageId === undefined) return null;
  if (more !== '') return { kind: 'broken' };
  return {
    kind: 'submit',
    submit,
    messageId: messageId === '' ? null : messageId,
    inChannel: channel === 'c',
    opener: null,
    hidden: {},
    lookups: {},
  };
};
