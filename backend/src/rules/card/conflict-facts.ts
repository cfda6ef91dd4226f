import type { ConflictStatus } from '@alongside/shared/vocabulary/attribution';
import type { Reason } from '@alongside/shared/vocabulary/decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { PrecedenceStep } from '@alongside/shared/vocabulary/policy';
import type { Instant } from '@alongside/shared/vocabulary/values';

interface CardConflictParty {
  readonly registrationId: Id<'registration'>;
  readonly partnerName: string;
  readonly result: 'won' | 'lost' | 'teaming' | null;
}

export interface CardConflict {
  readonly conflictId: Id<'conflict'>;
  readonly status: ConflictStatus;
  readonly openedAt: Instant;
  readonly dueAt: Instant | null;
  readonly resolvedAt: Instant | null;
  readonly decidingStep: PrecedenceStep | null;
  readonly reasons: readonly Reason[];
  readonly decisionId: Id<'decision'> | null;
  readonly parties: readonly CardConflictParty[];
}
