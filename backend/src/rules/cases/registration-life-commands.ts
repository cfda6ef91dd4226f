import { decideConfirmation } from '../registration/decide-confirmation.ts';
import { decideEdit } from '../registration/decide-edit.ts';
import { decideLeadUpgrade } from '../registration/decide-lead-upgrade.ts';
import { decideLead } from '../registration/decide-lead.ts';
import type { CaseCommands } from './case-command.ts';
import { ordinaryClaims } from './ordinary/claims.ts';
import { ordinaryLead, ordinaryLeadUpgrade } from './ordinary/lead-facts.ts';
import { ordinaryReview } from './ordinary/review-facts.ts';
import { plainCommand } from './schemas/command-schemas.ts';
import { editCommand, leadSchema, leadUpgradeSchema } from './schemas/registration-life-schemas.ts';
import { reviewSchema } from './schemas/review-schema.ts';

const word = 'registration';
const review = {
  word,
  facts: reviewSchema,
  ordinary: ordinaryReview,
  named: { claims: ordinaryClaims },
} as const;

/** Commands about a registration's life beside its decision: changes, confirmation, leads. */
export const registrationLifeCommands: CaseCommands = {
  edit: { ...review, command: editCommand, run: decideEdit },
  confirm: { ...review, command: plainCommand('confirm'), run: decideConfirmation },
  register_lead: {
    word,
    facts: leadSchema,
    ordinary: ordinaryLead,
    command: plainCommand('register_lead'),
    run: decideLead,
  },
  upgrade_lead: {
    word,
    facts: leadUpgradeSchema,
    ordinary: ordinaryLeadUpgrade,
    command: plainCommand('upgrade_lead'),
    run: decideLeadUpgrade,
  },
};
