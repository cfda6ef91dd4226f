import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCustomers, type CustomerComparison } from './compare-customers.ts';
import { type CustomerDescription, readCustomer } from './read-customer.ts';

function compare(a: CustomerDescription, b: CustomerDescription): CustomerComparison {
  return compareCustomers(readCustomer(a), readCustomer(b));
}

const place = { street: 'Lindenstr. 12', postalCode: '10969', phones: ['+49 30 5550123'] };

describe('levels and bands', () => {
  it.each<[CustomerDescription, CustomerDescription, string, string, string[]]>([
    [
      { name: 'Acme', domains: ['acme.de'] },
      { name: 'Ajax', domains: ['acme.de'] },
      'L1',
      'automatic',
      ['same_domain'],
    ],
    [
      { name: 'Acme', crmAccountIds: ['7'] },
      { name: 'Ajax', crmAccountIds: ['7'] },
      'L1',
      'automatic',
      ['same_crm_account'],
    ],
    [
      { name: 'Acme', domains: ['acme.de'], registryIds: ['1'] },
      { name: 'Acme', domains: ['acme.de'], registryIds: ['2'] },
      'L1',
      'suggestion',
      ['same_domain', 'alike_name', 'other_registry_id'],
    ],
    [
      { name: 'Acme GmbH', country: 'DE' },
      { name: 'ACME', country: 'DE' },
      'L2',
      'suggestion',
      ['same_name_and_country'],
    ],
    [
      { name: 'Acme GmbH', country: 'DE' },
      { name: 'ACME', country: 'FR' },
      'L3',
      'suggestion',
      ['alike_name'],
    ],
    [{ name: 'Wallmart' }, { name: 'Walmart Inc.' }, 'L3', 'suggestion', ['alike_name']],
    [
      { name: 'Acme', ...place },
      { name: 'ACME GmbH', ...place },
      'L2',
      'automatic',
      ['same_address_and_phone', 'alike_name'],
    ],
    [
      { name: 'Acme', ...place, registryIds: ['1'] },
      { name: 'ACME GmbH', ...place, registryIds: ['2'] },
      'L3',
      'suggestion',
      ['same_address_and_phone', 'alike_name', 'other_registry_id'],
    ],
    [
      { name: 'Acme', contactDomains: ['mail.example'] },
      { name: 'Zenith', contactDomains: ['mail.example'] },
      'L3',
      'suggestion',
      ['same_contact_domain'],
    ],
    [
      { name: 'Acme', contactDomains: ['zenith.example'] },
      { name: 'Zenith', domains: ['zenith.example'] },
      'L3',
      'suggestion',
      ['same_contact_domain'],
    ],
    [
      { name: 'Acme', parentIds: ['p'] },
      { name: 'Zenith', parentIds: ['p'] },
      'L4',
      'suggestion',
      ['same_parent'],
    ],
    [{ name: 'Acme' }, { name: 'Zenith' }, 'none', 'nothing', []],
    [{ name: '🚀', country: 'DE' }, { name: '🚀', country: 'DE' }, 'none', 'nothing', []],
    [{ name: '' }, { name: '' }, 'none', 'nothing', []],
  ])('%j and %j: %s, %s', (a, b, level, band, reasons) => {
    expect(compare(a, b)).toMatchObject({ level, band, reasons });
    expect(compare(b, a)).toEqual(compare(a, b));
  });
});

const few = (...values: string[]) => fc.subarray(values);
const country = fc.constantFrom('DE', 'FR', null);
const name = fc.oneof(
  fc.constantFrom('Acme GmbH', 'ACME', 'Acme Steel', 'Steel, Acme', 'Zenith', '', '🚀', '株式会社'),
  fc.string({ unit: 'grapheme', maxLength: 24 }),
);
const customer: fc.Arbitrary<CustomerDescription> = fc.record({
  name,
  country,
  domains: few('acme.de', 'zenith.example'),
  registryIds: few('1', '2'),
  crmAccountIds: few('7'),
  contactDomains: few('acme.de', 'mail.example'),
  parentIds: few('p', 'q'),
  street: fc.constantFrom('12 Main St', '99 High St', null),
  postalCode: fc.constantFrom('1', null),
  phones: few('5550123', '5559999'),
});

describe('any two customers', () => {
  it('compare the same from both sides, in any order of their facts', () => {
    fc.assert(
      fc.property(customer, customer, (a, b) => {
        const turned = Object.fromEntries(
          Object.entries(a).map(([key, value]) => [
            key,
            Array.isArray(value) ? value.toReversed() : value,
          ]),
        ) as unknown as CustomerDescription;
        const { score, ...rest } = compare(a, b);
        const { score: back, ...same } = compare(b, turned);
        expect(same).toEqual(rest);
        expect(back).toBeCloseTo(score, 12);
        expect(score >= 0 && score <= 1).toBe(true);
      }),
    );
  });

  it('are worth a look exactly when they have a level', () => {
    fc.assert(
      fc.property(customer, customer, (a, b) => {
        const { level, band } = compare(a, b);
        expect(band === 'nothing').toBe(level === 'none');
      }),
    );
  });

  it('are never joined on name and country, and never when their registry numbers differ', () => {
    fc.assert(
      fc.property(name, country, customer, (a, where, b) => {
        const bare = { name: a, country: where };
        expect(compare(bare, bare).band).not.toBe('automatic');
        expect(compare(bare, b).band).not.toBe('automatic');
        const other = compare({ ...b, registryIds: ['1'] }, { ...b, registryIds: ['2'] });
        expect(other.band).not.toBe('automatic');
      }),
    );
  });
});

it('finds a customer again: by identifier, by name and country, by name', () => {
  fc.assert(
    fc.property(customer, (one) => {
      const { level, score } = compare(one, one);
      const { identity, company } = readCustomer(one);
      const ids = [identity.domains, identity.registryIds, identity.crmAccountIds].flat();
      if (ids.length > 0) expect(level).toBe('L1');
      else if (identity.name !== '' && identity.country !== null) expect(level).toBe('L2');
      if (company.name.words.length > 0) expect(score).toBeGreaterThanOrEqual(0.6);
    }),
  );
});
