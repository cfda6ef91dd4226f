import { expect, it } from 'vitest';
import { readCustomer } from './read-customer.ts';

it('knows nothing but the name where nothing else is written', () => {
  expect(readCustomer({ name: 'Acme GmbH' })).toEqual({
    identity: { name: 'acme', country: null, domains: [], registryIds: [], crmAccountIds: [] },
    company: {
      name: { words: [{ text: 'acme', weight: 1, isNumber: false }], forms: ['gmbh'] },
      domains: [],
      registryIds: [],
      address: null,
      phones: [],
    },
    contactDomains: [],
    parentIds: [],
  });
});

it('knows everything that is written, telephones that can be read', () => {
  const known = { domains: ['acme.de'], registryIds: ['DE HRB 1'] };
  const beside = { contactDomains: ['mail.example'], parentIds: ['p'] };
  const read = readCustomer({
    name: 'Acme',
    country: 'DE',
    crmAccountIds: ['hubspot:1'],
    street: 'Lindenstr. 12',
    postalCode: '10969',
    phones: ['none', '+49 30 5550123'],
    ...known,
    ...beside,
  });
  expect(read).toMatchObject(beside);
  expect(read.identity).toEqual({
    name: 'acme',
    country: 'DE',
    crmAccountIds: ['hubspot:1'],
    ...known,
  });
  expect(read.company).toMatchObject({
    ...known,
    address: { house: '12', street: ['linden'], postalCode: '10969' },
    phones: ['9305550123'],
  });
});

it('reads eight telephones and no more', () => {
  const phones = Array.from({ length: 9 }, (_, at) => `555 010${at}`);
  expect(readCustomer({ name: 'Acme', phones }).company.phones).toEqual(
    phones.slice(0, 8).map((phone) => phone.replace(' ', '')),
  );
});
