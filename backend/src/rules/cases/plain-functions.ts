import type { PolicyDocument } from '@alongside/shared/vocabulary/policy';
import type { CertificationFact } from '../certification/certification-fact.ts';
import { certificationStatusAt } from '../certification/certification-status-at.ts';
import { gateRegistration } from '../certification/gate-registration.ts';
import { compilePolicy } from '../compile-policy.ts';
import { matchCustomer, type CustomerIdentity } from '../customer-identity/match-customer.ts';
import { normaliseCompanyName } from '../customer-identity/normalise-company-name.ts';
import { registrableDomain } from '../customer-identity/registrable-domain.ts';
import { dueAfter } from '../kernel/business-calendar.ts';
import type { KnobContext } from '../policy/compiled-policy.ts';
import { validatePolicy } from '../policy/validate-policy.ts';
import type { WindowFacts } from '../protection-window/facts.ts';
import { openWindow } from '../protection-window/open-window.ts';
import { windowStatusAt } from '../protection-window/window-status-at.ts';

type PlainFunction = (facts: unknown, policy: PolicyDocument, now: string) => unknown;

/** What cases can run beside decisions, each from the case's facts, policy and moment. */
export const plainFunctions: Readonly<Record<string, PlainFunction>> = {
  windowStatusAt: (facts, policy, now) =>
    windowStatusAt(facts as WindowFacts, compilePolicy(policy, 7), now),
  openWindow: (facts, policy, now) => {
    const { submittedAt } = facts as { submittedAt: string };
    return openWindow(policy.window, compilePolicy(policy, 7).calendar.zone, submittedAt, now);
  },
  dueAfter: (facts, policy, now) => {
    const { duration } = facts as { duration: string };
    return { due: dueAfter(compilePolicy(policy, 7).calendar, now, duration) };
  },
  certificationStatusAt: (facts, policy, now) => ({
    status: certificationStatusAt(
      facts as CertificationFact,
      compilePolicy(policy, 7).calendar.zone,
      now,
    ),
  }),
  gateRegistration: (facts, policy, now) => {
    const { certifications, productLines } = facts as {
      certifications: CertificationFact[];
      productLines: string[];
    };
    const { zone } = compilePolicy(policy, 7).calendar;
    const knob = policy.eligibility.certification;
    return gateRegistration(certifications, productLines, knob, zone, now);
  },
  knobsFor: (facts, policy) => compilePolicy(policy, 7).knobsFor(facts as KnobContext),
  validatePolicy: (_facts, policy) => {
    const validation = validatePolicy(policy);
    const problems = validation.kind === 'valid' ? [] : validation.problems;
    return { paths: problems.map((problem) => problem.path) };
  },
  matchCustomer: (facts) => {
    const { one, other } = facts as { one: CustomerIdentity; other: CustomerIdentity };
    return matchCustomer(one, other);
  },
  normaliseCompanyName: (facts) => ({
    name: normaliseCompanyName((facts as { name: string }).name),
  }),
  registrableDomain: (facts) => ({
    domain: registrableDomain((facts as { website: string }).website),
  }),
};
