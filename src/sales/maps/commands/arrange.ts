/** People dragged on a map stay where they were put, for everybody of the account team; or all goes back to tidy. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Reply } from '../../../chat/reply.ts';
import { findAccount } from '../../accounts/store.ts';
import type { Desk } from '../../desk.ts';
import { subjectRefusals } from '../../stakeholders/replies.ts';
import { dropPlaces, keepPlaces } from '../store.ts';
import { mapTexts } from '../texts.ts';

/** Far beyond any picture: whoever is dragged further is not seen any more. */
const FURTHEST = 20_000;
/** People moved at a time: more than a map shows. */
const MOVED_MAX = 500;

const coordinate = z.number().min(0).max(FURTHEST).transform(Math.round);
const places = z.array(z.object({ id: z.uuid(), x: coordinate, y: coordinate })).max(MOVED_MAX);

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const which = z.object({ id: z.uuid() });
const moved = which.extend({ places: z.string().max(100_000).transform(parseJson).pipe(places) });
const refusals = { not_team: subjectRefusals.not_team };

const toast = (text: string): Reply => ({
  audience: { kind: 'writer' },
  purpose: 'toast',
  summary: text,
  blocks: [{ kind: 'notice', tone: 'good', text }],
});

/** Null where the caller is not of the account team. */
const ownAccount = async ({ sql }: Desk, { viewer }: Caller, id: string): Promise<string | null> => {
  const account = await findAccount(sql, viewer, id);
  return account?.ofAccountTeam ? account.id : null;
};

export const arrangeMap = defineCommand<Desk, z.infer<typeof moved>, void, { kept: number }, 'not_team'>({
  ...buttonOnly,
  name: 'map.arrange',
  summary: { 'zh-CN': '保存关系图的排列', en: 'Keep how a map is arranged' },
  args: moved,
  parseForm: ({ places: typed }) => ({ places: typed }),
  run: async (desk, caller, { id, places: put }) => {
    const accountId = await ownAccount(desk, caller, id);
    return accountId === null
      ? refuse('not_team')
      : { kept: await keepPlaces(desk.sql, caller.viewer, accountId, put, caller.now) };
  },
  view: (_outcome, { viewer }) => toast(mapTexts[viewer.locale].arranged),
  refusals,
});

export const tidyMap = defineCommand<Desk, z.infer<typeof which>, void, { tidied: true }, 'not_team'>({
  ...buttonOnly,
  name: 'map.tidy',
  summary: { 'zh-CN': '恢复关系图的自动排列', en: 'Tidy a map up again' },
  args: which,
  run: async (desk, caller, { id }) => {
    const accountId = await ownAccount(desk, caller, id);
    if (accountId === null) return refuse('not_team');
    await dropPlaces(desk.sql, caller.viewer, accountId);
    return { tidied: true };
  },
  view: (_outcome, { viewer }) => toast(mapTexts[viewer.locale].tidied),
  refusals,
});
