import { ProductError } from '@alongside/backend/platform/errors';
import { requestExtension } from '@alongside/shared/contracts/protection-window/request-extension';
import { addEvidence } from '@alongside/shared/contracts/registration/add-evidence';
import { completeRegistration } from '@alongside/shared/contracts/registration/complete';
import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { listMyRegistrations } from '@alongside/shared/contracts/registration/list-mine';
import { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import { withdrawRegistration } from '@alongside/shared/contracts/registration/withdraw';
import { describe, expect, it } from 'vitest';
import { endedToken, goodToken, openPages } from '../support/pages/open-pages.ts';
import {
  aDeal,
  aProgramme,
  aRegistration,
  registrationIds,
} from '../support/pages/partner-programme.ts';

const base = `/p/${goodToken}`;
const deal = `${base}/registrations/${registrationIds.protected}`;
const { needsYou: _, customer: __, amount: ___, ...receipt } = aDeal();

const filled = {
  companyName: 'Meridian',
  contactName: 'Jo Brandt',
  estimatedAmountMinor: '84.000,50',
  currency: 'EUR',
  expectedCloseOn: '2027-01-15',
  idempotencyKey: '5d9f0e0c-form-one',
};

async function open() {
  const pages = await openPages();
  const post = (
    url: string,
    values: Record<string, string>,
    headers: Record<string, string> = {},
  ) =>
    pages.app.inject({
      method: 'POST',
      url,
      payload: new URLSearchParams(values).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });
  return { ...pages, post };
}

describe('registering by link', () => {
  it('sends what was typed, exactly, and leads to the receipt', async () => {
    const { post, fake } = await open();
    fake.answer(submitRegistration, () => receipt);
    const answer = await post(`${base}/register`, filled, { 'accept-language': 'de-AT,de;q=0.9' });
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe(
      `${base}/registrations/${receipt.registrationId}?done=register`,
    );
    expect(fake.calls.at(-1)).toEqual({
      operation: 'registration.submit',
      input: {
        companyName: 'Meridian',
        contactName: 'Jo Brandt',
        estimatedAmountMinor: 8_400_050,
        currency: 'EUR',
        expectedCloseOn: '2027-01-15',
        idempotencyKey: '5d9f0e0c-form-one',
        registrationType: 'partner_sourced',
        origin: 'share_link',
      },
    });
  });

  it('registers once when the form is sent twice', async () => {
    const { post, fake } = await open();
    fake.answer(submitRegistration, () => receipt);
    const [one, two] = [
      await post(`${base}/register`, filled),
      await post(`${base}/register`, filled),
    ];
    expect(two.headers.location).toBe(one.headers.location);
    expect(fake.calls.filter((call) => call.operation === 'registration.submit')).toHaveLength(1);
  });

  it('comes back with what was typed, its key, and sentences at the fields and on top', async () => {
    const { post, fake } = await open();
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
    const { app } = await open();
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
    const { post, fake } = await open();
    fake.answer(submitRegistration, () => {
      throw error;
    });
    const answer = await post(`${base}/register`, filled);
    expect(answer.statusCode).toBe(status);
    expect(answer.body).toContain(sentence);
    expect(answer.body).toContain('value="Meridian"');
  });

  it('refuses a form of another site before anything happens', async () => {
    const { post, fake } = await open();
    const answer = await post(`${base}/register`, filled, { 'sec-fetch-site': 'cross-site' });
    expect(answer.statusCode).toBe(403);
    expect(fake.calls).toEqual([]);
  });
});

describe('following a registration', () => {
  it.each([
    ['more-time', requestExtension, { reason: 'The demo moved.' }, { reason: 'The demo moved.' }],
    [
      'complete',
      completeRegistration,
      { productLines: 'core', country: 'DE' },
      { productLines: ['core'], country: 'DE' },
    ],
    ['withdraw', withdrawRegistration, {}, {}],
  ] as const)(
    'sends %s to its operation and says that it is done',
    async (path, operation, values, input) => {
      const { app, post, fake } = await open();
      fake.answer(operation, () => receipt);
      const answer = await post(`${deal}/${path}`, {
        ...values,
        idempotencyKey: 'key-of-the-form',
      });
      expect(answer.headers.location).toBe(`${deal}?done=${path}`);
      expect(fake.calls.at(-1)).toEqual({
        operation: operation.name,
        input: {
          ...input,
          registrationId: registrationIds.protected,
          idempotencyKey: 'key-of-the-form',
        },
      });
      expect((await app.inject(`${deal}?done=${path}`)).body).toContain('class="notice"');
    },
  );

  it('keeps what was typed when a proof is not whole', async () => {
    const { post, fake } = await open();
    fake.answer(addEvidence, () => ({ evidenceItemId: 'evi_01kasp0000e008000000000001' as const }));
    const answer = await post(`${deal}/evidence`, {
      summary: 'We met.',
      idempotencyKey: 'key-of-the-form',
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('>We met.</textarea>');
    expect(answer.body).toContain('Give the day it happened.');
  });

  it('changes nothing when a link of a mail is opened', async () => {
    const { app, fake } = await open();
    for (const path of ['withdraw', 'release', 'more-time', 'message'])
      await app.inject(`${deal}/${path}`);
    expect(new Set(fake.calls.map((call) => call.operation))).toEqual(
      new Set(['registration.list-mine', 'registration.get-mine']),
    );
  });

  it('offers only what may be done, and leads back from the rest', async () => {
    const { app, fake } = await open();
    fake.answer(getMyRegistration, () => aRegistration({ may: ['message'] }));
    const { body } = await app.inject(deal);
    expect(body).toContain(`action="${deal}/message"`);
    for (const path of ['withdraw', 'release', 'more-time', 'evidence']) {
      expect(body).not.toContain(`${deal}/${path}`);
      expect((await app.inject(`${deal}/${path}`)).headers.location).toBe(deal);
    }
  });

  it('repeats nothing of an address that is not ours', async () => {
    const { app } = await open();
    const { body } = await app.inject(`${deal}?done=You+won`);
    expect(body).not.toContain('You won');
    expect(body).not.toContain('class="notice"');
  });

  it('hands out the end of protection as a calendar file, once there is one', async () => {
    const { app, fake } = await open();
    const file = await app.inject(`${deal}/protection.ics`);
    expect(file.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(file.body).toContain('DTEND:20270108T230000Z\r\n');
    fake.answer(getMyRegistration, () => aRegistration({ protectionStatus: 'released' }));
    expect((await app.inject(`${deal}/protection.ics`)).statusCode).toBe(404);
    expect((await app.inject(deal)).body).not.toContain('protection.ics');
  });
});

describe('my deals', () => {
  it('stand by what needs me, each once', async () => {
    const { app } = await open();
    const { body } = await app.inject(base);
    const titles = ['Needs you', 'Waiting for Contoso Cloud', 'Protected', 'Decided'];
    const places = titles.map((title) => body.indexOf(`>${title} <span class="count">1<`));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(body).toContain('We answer within 2 business days.');
    expect(body).toContain('Your partner manager is Dana Fischer.');
  });

  it('say how to start when there are none, and lead on when there are more', async () => {
    const { app, fake } = await open();
    fake.answer(listMyRegistrations, () => aProgramme({ items: [] }));
    expect((await app.inject(base)).body).toContain('No deals yet');
    fake.answer(listMyRegistrations, () => aProgramme({ nextCursor: 'a b&c' }));
    expect((await app.inject(base)).body).toContain(`href="${base}?after=a%20b%26c"`);
  });
});

describe('every page', () => {
  it.each([
    [`/p/${endedToken}`, 410, 'This link ended on 3 Nov 2026.'],
    ['/p/unknown', 404, 'This link is not known.'],
    [`${base}/registrations/nonsense`, 404, 'This link leads to no registration of yours.'],
    [`${base}/elsewhere`, 404, 'This address leads to no page.'],
  ])('says what is wrong with %s in words', async (path, status, sentence) => {
    const { app } = await open();
    const answer = await app.inject(path);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.body).toContain(sentence);
  });

  it.each([base, `${base}/register`, deal, `${base}/rules`, `${deal}/release`, '/p/unknown'])(
    'keeps the address of %s to itself and runs nothing inline',
    async (path) => {
      const { app } = await open();
      const { headers, body } = await app.inject(path);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-robots-tag': 'noindex, nofollow',
      });
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(body).not.toMatch(/ style="| on\w+="|<style|<script>/);
      expect(body).not.toContain('Alongside');
    },
  );

  it('brings sheets and script that may be kept for good', async () => {
    const { app } = await open();
    const { body } = await app.inject(base);
    const paths = [...body.matchAll(/(?:href|src)="(\/pages\/[^"]+)"/g)].map(([, path]) => path!);
    expect(paths).toHaveLength(3);
    for (const path of paths) {
      const answer = await app.inject(path);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers['cache-control']).toContain('immutable');
    }
    expect((await app.inject(paths.find((path) => path.includes('colour'))!)).body).toContain(
      '--brand:#0b6e4f',
    );
  });
});
