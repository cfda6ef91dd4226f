import type { SandboxUser } from '../sandbox/hubspot/people.ts';
import type { StartDoor } from '../sandbox/record-page/server/start-page.ts';
import type { OrgControl } from '../sandbox/salesforce/control/control-org.ts';
import type { Twins } from './find-twins.ts';
import type { Origins } from './origins.ts';

/** Where something is seen in each CRM, as the given person or as whoever was there last. */
export interface Places {
  readonly deal: (recordId: string, user?: SandboxUser) => readonly StartDoor[];
  readonly company: (recordId: string, user?: SandboxUser) => readonly StartDoor[];
  readonly queue: (user: SandboxUser) => readonly StartDoor[];
}

interface Surroundings {
  readonly origins: Pick<Origins, 'lightningOrigin'>;
  readonly org: OrgControl;
}

/** @param twins which record of Salesforce is which of HubSpot; one without its like has one door */
export function openPlaces({ origins, org }: Surroundings, twins: Twins): Places {
  const users = new Map(org.list('User').map(({ Email, Id }) => [Email, String(Id)]));
  const inPortal = (path: string, user?: SandboxUser): StartDoor => ({
    label: 'HubSpot',
    href: user === undefined ? path : actAs(String(user.userId), path),
  });
  const inOrg = (path: string | undefined, user?: SandboxUser): readonly StartDoor[] => {
    if (path === undefined) return [];
    const id = user && users.get(user.email);
    const href = id === undefined ? path : actAs(id, path);
    return [{ label: 'Salesforce', href: origins.lightningOrigin + href }];
  };
  const record = (object: string, id: string | undefined): string | undefined =>
    id === undefined ? undefined : `/lightning/r/${object}/${id}/view`;
  return {
    deal: (id, user) => [
      inPortal(`/crm/record/0-3/${id}`, user),
      ...inOrg(record('Opportunity', twins.deals.get(id)), user),
    ],
    company: (id, user) => [
      inPortal(`/crm/record/0-2/${id}`, user),
      ...inOrg(record('Account', twins.companies.get(id)), user),
    ],
    queue: (user) => [inPortal('/app-home', user), ...inOrg('/lightning/n/PRM_Queue', user)],
  };
}

const actAs = (userId: string, path: string): string =>
  `/act-as/${userId}?to=${encodeURIComponent(path)}`;
