import type { submitRegistration } from '@alongside/shared/contracts/registration/submit';
import type { InputOf } from '@alongside/shared/contracts/define-operation';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { ProductError } from '../platform/errors.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { findContactPartner } from '../partner/partner-store.ts';

/** For whom a registration is made, and how it came. */
export interface Registrant {
  readonly partnerId: Id<'partner'>;
  readonly partnerContactId: Id<'partnerContact'> | null;
  readonly origin: 'share_link' | 'on_behalf' | 'import';
}

type Input = Pick<InputOf<typeof submitRegistration>, 'partnerId' | 'partnerContactId'>;

/** A partner registers for itself whatever the input says; a CRM user and an import name the partner. */
export async function resolveRegistrant(
  context: OperationContext,
  input: Input,
): Promise<Registrant> {
  const { actor } = context;
  if (actor.kind === 'partner_contact') {
    return {
      partnerId: actor.partnerId,
      partnerContactId: actor.partnerContactId,
      origin: 'share_link',
    };
  }
  if (input.partnerId === undefined) {
    throw new ProductError(
      'input_invalid',
      { fields: 'partner' },
      {
        fields: [{ path: 'partnerId', message: 'Say for which partner this is registered.' }],
      },
    );
  }
  await throwIfNotAtPartner(context, input.partnerId, input.partnerContactId);
  return {
    partnerId: input.partnerId,
    partnerContactId: input.partnerContactId ?? null,
    origin: actor.kind === 'system' && actor.origin === 'import' ? 'import' : 'on_behalf',
  };
}

/** A person answers for their own partner only. */
export async function throwIfNotAtPartner(
  { tx }: OperationContext,
  partnerId: Id<'partner'>,
  contactId: Id<'partnerContact'> | undefined,
): Promise<void> {
  if (contactId === undefined) return;
  const owner = await findContactPartner(tx, contactId);
  if (owner !== partnerId)
    throw new ProductError('not_found', { what: 'person at this partner', value: contactId });
}
