import {
  certificationLevel,
  certificationType,
  partnerType,
} from '@alongside/shared/vocabulary/partner';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { samplePolicy } from '../cases/sample-facts.ts';
import type { CertificationFact } from './certification-fact.ts';
import { gateRegistration, type GateQuestion } from './gate-registration.ts';

const now = '2026-10-09T10:00:00.000Z';
const line = fc.constantFrom('core', 'edge');
const certification: fc.Arbitrary<CertificationFact> = fc.record({
  partnerContactId: fc.constant('pct_priya' as const),
  type: fc.constantFrom(...certificationType.options),
  level: fc.constantFrom(...certificationLevel.options),
  productLine: fc.option(line, { nil: null }),
  status: fc.constantFrom('active' as const, 'revoked' as const),
  earnedOn: fc.constant(null),
  expiresOn: fc.constantFrom(null, '2026-10-08', '2026-10-09'),
});
const question: fc.Arbitrary<GateQuestion> = fc.record({
  certifications: fc.array(certification, { maxLength: 6 }),
  productLines: fc.uniqueArray(line),
  partnerType: fc.constantFrom(...partnerType.options),
});
const level = fc.constantFrom('any' as const, ...certificationLevel.options);
const types = fc.uniqueArray(fc.constantFrom(...certificationType.options));

const ask = (asked: GateQuestion, knob: Parameters<typeof gateRegistration>[1]) =>
  gateRegistration(asked, knob, samplePolicy.calendar.zone, now);

test('the gate is open exactly when each kind that is needed would open it alone', () => {
  fc.assert(
    fc.property(question, level, types, (asked, wanted, needed) => {
      const knob = { mode: 'hard', level: wanted } as const;
      const alone = needed.map((type) => ask(asked, { ...knob, types: [type] }).gate === 'open');
      const { gate, lacking } = ask(asked, { ...knob, types: needed });
      expect(gate).toBe(alone.every(Boolean) ? 'open' : 'closed');
      expect(lacking).toEqual(needed.filter((_type, index) => !alone[index]));
    }),
  );
});

test('one more certification never closes a gate, and every partner needs to know the product', () => {
  fc.assert(
    fc.property(question, certification, (asked, more) => {
      const knob = { mode: 'hard', level: 'any', types: null } as const;
      const before = ask(asked, knob);
      const after = ask({ ...asked, certifications: [...asked.certifications, more] }, knob);
      if (before.gate === 'open') expect(after.gate).toBe('open');
      const unknowing = asked.certifications.filter(({ type }) => type !== 'product');
      expect(ask({ ...asked, certifications: unknowing }, knob).lacking).toContain('product');
    }),
  );
});
