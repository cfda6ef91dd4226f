// @ts-check
import toneNeutral from '@salesforce/label/c.PRM_Tone_Neutral';
import toneInfo from '@salesforce/label/c.PRM_Tone_Info';
import toneSuccess from '@salesforce/label/c.PRM_Tone_Success';
import toneWarning from '@salesforce/label/c.PRM_Tone_Warning';
import toneDanger from '@salesforce/label/c.PRM_Tone_Danger';
import retry from '@salesforce/label/c.PRM_Retry';
import reference from '@salesforce/label/c.PRM_Reference';
import away from '@salesforce/label/c.PRM_Away';
import awayTitle from '@salesforce/label/c.PRM_Away_Title';
import notShown from '@salesforce/label/c.PRM_Not_Shown';
import notConnected from '@salesforce/label/c.PRM_Not_Connected';
import notSetUp from '@salesforce/label/c.PRM_Not_Set_Up';
import outdated from '@salesforce/label/c.PRM_Outdated';
import notAllowed from '@salesforce/label/c.PRM_Not_Allowed';
import stale from '@salesforce/label/c.PRM_Stale';

/** What is read aloud with an icon, by tone. */
export const tones = {
  neutral: toneNeutral,
  info: toneInfo,
  success: toneSuccess,
  warning: toneWarning,
  danger: toneDanger,
};

/** What is shown when something could not be read or sent. */
export const failure = {
  retry,
  reference,
  away,
  awayTitle,
  notShown,
  notConnected,
  notSetUp,
  outdated,
  notAllowed,
  stale,
};
