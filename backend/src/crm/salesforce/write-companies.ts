import { z } from 'zod';
import type { CustomerCompany, PartnerCompany, PartnerPerson, RefusedRow } from '../crm-rows.ts';
import { customerFields, partnerFields, personFields } from './account-fields.ts';
import { toFields } from './field-values.ts';
import type { OrgContext } from './org-context.ts';
import type { RowShape } from './row-shape.ts';
import type { Saved } from './save-many.ts';
import { literals, shortId } from './soql.ts';
import { updateChanged } from './update-changed.ts';

const person = z.object({ Id: z.string(), AccountId: z.string(), Email: z.string() });

/** The address of a query has room for as many accounts. */
const ACCOUNTS_AT_ONCE = 200;

/** Sets what accounts say of partners, and the contacts of their people that are there. */
export async function writePartners(
  context: OrgContext,
  { fieldName }: RowShape,
  partners: readonly PartnerCompany[],
): Promise<readonly RefusedRow[]> {
  const accounts = partners.map((partner) => ({
    id: partner.recordId,
    values: toFields(partnerFields, partner, fieldName),
    ofRow: partner.partnerId,
  }));
  const people = await findPeople(context, partners);
  const contacts = people.map(({ id, of, ofRow }) => ({
    id,
    values: toFields(personFields, of, fieldName),
    ofRow,
  }));
  return [
    ...refused(await updateChanged(context, 'Account', accounts)),
    ...refused(await updateChanged(context, 'Contact', contacts)),
  ];
}

/** Sets who serves customers today, on every account that stands for them. */
export async function writeCustomers(
  context: OrgContext,
  { fieldName }: RowShape,
  customers: readonly CustomerCompany[],
): Promise<readonly RefusedRow[]> {
  const accounts = customers.flatMap((customer) =>
    customer.recordIds.map((id) => ({
      id,
      values: toFields(customerFields, customer, fieldName),
      ofRow: customer.customerId,
    })),
  );
  return refused(await updateChanged(context, 'Account', accounts));
}

/** Accounts belong to others: one that goes in between is nothing to write to any more. */
function refused(
  all: readonly { readonly change: { readonly ofRow: string }; readonly saved: Saved }[],
): readonly RefusedRow[] {
  return all.flatMap(({ change, saved: { failure } }) => {
    const isGone = failure?.error.kind === 'not_found';
    return failure === null || isGone ? [] : [{ id: change.ofRow, failure }];
  });
}

interface FoundPerson {
  readonly id: string;
  readonly of: PartnerPerson;
  readonly ofRow: string;
}

/** Contacts of the partners' accounts that have the mail address of one of their people. */
async function findPeople(
  { api }: OrgContext,
  partners: readonly PartnerCompany[],
): Promise<readonly FoundPerson[]> {
  const accounts = new Map(partners.map((partner) => [shortId(partner.recordId), partner]));
  const ids = partners.filter(({ people }) => people.length > 0).map(({ recordId }) => recordId);
  const found: FoundPerson[] = [];
  for (let from = 0; from < ids.length; from += ACCOUNTS_AT_ONCE) {
    const part = literals(ids.slice(from, from + ACCOUNTS_AT_ONCE));
    const soql = `SELECT Id, AccountId, Email FROM Contact WHERE AccountId IN ${part} AND Email != null ORDER BY CreatedDate, Id`;
    const rows = await api.query(person, soql);
    found.push(...rows.flatMap((row) => matchPerson(row, accounts.get(shortId(row.AccountId)))));
  }
  // A person's own field is unique: of two contacts with one address the older one is it.
  return [...new Map(found.toReversed().map((one) => [one.of.partnerContactId, one])).values()];
}

function matchPerson(
  { Id: id, Email }: z.output<typeof person>,
  partner: PartnerCompany | undefined,
): readonly FoundPerson[] {
  const of = partner?.people.find(({ email }) => email.toLowerCase() === Email.toLowerCase());
  return of === undefined || partner === undefined ? [] : [{ id, of, ofRow: partner.partnerId }];
}
