import type { Decided } from '@alongside/shared/vocabulary/decision';
import { decideCase } from '../decide-case.ts';
import { loadCaseFiles, type DecisionCase } from '../load-cases.ts';

/** A case with what the rules answered. */
interface ReplayedCase {
  readonly one: DecisionCase;
  readonly decided: Decided<unknown, unknown>;
}

/** The whole corpus, decided. */
export function replayCases(): readonly ReplayedCase[] {
  return loadCaseFiles().flatMap(({ cases }) =>
    cases.map((one) => ({ one, decided: decideCase(one) })),
  );
}
