/** Our own side of a deal: the team's characters with what is missing, and approvers with what each still owes. */

import type { Caller } from '../../chat/command.ts';
import type { Block, ListItem } from '../../chat/reply.ts';
import { buttonOf } from '../../chat/reply-shapes.ts';
import type { DealPicture } from './deal-picture.ts';
import { dealLabels } from './label-texts.ts';
import { missingTeamRoles } from './own-team.ts';
import { dealTexts } from './texts.ts';

/** `label`: where nothing above them says whose side it is. */
export const ownSideBlocks = (picture: DealPicture, caller: Caller, label?: string): Block[] => {
  const texts = dealTexts[caller.viewer.locale];
  const labels = dealLabels[caller.viewer.locale];
  const team = picture.team.map(
    ({ name, role }): ListItem => ({ text: name, detail: labels.teamRole[role] }),
  );
  const missing = missingTeamRoles(picture).map(
    (role): ListItem => ({ text: texts.roleMissing(labels.teamRole[role]), tone: 'warning' }),
  );
  const { teamPhase } = picture.deal;
  const phase = teamPhase === null ? [] : [{ text: texts.phase(labels.teamPhase[teamPhase]) }];
  const items = [...team, ...missing, ...phase];
  return [
    ...(items.length === 0
      ? []
      : [{ kind: 'list' as const, ...(label === undefined ? {} : { label }), items }]),
    ...approverBlocks(picture, caller),
    { kind: 'buttons', buttons: [buttonOf(texts.ownSide, 'deal.own-side', { id: picture.deal.id })] },
  ];
};

export const approverBlocks = ({ approvers }: DealPicture, { viewer }: Caller): Block[] => {
  const texts = dealTexts[viewer.locale];
  const items = approvers.map(({ kind, name, owes, done }): ListItem => {
    const label = dealLabels[viewer.locale].approval[kind];
    return {
      text: name === null ? label : `${label}${texts.colon}${name}`,
      detail: done ? texts.approved : owes === '' ? texts.no : texts.owes(owes),
      tone: done ? 'good' : 'warning',
    };
  });
  return items.length === 0 ? [] : [{ kind: 'list', label: texts.approvals, items }];
};
