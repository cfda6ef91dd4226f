import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSealer } from './seal.ts';

const [first, second] = [randomBytes(32), randomBytes(32)];
const place = 'ten_1/ins_1';

test('what was sealed opens in its place and nowhere else', () => {
  const sealer = createSealer([first]);
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (secret, elsewhere) => {
      const sealed = sealer.seal(secret, place);
      expect(sealer.open(sealed, place)).toBe(secret);
      if (elsewhere !== place) expect(() => sealer.open(sealed, elsewhere)).toThrow();
    }),
  );
});

test('a changed byte anywhere does not open', () => {
  const sealer = createSealer([first]);
  const sealed = sealer.seal('token', place);
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed);
    changed[at] = changed[at]! ^ 1;
    expect(() => sealer.open(changed, place)).toThrow();
  }
});

test('a truncated tag does not open', () => {
  const sealer = createSealer([first]);
  const sealed = sealer.seal('token', place);
  expect(() => sealer.open(sealed.subarray(0, -4), place)).toThrow();
});

test('the same secret is sealed differently each time', () => {
  const sealer = createSealer([first]);
  expect(sealer.seal('token', place).equals(sealer.seal('token', place))).toBe(false);
});

test('a replaced key still opens what it sealed, a removed one does not', () => {
  const sealed = createSealer([first]).seal('token', place);
  expect(createSealer([second, first]).open(sealed, place)).toBe('token');
  expect(() => createSealer([second]).open(sealed, place)).toThrow(/not configured/);
});
