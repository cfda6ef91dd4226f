import type { CertificationLevel, CertificationType } from '@alongside/shared/vocabulary/partner';
import type { Tone } from '@alongside/shared/vocabulary/tone';
import { certificationStatusAt } from '../certification/certification-status-at.ts';
import { toDayNumber, toMilliseconds } from '../kernel/instant.ts';
import type { PartView } from './card-view.ts';
import type { CardCertification, CardContact } from './people-facts.ts';

/** How a certification stands now, in words, with the tone it deserves. */
export interface CertificationState {
  readonly certification: CardCertification;
  readonly active: boolean;
  /** Whole days to the last day it counts; null when it has no end. */
  readonly daysLeft: number | null;
  readonly text: string;
  readonly tone: Tone;
}

const soonDays = 30;

export const levelWords: Readonly<Record<CertificationLevel, string>> = {
  associate: 'Associate',
  professional: 'Professional',
  expert: 'Expert',
};

export const typeWords: Readonly<Record<CertificationType, string>> = {
  product: 'product',
  sales: 'sales',
  technical: 'technical',
};

function certificationState(
  contact: CardContact,
  certification: CardCertification,
  { facts, now, format }: PartView,
): CertificationState {
  const { zone } = facts.policy.calendar;
  const fact = { ...certification, partnerContactId: contact.partnerContactId };
  const status = certificationStatusAt(fact, zone, now);
  const { expiresOn } = certification;
  const daysLeft =
    expiresOn === null ? null : toDayNumber(expiresOn) - zone.dayOf(toMilliseconds(now));
  const base = { certification, active: status === 'active', daysLeft };
  if (status === 'in_progress') return { ...base, text: 'In progress', tone: 'info' };
  if (status === 'revoked') return { ...base, text: 'Taken back', tone: 'danger' };
  if (status === 'expired') {
    const on = expiresOn === null ? '' : ` ${format.date(expiresOn)}`;
    return { ...base, text: `Ended${on}`, tone: 'danger' };
  }
  const endsSoon = daysLeft !== null && daysLeft <= soonDays;
  const until = endsSoon && expiresOn !== null ? `, ends ${format.date(expiresOn)}` : '';
  return { ...base, text: `Active${until}`, tone: endsSoon ? 'warning' : 'success' };
}

/** The states of a contact's certifications, the best active one first. */
export function certificationStates(
  contact: CardContact,
  view: PartView,
): readonly CertificationState[] {
  const rank: readonly CertificationLevel[] = ['expert', 'professional', 'associate'];
  return contact.certifications
    .map((certification) => certificationState(contact, certification, view))
    .toSorted(
      (a, b) =>
        Number(b.active) - Number(a.active) ||
        rank.indexOf(a.certification.level) - rank.indexOf(b.certification.level),
    );
}
