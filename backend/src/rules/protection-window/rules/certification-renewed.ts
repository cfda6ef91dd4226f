import { certificationOf } from '../certification-of.ts';
import type { WindowRule } from '../rule-context.ts';

/** Domain 3.7: an extension given on condition of a certification ends early without it. */
export const certificationRenewed: WindowRule<'certification_renewed'> = {
  id: 'certification_renewed',
  title: 'The certification was renewed',
  sentence: 'An extension may be given on condition that a certification is renewed in time.',
  evaluate: (context) => {
    const { endsUnlessCertifiedAt } = context.facts;
    if (endsUnlessCertifiedAt === null) return { outcome: 'not_applicable', facts: {} };
    const certification = certificationOf(context);
    const renewed = certification === 'held' || certification === 'not_asked';
    const seen = { certification, endsUnlessCertifiedAt };
    return { outcome: renewed ? 'passed' : 'failed', facts: seen };
  },
};
