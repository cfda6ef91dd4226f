import type { AccountCardModel } from '@alongside/shared/vocabulary/account-card-model';
import type { Instant } from '@alongside/shared/vocabulary/values';
import { offer } from '../actions/action-draft.ts';
import { reviewConflictDraft } from '../actions/look-actions.ts';
import { describeCertification } from '../build-certifications-view.ts';
import { describeConflicts, describeRegistration } from '../build-registrations-view.ts';
import { buildWindowView } from '../build-window-view.ts';
import { certificationStates } from '../certification-state.ts';
import { productsText } from '../headline-modifiers.ts';
import type { Reader } from '../reader.ts';
import type { AccountCardFacts } from './account-facts.ts';
import { buildAccountHeadline } from './account-headline.ts';
import { buildAccountPartners } from './build-account-partners.ts';
import { buildAccountProtection } from './build-account-protection.ts';
import { buildAccountRevenue } from './build-account-revenue.ts';
import { buildAccountThreads } from './build-account-threads.ts';
import { buildIncumbentsView } from './build-incumbents-view.ts';
import { createAccountView, nameOfPartner, type AccountView } from './account-view.ts';

/** Live windows above everything else; the others stand under their products. */
const mostWindows = 5;

/** Certifications that are shown; a person counts by the best one first. */
const mostCertifications = 50;

/** Everything a company's or account's card shows, in the reader's words (issue "The account view"). */
export function buildAccountCard(
  facts: AccountCardFacts,
  reader: Reader,
  now: Instant,
): AccountCardModel {
  const view = createAccountView(facts, reader, now);
  const note = noteOf(facts);
  return {
    asOf: now,
    reader: { role: reader.role, name: reader.name },
    headline: buildAccountHeadline(view),
    actions: view.openConflicts.flatMap(
      ({ conflictId }) => offer(reviewConflictDraft(conflictId), reader.role) ?? [],
    ),
    partners: buildAccountPartners(view),
    incumbents: buildIncumbentsView(view),
    registrations: view.withoutDeal.map((one) => ({
      ...describeRegistration(one, view),
      products: productsText(one),
    })),
    windows: view.protections
      .filter(({ live }) => live)
      .slice(0, mostWindows)
      .map((one) => buildWindowView(one, view)),
    protection: buildAccountProtection(view),
    conflicts: describeConflicts(
      view.openConflicts,
      facts.registrations.map(({ card }) => card),
      view.format,
    ),
    revenue: buildAccountRevenue(view),
    certifications: certificationsOf(view),
    threads: buildAccountThreads(view),
    ...(note === undefined ? {} : { note }),
  };
}

function certificationsOf(view: AccountView): AccountCardModel['certifications'] {
  return view.facts.contacts
    .flatMap((contact) =>
      certificationStates(contact, view).map((state) => {
        const holder = `${contact.name} · ${nameOfPartner(view, contact.partnerId)}`;
        return describeCertification(holder, state, view.format);
      }),
    )
    .slice(0, mostCertifications);
}

function noteOf({ registrations, registrationCount }: AccountCardFacts): string | undefined {
  if (registrationCount <= registrations.length) return undefined;
  return `${registrations.length} of ${registrationCount} registrations are looked at: open ones, then the newest.`;
}
