/** What Slack hands out for a short time: trigger_ids and response_urls. */
import type { ResponseUrl, World } from './world.ts';

export const giveTrigger = (
  world: World,
  who: { teamId: string; userId: string; viewId?: string },
): string => {
  const id = `${world.nextNumber()}.${world.nextNumber()}.${crypto.randomUUID().replaceAll('-', '')}`;
  world.triggers.set(id, {
    at: world.now(),
    teamId: who.teamId,
    userId: who.userId,
    viewId: who.viewId ?? null,
    isUsed: false,
  });
  return id;
};

export const giveResponseUrl = (
  world: World,
  kind: 'commands' | 'actions' | 'app',
  target: Omit<ResponseUrl, 'at' | 'uses'>,
): string => {
  const id = `${target.teamId}/${world.nextNumber()}/${crypto.randomUUID()}`;
  world.responseUrls.set(id, { ...target, at: world.now(), uses: 0 });
  return `${world.origin}/${kind}/${id}`;
};
