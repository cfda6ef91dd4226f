import type { CrmRows } from '../crm-rows.ts';
import type { ProvisionedObject } from '../crm-port.ts';
import { creditAmountField, creditFields, creditLookups, creditObject } from './credit-fields.ts';
import type { OrgContext } from './org-context.ts';
import {
  registrationAmountField,
  registrationFields,
  registrationLookups,
  registrationObject,
} from './registration-fields.ts';
import { createRowShape } from './row-shape.ts';
import { writeCredits } from './write-credits.ts';
import { writeRegistrations } from './write-registrations.ts';

const registrationNames = Object.keys({
  ...registrationFields,
  ...registrationLookups,
  [registrationAmountField]: null,
});
const creditNames = Object.keys({ ...creditFields, ...creditLookups, [creditAmountField]: null });

/** The rows of an org, and which of their objects it has. */
export interface OrgRows extends CrmRows {
  /** Those objects of ours that are there as a whole. */
  readonly provisioned: () => Promise<readonly ProvisionedObject[]>;
}

export function createOrgRows(context: OrgContext): OrgRows {
  const registration = createRowShape(context, registrationObject, registrationNames);
  const credit = createRowShape(context, creditObject, creditNames);
  return {
    writeRegistrations: async (rows) => writeRegistrations(context, await registration(), rows),
    writeCredits: async (deals) => writeCredits(context, await credit(), deals),
    provisioned: async () => {
      const complete =
        (await registration()).missing.length + (await credit()).missing.length === 0;
      if (!complete) return [];
      return [
        { object: 'registration', properties: registrationNames.length },
        { object: 'credit', properties: creditNames.length },
      ];
    },
  };
}
