import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { describe, expect, it } from 'vitest';
import { proofFields, scopeFields } from '../form/approval-fields.ts';
import { findProblems, placeProblems } from '../form/find-problems.ts';
import { readForm } from '../form/read-form.ts';
import { readRegistration } from './read-registration.ts';
import { startFields } from './register-fields.ts';

const programme = {
  form: {
    productLines: [{ value: 'core', label: 'Core' }],
    countries: [{ value: 'DE', label: 'Germany' }],
    currencies: ['EUR', 'JPY'],
    defaultCurrency: 'EUR',
  },
};
const fields = [...startFields(programme, 'de'), ...scopeFields(programme), ...proofFields(false)];
const typed = {
  companyName: 'Meridian',
  contactName: 'Jo',
  contactEmail: '',
  estimatedAmountMinor: '84.000,50',
  currency: 'EUR',
  expectedCloseOn: '2027-01-15',
  idempotencyKey: 'a-key-of-a-form',
};

const read = (changes: object) =>
  readRegistration(readForm({ ...typed, ...changes }), programme, 'de');

async function problemsOf(changes: object): Promise<[string, string][]> {
  const values = readForm({ ...typed, ...changes });
  const read = await readRegistration(values, programme, 'de');
  const input = { ...read, idempotencyKey: 'a-key-of-a-form' };
  const problems = findProblems(submitRegistration, input, fields, values);
  return problems.map(({ field, message }) => [field, message]);
}

describe('the form that registers a deal', () => {
  it('needs no more than the four facts', async () => {
    expect(await problemsOf({})).toEqual([]);
    expect(await read({})).toMatchObject({
      companyName: 'Meridian',
      estimatedAmountMinor: 8_400_050,
    });
  });

  it.each([
    ['meridian.de', { website: 'meridian.de' }],
    ['https://shop.meridian.co.uk/x', { website: 'https://shop.meridian.co.uk/x' }],
    ['Meridian Logistics', { companyName: 'Meridian Logistics' }],
    ['Dr. No', { companyName: 'Dr. No' }],
    ['jo@meridian.de', { companyName: 'jo@meridian.de' }],
  ])('takes "%s" for what it is', async (companyName, customer) => {
    const input = await read({ companyName });
    expect(input).toMatchObject(customer);
    expect('website' in input).toBe('website' in customer);
  });

  it.each([
    [{ companyName: ' ' }, 'companyName', 'Name the customer or give its web site.'],
    [{ contactName: '' }, 'contactName', 'Name the person you speak with.'],
    [{ contactName: 'x'.repeat(201) }, 'contactName', 'Write at most 200 characters.'],
    [
      { contactEmail: 'jo' },
      'contactEmail',
      'Give a mail address like name@example.com, or leave it empty.',
    ],
    [{ estimatedAmountMinor: '' }, 'estimatedAmountMinor', 'Estimate the amount.'],
    [{ estimatedAmountMinor: '84k' }, 'estimatedAmountMinor', 'Write a number like 84.000,00.'],
    [{ expectedCloseOn: '' }, 'expectedCloseOn', 'Say when you expect to close.'],
    [{ expectedCloseOn: '0026-01-01' }, 'expectedCloseOn', 'Give a whole day, like 2026-10-31.'],
    [{ country: 'Germany' }, 'country', 'Choose from the countries shown.'],
  ])('says about %o what to do', async (changes, field, message) => {
    expect(await problemsOf(changes)).toEqual([[field, message]]);
  });

  it('asks for the rest of a proof once any of it is there, and for a whole link', async () => {
    expect(await problemsOf({ summary: 'We met.', url: 'javascript:alert(1)' })).toEqual([
      ['kind', 'Choose what it was.'],
      ['happenedOn', 'Give the day it happened.'],
      ['url', 'Give a whole link that starts with https://.'],
    ]);
  });

  it('refuses a currency that is not offered', async () => {
    expect((await problemsOf({ currency: 'XXX' })).map(([field]) => field)).toEqual([
      'estimatedAmountMinor',
      'currency',
    ]);
  });

  it("puts the operation's own sentences at their fields", () => {
    const issues = [
      { path: 'evidence', message: 'Add what happened.' },
      { path: 'website', message: 'Give another site.' },
    ];
    expect(placeProblems(issues, fields, {})).toEqual([
      { field: 'companyName', message: 'Give another site.' },
      { field: 'kind', message: 'Add what happened.' },
    ]);
  });
});

describe('a posted form', () => {
  it.each([[null], [undefined], ['text'], [[]]])('of %o holds nothing', (body) => {
    expect(readForm(body)).toEqual({});
  });

  it('keeps line breaks as one letter and repeated fields in order', () => {
    expect(readForm({ need: 'a\r\nb', productLines: ['core', 'add'] })).toEqual({
      need: ['a\nb'],
      productLines: ['core', 'add'],
    });
  });
});
