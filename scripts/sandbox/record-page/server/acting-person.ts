import type { PagePerson } from '../page-model.ts';
import type { SourceUser } from './record-source.ts';

const COOKIE = 'acting_as';

/** The user a cookie header names, else the first: someone is always logged in to the portal. */
export function findActing(
  users: readonly SourceUser[],
  cookieHeader: string | undefined,
): SourceUser {
  const value = /(?:^|;\s*)acting_as=(\d+)/.exec(cookieHeader ?? '')?.[1];
  const acting = users.find((user) => String(user.userId) === value) ?? users[0];
  if (!acting) throw new Error('The sandbox portal has no users');
  return acting;
}

export const actingCookie = (userId: number): string =>
  `${COOKIE}=${userId}; Path=/; HttpOnly; SameSite=Lax`;

/** Only an address on this site may be returned to. */
export const safeReturn = (to: string | undefined): string =>
  to !== undefined && /^\/(?![/\\])/.test(to) ? to : '/';

const jobNames: Readonly<Record<string, string>> = {
  ae: 'Account executive',
  manager: 'Partner manager',
  admin: 'Administrator',
};

export const toPerson = (user: SourceUser): PagePerson => ({
  userId: user.userId,
  name: `${user.firstName} ${user.lastName}`,
  email: user.email,
  job: jobNames[user.job] ?? user.job,
});
