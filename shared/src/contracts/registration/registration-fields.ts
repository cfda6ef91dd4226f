import { z } from 'zod';
import { country, currency, emailAddress, line, localDate, text } from '../../vocabulary/values.ts';
import { evidenceKind } from '../../vocabulary/registration.ts';

/** What starts the clock (R17, domain 3.8 `to_start_clock`): company or web site, contact, amount, expected close. */
export const startFields = {
  companyName: line().optional(),
  website: line(253).optional(),
  contactName: line(),
  contactEmail: emailAddress.optional(),
  estimatedAmountMinor: z.int().min(0).max(Number.MAX_SAFE_INTEGER),
  currency,
  expectedCloseOn: localDate,
};

/** Proof of engagement: what happened, when, and where it can be seen. */
export const evidenceInput = z.strictObject({
  kind: evidenceKind,
  happenedOn: localDate,
  summary: text(1000),
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional(),
});

/** What approval needs (domain 3.8 `to_approve`); may follow by the same link. */
export const approvalFields = {
  productLines: z.array(line(64)).min(1).max(20).optional(),
  country: country.optional(),
  need: text(2000).optional(),
  evidence: z.array(evidenceInput).max(10).optional(),
};
