import {
  declinedAppealOpenRow,
  endedDealOpenRow,
  noneRow,
  possibleMatchRow,
} from './headlines/ended-rows.ts';
import type { HeadlineRow } from './headlines/headline-row.ts';
import {
  closeAfterEndRow,
  extensionRequestedRow,
  protectedElsewhereRow,
  protectedRow,
  renewalRow,
} from './headlines/protected-rows.ts';
import { coSellRow, influencedOnlyRow, wonRow } from './headlines/shared-rows.ts';
import {
  conflictRow,
  informationRequestedRow,
  partnerNotConfirmedRow,
  waitingForAnswerRow,
} from './headlines/waiting-rows.ts';

/** The table of experience.md: the first row that has something to say wins; the last always has. */
export const headlineTable: readonly HeadlineRow[] = [
  conflictRow,
  waitingForAnswerRow,
  informationRequestedRow,
  partnerNotConfirmedRow,
  protectedElsewhereRow,
  closeAfterEndRow,
  protectedRow,
  extensionRequestedRow,
  wonRow,
  coSellRow,
  influencedOnlyRow,
  renewalRow,
  endedDealOpenRow,
  declinedAppealOpenRow,
  possibleMatchRow,
  noneRow,
];
