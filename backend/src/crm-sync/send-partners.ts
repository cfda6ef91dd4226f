import type { PartnerCompany, RefusedRow } from '../crm/crm-rows.ts';
import { runInTenant } from '../platform/database/run-in-tenant.ts';
import { loadCurrentPolicy } from '../policy/load-policy.ts';
import { bestCertification } from '../rules/certification/best-certification.ts';
import type { ZoneDays } from '../rules/kernel/zone-days.ts';
import { type Batch, subjectsOf } from './batch.ts';
import { policyContext } from './policy-context.ts';
import { openRows } from './open-rows.ts';
import {
  listPartnerCompanies,
  type StoredPartner,
  tiePartnerCompany,
} from './partner-company-store.ts';
import type { SendServices } from './send-row.ts';

/**
 * Says on partners' companies who they are. A partner whose company we have not met yet is looked for
 * by its domain, which is the same company (domain 3.4, L1); a company that stands for a customer stays one.
 */
export async function sendPartners(
  services: SendServices,
  batch: Batch,
): Promise<readonly RefusedRow[]> {
  const { database, clock } = services;
  const { tenantId, installationId } = batch.head;
  const now = clock.now();
  const { stored, zone } = await runInTenant(database, tenantId, async (tx) => ({
    stored: await listPartnerCompanies(tx, installationId, subjectsOf(batch)),
    zone: (await loadCurrentPolicy(policyContext(services, tx, tenantId))).calendar.zone,
  }));
  const companies: PartnerCompany[] = [];
  for (const partner of stored) {
    const recordId = partner.recordId ?? (await findCompany(services, batch, partner));
    if (recordId !== null) companies.push(describe(partner, recordId, { zone, now }));
  }
  return (await openRows(services, batch.head)).writePartners(companies);
}

async function findCompany(
  { database, clock, crm }: SendServices,
  { head: { tenantId, installationId } }: Batch,
  { partnerId, domain }: StoredPartner,
): Promise<string | null> {
  if (domain === null) return null;
  const found = await (await crm(installationId)).findCompanyByDomain(domain);
  if (found === null) return null;
  const { recordId } = found;
  const tie = { installationId, recordId, partnerId, now: clock.now() };
  const isTied = await runInTenant(database, tenantId, (tx) => tiePartnerCompany(tx, tie));
  return isTied ? recordId : null;
}

function describe(
  { partnerId, status, tier, type, manager, people }: StoredPartner,
  recordId: string,
  { zone, now }: { readonly zone: ZoneDays; readonly now: string },
): PartnerCompany {
  const best = (all: Parameters<typeof bestCertification>[0]) => bestCertification(all, zone, now);
  return {
    partnerId,
    recordId,
    status,
    tier,
    type,
    manager,
    certification: best(people.flatMap(({ certifications }) => certifications)),
    people: people.map(({ certifications, ...person }) => ({
      ...person,
      certification: best(certifications),
    })),
  };
}
