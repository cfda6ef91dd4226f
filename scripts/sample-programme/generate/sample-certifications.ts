import type { CertificationLevel, CertificationStatus } from '@alongside/shared/vocabulary/partner';
import type { Random } from './random.ts';
import type { SampleDays } from './sample-days.ts';
import type { SamplePerson } from './sample-people.ts';
import { sampleProductLines } from './sample-product-lines.ts';

/** In turn, so that every status and every nearness of an end is there. Days from today. */
const KINDS: readonly (readonly [
  status: CertificationStatus,
  earned: number | undefined,
  ends: number | undefined,
])[] = [
  ['active', -200, 165],
  ['active', -90, 275],
  ['active', -340, 25],
  ['active', -355, 10],
  ['active', -30, undefined],
  ['active', -400, -35],
  ['expired', -500, -135],
  ['in_progress', undefined, undefined],
  ['active', -150, 215],
  ['revoked', -250, 115],
];
const HEADER =
  'partner_reference contact_email type level product_line status earned_on expires_on'.split(' ');
const LEVELS: readonly CertificationLevel[] = ['associate', 'professional', 'expert'];

/** What partners' people are certified for, as rows of a spreadsheet. */
export function makeCertifications(
  people: readonly SamplePerson[],
  days: SampleDays,
  random: Random,
): readonly (readonly string[])[] {
  const rows = people.flatMap((person, index) =>
    random
      .shuffle(sampleProductLines)
      .slice(0, 1 + (index % 2))
      .map(({ code }, turn) => {
        const [status, earned, ends] = KINDS[(index + turn * 3) % KINDS.length] ?? KINDS[0] ?? [];
        return [
          person.partner.reference,
          person.email,
          person.role === 'se' ? 'technical' : random.pick(['product', 'sales']),
          LEVELS[(index + turn) % LEVELS.length] ?? 'associate',
          code,
          status ?? 'active',
          earned === undefined ? '' : days.day(earned),
          ends === undefined ? '' : days.day(ends),
        ];
      }),
  );
  return [HEADER, ...rows];
}
