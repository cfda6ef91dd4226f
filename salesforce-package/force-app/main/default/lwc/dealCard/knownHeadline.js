// @ts-check
import { getFieldDisplayValue, getFieldValue } from 'lightning/uiRecordApi';
import PARTNER from '@salesforce/schema/Opportunity.PRM_Partner_Org__c';
import PROTECTED_UNTIL from '@salesforce/schema/Opportunity.PRM_Protected_Until__c';
import PROTECTION_LEFT from '@salesforce/schema/Opportunity.PRM_Protection_Left__c';
import REGISTRATION_STATUS from '@salesforce/schema/Opportunity.PRM_Registration_Status__c';
import SUMMARY from '@salesforce/schema/Opportunity.PRM_Summary__c';
import { words } from 'c/words';

/** What the record itself says of its partner; a reader may lack the right to some of it. */
export const partnerFields = [
  SUMMARY,
  PARTNER,
  REGISTRATION_STATUS,
  PROTECTED_UNTIL,
  PROTECTION_LEFT,
];

/**
 * Partner, protected, until when, as far as the record says it; undefined when it names no partner.
 * It judges nothing, so its tone is neutral.
 *
 * @param {any} record of `getRecord`
 */
export function knownHeadline(record) {
  if (!record) return undefined;
  /** @param {typeof SUMMARY} field */
  const show = (field) => getFieldDisplayValue(record, field) ?? getFieldValue(record, field);
  const until = show(PROTECTED_UNTIL);
  const parts = [show(PARTNER), show(REGISTRATION_STATUS), until && words.protectedUntil(until)];
  const text = show(SUMMARY) || parts.filter(Boolean).join(' · ');
  if (!text) return undefined;
  return {
    text,
    line: show(PROTECTION_LEFT) || undefined,
    modifiers: [],
    tone: /** @type {const} */ ('neutral'),
  };
}
