import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isRecordId, makeRecordId, toLongId } from './record-id.ts';

it.each([
  ['001D000000INjVe', '001D000000INjVeIAL'],
  ['a00D0000008pQRA', 'a00D0000008pQRAIA2'],
  ['00Dx00000001hxy', '00Dx00000001hxyEAA'],
  ['0013000000ABCDE', '0013000000ABCDEAA5'],
])('%s has three check signs after it', (short, long) => {
  expect(toLongId(short)).toBe(long);
  expect(toLongId(long)).toBe(long);
});

it('takes no id whose case was lost', () => {
  const id = makeRecordId('006', 1, 61);
  expect(isRecordId(id)).toBe(true);
  expect(isRecordId(id.slice(0, 15))).toBe(true);
  expect(isRecordId(id.toLowerCase())).toBe(false);
  expect(isRecordId('999999999')).toBe(false);
});

it('makes a different id for every org and count', () => {
  const place = fc.tuple(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 1e9 }));
  fc.assert(
    fc.property(place, place, (a, b) => {
      const same = a[0] === b[0] && a[1] === b[1];
      const ids = [makeRecordId('001', ...a), makeRecordId('001', ...b)];
      expect(ids[0] === ids[1]).toBe(same);
      expect(ids.every(isRecordId)).toBe(true);
    }),
  );
});
