import type { PartnerType } from '@alongside/shared/vocabulary/partner';
import type { CertificationFact } from '../certification/certification-fact.ts';
import { certificationStatusAt } from '../certification/certification-status-at.ts';
import { gateRegistration } from '../certification/gate-registration.ts';
import type { CompiledPolicy } from '../policy/compiled-policy.ts';
import { answered, type CaseCommands } from './case-command.ts';
import { certificationSchema, gateSchema } from './schemas/certification-schema.ts';
import { plainCommand } from './schemas/command-schemas.ts';

/** A professional certificate of Priya's for the product line "core", through 2026. */
const ordinaryCertification: CertificationFact = {
  partnerContactId: 'pct_priya',
  type: 'product',
  level: 'professional',
  productLine: 'core',
  status: 'active',
  earnedOn: '2026-01-01',
  expiresOn: '2026-12-31',
};

interface GateFacts {
  readonly partnerType: PartnerType;
  readonly certifications: readonly CertificationFact[];
  readonly productLines: readonly string[];
}

const ordinaryGate: GateFacts = {
  partnerType: 'distributor',
  certifications: [ordinaryCertification],
  productLines: ['core'],
};

export const certificationCommands: CaseCommands = {
  certification_status: {
    word: 'certification',
    facts: certificationSchema,
    command: plainCommand('certification_status'),
    ordinary: ordinaryCertification,
    run: (facts: CertificationFact, _: unknown, { calendar }: CompiledPolicy, now: string) =>
      answered({ status: certificationStatusAt(facts, calendar.zone, now) }, now),
  },
  gate: {
    word: 'certification',
    facts: gateSchema,
    command: plainCommand('gate'),
    ordinary: ordinaryGate,
    each: { certifications: ordinaryCertification },
    run: (facts: GateFacts, _: unknown, { calendar, document }: CompiledPolicy, now: string) => {
      const knob = document.eligibility.certification;
      return answered(gateRegistration(facts, knob, calendar.zone, now), now);
    },
  },
};
