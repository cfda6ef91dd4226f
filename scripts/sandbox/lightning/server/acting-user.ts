import type { OrgSource } from './org-source.ts';

/** Who is logged in to the org. */
export interface ActingUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly job: string;
  /** With an underscore, as Salesforce writes it: `en_GB`. */
  readonly locale: string;
  readonly timeZone: string;
}

const COOKIE = 'acting_user';

/** The people who can be logged in. */
export async function listUsers(org: OrgSource): Promise<readonly ActingUser[]> {
  const records = await org.list('User');
  return records
    .filter(({ IsActive, UserType }) => IsActive === true && UserType === 'Standard')
    .map((user) => ({
      id: String(user['Id']),
      name: String(user['Name']),
      email: String(user['Email']),
      job: String(user['Title'] ?? ''),
      locale: String(user['LocaleSidKey']),
      timeZone: String(user['TimeZoneSidKey']),
    }));
}

/** The user a cookie header names, else the first: someone is always logged in. */
export function findActing(
  users: readonly ActingUser[],
  cookieHeader: string | undefined,
): ActingUser {
  const value = /(?:^|;\s*)acting_user=(\w+)/.exec(cookieHeader ?? '')?.[1];
  const acting = users.find(({ id }) => id === value) ?? users[0];
  if (!acting) throw new Error('The org has no users');
  return acting;
}

export const actingCookie = (userId: string): string =>
  `${COOKIE}=${encodeURIComponent(userId)}; Path=/; HttpOnly; SameSite=Lax`;
