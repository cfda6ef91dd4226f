const DAY_MS = 86_400_000;

/** A complete registration of that customer's only product, told from today. */
export function registrationOf(customer: string) {
  return {
    companyName: customer,
    website: `${customer.toLowerCase()}-example.com`,
    contactName: 'Kim Customer',
    estimatedAmountMinor: 8_400_000,
    currency: 'EUR',
    expectedCloseOn: dayFromNow(60),
    productLines: ['core'],
    country: 'DE',
    evidence: [{ kind: 'meeting', happenedOn: dayFromNow(-5), summary: 'First meeting' }] as const,
  };
}

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
}
