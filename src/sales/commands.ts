/** Every command of the business, in the order of `/help`; a new command is one new line here. */
import type { Command } from '../chat/command.ts';
import { coach } from './advice/commands/coach.ts';
import { doneAdvice, takeAdvice, waveAdvice } from './advice/commands/settle.ts';
import { tip } from './advice/commands/tip.ts';
import { brief, markValue } from './briefs/commands/brief.ts';
import { giveBack } from './coaching/give-back.ts';
import { board } from './deals/commands/board.ts';
import { saveClosing, tellClosing } from './deals/commands/closing.ts';
import { deal } from './deals/commands/deal.ts';
import { createDeal, editDeal, saveDeal } from './deals/commands/edit-deal.ts';
import { sayGoesOn } from './deals/commands/goes-on.ts';
import { knowDeal, saveKnown } from './deals/commands/know.ts';
import { askForMove, letThrough } from './deals/commands/let-through.ts';
import { editOwnSide, saveTeam } from './deals/commands/own-side.ts';
import { editPlan, plan, savePlanOfDeal } from './deals/commands/plan.ts';
import { review } from './deals/commands/review.ts';
import { editRival, saveRival } from './deals/commands/rival.ts';
import { answerSlip } from './deals/commands/slip.ts';
import { stage } from './deals/commands/stage.ts';
import type { Desk } from './desk.ts';
import { makeHandForms } from './evidence/hand-form.ts';
import { explainers } from './explainers.ts';
import { concentration } from './grades/commands/concentration.ts';
import { grade } from './grades/commands/grade.ts';
import { gradeForms } from './grades/forms/grade-forms.ts';
import { home } from './home/commands.ts';
import { deactivateMember, reactivateMember } from './leaving/commands/deactivate.ts';
import { handOver, saveHandOver } from './leaving/commands/hand-over.ts';
import { arrangeMap, tidyMap } from './maps/commands/arrange.ts';
import { fullMap, map } from './maps/commands/map.ts';
import { editMember, saveMember } from './members/commands/assign-member.ts';
import { openInBrowser } from './members/commands/browser.ts';
import { editProfile, saveProfile } from './members/commands/change-profile.ts';
import { link } from './members/commands/link.ts';
import { members } from './members/commands/members.ts';
import { profile } from './members/commands/profile.ts';
import { unlink } from './members/commands/unlink.ts';
import { openOrders, saveOrders } from './orders/commands/add-orders.ts';
import { inPlainWords } from './plain-questions/in-plain-words.ts';
import { cancelPlan, movePlan, savePlan } from './planned-visits/commands/change-plan.ts';
import { planVisit } from './planned-visits/commands/plan-visit.ts';
import { accountPlan, wholePlan } from './plans/commands/account-plan.ts';
import { openLine, saveLine } from './plans/commands/change-line.ts';
import { fillPlan } from './plans/commands/fill-plan.ts';
import { outlineProposal } from './plans/commands/outline-proposal.ts';
import { planForms } from './plans/forms/plan-forms.ts';
import { account } from './records/commands/account.ts';
import { changeTaskCommand, saveTask } from './records/commands/change-task.ts';
import { find } from './records/commands/find.ts';
import { person } from './records/commands/person.ts';
import { settleTask } from './records/commands/settle-task.ts';
import { tasks } from './records/commands/tasks.ts';
import { visits } from './records/commands/visits.ts';
import { relation } from './relations/commands/relation.ts';
import { relationForms } from './relations/forms.ts';
import {
  makeApplySetting,
  makeDropSetting,
  makeEditSetting,
  makeProposeSetting,
  makeRestoreSetting,
} from './settings/commands/change.ts';
import { makeSettings } from './settings/commands/settings.ts';
import { makeSettingsDesk } from './settings/settings-desk.ts';
import { effectsOfSettings, settingsOfSales } from './settings-of-sales.ts';
import {
  accountTeam,
  changeAccountTeam,
  pickTeammate,
  showAccountTeam,
} from './stakeholders/commands/account-team.ts';
import { movePerson, savePersonMove } from './stakeholders/commands/move-person.ts';
import { people } from './stakeholders/commands/people.ts';
import { peoplePrivate } from './stakeholders/commands/people-private.ts';
import { editPerson, savePerson } from './stakeholders/commands/person-edit.ts';
import { personPrivate, savePersonPrivate } from './stakeholders/commands/person-private.ts';
import { editPurchase, savePurchase } from './stakeholders/commands/purchase.ts';
import { dropPerson, recordPerson } from './stakeholders/commands/record-person.ts';
import { settleStance } from './stakeholders/commands/settle-stance.ts';
import { tellPerson } from './stakeholders/commands/tell-person.ts';
import { judgeTwins } from './twins/commands/judge.ts';
import { partTwins } from './twins/commands/part.ts';
import { addToVisit } from './visits/commands/add.ts';
import { announceVisit } from './visits/commands/announce.ts';
import { answerVisit } from './visits/commands/answer.ts';
import { makeConfirm } from './visits/commands/confirm.ts';
import { makeConfirmAll } from './visits/commands/confirm-all.ts';
import { correctDraft } from './visits/commands/correct.ts';
import { discardVisit } from './visits/commands/discard.ts';
import { editVisit } from './visits/commands/edit.ts';
import { followMessage } from './visits/commands/follow.ts';
import { messageToCustomer } from './visits/commands/message.ts';
import { recordMessage } from './visits/commands/record.ts';
import { sameMeeting } from './visits/commands/same.ts';
import { saveVisit } from './visits/commands/save.ts';
import { showVisit } from './visits/commands/show.ts';
import { splitReport } from './visits/commands/split.ts';
import { undo } from './visits/commands/undo.ts';
import { visit } from './visits/commands/visit.ts';
import { withdrawCommand } from './visits/commands/withdraw.ts';
import { namingDrafts } from './visits/name-drafts.ts';
import { makeWhy } from './why/commands/why.ts';

