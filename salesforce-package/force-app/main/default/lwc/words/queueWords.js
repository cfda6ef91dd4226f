// @ts-check
import queueWaiting from '@salesforce/label/c.PRM_Queue_Waiting';
import queueConflicts from '@salesforce/label/c.PRM_Queue_Conflicts';
import queueDecided from '@salesforce/label/c.PRM_Queue_Decided';
import queueMore from '@salesforce/label/c.PRM_Queue_More';
import queueOpenDeal from '@salesforce/label/c.PRM_Queue_Open_Deal';
import queueApproveTogether from '@salesforce/label/c.PRM_Queue_Approve_Together';
import queueTogether from '@salesforce/label/c.PRM_Queue_Together';
import queueSelectAll from '@salesforce/label/c.PRM_Queue_Select_All';
import queueSelect from '@salesforce/label/c.PRM_Queue_Select';
import queueReadingForms from '@salesforce/label/c.PRM_Queue_Reading_Forms';
import queueToApprove from '@salesforce/label/c.PRM_Queue_To_Approve';
import queueApprovedOf from '@salesforce/label/c.PRM_Queue_Approved_Of';
import queueDecideAlone from '@salesforce/label/c.PRM_Queue_Decide_Alone';
import queueStoppedAt from '@salesforce/label/c.PRM_Queue_Stopped_At';
import queueShortcuts from '@salesforce/label/c.PRM_Queue_Shortcuts';
import queueNext from '@salesforce/label/c.PRM_Queue_Next';
import queuePrevious from '@salesforce/label/c.PRM_Queue_Previous';
import queueApprove from '@salesforce/label/c.PRM_Queue_Approve';
import queueDecline from '@salesforce/label/c.PRM_Queue_Decline';
import queueHelp from '@salesforce/label/c.PRM_Queue_Help';
import queuePlace from '@salesforce/label/c.PRM_Queue_Place';
import queueNotPossible from '@salesforce/label/c.PRM_Queue_Not_Possible';
import { filled } from './filled';

/** Words of the queue. */
export const queueWords = {
  waiting: queueWaiting,
  conflicts: queueConflicts,
  decided: queueDecided,
  more: queueMore,
  openDeal: queueOpenDeal,
  approveTogether: filled(queueApproveTogether),
  together: queueTogether,
  selectAll: queueSelectAll,
  select: filled(queueSelect),
  readingForms: filled(queueReadingForms),
  toApprove: filled(queueToApprove),
  approvedOf: filled(queueApprovedOf),
  decideAlone: queueDecideAlone,
  stoppedAt: filled(queueStoppedAt),
  shortcuts: queueShortcuts,
  next: queueNext,
  previous: queuePrevious,
  approve: queueApprove,
  decline: queueDecline,
  help: queueHelp,
  place: filled(queuePlace),
  notPossible: queueNotPossible,
};
