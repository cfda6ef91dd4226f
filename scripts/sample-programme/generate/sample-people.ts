import type { PartnerContactRole } from '@alongside/shared/vocabulary/partner';
import type { Random } from './random.ts';
import { type SamplePartner, samplePartners } from './sample-partners.ts';

/** An invented person at a partner. */
export interface SamplePerson {
  readonly partner: SamplePartner;
  readonly name: string;
  readonly email: string;
  readonly role: PartnerContactRole;
}

const FIRST =
  'Ada Aiko Amara Anouk Bela Carlo Chidi Dario Elif Emre Farah Femke Gita Hanna Idris Ilse Jonas Kaveh Kenji Lena Liam Mateo Mira Nadia Nils Olga Omar Paula Priya Quentin Rania Ruben Sana Sven Tariq Tilda Uma Viktor Wanda Yara Zoe'.split(
    ' ',
  );
const LAST =
  'Abara Almqvist Bakshi Bergdahl Castellan Demir Duarte Eklund Farrow Fontaine Grabner Halloran Ibarra Jansky Kaplan Kovalen Lindgard Marchetti Nakamori Novotny Okonjo Petrakis Quist Rahimi Sandoval Tanaro Uduak Varga Weller Yilmazer Zanetti'.split(
    ' ',
  );
const ROLES: readonly PartnerContactRole[] = ['ae', 'se', 'manager', 'bdr'];

export function makePeople(random: Random): readonly SamplePerson[] {
  return samplePartners.flatMap((partner) => {
    const first = random.shuffle(FIRST);
    return ROLES.slice(0, random.between(2, 4)).map((role, index) => {
      const name = `${first[index] ?? 'Kim'} ${random.pick(LAST)}`;
      const email = `${name.toLowerCase().replace(' ', '.')}@${partner.domain}`;
      return { partner, name, email, role };
    });
  });
}
