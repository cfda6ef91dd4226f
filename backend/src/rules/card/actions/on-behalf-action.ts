import type { CardView } from '../card-view.ts';
import { post, type ActionDraft } from './action-draft.ts';

/** Registering the deal's customer for a partner (domain 3.9); undefined for a deal that is over. */
export function onBehalfDraft({ facts, open }: CardView): ActionDraft | undefined {
  if (!open) return undefined;
  const path = `/v1/deals/${facts.deal.dealId}`;
  return {
    id: 'register_on_behalf',
    label: 'Register for a partner',
    emphasis: 'secondary',
    audience: 'ae',
    allowed: facts.customer === null ? 'This deal has no company. Add it in the CRM first.' : true,
    call: post(`${path}/registrations`),
    formPath: `${path}/registration-preview`,
  };
}
