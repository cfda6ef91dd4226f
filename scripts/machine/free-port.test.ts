import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFreePort, parsePort, throwIfPortBusy } from './free-port.ts';

test('a busy port is named with the way out', async () => {
  const other = createServer().listen(0);
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  await expect(throwIfPortBusy(port)).rejects.toThrow(
    `Port ${port} is in use by another program: stop it, or choose another port with PORT=${port + 1} npm start.`,
  );
  other.close();
  await once(other, 'close');
  await throwIfPortBusy(port);
});

test('a preferred port is taken when it is free, and left when it is not', async () => {
  const port = await findFreePort();
  expect(await findFreePort(port)).toBe(port);
  const other = createServer().listen(port);
  await once(other, 'listening');
  expect(await findFreePort(port)).not.toBe(port);
  other.close();
});

test('a free port can be listened on', async () => {
  await throwIfPortBusy(await findFreePort());
});

test('every port number is taken as it is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 65_535 }), (port) => {
      expect(parsePort(String(port), 4000)).toBe(port);
    }),
  );
});

test.each(['0', '65536', '-1', '4000.5', '4e3', ' 4000', 'http'])('PORT=%s is refused', (text) => {
  expect(() => parsePort(text, 4000)).toThrow(`PORT is "${text}"`);
});

test.each([undefined, ''])('without PORT (%j) the usual port is taken', (text) => {
  expect(parsePort(text, 4000)).toBe(4000);
});
