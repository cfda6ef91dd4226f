import type { Id } from '@alongside/shared/vocabulary/ids';
import type {
  ProtectionStatus,
  RegistrationType,
  ReviewStatus,
} from '@alongside/shared/vocabulary/registration';
import type { Instant, Interval } from '@alongside/shared/vocabulary/values';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';

/** A partner's registration as the precedence rules look at it (domain 3.5). */
export interface RegistrationParty {
  readonly kind: 'registration';
  readonly registrationId: Id<'registration'>;
  readonly partnerId: Id<'partner'>;
  /** Server instant of the submission; for an import the row's own. */
  readonly submittedAt: Instant;
  /** All fields that start the clock were there at `submittedAt`, judged by machine. */
  readonly complete: boolean;
  readonly reviewStatus: ReviewStatus;
  readonly protectionStatus: ProtectionStatus;
  /** When the protection was granted (the approval, not the start of the window); null without a live window. */
  readonly protectedSince: Instant | null;
  /** Best active certification for the product among the named contacts: 0 none, 1 associate, 2 professional, 3 expert. */
  readonly certificationRank: number;
  readonly registrationType: RegistrationType;
  /** Its live window was put aside because two customers turned out to be one (domain 3.4): it shuts nobody out until this is settled. */
  readonly held: boolean;
  /** Partner of record on the customer's latest won deal for every product line named here. */
  readonly incumbent: boolean;
  /** The customer's written choice names this partner (evidence of kind `customer_letter`). */
  readonly customerLetter: boolean;
}

/** What the rules compare of a side, whoever it is. */
export type RankedSide = Omit<RegistrationParty, 'kind' | 'registrationId' | 'partnerId'>;

/** Direct sales as a side of its own, by an open deal on the same customer and product (R35, domain 3.4). */
export interface DirectParty {
  readonly kind: 'direct';
  readonly dealId: Id<'deal'>;
  /** First two-way contact with the customer: what counts as its submission. The deal's creation when none is known. */
  readonly submittedAt: Instant;
  /** When the deal was created in the CRM. */
  readonly createdAt: Instant;
  readonly lastActivityAt: Instant;
}

/** A side of a conflict: a partner's registration, or direct sales. */
export type ConflictParty = RegistrationParty | DirectParty;

/** What `proposeRuling` decides from. */
export interface ConflictFacts {
  readonly conflictId: Id<'conflict'>;
  readonly openedAt: Instant;
  /** The customer's segment in the tenant's own words; null when unknown. */
  readonly segment: string | null;
  /** The customer's letter has moved the business once in this term already; it moves once (domain 3.7). */
  readonly choiceSpent: boolean;
  /** Half-open; starts with the first complete submission. Null when no party is complete. */
  readonly contestWindow: Interval | null;
  readonly parties: readonly ConflictParty[];
}

/** The part of the policy in force when the conflict opened that precedence reads. */
export type ConflictPolicy = Pick<
  CompiledPolicy,
  'version' | 'precedence' | 'isNonExclusive' | 'document'
>;

/** The partners' sides, without direct sales. */
export function registrationsOf(parties: readonly ConflictParty[]): readonly RegistrationParty[] {
  return parties.filter((party) => party.kind === 'registration');
}
