/** One user at one client, and how what they do reaches the app. */
import type { Judge } from '../deliver/judge.ts';
import { RULES, type RuleId } from '../rules/rules.ts';
import type { User, Workspace, World } from '../world/world.ts';

export type Session = {
  world: World;
  workspace: Workspace;
  user: User;
  judge: Judge;
  /** Commands that the app has registered; null where it does not matter. */
  commands: readonly string[] | null;
};

/** `trouble` is the rule that the app broke; the user was told. */
export type Heard = { kind: 'answered'; body: unknown } | { kind: 'trouble'; rule: RuleId };

/** Sends a command or an interaction; tells the user where the app did not answer as it should. */
export const ask = async (
  session: Session,
  what: string,
  parcel: Parameters<Judge['send']>[1],
): Promise<Heard> => {
  const { reached } = await session.judge.send(what, parcel);
  const isCommand = parcel.kind === 'command';
  if (reached.kind === 'late')
    return trouble(session, what, isCommand ? 'commandInTime' : 'interactionInTime');
  const isTaken = reached.kind === 'answered' && (reached.status === null || reached.status === 200);
  if (!isTaken) return trouble(session, what, isCommand ? 'commandAnswered' : 'interactionAnswered');
  return { kind: 'answered', body: reached.body };
};

export const trouble = (
  { world, user }: Session,
  what: string,
  rule: RuleId,
  messages: readonly string[] = [],
): Heard => {
  user.notices.push(`${what} failed with the error "${RULES[rule].error}"`);
  world.refused.push({ rule, method: what, messages });
  world.changed();
  return { kind: 'trouble', rule };
};
