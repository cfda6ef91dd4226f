// @ts-check
import loading from '@salesforce/label/c.PRM_Loading';
import overview from '@salesforce/label/c.PRM_Overview';
import attribution from '@salesforce/label/c.PRM_Attribution';
import protection from '@salesforce/label/c.PRM_Protection';
import certifications from '@salesforce/label/c.PRM_Certifications';
import thread from '@salesforce/label/c.PRM_Thread';
import history from '@salesforce/label/c.PRM_History';
import people from '@salesforce/label/c.PRM_People';
import nextStep from '@salesforce/label/c.PRM_Next_Step';
import registrations from '@salesforce/label/c.PRM_Registrations';
import conflict from '@salesforce/label/c.PRM_Conflict';
import conflicts from '@salesforce/label/c.PRM_Conflicts';
import moreActions from '@salesforce/label/c.PRM_More_Actions';
import why from '@salesforce/label/c.PRM_Why';
import markRead from '@salesforce/label/c.PRM_Mark_Read';
import messages from '@salesforce/label/c.PRM_Messages';
import reply from '@salesforce/label/c.PRM_Reply';
import noMessages from '@salesforce/label/c.PRM_No_Messages';
import noPeople from '@salesforce/label/c.PRM_No_People';
import noAttribution from '@salesforce/label/c.PRM_No_Attribution';
import otherModels from '@salesforce/label/c.PRM_Other_Models';
import noProtection from '@salesforce/label/c.PRM_No_Protection';
import noCertifications from '@salesforce/label/c.PRM_No_Certifications';
import noHistory from '@salesforce/label/c.PRM_No_History';
import partner from '@salesforce/label/c.PRM_Partner';
import share from '@salesforce/label/c.PRM_Share';
import amount from '@salesforce/label/c.PRM_Amount';
import holder from '@salesforce/label/c.PRM_Holder';
import certification from '@salesforce/label/c.PRM_Certification';
import status from '@salesforce/label/c.PRM_Status';
import expires from '@salesforce/label/c.PRM_Expires';
import submitted from '@salesforce/label/c.PRM_Submitted';
import when from '@salesforce/label/c.PRM_When';
import what from '@salesforce/label/c.PRM_What';
import who from '@salesforce/label/c.PRM_Who';
import due from '@salesforce/label/c.PRM_Due';
import customer from '@salesforce/label/c.PRM_Customer';
import actions from '@salesforce/label/c.PRM_Actions';
import dealCard from '@salesforce/label/c.PRM_Deal_Card';
import messageSaved from '@salesforce/label/c.PRM_Message_Saved';
import protectedUntil from '@salesforce/label/c.PRM_Protected_Until_Day';
import showEarlier from '@salesforce/label/c.PRM_Show_Earlier';
import unread from '@salesforce/label/c.PRM_Unread';

/** Titles, headings and empty states of the cards. */
export const cardWords = {
  loading,
  overview,
  attribution,
  protection,
  certifications,
  thread,
  history,
  people,
  nextStep,
  registrations,
  conflict,
  conflicts,
  moreActions,
  why,
  markRead,
  messages,
  reply,
  noMessages,
  noPeople,
  noAttribution,
  otherModels,
  noProtection,
  noCertifications,
  noHistory,
  partner,
  share,
  amount,
  holder,
  certification,
  status,
  expires,
  submitted,
  when,
  what,
  who,
  due,
  customer,
  actions,
  dealCard,
  messageSaved,
  /** @param {string} day */
  protectedUntil: (day) => protectedUntil.replace('{0}', day),
  /** @param {number} count */
  showEarlier: (count) => showEarlier.replace('{0}', String(count)),
  /** @param {number} count */
  unread: (count) => unread.replace('{0}', String(count)),
};
