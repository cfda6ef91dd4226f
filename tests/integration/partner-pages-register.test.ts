import { ProductError } from '@alongside/backend/platform/errors';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { describe, expect, it } from 'vitest';
import { goodToken, openPages } from '../support/pages/open-pages.ts';
import { aReceipt } from '../support/pages/partner-programme.ts';

const base = `/p/${goodToken}`;

const filled = {
  companyName: 'Meridian',
  contactName: 'Jo Brandt',
  estimatedAmountMinor: '84.000,50',
  currency: 'EUR',
  expectedCloseOn: '2027-01-15',
  idempotencyKey: '5d9f0e0c-form-one',
};

describe('registering by link', () => {
  it('sends what was typed, exactly, and leads to the receipt', async () => {
    const { post, fake } = await openPages();
    fake.answer(submitRegistration, aReceipt);
    const answer = await post(`${base}/register`, filled, { 'accept-language': 'de-AT,de;q=0.9' });
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe(
      `${base}/registrations/${aReceipt().registrationId}?done=register`,
    );
    expect(fake.calls.at(-1)).toEqual({
      operation: 'registration.submit',
      input: {
        companyName: 'Meridian',
        contactName: 'Jo Brandt',
        estimatedAmountMinor: 8_400_050,
        currency: 'EUR',
        expectedCloseOn: '2027-01-15',
        tender: false,
        idempotencyKey: '5d9f0e0c-form-one',
        registrationType: 'partner_sourced',
        origin: 'share_link',
      },
    });
  });

  it('registers once when the form is sent twice', async () => {
    const { post, fake } = await openPages();
    fake.answer(submitRegistration, aReceipt);
    const [one, two] = [
      await post(`${base}/register`, filled),
      await post(`${base}/register`, filled),
    ];
    expect(two.headers.location).toBe(one.headers.location);
    expect(fake.calls.filter((call) => call.operation === 'registration.submit')).toHaveLength(1);
  });

  it('comes back with what was typed, its key, and sentences at the fields and on top', async () => {
    const { post, fake } = await openPages();
    const answer = await post(`${base}/register`, {
      ...filled,
      contactName: '',
      estimatedAmountMinor: '84k',
    });
    expect(answer.statusCode).toBe(400);
    const page = answer.body;
    expect(page).toContain('2 things need another look');
    expect(page).toContain('<a href="#contactName">Name the person you speak with.</a>');
    expect(page).toContain('id="estimatedAmountMinor-error">Write a number like 84,000.00.</p>');
    expect(page).toContain('aria-describedby="estimatedAmountMinor-error"');
    expect(page).toContain('value="Meridian"');
    expect(page).toContain('value="84k"');
    expect(page).toContain('value="5d9f0e0c-form-one"');
    expect(page).toContain('<title>Error: Register a deal · Contoso Cloud</title>');
    expect(fake.calls.some((call) => call.operation === 'registration.submit')).toBe(false);
  });

  it('makes a new key whenever the form opens', async () => {
    const { app } = await openPages();
    const keys = await Promise.all(
      [1, 2].map(
        async () =>
          /name="idempotencyKey" value="([^"]+)"/.exec(
            (await app.inject(`${base}/register`)).body,
          )?.[1],
      ),
    );
    expect(keys[0]).toMatch(/^[\w-]{36}$/);
    expect(keys[0]).not.toBe(keys[1]);
  });

  it.each([
    [
      new ProductError('action_not_possible', { why: 'Registering needs a certification.' }),
      409,
      'Registering needs a certification.',
    ],
    [
      new ProductError('idempotency_key_reused'),
      422,
      'This form was sent before with other values.',
    ],
    [new ProductError('unexpected', { reference: 'req-42' }), 500, 'The reference is req-42.'],
    [
      new ProductError(
        'input_invalid',
        { fields: 'x' },
        { fields: [{ path: 'website', message: 'Give its web site.' }] },
      ),
      400,
      'id="companyName-error">Give its web site.</p>',
    ],
  ])('shows the refusal %s on the form', async (error, status, sentence) => {
    const { post, fake } = await openPages();
    fake.answer(submitRegistration, () => {
      throw error;
    });
    const answer = await post(`${base}/register`, filled);
    expect(answer.statusCode).toBe(status);
    expect(answer.body).toContain(sentence);
    expect(answer.body).toContain('value="Meridian"');
  });

  it('refuses a form of another site before anything happens', async () => {
    const { post, fake } = await openPages();
    const answer = await post(`${base}/register`, filled, { 'sec-fetch-site': 'cross-site' });
    expect(answer.statusCode).toBe(403);
    expect(fake.calls).toEqual([]);
  });
});
