import * as actions from '../../hubspot-app/src/app/ui/test-data/actions.ts';
import { twoRegistrations } from '../../hubspot-app/src/app/ui/test-data/conflict.ts';
import { buildDealCard, noPartnerDeal } from '../../hubspot-app/src/app/ui/test-data/deal-card.ts';
import { headlines } from '../../hubspot-app/src/app/ui/test-data/headlines.ts';
import * as problems from '../../hubspot-app/src/app/ui/test-data/problems.ts';

/** What the backend answers for a card, and a text that shows it has arrived. */
export interface CardState {
  readonly title: string;
  readonly model: object;
  readonly text: string;
}

const usual = buildDealCard();
export const longName =
  'Hafen- und Lagerhausgesellschaft Schleswig-Holstein-Mecklenburg-Vorpommern mbH & Co. KG';

const longNames = buildDealCard({
  headline: { ...usual.headline, text: `${longName} · sourced`, modifiers: [`+ ${longName}`] },
  people: usual.people.map((person) => ({ ...person, name: longName, partner: longName })),
  windows: usual.windows.map((window) => ({ ...window, partner: longName })),
  registrations: usual.registrations.map((one) => ({ ...one, partner: longName })),
  thread: {
    ...usual.thread,
    posts: [{ ...actions.sendToPartner, label: `Send to ${longName}` }],
  },
});

const conflicting = buildDealCard({
  headline: headlines[0] ?? usual.headline,
  primaryAction: actions.reviewConflict,
  actions: [actions.approve, actions.decline, actions.extendTooLate, actions.seeWhy],
  moreActions: [actions.extend],
  conflicts: [
    {
      conflictId: twoRegistrations.conflictId,
      title: twoRegistrations.title,
      status: 'Open since 21 Nov 2026',
      due: { at: '2026-11-24T13:00:00.000Z', text: 'Tue 24 Nov, 14:00' },
      reasons: ['Both registered the same customer and product.'],
      tone: 'warning',
    },
  ],
  sla: {
    due: { at: '2026-11-24T13:00:00.000Z', text: '24 Nov 2026 (in 2 days)', tooltip: '14:00' },
    elapsed: 9000,
    text: 'Answer due Tue 14:00',
    paused: false,
    tone: 'danger',
  },
});

/** Every state a card can be in: each headline, everything at once, nothing, and every refusal. */
export const cardStates: readonly CardState[] = [
  ...headlines.map((headline) => ({
    title: headline.state,
    model: buildDealCard({ headline }),
    text: headline.text,
  })),
  { title: 'a conflict with all it brings', model: conflicting, text: 'decision due Tue' },
  { title: 'very long names', model: longNames, text: `${longName} · sourced` },
  {
    title: 'writes that wait',
    model: buildDealCard({
      sync: { state: 'parked', text: 'HubSpot refused 2 changes', tone: 'danger' },
    }),
    text: usual.headline.text,
  },
  { title: 'nothing at all', model: noPartnerDeal, text: 'No partner' },
  {
    title: 'not connected',
    model: problems.notConnected,
    text: problems.notConnected.detail,
  },
  { title: 'not allowed', model: problems.notAllowed, text: problems.notAllowed.detail },
  { title: 'our fault', model: problems.unexpected, text: problems.unexpected.detail },
];
