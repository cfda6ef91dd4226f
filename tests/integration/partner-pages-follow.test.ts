import { requestExtension } from '@alongside/shared/contracts/protection-window/request-extension';
import { addEvidence } from '@alongside/shared/contracts/registration/add-evidence';
import { completeRegistration } from '@alongside/shared/contracts/registration/complete';
import { getMyRegistration } from '@alongside/shared/contracts/registration/get-mine';
import { openAppeal } from '@alongside/shared/contracts/registration/open-appeal';
import { withdrawRegistration } from '@alongside/shared/contracts/registration/withdraw';
import { describe, expect, it } from 'vitest';
import { goodToken, openPages } from '../support/pages/open-pages.ts';
import { aReceipt, aRegistration, registrationIds } from '../support/pages/partner-programme.ts';

const base = `/p/${goodToken}`;
const deal = `${base}/registrations/${registrationIds.protected}`;

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
    [
      'appeal',
      openAppeal,
      { reason: 'We met.', kind: 'meeting', happenedOn: '2026-11-02', summary: 'On site.' },
      {
        reason: 'We met.',
        evidence: [{ kind: 'meeting', happenedOn: '2026-11-02', summary: 'On site.' }],
      },
    ],
  ] as const)(
    'sends %s to its operation and says that it is done',
    async (path, operation, values, input) => {
      const { app, post, fake } = await openPages();
      fake.answer(operation, aReceipt);
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
    const { post, fake } = await openPages();
    fake.answer(addEvidence, () => ({ evidenceItemId: 'evi_01kasp0000e008000000000001' as const }));
    const answer = await post(`${deal}/evidence`, {
      summary: 'We met.',
      idempotencyKey: 'key-of-the-form',
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('>We met.</textarea>');
    expect(answer.body).toContain('Give the day it happened.');
  });

  it('says what an appeal means before it is sent, and shows it where one may appeal', async () => {
    const { app, post, fake } = await openPages();
    fake.answer(getMyRegistration, () => aRegistration({ may: ['appeal'] }));
    expect((await app.inject(deal)).body).toContain(`href="${deal}/appeal"`);
    const { body } = await app.inject(`${deal}/appeal`);
    expect(body).toContain('the answer is final');
    expect(body).not.toContain('Something else');
    const empty = await post(`${deal}/appeal`, { idempotencyKey: 'key-of-the-form' });
    expect(empty.body).toContain('Say what was overlooked.');
  });

  it('asks for something when nothing was filled in, and preselects nothing', async () => {
    const { app, post, fake } = await openPages();
    const answer = await post(`${deal}/complete`, { idempotencyKey: 'key-of-the-form' });
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('Fill in at least one field.');
    expect((await app.inject(`${deal}/release`)).body).toContain('<option value="">Not chosen');
    expect((await post(`${deal}/release`, { idempotencyKey: 'other-key' })).body).toContain(
      'Choose why you give it up.',
    );
    expect(fake.calls.map((call) => call.operation)).not.toContain('registration.complete');
  });

  it('changes nothing when a link of a mail is opened', async () => {
    const { app, fake } = await openPages();
    for (const path of ['withdraw', 'release', 'more-time', 'message'])
      await app.inject(`${deal}/${path}`);
    expect(new Set(fake.calls.map((call) => call.operation))).toEqual(
      new Set(['registration.list-mine', 'registration.get-mine']),
    );
  });

  it('offers only what may be done, and leads back from the rest', async () => {
    const { app, fake } = await openPages();
    fake.answer(getMyRegistration, () => aRegistration({ may: ['message'] }));
    const { body } = await app.inject(deal);
    expect(body).toContain(`action="${deal}/message"`);
    for (const path of ['withdraw', 'release', 'more-time', 'evidence']) {
      expect(body).not.toContain(`${deal}/${path}`);
      expect((await app.inject(`${deal}/${path}`)).headers.location).toBe(deal);
    }
  });

  it('repeats nothing of an address that is not ours', async () => {
    const { app } = await openPages();
    const { body } = await app.inject(`${deal}?done=You+won`);
    expect(body).not.toContain('You won');
    expect(body).not.toContain('class="notice"');
  });

  it('hands out the end of protection as a calendar file, once there is one', async () => {
    const { app, fake } = await openPages();
    const file = await app.inject(`${deal}/protection.ics`);
    expect(file.headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(file.body).toContain('DTEND:20270108T230000Z\r\n');
    fake.answer(getMyRegistration, () => aRegistration({ protectionStatus: 'released' }));
    expect((await app.inject(`${deal}/protection.ics`)).statusCode).toBe(404);
    expect((await app.inject(deal)).body).not.toContain('protection.ics');
  });
});
