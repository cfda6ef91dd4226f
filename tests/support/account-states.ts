import {
  buildAccountCard,
  noPartnerAccount,
} from '../../hubspot-app/src/app/ui/test-data/account-card.ts';
import * as actions from '../../hubspot-app/src/app/ui/test-data/actions.ts';
import { twoRegistrations } from '../../hubspot-app/src/app/ui/test-data/conflict.ts';
import * as problems from '../../hubspot-app/src/app/ui/test-data/problems.ts';
import { type CardState, longName } from './card-states.ts';

export const usualAccount = buildAccountCard();

const longNames = buildAccountCard({
  headline: {
    ...usualAccount.headline,
    text: `Protected for ${longName}`,
    modifiers: [longName],
  },
  partners: usualAccount.partners.map((one) => ({ ...one, partner: longName })),
  incumbents: usualAccount.incumbents.map((one) => ({
    ...one,
    partner: longName,
    products: longName,
  })),
  windows: usualAccount.windows.map((one) => ({ ...one, partner: longName, products: longName })),
  registrations: usualAccount.registrations.map((one) => ({ ...one, partner: longName })),
  revenue: {
    ...usualAccount.revenue,
    rows: usualAccount.revenue.rows.map((row) => ({ ...row, partner: longName })),
  },
  threads: usualAccount.threads.map((one) => ({ ...one, partner: longName, about: longName })),
});

const conflicting = buildAccountCard({
  headline: {
    ...usualAccount.headline,
    state: 'conflict',
    text: 'Two registered it',
    tone: 'warning',
  },
  conflicts: [
    {
      conflictId: twoRegistrations.conflictId,
      title: twoRegistrations.title,
      status: 'Open since 21 Nov 2026',
      reasons: ['Both registered the same customer and product.'],
      tone: 'warning',
    },
  ],
  actions: [actions.reviewConflict],
});

const [aPartner] = usualAccount.partners;
const crowded = buildAccountCard({
  headline: { ...usualAccount.headline, text: 'Many partners know this customer' },
  partners: Array.from({ length: 50 }, (_, index) => ({
    ...aPartner!,
    partnerId: `${aPartner!.partnerId}${index}`,
    partner: `Partner ${index + 1}`,
  })),
  note: 'Only the newest registrations are shown.',
});

/** Every state the card of an account can be in: everything at once, much, nothing, refusals. */
export const accountStates: readonly CardState[] = [
  {
    title: 'partners, renewal, revenue',
    model: usualAccount,
    text: usualAccount.headline.text,
  },
  { title: 'a conflict', model: conflicting, text: 'Two registered it' },
  { title: 'very long names', model: longNames, text: `Protected for ${longName}` },
  { title: 'fifty partners', model: crowded, text: 'Many partners know' },
  { title: 'nobody', model: noPartnerAccount, text: 'No partner works with this account yet' },
  { title: 'not allowed', model: problems.notAllowed, text: problems.notAllowed.detail },
  { title: 'our fault', model: problems.unexpected, text: problems.unexpected.detail },
];
