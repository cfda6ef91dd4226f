import type { DealCardModel } from '@alongside/shared/vocabulary/card-model';
import { renderReason } from '../sharing/render-reason.ts';
import { benefitText } from './benefit-text.ts';
import { factWords, namesOf } from './card-words.ts';
import type { CardView } from './card-view.ts';
import type { CardConflict } from './conflict-facts.ts';
import { registrationStatus } from './registration-status.ts';

/** Registrations of the deal, then those of the same customer that concern whoever works it. */
export function buildRegistrationsView(view: CardView): DealCardModel['registrations'] {
  const { facts, now, format, sight } = view;
  const elsewhere = facts.customerRegistrations.filter(
    ({ reviewStatus }) => reviewStatus !== 'withdrawn' && reviewStatus !== 'draft',
  );
  return [...facts.registrations, ...elsewhere].map((registration) => {
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
  });
}

export function buildConflictsView(view: CardView): DealCardModel['conflicts'] {
  const { facts, format } = view;
  const all = [...facts.registrations, ...facts.customerRegistrations];
  const words = factWords(format, namesOf(all, facts.conflicts));
  return facts.conflicts.map((conflict) => ({
    conflictId: conflict.conflictId,
    title: `${listNames(conflict.parties.map((party) => party.partnerName))} registered this customer`,
    status: statusOf(conflict, view),
    ...(conflict.dueAt === null || conflict.status === 'resolved'
      ? {}
      : { due: format.moment(conflict.dueAt) }),
    reasons: conflict.reasons.map((reason) =>
      renderReason(reason, { audience: 'internal', words }),
    ),
    tone: conflict.status === 'open' ? 'warning' : 'neutral',
  }));
}

function statusOf({ status, openedAt, resolvedAt, parties }: CardConflict, view: CardView): string {
  if (status === 'open') return `Open since ${view.format.date(openedAt)}`;
  const on = resolvedAt === null ? '' : ` on ${view.format.date(resolvedAt)}`;
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
