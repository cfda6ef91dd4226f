import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSignedWith, newOrgKey, newOrgSecret } from './org-secret.ts';

/** Test case 2 of RFC 4231. */
const secret = 'Jefe';
const bytes = Buffer.from('what do ya want for nothing?');
const signature = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';

test('a signature is the HMAC-SHA256 of RFC 4231, in hex of either case', () => {
  expect(isSignedWith(bytes, signature, [secret])).toBe(true);
  expect(isSignedWith(bytes, signature.toUpperCase(), [secret])).toBe(true);
});

test('one of several secrets is enough, in any place, and none is too few', () => {
  expect(isSignedWith(bytes, signature, ['other', secret])).toBe(true);
  expect(isSignedWith(bytes, signature, [secret, 'other'])).toBe(true);
  expect(isSignedWith(bytes, signature, ['other'])).toBe(false);
  expect(isSignedWith(bytes, signature, [])).toBe(false);
});

test.each([
  ['nothing', undefined],
  ['an empty text', ''],
  ['a part', signature.slice(0, 62)],
  ['more than it should be', `${signature}00`],
  ['a line break after it', `${signature}\n`],
  ['letters that are no hex', `${signature.slice(0, 62)}zz`],
])('%s is no signature', (_what, given) => {
  expect(isSignedWith(bytes, given, [secret])).toBe(false);
});

test('a changed bit of signature or body is noticed', () => {
  fc.assert(
    fc.property(fc.nat(31), fc.nat(bytes.length - 1), fc.nat(7), (place, letter, bit) => {
      const other = Buffer.from(signature, 'hex');
      other.writeUInt8(other.readUInt8(place) ^ (1 << bit), place);
      expect(isSignedWith(bytes, other.toString('hex'), [secret])).toBe(false);
      const body = Buffer.from(bytes);
      body.writeUInt8(body.readUInt8(letter) ^ (1 << bit), letter);
      expect(isSignedWith(body, signature, [secret])).toBe(false);
    }),
  );
});

test('keys have 128 random bits and secrets 256', () => {
  expect(newOrgKey()).toMatch(/^[0-9a-f]{32}$/);
  expect(newOrgSecret()).toMatch(/^[0-9a-f]{64}$/);
  expect(newOrgSecret()).not.toBe(newOrgSecret());
});
