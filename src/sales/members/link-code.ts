/** One-time codes that join an identity to a member. Pure. */
import { createHash } from 'node:crypto';

/** Characters that nobody takes for another when reading them aloud or off a screen: no 0 O, 1 I L, 2 Z, 5 S, 8 B, U V. */
export const LINK_CODE_ALPHABET = '34679ACDEFGHJKMNPQRTWXY';

/** 23^8 is about 8 x 10^10: nobody guesses one within its life. */
export const LINK_CODE_LENGTH = 8;

/** Time to open the other application and type the code. From the issue's own words. */
export const LINK_CODE_MINUTES = 15;

/**
 * Codes that fit nothing, within the life of a code. A member: whoever mistypes five times does better with a fresh
 * code. A company: a roll-out of 500 people in a quarter of an hour in which one in five mistypes. With 500 codes open
 * all day, guessing at that rate finds one in about 45 years. Own judgement.
 */
export const LINK_TRIES_MAX = { ofMember: 5, ofCompany: 100 } as const;

/** `pick(n)` gives a random integer from 0 below n, fit for secrets. */
export const makeLinkCode = (pick: (below: number) => number): string =>
  Array.from(
    { length: LINK_CODE_LENGTH },
    () => LINK_CODE_ALPHABET[pick(LINK_CODE_ALPHABET.length)] ?? '',
  ).join('');

/** As people type it: any case or width, with blanks or dashes. */
export const readLinkCode = (written: string): string =>
  written
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');

/** What is stored of a code: hex SHA-256 over tenant and code. */
export const hashLinkCode = (tenantId: string, code: string): string =>
  createHash('sha256').update(`${tenantId}/${code}`).digest('hex');
