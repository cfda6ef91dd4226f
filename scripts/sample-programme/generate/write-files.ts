import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { decimalFromMoney } from '@alongside/backend/crm/decimal-money';
import type { SamplePerson } from './sample-people.ts';
import { samplePartners } from './sample-partners.ts';
import type { SampleProgramme } from './make-programme.ts';
import type { SampleRegistration } from './sample-registrations.ts';

/** Kinds of files in the order in which they are imported. */
export type SampleFiles = Readonly<
  Record<'partners' | 'partner-contacts' | 'certifications' | 'registrations', string>
>;

/**
 * Writes the programme as the spreadsheets an importer gets.
 *
 * @param dealIdOf the CRM's id of a customer's deal
 * @returns their paths
 */
export function writeFiles(
  folder: string,
  programme: SampleProgramme,
  dealIdOf: (registration: SampleRegistration) => string | undefined,
): SampleFiles {
  mkdirSync(folder, { recursive: true });
  const write = (name: string, rows: readonly (readonly string[])[]): string => {
    const file = path.join(folder, `${name}.csv`);
    writeFileSync(file, rows.map((row) => `${row.map(quote).join(',')}\n`).join(''));
    return file;
  };
  return {
    partners: write('partners', [PARTNER_HEADER, ...samplePartners.map(toPartnerRow)]),
    'partner-contacts': write('partner-contacts', [
      ['partner_reference', 'name', 'email', 'role'],
      ...programme.people.map(toPersonRow),
    ]),
    certifications: write('certifications', programme.certifications),
    registrations: write('registrations', [
      REGISTRATION_HEADER,
      ...programme.registrations.map((one) => toRegistrationRow(one, dealIdOf(one))),
    ]),
  };
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Names of columns, cut by spaces. */
function toHeader(names: string): readonly string[] {
  return names.trim().split(' ');
}

const MANAGER = 'noor.haddad@brightloom.example';
const PARTNER_HEADER = toHeader(
  'reference name type tier status domain country territories manager_email ',
);

function toPartnerRow(partner: (typeof samplePartners)[number]): readonly string[] {
  const { reference, name, type, tier, status, domain, country, territories } = partner;
  return [reference, name, type, tier, status, domain, country, territories.join('|'), MANAGER];
}

function toPersonRow({ partner, name, email, role }: SamplePerson): readonly string[] {
  return [partner.reference, name, email, role];
}

const REGISTRATION_HEADER = toHeader(
  'external_reference partner_reference partner_contact_email company website ' +
    'contact_name contact_email amount currency expected_close product_lines country ' +
    'proof_kind proof_on proof_summary submitted_at review_status decided_at ' +
    'decline_reason exception_reason extended_on extension_days released_at ' +
    'release_reason crm_deal_id ',
);

function toRegistrationRow(one: SampleRegistration, dealId: string | undefined): readonly string[] {
  const { state, person, customer, proof, extension } = one;
  const told = state.incomplete !== true;
  return [
    one.reference,
    person.partner.reference,
    person.email,
    customer.name,
    customer.website,
    'Head of purchasing',
    `purchasing@${customer.website}`,
    decimalFromMoney(one.amount),
    one.amount.currency,
    one.expectedCloseOn,
    told ? one.productLine : '',
    told ? customer.country : '',
    ...(told ? [proof.kind, proof.happenedOn, proof.summary] : ['', '', '']),
    one.submittedAt,
    one.decidedAt === undefined ? 'submitted' : (state.status ?? 'submitted'),
    one.decidedAt ?? '',
    state.declineReason ?? '',
    state.exception ? 'Agreed before the partner was suspended' : '',
    extension?.at ?? '',
    extension === undefined ? '' : String(extension.days),
    one.releasedAt ?? '',
    state.release ?? '',
    dealId ?? '',
  ];
}
