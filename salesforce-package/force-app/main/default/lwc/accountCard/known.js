// @ts-check
import { getFieldDisplayValue, getFieldValue } from 'lightning/uiRecordApi';
import INCUMBENT from '@salesforce/schema/Account.PRM_Incumbent_Partner__c';
import STATUS from '@salesforce/schema/Account.PRM_Partner_Status__c';
import TIER from '@salesforce/schema/Account.PRM_Partner_Tier__c';
import { words } from 'c/words';

/** Fields that Alongside keeps on accounts; users without a right to one still see the card. */
export const knownFields = [INCUMBENT, STATUS, TIER];

/**
 * What the record itself says of partners, as a headline; nothing when it says nothing.
 *
 * @param {any} record as `getRecord` gives it
 * @returns {import('types/contract').AccountHeadline | undefined}
 */
export function knownOf(record) {
  const text = textOf(record);
  return text === undefined ? undefined : { state: 'known', text, modifiers: [], tone: 'neutral' };
}

/** @param {any} record */
function textOf(record) {
  const incumbent = getFieldValue(record, INCUMBENT);
  if (incumbent) return words.account.holder(incumbent);
  const [tier, status] = [TIER, STATUS].map(
    (field) => getFieldDisplayValue(record, field) ?? getFieldValue(record, field),
  );
  return status ? [words.partner, tier, status].filter(Boolean).join(' · ') : undefined;
}
