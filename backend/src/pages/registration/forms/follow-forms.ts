import { addEvidenceForm } from './add-evidence.ts';
import { answerForm } from './answer.ts';
import { appealForm } from './appeal.ts';
import { completeForm } from './complete.ts';
import { confirmForm } from './confirm.ts';
import type { FollowAct, FollowForm } from './follow-form.ts';
import { postMessageForm } from './post-message.ts';
import { releaseForm } from './release.ts';
import { requestExtensionForm } from './request-extension.ts';
import { withdrawForm } from './withdraw.ts';

/** The form of each act; an act without one does not compile. */
export const followForms: Readonly<Record<FollowAct, FollowForm>> = {
  confirm: confirmForm,
  answer: answerForm,
  complete: completeForm,
  request_extension: requestExtensionForm,
  add_evidence: addEvidenceForm,
  appeal: appealForm,
  message: postMessageForm,
  withdraw: withdrawForm,
  release: releaseForm,
};
