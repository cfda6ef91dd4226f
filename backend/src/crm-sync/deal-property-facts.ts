import type { DealProperties } from '../crm/deal-properties.ts';
import type { RegistrationRecord } from '../registration/registration-record.ts';
import type { AttributionFacts, AttributionTouch } from '../rules/attribution/facts.ts';
import type { FixedAttribution } from '../rules/attribution/lock/final-attribution.ts';
import type { CompiledPolicy } from '../rules/policy/compiled-policy.ts';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant, Money } from '@alongside/shared/vocabulary/values';

/** Everything the CRM's properties of one deal are computed from. */
export interface DealPropertyFacts {
  readonly dealId: Id<'deal'>;
  readonly amount: Money | null;
  readonly currency: string;
  readonly stageClass: 'early' | 'late' | 'won' | 'lost';
  readonly createdAt: Instant;
  readonly segment: string | null;
  /** Linked to the deal, by submission. */
  readonly registrations: readonly RegistrationRecord[];
  /** Name of who manages each partner for us. */
  readonly managers: ReadonlyMap<Id<'partner'>, string>;
  readonly touches: readonly AttributionTouch[];
  /** What was agreed about its parts; empty when nothing was. */
  readonly agreedParts: AttributionFacts['agreedParts'];
  /** What was fixed of its attribution; null while that is open. */
  readonly fixed: FixedAttribution | null;
  /** The currency the organisation keeps its books in. */
  readonly companyCurrency: string;
  /** Conflicts in which one of the registrations stands. */
  readonly conflicts: { readonly open: number; readonly resolved: number };
  /** In force now: attribution and the zone of dates. */
  readonly policy: CompiledPolicy;
  /** Under which the primary registration was submitted: its protection. */
  readonly windowPolicy: CompiledPolicy;
}

/** What is said of the conflicts in which registrations stand. */
export function conflictStatusOf({
  open,
  resolved,
}: DealPropertyFacts['conflicts']): DealProperties['conflictStatus'] {
  if (open > 0) return 'open';
  return resolved > 0 ? 'resolved' : 'none';
}

const IN_FLIGHT: readonly string[] = ['submitted', 'in_review', 'info_requested'];

/** Several registrations may share a deal; the CRM's properties name one: protected, then approved, then waiting. */
export function findPrimary(
  registrations: readonly RegistrationRecord[],
): RegistrationRecord | undefined {
  const rank = ({ reviewStatus, protectionStatus }: RegistrationRecord): number => {
    if (reviewStatus === 'approved') return protectionStatus === 'active' ? 0 : 1;
    return IN_FLIGHT.includes(reviewStatus) ? 2 : 3;
  };
  return registrations.toSorted(
    (a, b) => rank(a) - rank(b) || a.submittedAt.localeCompare(b.submittedAt),
  )[0];
}
