import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createFixedClock } from '../../platform/clock/fixed-clock.ts';
import { newId } from '../../platform/ids.ts';
import { createSealer } from '../../platform/secrets/seal.ts';
import { addHours } from '../../rules/kernel/instant.ts';
import { createJoinLinks, openJoinLink } from './join-link.ts';

const NOW = '2026-11-22T12:00:00.000Z';
const sealer = createSealer([randomBytes(32)]);
const at = (hours: number) => ({ sealer, clock: createFixedClock(addHours(NOW, hours)) });
const invited = { tenantId: newId('tenant'), accounts: 1 };
const { url, expiresAt } = createJoinLinks(at(0), 'https://alongside.example')(
  invited,
  'salesforce',
);
const token = new URL(url).searchParams.get('join') ?? '';

it.each([
  [0, invited],
  [23.9, invited],
  [24, null],
  [1000, null],
])('after %s hours a link says %o', (hours, says) => {
  expect(openJoinLink(at(hours), token)).toEqual(says);
  expect(expiresAt).toBe(addHours(NOW, 24));
});

it('a link with any letter changed, or that another server made, says nothing', () => {
  fc.assert(
    fc.property(fc.nat(token.length - 2), fc.constantFrom('A', 'b', '-', '9'), (place, letter) => {
      fc.pre(token[place] !== letter);
      const changed = token.slice(0, place) + letter + token.slice(place + 1);
      expect(openJoinLink(at(0), changed)).toBeNull();
    }),
  );
  expect(openJoinLink({ ...at(0), sealer: createSealer([randomBytes(32)]) }, token)).toBeNull();
});
