import { idOf, idPrefixes, type IdKind } from '@alongside/shared/vocabulary/ids';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeId, encodeId, newId } from './ids.ts';

const kinds = fc.constantFrom(...(Object.keys(idPrefixes) as IdKind[]));

test('every uuid comes back from its id, and the id is one of the contracts', () => {
  fc.assert(
    fc.property(kinds, fc.uuid(), (kind, uuid) => {
      const id = encodeId(kind, uuid);
      expect(idOf(kind).safeParse(id).success).toBe(true);
      expect(decodeId(kind, id)).toBe(uuid);
    }),
  );
});

test('ids sort as their uuids do', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), (one, other) => {
      expect(encodeId('deal', one) < encodeId('deal', other)).toBe(one < other);
    }),
  );
});

test('a new id is never the same twice', () => {
  expect(new Set(Array.from({ length: 1000 }, () => newId('touch'))).size).toBe(1000);
});

test.each([
  ['of another kind', 'reg_01jd3x0000e008000000000000'],
  ['too short', 'dea_01jd3x'],
  ['too long', 'dea_01jd3x0000e0080000000000000'],
  ['with a letter outside the alphabet', 'dea_01jd3x0000e00800000000000u'],
  ['in capitals', 'dea_01JD3X0000E008000000000000'],
  ['larger than 128 bits', 'dea_8zzzzzzzzzzzzzzzzzzzzzzzzz'],
])('an id %s is refused', (_title, id) => {
  expect(() => decodeId('deal', id as `dea_${string}`)).toThrow(RangeError);
  expect(idOf('deal').safeParse(id).success).toBe(false);
});
