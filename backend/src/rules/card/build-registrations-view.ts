import type { DealCardModel } from '@alongside/shared/vocabulary/card-model';
import { renderReason } from '../sharing/render-reason.ts';
import { benefitText } from './benefit-text.ts';
import { factWords, namesOf } from './card-words.ts';
import type { CardView, PartView } from './card-view.ts';
import type { CardConflict } from './conflict-facts.ts';
import type { Format } from './format.ts';
import type { CardRegistration } from './registration-facts.ts';
import { registrationStatus } from './registration-status.ts';

/** Registrations of the deal, then those of the same customer that concern whoever works it. */
export function buildRegistrationsView(view: CardView): DealCardModel['registrations'] {
  const { facts } = view;
  const elsewhere = facts.customerRegistrations.filter(
    ({ reviewStatus }) => reviewStatus !== 'withdrawn' && reviewStatus !== 'draft',
  );
  return [...facts.registrations, ...elsewhere].map((registration) =>
    describeRegistration(registration, view),
  );
}

/** One registration in a line, with what it earns for readers of money. */
export function describeRegistration(
  registration: CardRegistration,
  { facts, now, format, sight }: PartView & Pick<CardView, 'sight'>,
): DealCardModel['registrations'][number] {
  const context = { policy: facts.policy, now, format, audience: 'internal' } as const;
  const { text, tone } = registrationStatus(registration, context);
  const { decisionId } = registration;
  const benefit = sight.money ? benefitText(registration.benefit, format) : undefined;
  return {
    registrationId: registration.registrationId,
    partner: registration.partner.name,
    status: text,
    tone,
    submitted: format.moment(registration.submittedAt),
    ...(benefit === undefined ? {} : { benefit }),
    ...(decisionId === null ? {} : { decisionId }),
  };
}

export function buildConflictsView(view: CardView): DealCardModel['conflicts'] {
  const { facts, format } = view;
  const all = [...facts.registrations, ...facts.customerRegistrations];
  return describeConflicts(facts.conflicts, all, format);
}

/** Who stands against whom, how it stands and why; names come from the registrations. */
export function describeConflicts(
  conflicts: readonly CardConflict[],
  registrations: readonly CardRegistration[],
  format: Format,
): DealCardModel['conflicts'] {
  const words = factWords(format, namesOf(registrations, conflicts));
  return conflicts.map((conflict) => ({
    conflictId: conflict.conflictId,
    title: `${listNames(conflict.parties.map((party) => party.partnerName))} registered this customer`,
    status: statusOf(conflict, format),
    ...(conflict.dueAt === null || conflict.status === 'resolved'
      ? {}
      : { due: format.moment(conflict.dueAt) }),
    reasons: conflict.reasons.map((reason) =>
      renderReason(reason, { audience: 'internal', words }),
    ),
    tone: conflict.status === 'open' ? 'warning' : 'neutral',
  }));
}

function statusOf({ status, openedAt, resolvedAt, parties }: CardConflict, format: Format): string {
  if (status === 'open') return `Open since ${format.date(openedAt)}`;
  const on = resolvedAt === null ? '' : ` on ${format.date(resolvedAt)}`;
  const winners = parties.filter(({ result }) => result === 'won');
  if (winners.length === parties.length) return `Settled${on}: all may go on`;
  const winner = winners[0]?.partnerName;
  return winner === undefined ? `Settled${on}` : `Settled${on}: ${winner} goes first`;
}

/** "Northwind and Bluefin". */
export function listNames(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
