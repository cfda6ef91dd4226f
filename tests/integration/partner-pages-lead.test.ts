import { registerLead } from '@alongside/shared/contracts/registration/register-lead';
import { expect, test } from 'vitest';
import { goodToken, openPages } from '../support/pages/open-pages.ts';

const base = `/p/${goodToken}`;
const filled = {
  companyName: 'meridian.example',
  contactName: 'Jo Brandt',
  country: 'DE',
  need: 'A new plant',
  idempotencyKey: 'key-of-the-lead',
};
const kept = () => ({
  leadId: 'lea_01jd3x0000e008000000000000' as const,
  received: { at: '2026-11-02T09:00:00.000Z', text: '2 Nov' },
  heldUntil: { at: '2026-12-03T00:00:00.000Z', text: '2 Dec' },
  status: 'Register the deal until 2 Dec.',
});

test('a lead is sent as it was typed, and says until when it is kept', async () => {
  const { post, fake } = await openPages();
  fake.answer(registerLead, kept);
  const answer = await post(`${base}/lead`, filled);
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toContain('Register the deal until 2 Dec.');
  const { companyName: website, ...rest } = filled;
  expect(fake.calls.at(-1)).toEqual({
    operation: 'registration.register-lead',
    input: { ...rest, website },
  });
});

test('what is missing is said at its field, and nothing typed is lost', async () => {
  const { post, fake } = await openPages();
  const answer = await post(`${base}/lead`, { ...filled, contactName: '' });
  expect(answer.statusCode).toBe(400);
  expect(answer.body).toContain('<a href="#contactName">Name the person you speak with.</a>');
  expect(answer.body).toContain('value="key-of-the-lead"');
  expect(answer.body).toContain('A new plant</textarea>');
  expect(fake.calls.some((call) => call.operation === 'registration.register-lead')).toBe(false);
});
