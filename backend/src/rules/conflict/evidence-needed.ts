import type { PrecedenceStep } from '@alongside/shared/vocabulary/policy';
import type { EvidenceKind } from '@alongside/shared/vocabulary/registration';

/** What a step is decided from (R34, domain 3.6). */
export interface EvidenceNeeded {
  /** In words for people: where the decision comes from. */
  readonly text: string;
  /** What a side has to have handed in for it; empty when our own records answer. */
  readonly kinds: readonly EvidenceKind[];
}

const dated: readonly EvidenceKind[] = ['meeting', 'email', 'nda', 'proposal', 'customer_letter'];

const needed: Readonly<Record<PrecedenceStep, EvidenceNeeded>> = {
  non_exclusive: { text: "The customer's segment, as our records hold it.", kinds: [] },
  customer_choice: {
    text: 'A dated letter in which the customer names the partner.',
    kinds: ['customer_letter'],
  },
  active_protection: { text: 'The protection that our records hold.', kinds: [] },
  registered: { text: 'The fields of the registration, as they came in.', kinds: [] },
  incumbent_renewal: { text: "The customer's latest won deal for these products.", kinds: [] },
  certification_rank: { text: 'The certificates of the people named on each side.', kinds: [] },
  submitted_at: { text: 'When each registration reached us.', kinds: [] },
  escalate: {
    text: 'What each side did for this customer, with dates.',
    kinds: dated,
  },
};

/** What the deciding step rests on; for a person's decision the whole checklist of an appeal. */
export function evidenceNeeded(step: PrecedenceStep): EvidenceNeeded {
  return needed[step];
}

/** What of it a side has not handed in. */
export function missingEvidence(
  step: PrecedenceStep,
  given: readonly EvidenceKind[],
): readonly EvidenceKind[] {
  return needed[step].kinds.filter((kind) => !given.includes(kind));
}
