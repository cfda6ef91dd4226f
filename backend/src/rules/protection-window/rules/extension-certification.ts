import { certificationOf } from '../certification-of.ts';
import type { WindowRule } from '../rule-context.ts';

/** Domain 3.7: a certification that ran out meanwhile does not stop an extension; it becomes its condition. */
export const extensionCertification: WindowRule<'extension_certification'> = {
  id: 'extension_certification',
  title: 'The certification still holds',
  sentence: 'Where a certification ran out meanwhile, more time is given on condition of renewal.',
  evaluate: (context) => {
    const certification = certificationOf(context);
    const { renewCertificationWithinDays: days } = context.knobs.extension;
    if (certification !== 'lapsed') {
      const outcome = certification === 'held' ? 'passed' : 'not_applicable';
      return { outcome, facts: { certification } };
    }
    const seen = { certification, days };
    return { outcome: 'needs_review', facts: seen, because: 'extension_needs_certification' };
  },
};
