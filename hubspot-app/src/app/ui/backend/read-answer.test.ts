import { expect, it } from 'vitest';
import { notConnected } from '../test-data/problems.ts';
import { words } from '../words.ts';
import { UNREACHABLE } from './backend-error.ts';
import { readAnswer } from './read-answer.ts';

const answer = (ok: boolean, json: () => Promise<unknown>) => readAnswer({ ok, json });

it('gives the body of a good answer', async () => {
  expect(await answer(true, async () => ({ state: 'ok' }))).toEqual({ state: 'ok' });
});

it('finds a problem by its body, whatever the status says', async () => {
  await expect(answer(true, async () => notConnected)).rejects.toMatchObject({
    code: 'not_connected',
    message: notConnected.detail,
    reference: notConnected.reference,
  });
});

it('finds a problem inside the words of the proxy', async () => {
  const wrapped = { status: 'error', category: 'BAD_GATEWAY', responseBody: notConnected };
  await expect(answer(true, async () => wrapped)).rejects.toMatchObject({ code: 'not_connected' });
});

it.each<[string, boolean, () => Promise<unknown>]>([
  ['a refusal that is not ours', false, async () => ({ message: 'Forbidden' })],
  ['the words of a proxy', true, async () => ({ status: 'error', message: 'Gateway' })],
  ['something that is not JSON', true, () => Promise.reject(new SyntaxError('<html>'))],
  ['nothing', true, async () => null],
])('takes %s as a backend that is away', async (_, ok, json) => {
  await expect(answer(ok, json)).rejects.toMatchObject({
    code: UNREACHABLE,
    message: words.failure.away,
  });
});
