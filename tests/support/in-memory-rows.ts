import { CrmFailure } from '@alongside/backend/crm/crm-error';
import type {
  CreditRow,
  CrmRows,
  PartnerCompany,
  RefusedRow,
  RegistrationRow,
} from '@alongside/backend/crm/crm-rows';
import type { Disturb } from './disturb-calls.ts';

/** The rows a CRM in memory keeps beside its deals. */
export interface InMemoryRows {
  readonly rows: CrmRows;
  /** By registration. */
  readonly registrationRows: Map<string, RegistrationRow>;
  /** By deal and partner. */
  readonly creditRows: Map<string, CreditRow>;
  /** By partner. */
  readonly partnerCompanies: Map<string, PartnerCompany>;
  /** By the company's record. */
  readonly incumbents: Map<string, readonly string[]>;
  /** Ids of registrations and deals whose rows the CRM's own rules refuse. */
  readonly refusing: Set<string>;
}

export function createInMemoryRows(act: Disturb): InMemoryRows {
  const registrationRows: InMemoryRows['registrationRows'] = new Map();
  const creditRows: InMemoryRows['creditRows'] = new Map();
  const partnerCompanies: InMemoryRows['partnerCompanies'] = new Map();
  const incumbents: InMemoryRows['incumbents'] = new Map();
  const refusing = new Set<string>();
  const refuse = (ids: readonly string[]): RefusedRow[] =>
    ids
      .filter((id) => refusing.has(id))
      .map((id) => ({
        id,
        failure: new CrmFailure({ kind: 'refused', properties: [] }, 'a rule of the CRM'),
      }));
  return {
    registrationRows,
    creditRows,
    partnerCompanies,
    incumbents,
    refusing,
    rows: {
      writeRegistrations: (rows) =>
        act('writeRegistrations', null, () => {
          const taken = rows.filter(({ registrationId }) => !refusing.has(registrationId));
          const made = taken
            .map(({ registrationId }) => registrationId)
            .filter((id) => !registrationRows.has(id));
          for (const row of taken) registrationRows.set(row.registrationId, row);
          return { made, refused: refuse(rows.map(({ registrationId }) => registrationId)) };
        }),
      writeCredits: (deals) =>
        act('writeCredits', null, () => {
          for (const { dealId, credits } of deals) {
            if (refusing.has(dealId)) continue;
            for (const key of creditRows.keys()) {
              if (key.startsWith(`${dealId}:`)) creditRows.delete(key);
            }
            for (const credit of credits) creditRows.set(`${dealId}:${credit.partnerId}`, credit);
          }
          return refuse(deals.map(({ dealId }) => dealId));
        }),
      writePartners: (partners) =>
        act('writePartners', null, () => {
          for (const partner of partners) partnerCompanies.set(partner.partnerId, partner);
          return [];
        }),
      writeCustomers: (customers) =>
        act('writeCustomers', null, () => {
          for (const { recordIds, incumbents: names } of customers) {
            for (const recordId of recordIds) incumbents.set(recordId, names);
          }
          return [];
        }),
    },
  };
}
