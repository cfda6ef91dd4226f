// @ts-check
import decidingRule from '@salesforce/label/c.PRM_Deciding_Rule';
import proposal from '@salesforce/label/c.PRM_Proposal';
import proposed from '@salesforce/label/c.PRM_Proposed';
import rules from '@salesforce/label/c.PRM_Rules';
import facts from '@salesforce/label/c.PRM_Facts';
import evidence from '@salesforce/label/c.PRM_Evidence';
import noEvidence from '@salesforce/label/c.PRM_No_Evidence';
import missing from '@salesforce/label/c.PRM_Missing';
import evidenceNeeded from '@salesforce/label/c.PRM_Evidence_Needed';
import directDeal from '@salesforce/label/c.PRM_Direct_Deal';
import loses from '@salesforce/label/c.PRM_Loses';
import wouldChange from '@salesforce/label/c.PRM_Would_Change';
import rulesVersion from '@salesforce/label/c.PRM_Rules_Version';
import copyForPartner from '@salesforce/label/c.PRM_Copy_For_Partner';
import copied from '@salesforce/label/c.PRM_Copied';
import notCopied from '@salesforce/label/c.PRM_Not_Copied';
import rulePassed from '@salesforce/label/c.PRM_Rule_Passed';
import ruleFailed from '@salesforce/label/c.PRM_Rule_Failed';
import ruleNotApplicable from '@salesforce/label/c.PRM_Rule_Not_Applicable';
import ruleNeedsReview from '@salesforce/label/c.PRM_Rule_Needs_Review';
import ruleDecides from '@salesforce/label/c.PRM_Rule_Decides';
import ruleEqual from '@salesforce/label/c.PRM_Rule_Equal';
import ruleNotReached from '@salesforce/label/c.PRM_Rule_Not_Reached';
import formConsequences from '@salesforce/label/c.PRM_Form_Consequences';
import formRequired from '@salesforce/label/c.PRM_Form_Required';
import formChoose from '@salesforce/label/c.PRM_Form_Choose';
import formCancel from '@salesforce/label/c.PRM_Form_Cancel';
import formClose from '@salesforce/label/c.PRM_Form_Close';
import formDone from '@salesforce/label/c.PRM_Form_Done';
import formSending from '@salesforce/label/c.PRM_Form_Sending';

/** Words of the panels that explain. */
export const panelWords = {
  decidingRule,
  proposal,
  proposed,
  rules,
  facts,
  evidence,
  noEvidence,
  missing,
  evidenceNeeded,
  directDeal,
  loses,
  wouldChange,
  rulesVersion,
  copyForPartner,
  copied,
  notCopied,
};

/** What a rule said, by its outcome. */
export const ruleOutcome = {
  passed: rulePassed,
  failed: ruleFailed,
  not_applicable: ruleNotApplicable,
  needs_review: ruleNeedsReview,
  decides: ruleDecides,
  equal: ruleEqual,
  not_reached: ruleNotReached,
};

/** Words around a form. */
export const form = {
  consequences: formConsequences,
  required: formRequired,
  choose: formChoose,
  cancel: formCancel,
  close: formClose,
  done: formDone,
  sending: formSending,
};
