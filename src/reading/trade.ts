/**
 * Whether a note tells that trade stopped or goes on again, or that a deal was lost. Words that end a relation are never
 * taken as they are: each is asked about, and counts once its writer says that it is so.
 */
import { compileCues, readCues } from './cues.ts';
import type { TradeSign } from './labels.ts';
import { TRADE_CUES } from './lexicon/trade.ts';
import { isOfRival } from './of-rival.ts';
import type { Passage } from './passage.ts';
import type { Read } from './reading.ts';

const COMPILED = compileCues(TRADE_CUES);

/** `rivals`: their names; what they lost is no loss of ours. */
export const findTrade = (passage: Passage, rivals: readonly string[]): Read<TradeSign>[] =>
  readCues(passage, COMPILED, 'trade', null, (_kind, span) => isOfRival(passage, span, rivals)).map(
    (read) => ({ ...read, certainty: 'unsure' as const }),
  );
