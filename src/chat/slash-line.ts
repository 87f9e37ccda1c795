/** An example line as one types it in a place. Pure. */
import type { Place } from './inbound.ts';

/** Slack lets through the words of an app's manifest alone: Latin ones, and none of its own such as /help and /people. */
const SLACK_TAKES = /^(?!(?:help|people)\b)[a-z]/;

/** With its slash: `/visit …`; under `/inroad` where the word by itself would not reach us. */
export const slashLine = (example: string, { platform }: Pick<Place, 'platform'>): string =>
  platform === 'slack' && !SLACK_TAKES.test(example) ? `/inroad ${example}` : `/${example}`;
