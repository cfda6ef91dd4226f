import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getGlobalDispatcher, setGlobalDispatcher } from 'undici';
import { afterAll, expect, it } from 'vitest';
import { limitRequestTime } from './limit-request-time.ts';
import { toNetworkFailure } from '../network-failure.ts';

const before = getGlobalDispatcher();
const silent = createServer(() => {});
afterAll(() => setGlobalDispatcher(before));

const ask = (url: string) =>
  fetch(url).catch((error: unknown) => Promise.reject(toNetworkFailure(error)));

async function listen(): Promise<string> {
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
}

it('knows a request that was never answered from one that was never sent', async () => {
  const url = await listen();
  limitRequestTime({ connectMs: 100, answerMs: 100 });
  await expect(ask(url)).rejects.toMatchObject({
    message: 'no answer (UND_ERR_HEADERS_TIMEOUT)',
    error: { kind: 'unknown_outcome' },
  });
  silent.closeAllConnections();
  silent.close();
  await expect(ask(url)).rejects.toMatchObject({
    message: 'no answer (ECONNREFUSED)',
    error: { kind: 'unavailable' },
  });
});
