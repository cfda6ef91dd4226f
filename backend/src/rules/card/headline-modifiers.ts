import { roleWords } from '../attribution/role-words.ts';
import { isBefore } from '../kernel/instant.ts';
import { certificationStates } from './certification-state.ts';
import type { CardView } from './card-view.ts';
import { countDays, daysLeft } from './format.ts';
import { partnerName } from './headlines/shared-rows.ts';
import type { CardRegistration } from './registration-facts.ts';

/** What is added to any row of the headline table (experience, "Modifiers"). */
export function headlineModifiers(
  view: CardView,
  about: CardRegistration | undefined,
): readonly string[] {
  const modifiers = [
    ...otherPartners(view, about),
    ...severalWindows(view),
    ...(about === undefined ? [] : aboutPartner(about, view)),
  ];
  return [...new Set(modifiers)];
}

function otherPartners(view: CardView, about: CardRegistration | undefined): readonly string[] {
  const first = about?.partner.partnerId ?? view.attribution.shares[0]?.partnerId;
  return view.attribution.shares
    .filter(({ partnerId }) => partnerId !== first)
    .map(({ partnerId, role }) => `+ ${partnerName(view, partnerId)} (${roleWords[role]})`);
}

/** "Add-on 12 days, Core 47 days", the nearest end first; partners' names where the products are the same. */
function severalWindows({ protections, now, facts }: CardView): readonly string[] {
  const live = protections.filter((protection) => protection.live);
  if (live.length < 2) return [];
  const { zone } = facts.policy.calendar;
  const products = live.map(({ registration }) => productsText(registration));
  const distinct = new Set(products).size === live.length;
  const windows = live.map(({ registration, endsAt }, index) => {
    const days = countDays(Math.max(0, daysLeft(endsAt, now, zone)));
    return `${distinct ? products[index] : registration.partner.name} ${days}`;
  });
  return [windows.join(', ')];
}

export function productsText({ productLines }: Pick<CardRegistration, 'productLines'>): string {
  return productLines.length === 0 ? 'All products' : productLines.join(', ');
}

function aboutPartner(about: CardRegistration, view: CardView): readonly string[] {
  const { contestEndsAt, partner } = about;
  const contested = contestEndsAt !== null && isBefore(view.now, contestEndsAt);
  return [
    ...(contested ? [`final at ${view.format.due(contestEndsAt)}`] : []),
    ...(partner.status === 'suspended' ? ['partner suspended'] : []),
    ...(partner.status === 'terminated' ? ['partnership ended'] : []),
    ...certificationModifiers(about, view),
  ];
}

function certificationModifiers(about: CardRegistration, view: CardView): readonly string[] {
  const people = view.facts.contacts.filter(
    ({ partnerId }) => partnerId === about.partner.partnerId,
  );
  if (people.length === 0) return [];
  const states = people
    .flatMap((contact) => certificationStates(contact, view))
    .filter(({ active }) => active);
  const uncovered = about.productLines.filter((line) =>
    states.every(({ certification }) => !covers(certification.productLine, line)),
  );
  if (uncovered.length > 0) return [`nobody certified for ${uncovered.join(', ')}`];
  const ends = states
    .filter(({ certification }) =>
      about.productLines.some((line) => covers(certification.productLine, line)),
    )
    .filter(({ tone }) => tone === 'warning')
    .map(({ certification }) => certification.expiresOn)
    .filter((day) => day !== null)
    .toSorted();
  return ends[0] === undefined ? [] : [`certification ends ${view.format.date(ends[0])}`];
}

function covers(certified: string | null, line: string): boolean {
  return certified === null || certified === line;
}
