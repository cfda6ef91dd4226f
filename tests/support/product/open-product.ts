import { SANDBOX_USERS, type SandboxUser } from '@alongside/scripts/sandbox/hubspot/people';
import { type Commands, openCommands } from '@alongside/scripts/start/open-commands';
import { openPortalDoor, type PortalDoor } from '@alongside/scripts/tour/portal-door';
import { upsertPartner } from '@alongside/shared/contracts/partner/upsert';
import { upsertPartnerContact } from '@alongside/shared/contracts/partner/upsert-contact';
import { createShareLink } from '@alongside/shared/contracts/sharing/create-share-link';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { inject } from 'vitest';
import type { ProductFacts } from './start-product.ts';

/** The running product as one test file uses it. */
export interface OpenProduct extends ProductFacts {
  readonly controlOrigin: string;
  readonly commands: Commands;
  /** The CRM's own screens. */
  readonly portal: PortalDoor;
  /** Takes a partner with one person into the programme; answers the address of their link. */
  readonly invite: (partner: string, person: string) => Promise<string>;
  /** Address that makes the browser that person of the CRM and leads to `path`. */
  readonly actAs: (job: SandboxUser['job'], path: string) => string;
  readonly close: () => Promise<void>;
}

export function openProduct(): OpenProduct {
  const facts = inject('product');
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

async function invite(
  commands: Commands,
  tenantId: Id<'tenant'>,
  name: string,
  person: string,
): Promise<string> {
  const reference = name.toLowerCase().replaceAll(/\W+/g, '-');
  const tier = 'gold';
  await commands.call(upsertPartner, tenantId, { reference, name, type: 'reseller', tier });
  const { partnerContactId } = await commands.call(upsertPartnerContact, tenantId, {
    partnerReference: reference,
    name: person,
    email: `${reference}@partner.example`,
    role: 'ae',
  });
  const link = { partnerContactId, expiresInDays: 1 };
  return (await commands.call(createShareLink, tenantId, link)).url;
}
