/** On which platform a member is told what nobody there has asked for. Pure. */
import { PLATFORMS, type Platform } from '../../chat/inbound.ts';
import type { Profile } from './profile-store.ts';

type Linked = Pick<Profile, 'identities' | 'noticesOn'>;

/** Those that the member is known on, each once. */
export const linkedPlatforms = ({ identities }: Pick<Linked, 'identities'>): readonly Platform[] =>
  PLATFORMS.filter((platform) => identities.some((identity) => identity.platform === platform));

/**
 * The chosen platform as long as the member is known there (`chosen`), else the one linked last, else the console: the
 * same as `delivery/address.ts` finds.
 */
export const noticePlatform = ({
  identities,
  noticesOn,
}: Linked): { platform: Platform; chosen: boolean } => {
  if (noticesOn !== null && identities.some(({ platform }) => platform === noticesOn)) {
    return { platform: noticesOn, chosen: true };
  }
  const [latest] = identities
    .filter(({ platform }) => platform !== 'web')
    .toSorted((a, b) => b.linkedAt.getTime() - a.linkedAt.getTime());
  return { platform: latest?.platform ?? 'web', chosen: false };
};
