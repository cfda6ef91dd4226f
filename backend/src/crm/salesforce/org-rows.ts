import type { CrmRows } from '../crm-rows.ts';
import type { ProvisionedObject } from '../crm-port.ts';
import { customerFields, partnerFields, personFields } from './account-fields.ts';
import { creditAmountField, creditFields, creditLookups, creditObject } from './credit-fields.ts';
import type { OrgContext } from './org-context.ts';
import { createPartnerRights } from './partner-rows.ts';
import {
  registrationAmountField,
  registrationFields,
  registrationLookups,
  registrationObject,
} from './registration-fields.ts';
import { createRowShape } from './row-shape.ts';
import { writeCustomers, writePartners } from './write-companies.ts';
import { writeCredits } from './write-credits.ts';
import { writeRegistrations } from './write-registrations.ts';

const registrationNames = Object.keys({
  ...registrationFields,
  ...registrationLookups,
  [registrationAmountField]: null,
});
const accountNames = Object.keys({ ...partnerFields, ...customerFields });
const contactNames = Object.keys(personFields);
const creditNames = Object.keys({ ...creditFields, ...creditLookups, [creditAmountField]: null });

/** The rows of an org, and which of their objects it has. */
export interface OrgRows extends CrmRows {
  /** Those objects of ours that are there as a whole. */
  readonly provisioned: () => Promise<readonly ProvisionedObject[]>;
}

export function createOrgRows(context: OrgContext): OrgRows {
  const registration = createRowShape(context, registrationObject, registrationNames);
  const credit = createRowShape(context, creditObject, creditNames);
  const partnerRights = createPartnerRights(context.api);
  const account = createRowShape(context, 'Account', accountNames);
  const contact = createRowShape(context, 'Contact', contactNames);
  return {
    writeRegistrations: async (rows) => writeRegistrations(context, await registration(), rows),
    writeCredits: async (deals) => {
      const target = { shape: await credit(), listsPartners: await partnerRights() };
      return writeCredits(context, target, deals);
    },
    writePartners: async (partners) => writePartners(context, await account(), partners),
    writeCustomers: async (customers) => writeCustomers(context, await account(), customers),
    provisioned: async () => {
      const shapes = await Promise.all([registration(), credit(), account(), contact()]);
      if (shapes.some(({ missing }) => missing.length > 0)) return [];
      return [
        { object: 'registration', properties: registrationNames.length },
        { object: 'credit', properties: creditNames.length },
        { object: 'company', properties: accountNames.length },
        { object: 'contact', properties: contactNames.length },
      ];
    },
  };
}
