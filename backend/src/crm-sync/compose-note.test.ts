import { expect, it } from 'vitest';
import { composeNote } from './compose-note.ts';

it('tells what was decided, about whom, why, by whom, and escapes everything', () => {
  const note = composeNote({
    kind: 'declined',
    partnerName: `<img src=x onerror="alert('1')"> & Sons`,
    decidedBy: 'Noor <b>',
    takenAt: '2026-11-22T12:00:00.000Z',
    policyVersion: 3,
    reasons: [{ code: 'proof_missing', facts: { minItems: 1 } }],
  });
  expect(note).not.toMatch(/<img|<b>|"alert/);
  expect(note).toContain('Deal registration declined: &#60;img');
  expect(note).toContain('&#38; Sons');
  expect(note).toMatch(/<ul><li>[A-Z].+<\/li><\/ul>/);
  expect(note).toContain('Decided by Noor &#60;b&#62; · rules version 3');
});
