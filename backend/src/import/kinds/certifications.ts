import { recordCertification } from '@alongside/shared/contracts/certification/record';
import type {
  CertificationLevel,
  CertificationStatus,
  CertificationType,
} from '@alongside/shared/vocabulary/partner';
import type { LocalDate } from '@alongside/shared/vocabulary/values';
import type { TenantTransaction } from '../../platform/database/database.ts';
import { listProductLines, type ProductLine } from '../../protection-window/scope-store.ts';
import { column } from '../columns/column.ts';
import type { RowReader } from '../columns/row-reader.ts';
import {
  contactKey,
  findContacts,
  findPartners,
  listCertifications,
  type StoredCertification,
  type StoredContact,
} from '../partner-lookup-store.ts';
import type { Choices } from '../values/read-choice.ts';
import { readEmail } from '../values/read-email.ts';
import { findProductLine, unknownProductLine } from './find-product-line.ts';
import { type ImportKind, refused, type RowPlan } from './import-kind.ts';
import { partnerReferenceColumn, unknownPartner } from './partner-contacts.ts';

const types: Choices<CertificationType> = {
  product: ['implementation'],
  sales: ['selling', 'commercial'],
  technical: ['tech', 'engineering'],
};
const levels: Choices<CertificationLevel> = {
  associate: ['foundation', 'basic', 'entry'],
  professional: ['advanced', 'specialist'],
  expert: ['master', 'architect'],
};
const statuses: Choices<CertificationStatus> = {
  in_progress: ['started', 'enrolled', 'pending', 'learning'],
  active: ['passed', 'valid', 'current', 'certified', 'completed'],
  expired: ['lapsed', 'ended'],
  revoked: ['withdrawn', 'cancelled'],
};

interface CertificationRow {
  readonly partnerReference: string;
  readonly contactEmail: string;
  readonly type: CertificationType;
  readonly level: CertificationLevel;
  readonly status: CertificationStatus;
  readonly productLine: string | undefined;
  readonly earnedOn: LocalDate | undefined;
  readonly expiresOn: LocalDate | undefined;
}

/** R8: what partners' people are certified for. */
export const certifications: ImportKind<CertificationRow> = {
  name: 'certifications',
  about: "what partners' people are certified for",
  columns: [
    partnerReferenceColumn,
    column('contact_email', 'mail address of the person', {
      required: true,
      also: ['email', 'e_mail', 'mail', 'contact', 'holder', 'holder_email'],
    }),
    column('type', Object.keys(types).join(', '), {
      required: true,
      also: ['certification_type', 'certification', 'track'],
    }),
    column('level', Object.keys(levels).join(', '), { also: ['certification_level', 'rank'] }),
    column('product_line', 'code or name of the product line', {
      also: ['product', 'product_code', 'line'],
    }),
    column('status', Object.keys(statuses).join(', '), { also: ['certification_status', 'state'] }),
    column('earned_on', 'day earned', {
      content: 'date',
      also: ['earned', 'issued', 'issued_on', 'issue_date', 'date_earned', 'passed_on'],
    }),
    column('expires_on', 'last day', {
      content: 'date',
      also: ['expires', 'expiry', 'expiry_date', 'expiration_date', 'valid_until', 'ends_on'],
    }),
  ],
  readRow,
  identify: nameOf,
  lanesOf: (row) => [nameOf(row)],
  plan,
};

function readRow(reader: RowReader): CertificationRow {
  reader.required('type');
  const earnedOn = reader.date('earned_on');
  const expiresOn = reader.date('expires_on');
  if (earnedOn !== undefined && expiresOn !== undefined && expiresOn < earnedOn) {
    reader.refuse('expires_on', `is before ${earnedOn}, the day earned`, 'Check both days.');
  }
  return {
    partnerReference: reader.required('partner_reference', 100),
    contactEmail: readEmail(reader, 'contact_email') ?? reader.required('contact_email', 254),
    type: reader.choice('type', types) ?? 'product',
    level: reader.choice('level', levels) ?? 'associate',
    status: reader.choice('status', statuses) ?? 'active',
    productLine: reader.text('product_line', 64),
    earnedOn,
    expiresOn,
  };
}

function nameOf({ partnerReference, contactEmail, type, ...row }: CertificationRow): string {
  const person = contactKey(partnerReference, contactEmail);
  return [person, type, row.productLine?.toLowerCase(), row.earnedOn].join('\n');
}

async function plan(tx: TenantTransaction, rows: readonly CertificationRow[]): Promise<RowPlan[]> {
  const partners = await findPartners(
    tx,
    rows.map((row) => row.partnerReference),
  );
  const contacts = await findContacts(
    tx,
    rows.map((row) => row.contactEmail),
  );
  const lines = await listProductLines(tx);
  const people = [...contacts.values()].map((contact) => contact.partnerContactId);
  const stored = await listCertifications(tx, people);
  return rows.map((row) => {
    if (!partners.has(row.partnerReference)) return unknownPartner(row.partnerReference);
    const contact = contacts.get(contactKey(row.partnerReference, row.contactEmail));
    if (!contact) {
      const remedy = 'Import the person first, or correct the address.';
      return refused('contact_email', row.contactEmail, 'is nobody at this partner', remedy);
    }
    return planOne(row, contact, lines, stored);
  });
}

function planOne(
  row: CertificationRow,
  { partnerContactId }: StoredContact,
  lines: readonly ProductLine[],
  stored: readonly StoredCertification[],
): RowPlan {
  const line = row.productLine === undefined ? undefined : findProductLine(lines, row.productLine);
  if (row.productLine !== undefined && line === undefined) {
    return unknownProductLine('product_line', row.productLine, lines);
  }
  const before = stored.find(
    (one) =>
      one.partnerContactId === partnerContactId &&
      one.type === row.type &&
      one.productLine === (line?.code ?? null) &&
      one.earnedOn === (row.earnedOn ?? null),
  );
  const same =
    before?.level === row.level &&
    before.status === row.status &&
    before.expiresOn === (row.expiresOn ?? null);
  if (same) return { kind: 'unchanged' };
  return {
    kind: 'write',
    isNew: before === undefined,
    async run(call) {
      await call(recordCertification, { ...row, productLine: line?.code });
    },
  };
}
