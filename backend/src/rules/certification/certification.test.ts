import {
  certificationLevel,
  certificationType,
  type partnerType,
} from '@alongside/shared/vocabulary/partner';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createZoneDays } from '../kernel/zone-days.ts';
import { certificationCourse } from './certification-course.ts';
import type { CertificationFact } from './certification-fact.ts';
import { gateRegistration } from './gate-registration.ts';
import { rankForLine, rankForLines, rankOfLevel } from './rank-certification.ts';

const zone = createZoneDays('Europe/Berlin');
const now = '2026-10-10T12:00:00.000Z';
const lines = ['core', 'edge'] as const;
const level = fc.constantFrom(...certificationLevel.options);

const anyCertification: fc.Arbitrary<CertificationFact> = fc.record({
  partnerContactId: fc.constant('pct_priya' as const),
  type: fc.constantFrom(...certificationType.options),
  level,
  productLine: fc.constantFrom(null, ...lines),
  status: fc.constantFrom('in_progress', 'active', 'active', 'expired', 'revoked'),
  earnedOn: fc.constantFrom(null, '2026-01-01', '2026-10-11'),
  expiresOn: fc.constantFrom(null, '2026-10-09', '2026-10-10'),
});
const someCertifications = fc.array(anyCertification, { maxLength: 6 });
const someLines = fc.uniqueArray(fc.constantFrom(...lines));

/** Counts by hand: recorded as active, and its last day is not over. */
const counts = ({ status, expiresOn }: CertificationFact): boolean =>
  status === 'active' && (expiresOn === null || expiresOn >= '2026-10-10');

test('the rank for a line is the best certification that counts and is for it', () => {
  fc.assert(
    fc.property(someCertifications, fc.constantFrom(...lines), (held, line) => {
      const ranks = held
        .filter((one) => counts(one) && (one.productLine === null || one.productLine === line))
        .map((one) => rankOfLevel[one.level]);
      expect(rankForLine(held, line, zone, now)).toBe(Math.max(0, ...ranks));
    }),
  );
});

test('of several lines the weakest counts, in whichever order they stand', () => {
  fc.assert(
    fc.property(someCertifications, someLines, (held, asked) => {
      fc.pre(asked.length > 0);
      const weakest = Math.min(...asked.map((line) => rankForLine(held, line, zone, now)));
      expect(rankForLines(held, asked, zone, now)).toBe(weakest);
      expect(rankForLines(held.toReversed(), asked.toReversed(), zone, now)).toBe(weakest);
    }),
  );
});

test('a gate opens when every kind that is needed is held high enough, and names those that are not', () => {
  const kinds = fc.uniqueArray(fc.constantFrom(...certificationType.options), { minLength: 1 });
  fc.assert(
    fc.property(
      someCertifications,
      someLines,
      kinds,
      level,
      (certifications, productLines, types, needed) => {
        const question = { certifications, productLines, partnerType: 'reseller' } as const;
        const knob = { mode: 'hard', types, level: needed } as const;
        const rankOf = (type: string) => {
          const held = certifications.filter((one) => one.type === type);
          return rankForLines(held, productLines, zone, now);
        };
        const gate = gateRegistration(question, knob, zone, now);
        const lacking = types.filter((type) => rankOf(type) < rankOfLevel[needed]);
        expect(gate).toEqual({
          gate: lacking.length === 0 ? 'open' : 'closed',
          rank: Math.min(...types.map(rankOf)),
          neededRank: rankOfLevel[needed],
          lacking,
        });
      },
    ),
  );
});

test.each<[(typeof partnerType.options)[number], string[]]>([
  ['referral', ['product', 'sales']],
  ['reseller', ['product', 'sales']],
  ['distributor', ['product']],
  ['marketplace', ['product']],
  ['si_msp', ['product', 'technical']],
  ['technology', ['product', 'technical']],
])('a %s partner needs %j (R50)', (partner, lacking) => {
  const question = { certifications: [], productLines: [], partnerType: partner };
  const knob = { mode: 'soft', types: null, level: 'any' } as const;
  expect(gateRegistration(question, knob, zone, now)).toEqual({
    gate: 'advised',
    rank: 0,
    neededRank: 1,
    lacking,
  });
});

describe('how what is asked developed since the protection began', () => {
  const held: CertificationFact = {
    partnerContactId: 'pct_priya',
    type: 'product',
    level: 'professional',
    productLine: 'core',
    status: 'active',
    earnedOn: '2026-01-01',
    expiresOn: '2026-09-30',
  };
  const knob = { mode: 'soft', types: null, level: 'any' } as const;
  const between = { from: '2026-08-01T12:00:00.000Z', now };

  test.each<[string, Partial<CertificationFact>, string]>([
    ['it is held to its last day', { expiresOn: '2026-10-10' }, 'held'],
    ['it ran out meanwhile', {}, 'lapsed'],
    ['recorded as expired, it counted until its last day', { status: 'expired' }, 'lapsed'],
    [
      'expired on no known day, it never counted',
      { status: 'expired', expiresOn: null },
      'never_held',
    ],
    ['it had run out before', { expiresOn: '2026-07-31' }, 'never_held'],
    ['it was earned on the very day', { earnedOn: '2026-08-01' }, 'lapsed'],
    ['it was earned the day after', { earnedOn: '2026-08-02' }, 'never_held'],
    ['nobody knows when it was earned', { earnedOn: null }, 'lapsed'],
    ['it was taken back', { status: 'revoked' }, 'never_held'],
  ])('%s', (_title, over, course) => {
    const question = {
      certifications: [{ ...held, ...over }],
      productLines: ['core'],
      partnerType: 'distributor',
    } as const;
    expect(certificationCourse(question, knob, zone, between)).toBe(course);
    const off = { ...knob, mode: 'off' } as const;
    expect(certificationCourse(question, off, zone, between)).toBe('not_asked');
  });
});
