/** What comes straight back after a confirm. The coaching slice stands after the visits; `compose.ts` plugs it in. */
import type { Caller } from '../../chat/command.ts';
import type { Block } from '../../chat/reply.ts';
import type { Desk } from '../desk.ts';
import type { RecordedVisit } from './record-visit.ts';

/** Blocks of at most eight lines over all these visits, the rest folded; none where there is nothing to say. */
export type GiveBack = (
  desk: Desk,
  caller: Caller,
  visits: readonly RecordedVisit[],
) => Promise<readonly Block[]>;
