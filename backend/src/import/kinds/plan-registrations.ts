import type { Instant } from '@alongside/shared/vocabulary/values';
import type { TenantTransaction } from '../../platform/database/database.ts';
import { listProductLines, type ProductLine } from '../../protection-window/scope-store.ts';
import { compareInstants } from '../../rules/kernel/instant.ts';
import {
  contactKey,
  findContacts,
  findPartners,
  type StoredContact,
  type StoredPartner,
} from '../partner-lookup-store.ts';
import {
  findFirstPolicyStart,
  findRegistrations,
  registrationKey,
  type StoredRegistration,
} from '../programme-lookup-store.ts';
import { findProductLine, unknownProductLine } from './find-product-line.ts';
import { refused, type RowPlan } from './import-kind.ts';
import { unknownPartner } from './partner-contacts.ts';
import type { RegistrationRow } from './read-registration.ts';
import { listSteps, replay } from './replay-registration.ts';

/** What is stored about everything a batch of rows names. */
interface Known {
  readonly partners: ReadonlyMap<string, StoredPartner>;
  readonly contacts: ReadonlyMap<string, StoredContact>;
  readonly lines: readonly ProductLine[];
  readonly registrations: ReadonlyMap<string, StoredRegistration>;
  readonly rulesSince: Instant | undefined;
  readonly now: Instant;
}

export async function planRegistrations(
  tx: TenantTransaction,
  rows: readonly RegistrationRow[],
  now: Instant,
): Promise<RowPlan[]> {
  const known: Known = {
    partners: await findPartners(
      tx,
      rows.map((row) => row.partnerReference),
    ),
    contacts: await findContacts(
      tx,
      rows.map((row) => row.partnerContactEmail ?? ''),
    ),
    lines: await listProductLines(tx),
    registrations: await findRegistrations(
      tx,
      rows.map((row) => row.externalReference),
    ),
    rulesSince: await findFirstPolicyStart(tx),
    now,
  };
  return rows.map((row) => planOne(row, known));
}

function planOne(row: RegistrationRow, known: Known): RowPlan {
  const partner = known.partners.get(row.partnerReference);
  if (!partner) return unknownPartner(row.partnerReference);
  const email = row.partnerContactEmail;
  const contact = email && known.contacts.get(contactKey(row.partnerReference, email));
  if (email !== undefined && !contact) {
    const remedy = 'Import the person first, or correct the address.';
    return refused('partner_contact_email', email, 'is nobody at this partner', remedy);
  }
  const strange = row.productLines.find((word) => !findProductLine(known.lines, word));
  if (strange !== undefined) return unknownProductLine('product_lines', strange, known.lines);
  const wrongDate = findWrongDate(row, known);
  if (wrongDate) return wrongDate;
  const stored = known.registrations.get(
    registrationKey(row.partnerReference, row.externalReference),
  );
  const { partnerId } = partner;
  const partnerContactId = contact ? contact.partnerContactId : undefined;
  const steps = listSteps(row, { partnerId, partnerContactId }).filter(
    ({ event }) => !isDone(event, stored),
  );
  if (steps.length === 0) return { kind: 'unchanged' };
  return {
    kind: 'write',
    isNew: stored === undefined,
    run: (call) => replay(call, row, steps, stored?.registrationId),
  };
}

function isDone(event: string, stored: StoredRegistration | undefined): boolean {
  if (event === 'deal_linked') return stored?.dealLinked ?? false;
  return stored?.events.has(event) ?? false;
}

/** Nothing is decided by rules that were not in force, nor before it happened. */
function findWrongDate(row: RegistrationRow, { rulesSince, now }: Known): RowPlan | undefined {
  if (rulesSince === undefined || compareInstants(row.submittedAt, rulesSince) < 0) {
    const since = rulesSince === undefined ? 'ever' : rulesSince.slice(0, 10);
    return refused(
      'submitted_at',
      row.submittedAt,
      `has no rules of engagement: none are in force before ${since}`,
      'Publish the rules with an earlier start: alongside policy publish <file> --effective-from <day>.',
    );
  }
  const steps = {
    submitted_at: row.submittedAt,
    decided_at: row.decision?.at,
    extended_on: row.extension?.at,
    released_at: row.release?.at,
  };
  const future = Object.entries(steps).find(([, at]) => at && compareInstants(at, now) > 0);
  if (!future) return undefined;
  return refused(future[0], future[1] ?? '', 'lies in the future', 'Check the day.');
}
