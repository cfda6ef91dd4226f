import { upsertPartner } from '@alongside/shared/contracts/partner/upsert';
import { upsertPartnerContact } from '@alongside/shared/contracts/partner/upsert-contact';
import { createShareLink } from '@alongside/shared/contracts/sharing/create-share-link';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { SANDBOX_USERS, type SandboxUser } from '../sandbox/hubspot/people.ts';
import { type Commands, openCommands } from '../start/open-commands.ts';
import { openPortalDoor, type PortalDoor } from '../tour/portal-door.ts';
import type { ProductFacts } from './start-small-product.ts';

/** The running product as somebody uses it who needs partners, deals and people to be. */
export interface OpenProduct extends ProductFacts {
  readonly commands: Commands;
  /** The CRM's own screens. */
  readonly portal: PortalDoor;
  /** Takes a partner with one person into the programme; answers the address of their link. */
  readonly invite: (partner: string, person: string) => Promise<string>;
  /** Address that makes the browser that person of the CRM and leads to `path`. */
  readonly actAs: (job: SandboxUser['job'], path: string) => string;
  readonly close: () => Promise<void>;
}

export function openSmallProduct(facts: ProductFacts): OpenProduct {
  const commands = openCommands(facts.env);
  return {
    ...facts,
    commands,
    portal: openPortalDoor(facts.origins.hubspotOrigin),
    invite: (partner, person) => invite(commands, facts.tenantId, partner, person),
    actAs: (job, path) => {
      const user = SANDBOX_USERS.find((one) => one.job === job);
      return `${facts.origins.crmOrigin}/act-as/${user?.userId}?to=${encodeURIComponent(path)}`;
    },
    close: commands.close,
  };
}

/** How a partner is found again: from its name. */
export const referenceOf = (partner: string): string =>
  partner.toLowerCase().replaceAll(/\W+/g, '-');

/** The invented mail address of a partner's one person. */
export const mailOf = (partner: string): string => `${referenceOf(partner)}@partner.example`;

async function invite(
  commands: Commands,
  tenantId: Id<'tenant'>,
  name: string,
  person: string,
): Promise<string> {
  const reference = referenceOf(name);
  const tier = 'gold';
  await commands.call(upsertPartner, tenantId, { reference, name, type: 'reseller', tier });
  const { partnerContactId } = await commands.call(upsertPartnerContact, tenantId, {
    partnerReference: reference,
    name: person,
    email: mailOf(name),
    role: 'ae',
  });
  const link = { partnerContactId, expiresInDays: 1 };
  return (await commands.call(createShareLink, tenantId, link)).url;
}
