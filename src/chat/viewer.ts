/** Who asks. Every store function takes a Viewer, so that rights come with the first query. */
import type { Locale } from './locale.ts';

/** `newcomer`: seen for the first time, no team; sees own records only until an admin gives role and team. */
export const ROLES = ['newcomer', 'rep', 'manager', 'coach', 'channel_manager', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export type Viewer = {
  tenantId: string;
  memberId: string;
  teamId: string | null;
  role: Role;
  name: string;
  locale: Locale;
  /** IANA name; the member's "today" is in it. */
  timeZone: string;
};
