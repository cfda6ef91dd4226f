import type { AttributionRole } from '@alongside/shared/vocabulary/attribution';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Instant } from '@alongside/shared/vocabulary/values';
import type { AttributionTouch } from '../facts.ts';
import type { DealRole } from './model-settings.ts';

/** What a deal reached besides its first touch; each is the moment of one touch on the path. */
export type Milestone = 'lead_created' | 'opportunity_created' | 'closed';

/** A partner of the deal with the role fixed at approval; sourced counts only with a registration. */
export interface PartnerRole {
  readonly partnerId: Id<'partner'>;
  readonly registrationId: Id<'registration'> | null;
  readonly role: AttributionRole;
}

/** A path that ended, and how often it ended in a conversion and in none. */
export interface Journey {
  /** Partners or channels in the order of their touches. */
  readonly path: readonly string[];
  readonly conversions: number;
  readonly nulls: number;
}

/** Everything that any model reads about one deal; a model names in its sentence what it looks at. */
export interface ModelFacts {
  /** The close or the opportunity's creation, as the programme declares: later touches do not count. */
  readonly convertedAt: Instant;
  /** In any order. Touches that do not qualify have no weight in any model. */
  readonly touches: readonly AttributionTouch[];
  /** A milestone that is missing, or whose touch does not count, leaves its part to the others. */
  readonly milestones: Readonly<Partial<Record<Milestone, Id<'touch'>>>>;
  readonly primaryPartnerId: Id<'partner'> | null;
  readonly splits: readonly { readonly partnerId: Id<'partner'>; readonly basisPoints: number }[];
  readonly roles: readonly PartnerRole[];
  readonly dealRoles: readonly { readonly partnerId: Id<'partner'>; readonly role: DealRole }[];
  /** Paths of other deals that closed, for the models that learn from data. */
  readonly journeys: readonly Journey[];
}
