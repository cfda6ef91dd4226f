import { CrmFailure } from '@alongside/backend/crm/crm-error';
import type {
  CreditRow,
  CrmRows,
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
  /** Ids of registrations and deals whose rows the CRM's own rules refuse. */
  readonly refusing: Set<string>;
}

export function createInMemoryRows(act: Disturb): InMemoryRows {
  const registrationRows: InMemoryRows['registrationRows'] = new Map();
  const creditRows: InMemoryRows['creditRows'] = new Map();
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
    },
  };
}
