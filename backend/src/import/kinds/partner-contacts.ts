import { upsertPartnerContact } from '@alongside/shared/contracts/partner/upsert-contact';
import type { PartnerContactRole } from '@alongside/shared/vocabulary/partner';
import type { TenantTransaction } from '../../platform/database/database.ts';
import { column } from '../columns/column.ts';
import { contactKey, findContacts, findPartners } from '../partner-lookup-store.ts';
import type { Choices } from '../values/read-choice.ts';
import { readEmail } from '../values/read-email.ts';
import { type ImportKind, refused, type RowPlan } from './import-kind.ts';

const roles: Choices<PartnerContactRole> = {
  bdr: ['sdr', 'business_development', 'business_development_representative'],
  ae: ['account_executive', 'sales', 'account_manager', 'sales_representative'],
  se: ['sales_engineer', 'presales', 'pre_sales', 'engineer', 'technical', 'solution_engineer'],
  cs: ['customer_success', 'csm', 'support', 'customer_success_manager'],
  manager: ['partner_manager', 'alliance_manager', 'lead', 'head', 'director', 'executive'],
};

interface ContactRow {
  readonly partnerReference: string;
  readonly name: string;
  readonly email: string;
  /** Undefined where the file does not say. */
  readonly role: PartnerContactRole | undefined;
}

/** The reference of a partner, in every file but the partners' own. */
export const partnerReferenceColumn = column('partner_reference', "the partner's reference", {
  required: true,
  also: ['partner', 'partner_id', 'partner_ref', 'account_number'],
});

/** R7: people at partners, by their mail address within the partner. */
export const partnerContacts: ImportKind<ContactRow> = {
  name: 'partner-contacts',
  about: 'people at partners, found again by mail address',
  columns: [
    partnerReferenceColumn,
    column('name', 'name of the person', {
      required: true,
      also: ['contact_name', 'full_name', 'contact', 'person'],
    }),
    column('email', 'mail address', {
      required: true,
      also: ['e_mail', 'mail', 'email_address', 'e_mail_address', 'contact_email'],
    }),
    column('role', Object.keys(roles).join(', '), { also: ['job', 'function', 'position'] }),
  ],
  readRow: (reader) => ({
    partnerReference: reader.required('partner_reference', 100),
    name: reader.required('name'),
    email: readEmail(reader, 'email') ?? reader.required('email', 254),
    role: reader.choice('role', roles),
  }),
  identify: ({ partnerReference, email }) => contactKey(partnerReference, email),
  lanesOf: ({ partnerReference, email }) => [contactKey(partnerReference, email)],
  plan,
};

async function plan(tx: TenantTransaction, rows: readonly ContactRow[]): Promise<RowPlan[]> {
  const partners = await findPartners(
    tx,
    rows.map((row) => row.partnerReference),
  );
  const contacts = await findContacts(
    tx,
    rows.map(({ email }) => email),
  );
  return rows.map((row) => {
    const { partnerReference, name, email } = row;
    if (!partners.has(partnerReference)) return unknownPartner(partnerReference);
    const before = contacts.get(contactKey(partnerReference, email));
    const role = row.role ?? before?.role ?? 'ae';
    if (before && before.name === name && before.role === role) return { kind: 'unchanged' };
    return {
      kind: 'write',
      isNew: before === undefined,
      async run(call) {
        await call(upsertPartnerContact, { partnerReference, name, email, role });
      },
    };
  });
}

/** The answer of every kind that names a partner. */
export function unknownPartner(reference: string): RowPlan {
  const remedy = 'Import the partner first, or correct the reference.';
  return refused('partner_reference', reference, 'is not the reference of any partner', remedy);
}
