import {
  certificationCourse,
  type CertificationCourse,
} from '../certification/certification-course.ts';
import type { WindowContext } from './rule-context.ts';

/** How the certifications developed that the policy asks for, since the protection began. */
export function certificationOf({
  facts,
  policy,
  knobs,
  now,
}: Pick<WindowContext, 'facts' | 'policy' | 'knobs' | 'now'>): CertificationCourse {
  const { certifications, knobContext, startsAt } = facts;
  const { partnerType, productLines } = knobContext;
  return certificationCourse(
    { certifications, productLines, partnerType },
    knobs.eligibility.certification,
    policy.calendar.zone,
    { from: startsAt, now },
  );
}
