import {
  buildAccountCard,
  noPartnerAccount,
} from '../../hubspot-app/src/app/ui/test-data/account-card.ts';
import { reviewConflict } from '../../hubspot-app/src/app/ui/test-data/actions.ts';
import { twoRegistrations } from '../../hubspot-app/src/app/ui/test-data/conflict.ts';

export { buildAccountCard, noPartnerAccount };

const busyAccount = buildAccountCard();

/** An account that two partners want, for a manager who may decide. */
export const disputedAccount = buildAccountCard({
  headline: {
    state: 'conflict',
    text: 'Two registrations for this customer · decision due Tue 14:00',
    line: 'Carry on as planned; add your evidence.',
    modifiers: [],
    tone: 'warning',
  },
  conflicts: [
    {
      conflictId: twoRegistrations.conflictId,
      title: twoRegistrations.title,
      status: 'Open since 21 Nov 2026',
      reasons: ['Both registered the same web site.'],
      tone: 'warning',
    },
  ],
  actions: [reviewConflict],
});

/** So many partners around an account that nobody reads them all. */
export const manyPartners = Array.from({ length: 50 }, (_, index) => ({
  ...busyAccount.partners[0],
  partnerId: `${busyAccount.partners[0].partnerId}${index}`,
  partner: `Partner ${index}`,
}));

const LONG =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH & Co. KGaA';

const withLongPartner = (one) => ({ ...one, partner: LONG });

/** Names longer than any line, without a place to break them. */
export const longAccount = buildAccountCard({
  headline: { ...busyAccount.headline, text: `Protected for ${LONG}`, modifiers: [LONG] },
  partners: busyAccount.partners.map(withLongPartner),
  incumbents: busyAccount.incumbents.map(withLongPartner),
  windows: busyAccount.windows.map(withLongPartner),
  registrations: busyAccount.registrations.map(withLongPartner),
  revenue: { state: LONG, rows: busyAccount.revenue.rows.map(withLongPartner) },
  threads: busyAccount.threads.map((one) => ({ ...withLongPartner(one), about: LONG })),
  note: LONG,
});
