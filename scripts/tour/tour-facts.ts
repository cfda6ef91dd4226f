import type { ActionId, CardAction } from '@alongside/shared/vocabulary/card-action';
import type { DealCardModel } from '@alongside/shared/vocabulary/card-model';

/** @throws Error that says what is so instead */
export function throwUnless(so: boolean, instead: string): void {
  if (!so) throw new Error(instead);
}

/** The card's action of that kind, wherever it stands. */
export function findAction(card: DealCardModel, id: ActionId): CardAction | undefined {
  const all = [
    ...(card.primaryAction ? [card.primaryAction] : []),
    ...card.actions,
    ...card.moreActions,
  ];
  return all.find((action) => action.id === id);
}

const DAY = 86_400_000;
const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

/** What a partner types into the form, the part that could follow later included. */
export function registrationForm(customer: {
  company: string;
  domain: string;
}): Record<string, string> {
  return {
    companyName: customer.domain,
    contactName: 'Kim Customer',
    contactEmail: `kim@${customer.domain}`,
    estimatedAmountMinor: '84000',
    currency: 'EUR',
    expectedCloseOn: dayFromNow(60),
    productLines: 'core',
    country: 'DE',
    kind: 'meeting',
    happenedOn: dayFromNow(-10),
    summary: 'First meeting at their office',
  };
}
