import type { AttributionRole } from '@alongside/shared/vocabulary/attribution';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { PartnerContactRole } from '@alongside/shared/vocabulary/partner';
import { roleWords } from '../../attribution/role-words.ts';
import { toMilliseconds } from '../../kernel/instant.ts';
import type { CardView } from '../card-view.ts';
import type { CardContact } from '../people-facts.ts';
import type { CardRegistration } from '../registration-facts.ts';
import { relativeTime } from '../relative-time.ts';

export const contactRoleWords: Readonly<Record<PartnerContactRole, string>> = {
  bdr: 'BDR',
  ae: 'AE',
  se: 'SE',
  cs: 'CS',
  manager: 'manager',
};

const numberWords = ['No', 'One', 'Two', 'Three', 'Four', 'Five'];

export function countInWords(count: number): string {
  return numberWords[count] ?? String(count);
}

/** "Northwind · sourced", or the name alone while the role is not fixed. */
export function partnerAndRole({ partner, attributionRole }: CardRegistration): string {
  return [partner.name, ...roleOf(attributionRole)].join(' · ');
}

function roleOf(role: AttributionRole | null): readonly string[] {
  return role === null || role === 'none' ? [] : [roleWords[role]];
}

/** Whom to work with at a partner: their AE before anybody else. */
export function mainContact(view: CardView, partnerId: Id<'partner'>): CardContact | undefined {
  const people = view.facts.contacts.filter((contact) => contact.partnerId === partnerId);
  return people.find(({ role }) => role === 'ae') ?? people[0];
}

/** "Work it with Priya (their AE). Last reply 2 days ago. Next: demo Thu." */
export function workLine(view: CardView, partnerId: Id<'partner'>): string | undefined {
  const person = mainContact(view, partnerId);
  const reply = view.facts.messages.findLast(({ fromPartner }) => fromPartner);
  const next = view.facts.deal.nextStep;
  const parts = [
    person && `Work it with ${person.name} (their ${contactRoleWords[person.role]})`,
    reply && `Last reply ${relativeTime(toMilliseconds(reply.postedAt), toMilliseconds(view.now))}`,
    next === null ? undefined : `Next: ${next}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join('. ');
}
