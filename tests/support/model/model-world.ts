import type { PartnerContactActor } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { Programme } from '../programme.ts';

/** A programme in which things happen, and what is known of it outside. */
export interface World {
  readonly programme: Programme;
  readonly partners: readonly PartnerContactActor[];
  /** In the order of their submission, with whose they are. */
  readonly registrations: {
    readonly id: Id<'registration'>;
    readonly owner: PartnerContactActor;
    readonly customer: number;
  }[];
  readonly deals: Map<number, Id<'deal'>>;
  /** Everything a partner was sent, as text. */
  readonly readByPartner: Map<Id<'partner'>, string[]>;
}

export const partnerNames = ['Canaryone', 'Canarytwo', 'Canarythree'] as const;

export async function openWorld(programme: Programme): Promise<World> {
  const partners: PartnerContactActor[] = [];
  for (const name of partnerNames) partners.push(await programme.addPartner(name));
  return {
    programme,
    partners,
    registrations: [],
    deals: new Map(),
    readByPartner: new Map(partners.map(({ partnerId }) => [partnerId, []])),
  };
}

/** The one a step means; undefined while there is none. */
export function pick<T>(all: readonly T[], number: number): T | undefined {
  return all[number % Math.max(1, all.length)];
}

/** Keeps what a partner was answered, so that it can be searched for what it must not know. */
export function keepAnswer(
  { readByPartner }: World,
  partner: PartnerContactActor,
  answer: unknown,
) {
  readByPartner.get(partner.partnerId)?.push(JSON.stringify(answer));
}
