import type { MessageJson } from '../collaboration/thread-store.ts';
import type { IncumbencyJson } from '../customer/won-sale-store.ts';
import type { RegistrationJson } from '../registration/registration-json.ts';
import type { FixedAttribution } from '../rules/attribution/lock/final-attribution.ts';
import type { PartnerTier } from '@alongside/shared/vocabulary/partner';
import type { ConflictRow, ContactRow } from './deal-card-row.ts';

/** What `readAccountCard` gives back: uuids and PostgreSQL's instants, before they are brought to our form. */
export interface AccountCardRow {
  readonly registrations: readonly {
    readonly registration: RegistrationJson;
    readonly dealName: string | null;
    readonly dealRecordId: string | null;
    readonly renews: string | null;
  }[];
  readonly registrationCount: number;
  readonly conflicts: readonly ConflictRow[];
  readonly contacts: readonly ContactRow[];
  readonly helpers: readonly {
    readonly id: string;
    readonly name: string;
    readonly tier: PartnerTier;
    readonly deals: number;
  }[];
  readonly threads: readonly (MessageJson & { readonly unread: number })[];
  readonly incumbency: IncumbencyJson;
  readonly productLines: readonly { readonly number: number; readonly name: string }[];
  readonly wonDeals: readonly (FixedAttribution | null)[];
  readonly wonDealCount: number;
  readonly partnerNames: readonly { readonly id: string; readonly name: string }[];
  readonly policyVersion: number | null;
  readonly reader: string | null;
}
