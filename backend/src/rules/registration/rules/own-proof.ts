import type { CandidateRule } from '../rule-context.ts';

/** Domain 3.7: proof that also stands for another customer proves little about this one. */
export const ownProof: CandidateRule<'own_proof'> = {
  id: 'own_proof',
  title: 'Proof of its own',
  sentence: 'When the same proof stands on registrations of other customers, a person looks.',
  evaluate: ({ facts }) => {
    const seen = { proofSeenElsewhere: facts.registration.proofSeenElsewhere };
    return facts.registration.proofSeenElsewhere === 0
      ? { outcome: 'passed', facts: seen }
      : { outcome: 'needs_review', facts: seen, because: 'proof_seen_elsewhere' };
  },
};
