/** The one interface of all readers: a note goes in, a Reading with quotes comes out. Pure data, no I/O. */
import type {
  AmountKind,
  Certainty,
  Mode,
  NoteRole,
  NoteStage,
  ObjectionKind,
  RiskSignal,
  Sentiment,
  Stance,
  StepOwner,
  TradeSign,
} from './labels.ts';

/** A stretch of the note, in UTF-16 units: `text.slice(start, end)` is the quote. */
export type Span = { start: number; end: number };

/** One understood value with the words it rests on and who read it. */
export type Read<T> = {
  value: T;
  quote: Span;
  certainty: Certainty;
  /** The rule or model with its version, such as `rules/stance.praise@1` or `model/qwen-plus@visit-note.3`. */
  by: string;
};

export type KnownAccount = { id: string; name: string; aliases: readonly string[] };
export type KnownPerson = { id: string; name: string; aliases: readonly string[]; accountId: string };

/** What the writer may see and the note might mean: already narrowed by the keys of `names.ts`. */
export type Directory = {
  accounts: readonly KnownAccount[];
  people: readonly KnownPerson[];
  /** Whole names of our own people of whom the note may speak. */
  colleagues?: readonly string[];
};

export type Note = {
  text: string;
  /** The writer's local date, ISO `YYYY-MM-DD`. All relative dates are resolved against it. */
  today: string;
  directory: Directory;
};

/** A name as written and what it was resolved to. One of `ids` means linked, several a question, none means new. */
export type NameRead = { written: string; ids: readonly string[] };

export type PersonReading = {
  name: Read<NameRead>;
  title: Read<string> | null;
  role: Read<NoteRole> | null;
  stance: Read<Stance> | null;
  present: Read<boolean>;
};

export type Amount = {
  /** In units of the currency: 1.2k USD is 1200. */
  value: number;
  /** ISO 4217. */
  currency: string;
  kind: AmountKind;
};

/** `due` is an ISO date or null where the note gives none that can be resolved. */
export type NextStep = { what: string; owner: StepOwner; due: string | null };

export type Reading = {
  /** Reader and version, such as `rules@1`, `model/qwen-plus@3`, `rules@1+model/qwen-plus@3`. */
  reader: string;
  account: Read<NameRead> | null;
  visitDate: Read<string> | null;
  mode: Read<Mode> | null;
  people: readonly PersonReading[];
  amounts: readonly Read<Amount>[];
  competitors: readonly Read<string>[];
  objections: readonly Read<ObjectionKind>[];
  nextSteps: readonly Read<NextStep>[];
  stage: Read<NoteStage> | null;
  riskSignals: readonly Read<RiskSignal>[];
  sentiment: Read<Sentiment> | null;
  /** Always unsure: asked about, whatever the words are. */
  trade: readonly Read<TradeSign>[];
  /** The note tells of an attempt that reached nobody: stored, never counted as contact. */
  attemptOnly: Read<true> | null;
  /** Ranges of money (三五十万): asked, never recorded. */
  amountRanges: readonly Span[];
  /** Where a daily report splits into visits: one span a visit, in order; empty for a single visit. */
  visits: readonly Span[];
};
