import type { ActionForm, CardAction } from '@alongside/shared/vocabulary/card-action';
import type { DealCardModel } from '@alongside/shared/vocabulary/card-model';
import { SANDBOX_PORTAL_ID } from '../sandbox/hubspot/options.ts';
import { type CrmDoor, openCrmDoor } from '../tour/crm-door.ts';
import { openPartnerDoor } from '../tour/partner-door.ts';
import { findAction, registrationForm } from '../tour/tour-facts.ts';
import type { OpenProduct } from './open-small-product.ts';

export interface Customer {
  readonly company: string;
  readonly domain: string;
}

/** A partner registers a customer by their link, everything at once. Answers the page of the receipt. */
export async function registerByLink(link: string, customer: Customer): Promise<string> {
  const receipt = await openPartnerDoor(link).send('/register', registrationForm(customer));
  return receipt.url.replace(/\?.*/, '');
}

/** An account executive makes a company and an open deal with it in the CRM. Answers the deal's id. */
export async function createDeal(product: OpenProduct, customer: Customer): Promise<string> {
  const { company, domain } = customer;
  const record = await product.portal.create('companies', { name: company, domain });
  const properties = {
    dealname: `${company}: platform`,
    amount: '84000',
    dealstage: 'appointmentscheduled',
    pipeline: 'default',
  };
  return (await product.portal.create('deals', properties, record.id)).id;
}

/** Approves what waits on a deal, as the manager's card does, with what its form proposes. */
export async function approveOnCard(product: OpenProduct, dealId: string): Promise<void> {
  const manager = openDoor(product, 'manager');
  const card = await manager.read<DealCardModel>('/v1/cards/deal', { recordId: dealId });
  const action: CardAction | undefined = findAction(card, 'approve');
  const form = await manager.read<ActionForm>(action?.formPath ?? '');
  const values = form.fields.flatMap(({ name, value }) =>
    value === undefined ? [] : [[name, value] as const],
  );
  await manager.act(action, Object.fromEntries(values));
}

function openDoor({ origins, env }: OpenProduct, job: 'ae' | 'manager'): CrmDoor {
  const clientSecret = env['HUBSPOT_CLIENT_SECRET'] ?? '';
  return openCrmDoor({ origins, clientSecret, portalId: SANDBOX_PORTAL_ID }, job);
}
