import { createHash } from 'node:crypto';
import type { EvidenceKind } from '@alongside/shared/vocabulary/registration';
import type { Instant, LocalDate } from '@alongside/shared/vocabulary/values';
import type { RowReader } from '../columns/row-reader.ts';
import { readCurrency } from '../values/read-currency.ts';
import { readEmail } from '../values/read-email.ts';
import type { History } from './history.ts';
import { readHistory } from './read-history.ts';

/** One line of a list of registrations. */
export interface RegistrationRow extends History {
  readonly externalReference: string;
  readonly partnerReference: string;
  readonly partnerContactEmail: string | undefined;
  readonly company: string | undefined;
  readonly website: string | undefined;
  readonly contactName: string;
  readonly contactEmail: string | undefined;
  readonly amountMinor: number;
  readonly currency: string;
  readonly expectedCloseOn: LocalDate;
  readonly productLines: readonly string[];
  readonly country: string | undefined;
  readonly need: string | undefined;
  readonly proof: Proof | undefined;
  readonly submittedAt: Instant;
  readonly dealRecordId: string | undefined;
}

interface Proof {
  readonly kind: EvidenceKind;
  readonly happenedOn: LocalDate;
  readonly summary: string;
}

const proofKinds = {
  meeting: ['visit', 'workshop', 'demo'],
  email: ['e_mail', 'mail'],
  nda: [],
  proposal: ['offer', 'quote'],
  call: ['phone', 'phone_call'],
  customer_letter: ['letter'],
  note: [],
};

export function readRegistration(reader: RowReader): RegistrationRow {
  for (const name of ['amount', 'expected_close', 'submitted_at']) reader.required(name);
  const currency = readCurrency(reader);
  const submittedAt = reader.moment('submitted_at') ?? '';
  const company = reader.text('company');
  const website = reader.text('website', 253);
  if (company === undefined && website === undefined) {
    reader.refuse('company', 'is empty', 'Name the company or give its web site.');
  }
  const partnerReference = reader.required('partner_reference', 100);
  const named = reader.text('external_reference', 100);
  return {
    externalReference: named ?? nameByContent(partnerReference, company, website, submittedAt),
    partnerReference,
    partnerContactEmail: readEmail(reader, 'partner_contact_email'),
    company,
    website,
    contactName: reader.required('contact_name'),
    contactEmail: readEmail(reader, 'contact_email'),
    amountMinor: currency === undefined ? 0 : (reader.amount('amount', currency) ?? 0),
    currency: currency ?? '',
    expectedCloseOn: reader.date('expected_close') ?? '',
    productLines: reader.list('product_lines'),
    country: reader.country('country'),
    need: reader.text('need', 2000),
    proof: readProof(reader),
    submittedAt,
    dealRecordId: reader.text('crm_deal_id', 64),
    ...readHistory(reader, submittedAt),
  };
}

/** A file without ids: the same partner, customer and moment are the same registration. */
function nameByContent(...parts: readonly (string | undefined)[]): string {
  const digest = createHash('sha256').update(parts.join('\n')).digest('hex');
  return `import-${digest.slice(0, 24)}`;
}

function readProof(reader: RowReader): Proof | undefined {
  const kind = reader.choice('proof_kind', proofKinds);
  const happenedOn = reader.date('proof_on');
  const summary = reader.text('proof_summary', 1000);
  if (kind === undefined && happenedOn === undefined && summary === undefined) return undefined;
  if (happenedOn === undefined) {
    if (reader.text('proof_on') === undefined) {
      reader.refuse('proof_on', 'is empty', 'Say on which day it happened.');
    }
    return undefined;
  }
  const said = kind ?? 'note';
  return { kind: said, happenedOn, summary: summary ?? `Imported: ${said}` };
}
