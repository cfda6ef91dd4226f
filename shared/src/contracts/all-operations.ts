import { summariseProgramme } from './analytics/summarise.ts';
import { agreeParts } from './attribution/agree-parts.ts';
import { changeRole } from './attribution/change-role.ts';
import { confirmTouch } from './attribution/confirm-touch.ts';
import { logTouch } from './attribution/log-touch.ts';
import { explainDecision } from './card/explain-decision.ts';
import { getAccountCard } from './card/get-account.ts';
import { getDealCard } from './card/get-deal.ts';
import { recordCertification } from './certification/record.ts';
import { markThreadRead } from './collaboration/mark-read.ts';
import { postMessage } from './collaboration/post-message.ts';
import { advanceConflict } from './conflict/advance.ts';
import { getConflict } from './conflict/get.ts';
import { settleConflict } from './conflict/settle.ts';
import { mergeCustomers } from './customer/merge.ts';
import { linkRecord } from './crm-sync/link-record.ts';
import { recordDealChange } from './crm-sync/record-deal-change.ts';
import { unlinkRecord } from './crm-sync/unlink-record.ts';
import { getInstallationStatus } from './installation/get-status.ts';
import { inviteAccount } from './installation/invite-account.ts';
import { setRole } from './installation/set-role.ts';
import { upsertPartnerContact } from './partner/upsert-contact.ts';
import { upsertPartner } from './partner/upsert.ts';
import { defineProductLine } from './policy/define-product-line.ts';
import { getRulesOfEngagement } from './policy/get-rules-of-engagement.ts';
import { measureFairness } from './policy/measure-fairness.ts';
import { publishPolicy } from './policy/publish.ts';
import { simulatePolicy } from './policy/simulate.ts';
import { answerRevocation } from './protection-window/answer-revocation.ts';
import { expireProtection } from './protection-window/expire.ts';
import { extendProtection } from './protection-window/extend.ts';
import { proposeRevocation } from './protection-window/propose-revocation.ts';
import { keepProtection } from './protection-window/keep.ts';
import { lapseProtection } from './protection-window/lapse.ts';
import { readLedger } from './protection-window/ledger.ts';
import { lookAfterProtection } from './protection-window/look-after.ts';
import { releaseProtection } from './protection-window/release.ts';
import { requestExtension } from './protection-window/request-extension.ts';
import { restoreProtection } from './protection-window/restore.ts';
import { addEvidence } from './registration/add-evidence.ts';
import { answerInformationRequest } from './registration/answer-information-request.ts';
import { approveRegistration } from './registration/approve.ts';
import { completeRegistration } from './registration/complete.ts';
import { confirmRegistration } from './registration/confirm.ts';
import { decideAppeal } from './registration/decide-appeal.ts';
import { declineRegistration } from './registration/decline.ts';
import { editRegistration } from './registration/edit.ts';
import { escalateRegistration } from './registration/escalate.ts';
import { getMyRegistration } from './registration/get-mine.ts';
import { linkDeal } from './registration/link-deal.ts';
import { listMyRegistrations } from './registration/list-mine.ts';
import { listQueue } from './registration/list-queue.ts';
import { nameApprover } from './registration/name-approver.ts';
import { openAppeal } from './registration/open-appeal.ts';
import { previewApproval } from './registration/preview-approval.ts';
import { previewEdit } from './registration/preview-edit.ts';
import { previewOnBehalf } from './registration/preview-on-behalf.ts';
import { registerLead } from './registration/register-lead.ts';
import { renewRegistration } from './registration/renew.ts';
import { requestInformation } from './registration/request-information.ts';
import { submitRegistration } from './registration/submit.ts';
import { submitOnBehalf } from './registration/submit-on-behalf.ts';
import { takeFastLane } from './registration/take-fast-lane.ts';
import { withdrawRegistration } from './registration/withdraw.ts';
import { createShareLink } from './sharing/create-share-link.ts';
import { revokeShareLink } from './sharing/revoke-share-link.ts';

/** Every operation of the product; the doors are made from this list. */
export const allOperations = [
  summariseProgramme,
  logTouch,
  confirmTouch,
  changeRole,
  agreeParts,
  explainDecision,
  getAccountCard,
  getDealCard,
  recordCertification,
  markThreadRead,
  postMessage,
  advanceConflict,
  getConflict,
  settleConflict,
  mergeCustomers,
  linkRecord,
  recordDealChange,
  unlinkRecord,
  getInstallationStatus,
  inviteAccount,
  setRole,
  upsertPartnerContact,
  upsertPartner,
  defineProductLine,
  getRulesOfEngagement,
  measureFairness,
  publishPolicy,
  simulatePolicy,
  answerRevocation,
  expireProtection,
  extendProtection,
  proposeRevocation,
  releaseProtection,
  requestExtension,
  keepProtection,
  lapseProtection,
  restoreProtection,
  lookAfterProtection,
  readLedger,
  addEvidence,
  answerInformationRequest,
  approveRegistration,
  completeRegistration,
  confirmRegistration,
  editRegistration,
  registerLead,
  decideAppeal,
  declineRegistration,
  escalateRegistration,
  getMyRegistration,
  linkDeal,
  listMyRegistrations,
  listQueue,
  nameApprover,
  openAppeal,
  previewApproval,
  previewEdit,
  previewOnBehalf,
  renewRegistration,
  requestInformation,
  submitRegistration,
  submitOnBehalf,
  takeFastLane,
  withdrawRegistration,
  createShareLink,
  revokeShareLink,
] as const;
