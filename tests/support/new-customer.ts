let customers = 0;

/** What is told of every customer beside its name, in the time of a test's programme. */
export const customerFacts = {
  contactName: 'Kim Customer',
  estimatedAmountMinor: 8_400_000,
  currency: 'EUR',
  expectedCloseOn: '2026-12-20',
};

/** The four facts that start the clock, about a customer nobody named before. */
export function newCustomer() {
  customers += 1;
  return {
    companyName: `Customer ${customers} GmbH`,
    website: `customer${customers}-example.com`,
    ...customerFacts,
  };
}

/** What an approval needs beside them; may follow later. */
export const approvalFacts = {
  productLines: ['core'],
  country: 'DE',
  evidence: [{ kind: 'meeting' as const, happenedOn: '2026-10-01', summary: 'First meeting' }],
};