const settings = makeSettingsDesk(settingsOfSales, effectsOfSettings);

export const salesCommands = (): readonly Command<Desk>[] => [
  // Before the note: a sentence that corrects an open draft makes no new one.
  correctDraft,
  tellPerson,
  visit,
  visits,
  namingDrafts(inPlainWords('coach', coach)),
  namingDrafts(inPlainWords('brief', brief)),
  namingDrafts(inPlainWords('account', account)),
  namingDrafts(inPlainWords('people', people)),
  namingDrafts(map),
  namingDrafts(deal),
  namingDrafts(board),
  stage,
  namingDrafts(plan),
  review,
  accountTeam,
  namingDrafts(grade),
  namingDrafts(relation),
  namingDrafts(accountPlan),
  namingDrafts(concentration),
  namingDrafts(find),
  namingDrafts(tasks),
  makeWhy(explainers),
  tip,
  namingDrafts(planVisit),
  undo,
  home,
  namingDrafts(profile),
  link,
  openInBrowser,
  namingDrafts(members),
  makeSettings(settings),
  answerVisit,
  makeConfirm(giveBack),
  editVisit,
  saveVisit,
  splitReport,
  makeConfirmAll(giveBack),
  discardVisit,
  showVisit,
  addToVisit,
  withdrawCommand,
  sameMeeting,
  messageToCustomer,
  announceVisit,
  recordMessage,
  followMessage,
  person,
  createDeal,
  editDeal,
  saveDeal,
  answerSlip,
  sayGoesOn,
  knowDeal,
  saveKnown,
  editOwnSide,
  saveTeam,
  editRival,
  saveRival,
  askForMove,
  letThrough,
  tellClosing,
  saveClosing,
  editPlan,
  savePlanOfDeal,
  judgeTwins,
  partTwins,
  settleTask,
  changeTaskCommand,
  saveTask,
  editProfile,
  saveProfile,
  editMember,
  saveMember,
  unlink,
  deactivateMember,
  reactivateMember,
  handOver,
  saveHandOver,
  takeAdvice,
  doneAdvice,
  waveAdvice,
  markValue,
  savePlan,
  movePlan,
  cancelPlan,
  recordPerson,
  dropPerson,
  movePerson,
  savePersonMove,
  showAccountTeam,
  pickTeammate,
  changeAccountTeam,
  editPerson,
  savePerson,
  settleStance,
  peoplePrivate,
  personPrivate,
  savePersonPrivate,
  editPurchase,
  savePurchase,
  fullMap,
  arrangeMap,
  tidyMap,
  ...makeHandForms(gradeForms),
  openOrders,
  saveOrders,
  ...makeHandForms(relationForms),
  wholePlan,
  fillPlan,
  openLine,
  saveLine,
  outlineProposal,
  ...makeHandForms(planForms),
  makeEditSetting(settings),
  makeProposeSetting(settings),
  makeApplySetting(settings),
  makeDropSetting(settings),
  makeRestoreSetting(settings),
];
