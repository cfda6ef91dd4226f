import type { z } from 'zod';
import type { CrmUser } from '../crm-port.ts';
import { owners } from './answer-schemas.ts';
import { apiPaths } from './api-paths.ts';
import type { HubspotApi } from './hubspot-api.ts';

type Owner = z.infer<typeof owners>['results'][number];

/** Who owns records and who signs in are two ids of one person; the list is read once and kept. */
export interface OwnerDirectory {
  list(): Promise<readonly CrmUser[]>;
  /** User id of the owner of a record; null for nobody or an owner who is no user. */
  userIdOf(ownerId: string | null): Promise<string | null>;
  ownerIdOf(userId: string): Promise<string | null>;
}

const PAGE = '100';

export function createOwnerDirectory(api: HubspotApi): OwnerDirectory {
  let known: readonly CrmUser[] | null = null;
  const list = async (): Promise<readonly CrmUser[]> => {
    const found: CrmUser[] = [];
    let after: string | undefined;
    do {
      const query = { limit: PAGE, ...(after !== undefined && { after }) };
      const page = await api.call(owners, { method: 'GET', path: apiPaths.owners, query });
      found.push(...page.results.flatMap(toUser));
      after = page.paging?.next?.after;
    } while (after !== undefined);
    known = found;
    return found;
  };
  /** Somebody new may have joined since the list was read. */
  const look = async (matches: (user: CrmUser) => boolean): Promise<CrmUser | undefined> =>
    known?.find(matches) ?? (await list()).find(matches);
  return {
    list,
    userIdOf: async (ownerId) =>
      ownerId === null ? null : ((await look((user) => user.ownerId === ownerId))?.userId ?? null),
    ownerIdOf: async (userId) => (await look((user) => user.userId === userId))?.ownerId ?? null,
  };
}

function toUser(owner: Owner): CrmUser[] {
  const userId = owner.userId ?? owner.userIdIncludingInactive;
  if (userId === undefined || owner.email === undefined) return [];
  const name = [owner.firstName, owner.lastName].filter(Boolean).join(' ');
  return [
    { userId: String(userId), ownerId: owner.id, email: owner.email, name: name || owner.email },
  ];
}
