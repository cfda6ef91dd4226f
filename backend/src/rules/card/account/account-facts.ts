import type { Id } from '@alongside/shared/vocabulary/ids';
import type { FixedAttribution } from '../../attribution/lock/final-attribution.ts';
import type { IncumbencyFacts } from '../../claim/incumbency.ts';
import type { CompiledPolicy } from '../../policy/compiled-policy.ts';
import type { CardConflict } from '../conflict-facts.ts';
import type { CardContact } from '../people-facts.ts';
import type { CardRegistration } from '../registration-facts.ts';
import type { CardMessage } from '../thread-facts.ts';

/** A registration of the account's customer, with the deal it belongs to. */
export interface AccountRegistration {
  readonly card: CardRegistration;
  /** Null while it belongs to no deal. */
  readonly deal: {
    readonly name: string;
    /** The CRM's id of the record; null when this CRM does not hold the deal. */
    readonly recordId: string | null;
  } | null;
  /** The won registration whose term it renews; null for every other. */
  readonly renews: Id<'registration'> | null;
}

/** A partner that helped with deals of this customer, by what was logged. */
interface AccountHelper {
  readonly partner: Pick<CardRegistration['partner'], 'partnerId' | 'name' | 'tier'>;
  readonly deals: number;
}

/** The newest message of a registration's thread. */
interface AccountThread {
  readonly message: CardMessage;
  readonly unread: number;
}

/** Everything an account's card is built from; plain data, loaded in one round trip. */
export interface AccountCardFacts {
  /** Those that wait or are protected first, then the newest; at most 50. */
  readonly registrations: readonly AccountRegistration[];
  /** How many there are in all. */
  readonly registrationCount: number;
  readonly conflicts: readonly CardConflict[];
  readonly contacts: readonly CardContact[];
  readonly helpers: readonly AccountHelper[];
  /** The newest first, at most 20. */
  readonly threads: readonly AccountThread[];
  /** The newest 50 sales, and the customer's letters. */
  readonly incumbency: IncumbencyFacts;
  /** The tenant's product lines in their order. */
  readonly productLines: readonly { readonly number: number; readonly name: string }[];
  /** What was fixed for each won deal, null where it is not yet; the newest 100. */
  readonly wonDeals: readonly (FixedAttribution | null)[];
  readonly wonDealCount: number;
  /** Names of all partners that stand in these facts by their id. */
  readonly partnerNames: Readonly<Record<string, string>>;
  /** The policy in force, compiled. */
  readonly policy: CompiledPolicy;
}
