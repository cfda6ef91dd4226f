import { read, toRefusal, write } from 'c/backend';
import { words } from 'c/words';
import { createLateAnswer, inTurn, refuse, startFakeService } from 'test-data/fakeService';
import { idOf } from 'test-data/ids';
import { inputInvalid, notSetUp, unexpected, unreachable } from 'test-data/refusals';

const registrationId = idOf('reg', '1');
const extend = {
  method: 'POST',
  path: `/v1/registrations/${registrationId}/extend`,
  input: { days: 30 },
};
const EXTEND = 'protection-window.extend';

it('finds the operation and the parts of its path', async () => {
  const calls = startFakeService({ 'conflict.get': { title: 'Two partners' } });
  const path = `/v1/conflicts/${idOf('con', '1')}`;
  expect(await read({ method: 'GET', path })).toEqual({ title: 'Two partners' });
  expect(calls).toEqual([{ operation: 'conflict.get', input: { conflictId: idOf('con', '1') } }]);
});

it('prefers a path of its own over one with a part left open', async () => {
  const calls = startFakeService({ 'registration.list-queue': {} });
  await read({ method: 'GET', path: '/v1/registrations/queue', input: { tab: 'waiting' } });
  expect(calls[0].input).toEqual({ tab: 'waiting' });
});

it('sends what the action knows, what was typed, and a key', async () => {
  const calls = startFakeService({ [EXTEND]: { status: 'Protected' } });
  await write(extend, { reason: 'The demo moved.' });
  expect(calls).toEqual([
    {
      operation: EXTEND,
      input: {
        registrationId,
        days: 30,
        reason: 'The demo moved.',
        idempotencyKey: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
    },
  ]);
});

it('keeps the key until it is done, then takes another', async () => {
  const calls = startFakeService({
    [EXTEND]: inTurn(refuse(unexpected), { status: 'Protected' }, { status: 'Protected' }),
  });
  await expect(write(extend)).rejects.toMatchObject({ code: 'unexpected' });
  await write(extend);
  await write(extend);
  const [first, second, third] = calls.map((call) => call.input.idempotencyKey);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

it('takes another key for another input, because a known key is refused with other values', async () => {
  const calls = startFakeService({ [EXTEND]: refuse(inputInvalid) });
  await expect(write(extend)).rejects.toMatchObject(inputInvalid);
  await expect(write(extend, { days: 60 })).rejects.toMatchObject(inputInvalid);
  expect(calls[1].input.idempotencyKey).not.toBe(calls[0].input.idempotencyKey);
});

it('sends once when it is asked again before the answer', async () => {
  const { answer, arrive } = createLateAnswer();
  const calls = startFakeService({ [EXTEND]: () => answer });
  const both = [write(extend), write(extend)];
  arrive({ status: 'Protected' });
  expect(await Promise.all(both)).toEqual([{ status: 'Protected' }, { status: 'Protected' }]);
  expect(calls).toHaveLength(1);
});

it('says when an action is newer than the package', async () => {
  const call = { method: 'POST', path: '/v2/unheard-of', input: {} };
  await expect(write(call)).rejects.toEqual({
    code: 'outdated',
    sentence: words.failure.outdated,
  });
});

it.each([
  ['nobody answered', { body: { message: JSON.stringify(unreachable) } }, 'unreachable'],
  ['a page of somebody else came back', { body: { message: '<html>' } }, 'unreachable'],
  ['a JSON text without a code came back', { body: { message: '{}' } }, 'unreachable'],
  ['the browser is offline', new Error('Failed to fetch'), 'unreachable'],
  [
    'access to the credential is missing',
    { body: { message: JSON.stringify(notSetUp) } },
    'not_set_up',
  ],
  [
    'access to the Apex class is missing',
    { body: { message: "You do not have access to the Apex class named 'DealCardController'." } },
    'not_set_up',
  ],
])('has a sentence when %s', (_, error, code) => {
  const refusal = toRefusal(error);
  expect(refusal.code).toBe(code);
  expect(refusal.sentence).toBe(
    code === 'not_set_up' ? words.failure.notSetUp : words.failure.away,
  );
});
