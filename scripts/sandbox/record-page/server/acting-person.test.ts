import { describe, expect, it } from 'vitest';
import { findActing, safeReturn } from './acting-person.ts';

const user = (userId: number) => ({
  userId,
  ownerId: String(userId),
  email: `${userId}@example.com`,
  firstName: 'A',
  lastName: 'B',
  job: 'ae',
});
const users = [user(11), user(12)];

describe('who is logged in', () => {
  it.each([
    [undefined, 11],
    ['acting_as=12', 12],
    ['theme=x; acting_as=12', 12],
    ['not_acting_as=12', 11],
    ['acting_as=99', 11],
  ])('cookie %j means user %i', (cookie, userId) => {
    expect(findActing(users, cookie).userId).toBe(userId);
  });

  it.each([
    ['/crm/record/0-3/1?location=home', '/crm/record/0-3/1?location=home'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    [undefined, '/'],
  ])('after a switch %j leads to %s', (to, target) => {
    expect(safeReturn(to)).toBe(target);
  });
});
