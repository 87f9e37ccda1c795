/** What a sales command may reach. Everything with a side effect comes in here; rules get plain values. */
import type { Place } from '../chat/inbound.ts';
import type { Viewer } from '../chat/viewer.ts';
import type { Queries } from '../database/connection.ts';
import type { Note, Reading } from '../reading/reading.ts';
import type { WordAdvice } from './advice/wording.ts';

export type Desk = {
  /** The transaction of the command; outside of it (claim, prepare) a connection that only reads. */
  sql: Queries;
  /** UUIDv7. */
  newId: () => string;
  /** A one-time code for `/link`, from a source fit for secrets. */
  newLinkCode: () => string;
  /** The console's address for one member, good once and for a few minutes. Null where the member is not active. */
  personalLink: (viewer: Viewer, path: string) => Promise<string | null>;
  /** A channel's name, such as #sales; null where its platform does not tell it now. Not within a transaction. */
  channelName: (channel: Place) => Promise<string | null>;
  /** Reads a note by rules, and by the model where one is set up. Never throws: a failed model is told in the reading. */
  read: ReadNote;
  /** Words advice by a model where one is set up; null where the rules' own words are all there is. */
  word: WordAdvice | null;
};

/** `degraded`: a model is set up but did not answer, so the rules alone were used. */
export type ReadNote = (note: Note, tenantId: string) => Promise<{ reading: Reading; degraded: boolean }>;
