import type { Operation } from '@alongside/shared/contracts/define-operation';
import type { Actor, Audience } from '@alongside/shared/vocabulary/actor';
import { ProductError } from './errors.ts';

const PEOPLE: Readonly<Record<Audience, string>> = {
  ae: 'an account executive',
  manager: 'a partner manager',
  admin: 'an admin',
  partner: 'the partner',
  system: 'Alongside itself',
};

/** @throws {ProductError} `not_allowed`, saying who may, when the actor is not in the audience */
export function throwUnlessAllowed(operation: Operation, actor: Actor): void {
  if (operation.audience.includes(audienceOf(actor))) return;
  throw new ProductError('not_allowed', { who: namePeople(operation.audience) });
}

function audienceOf(actor: Actor): Audience {
  if (actor.kind === 'crm_user') return actor.role;
  return actor.kind === 'partner_contact' ? 'partner' : 'system';
}

/** "A partner manager or an admin"; the product itself only when nobody else may. */
function namePeople(audience: readonly Audience[]): string {
  const people = audience.filter((one) => one !== 'system');
  const names = (people.length > 0 ? people : audience).map((one) => PEOPLE[one]);
  const last = names.at(-1) ?? '';
  const text = names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${last}` : last;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
