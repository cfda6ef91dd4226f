import type { Instant } from '@alongside/shared/vocabulary/values';
import { toCardMessage } from '../collaboration/thread-store.ts';
import { toIncumbency } from '../customer/won-sale-store.ts';
import { encodeId, encodeIdOrNull } from '../platform/ids.ts';
import { toRegistrationRecord } from '../registration/registration-record.ts';
import { toCardRegistration } from '../registration/to-card-registration.ts';
import type { AccountCardFacts } from '../rules/card/account/account-facts.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import type { AccountCardRow } from './account-card-row.ts';
import { mapConflict, mapContact, type PolicyByVersion } from './map-deal-card.ts';

/** Brings what the one query read into the facts the account's card is built from. */
export function mapAccountCard(
  row: AccountCardRow,
  policyOf: PolicyByVersion,
  current: CompiledPolicy,
  now: Instant,
): AccountCardFacts {
  return {
    registrations: row.registrations.map(({ registration, dealName, dealRecordId, renews }) => {
      const record = toRegistrationRecord(registration);
      return {
        card: toCardRegistration(record, policyOf(record.policyVersion), now),
        deal: dealName === null ? null : { name: dealName, recordId: dealRecordId },
        renews: encodeIdOrNull('registration', renews),
      };
    }),
    registrationCount: row.registrationCount,
    conflicts: row.conflicts.map(mapConflict),
    contacts: row.contacts.map(mapContact),
    helpers: row.helpers.map(({ id, name, tier, deals }) => ({
      partner: { partnerId: encodeId('partner', id), name, tier },
      deals,
    })),
    threads: row.threads.map(({ unread, ...message }) => ({
      message: toCardMessage(message),
      unread,
    })),
    incumbency: toIncumbency(row.incumbency),
    productLines: row.productLines,
    wonDeals: row.wonDeals,
    wonDealCount: row.wonDealCount,
    partnerNames: Object.fromEntries(
      row.partnerNames.map(({ id, name }) => [encodeId('partner', id), name]),
    ),
    policy: current,
  };
}
