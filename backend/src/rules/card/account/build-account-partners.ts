import type { AccountCardModel } from '@alongside/shared/vocabulary/account-card-model';
import { registrationStatus } from '../registration-status.ts';
import type { CardRegistration } from '../registration-facts.ts';
import { tierWords } from '../tier-words.ts';
import type { AccountView } from './account-view.ts';

type PartnerView = AccountCardModel['partners'][number];

/** Every partner that registered this customer, then those that only helped. */
export function buildAccountPartners(view: AccountView): AccountCardModel['partners'] {
  const cards = view.facts.registrations.map(({ card }) => card);
  const groups = Map.groupBy(cards.toSorted(foremost), ({ partner }) => partner.partnerId);
  const registered = [...groups.values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : [registeredPartner(first, [first, ...more], view)],
  );
  const helpers = view.facts.helpers.filter(({ partner }) => !groups.has(partner.partnerId));
  return [...registered, ...helpers.map(helpingPartner)];
}

function registeredPartner(
  first: CardRegistration,
  all: readonly CardRegistration[],
  { facts, now, format }: AccountView,
): PartnerView {
  const { policy } = facts;
  const { text, tone } = registrationStatus(first, { policy, now, format, audience: 'internal' });
  const won = all.filter(({ outcome }) => outcome === 'won').length;
  const registrations = count(all.length, 'registration', 'registrations');
  return {
    ...namesOf(first.partner),
    status: text,
    tone,
    record: won === 0 ? registrations : `${registrations} · ${countWon(won)}`,
  };
}

function helpingPartner({ partner, deals }: AccountView['facts']['helpers'][number]): PartnerView {
  return {
    ...namesOf(partner),
    status: 'Helped without a registration',
    tone: 'neutral',
    record: `Helped with ${count(deals, 'deal', 'deals')}`,
  };
}

function namesOf({
  partnerId,
  name,
  tier,
}: Pick<CardRegistration['partner'], 'partnerId' | 'name' | 'tier'>) {
  return { partnerId, partner: name, tier: tierWords[tier] };
}

/** Protected first, then what waits, what was won, what was approved once, and the rest; else the newest. */
function foremost(a: CardRegistration, b: CardRegistration): number {
  return rank(a) - rank(b) || (a.submittedAt < b.submittedAt ? 1 : -1);
}

function rank({ protectionStatus, reviewStatus, outcome }: CardRegistration): number {
  if (protectionStatus === 'active') return 0;
  if (['submitted', 'in_review', 'info_requested'].includes(reviewStatus)) return 1;
  if (outcome === 'won') return 2;
  return reviewStatus === 'approved' ? 3 : 4;
}

/** "1 deal won", "2 deals won". */
export function countWon(deals: number): string {
  return `${count(deals, 'deal', 'deals')} won`;
}

/** "1 deal", "2 deals". */
export function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
