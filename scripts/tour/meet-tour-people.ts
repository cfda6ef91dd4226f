import { upsertPartner } from '@alongside/shared/contracts/partner/upsert';
import { upsertPartnerContact } from '@alongside/shared/contracts/partner/upsert-contact';
import { defineProductLine } from '@alongside/shared/contracts/policy/define-product-line';
import { createShareLink } from '@alongside/shared/contracts/sharing/create-share-link';
import { SANDBOX_PORTAL_ID } from '../sandbox/hubspot/options.ts';
import { type CrmDoor, openCrmDoor } from './crm-door.ts';
import { openOrgDoor, type OrgDoor } from './org-door.ts';
import { openPartnerDoor, type PartnerDoor } from './partner-door.ts';
import { openPortalDoor, type PortalDoor } from './portal-door.ts';
import type { TourOptions } from './tour-options.ts';

/** Everybody who takes part, each with the one door they have. */
export interface TourPeople {
  readonly northwind: PartnerDoor;
  readonly bluefin: PartnerDoor;
  readonly ae: CrmDoor;
  readonly manager: CrmDoor;
  readonly portal: PortalDoor;
  readonly org: OrgDoor;
}

/** Two partners who know nothing of each other, one of ours who sells and one who decides. */
export async function meetTourPeople(options: TourOptions): Promise<TourPeople> {
  const { commands, programme, origins, secrets } = options;
  await commands.call(defineProductLine, programme, { code: 'core', name: 'Core' });
  const crm = { origins, clientSecret: secrets.hubspotClientSecret, portalId: SANDBOX_PORTAL_ID };
  return {
    northwind: await invite(options, 'Northwind', 'Priya Raman'),
    bluefin: await invite(options, 'Bluefin', 'Jonas Weber'),
    ae: openCrmDoor(crm, 'ae'),
    manager: openCrmDoor(crm, 'manager'),
    portal: openPortalDoor(origins.hubspotOrigin),
    org: openOrgDoor(options),
  };
}

async function invite(
  { commands, programme }: TourOptions,
  name: string,
  person: string,
): Promise<PartnerDoor> {
  const reference = `tour-${name.toLowerCase()}`;
  await commands.call(upsertPartner, programme, {
    reference,
    name,
    type: 'reseller',
    tier: 'gold',
  });
  const { partnerContactId } = await commands.call(upsertPartnerContact, programme, {
    partnerReference: reference,
    name: person,
    email: `${reference}@partner.example`,
    role: 'ae',
  });
  const { url } = await commands.call(createShareLink, programme, {
    partnerContactId,
    expiresInDays: 1,
  });
  return openPartnerDoor(url);
}
