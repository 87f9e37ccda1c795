/** Commits what came in. Only then may Slack be told that it has been taken. */
import { AppError } from '../../chat/app-error.ts';
import type { Conversation, NewInbound } from '../../chat/conversation.ts';
import type { Intent, Place } from '../../chat/inbound.ts';
import { type Handle, sealHandle } from './handle.ts';
import { SAVE_MS } from './limits.ts';
import type { Member, People } from './people.ts';
import { within } from './within.ts';
import type { Workspace } from './workspaces.ts';

export type Came = {
  workspace: Workspace;
  user: string;
  place: Place;
  /** Same key, same thing. */
  dedupeKey: string;
  /** Made once it is known who it is: what it says may have to be looked up. */
  intent: () => Intent | Promise<Intent>;
  handle: Omit<Handle, 'team' | 'user'>;
};

export type Intake = {
  /**
   * Null for a stranger. `repeated`: the very same thing had come in before. Throws UNAVAILABLE where nothing was saved in
   * time.
   */
  accept: (came: Came) => Promise<{ repeated: boolean } | null>;
  /** The inbound of a member, for `receive`. */
  inbound: (came: Came, member: Member) => Promise<NewInbound>;
};

export const makeIntake = ({ accept }: Pick<Conversation, 'accept'>, people: People): Intake => {
  const inbound = async (
    { workspace, user, place, dedupeKey, intent }: Came,
    member: Member,
  ): Promise<NewInbound> => ({
    tenantId: member.tenantId,
    memberId: member.memberId,
    place,
    dedupeKey,
    intent: await intent(),
    knownAs: { workspaceKey: workspace.team, userKey: user },
  });
  const save: Intake['accept'] = async (came) => {
    const member = await people.member(came.workspace, came.user);
    return member === null ? null : accept(await inbound(came, member), handleOf(came));
  };
  return {
    inbound,
    accept: async (came) => {
      try {
        return await within(
          SAVE_MS,
          save(came).catch((error: unknown) => {
            if (!isForbidden(error)) throw error;
            // Somebody may have become another member since we looked.
            people.forget(came.workspace, came.user);
            return save(came);
          }),
        );
      } catch (error) {
        if (isForbidden(error)) return null;
        throw new AppError('UNAVAILABLE', 'nothing was saved', { cause: error });
      }
    },
  };
};

export const isForbidden = (error: unknown): boolean =>
  error instanceof AppError && error.code === 'FORBIDDEN';

export const handleOf = ({ workspace, user, handle }: Came) =>
  sealHandle({ ...handle, team: workspace.team, user });
