import { randomUUID } from 'node:crypto';
import type { Composition } from '@alongside/backend/composition';
import { listTenants } from '@alongside/backend/platform/database/list-tenants';
import { SANDBOX_USERS, type SandboxUser } from '@alongside/scripts/sandbox/hubspot/people';
import type { Operation, OutputOf } from '@alongside/shared/contracts/define-operation';
import { setRole } from '@alongside/shared/contracts/installation/set-role';
import { upsertPartner } from '@alongside/shared/contracts/partner/upsert';
import { upsertPartnerContact } from '@alongside/shared/contracts/partner/upsert-contact';
import { defineProductLine } from '@alongside/shared/contracts/policy/define-product-line';
import { createShareLink } from '@alongside/shared/contracts/sharing/create-share-link';
import type { z } from 'zod';

/** A programme with a manager and two product lines. */
export interface Foundation {
  /** Takes a partner with one person into the programme; answers the address of their link. */
  readonly invite: (partner: string, person: string) => Promise<string>;
}

export const emailOf = (job: SandboxUser['job']): string =>
  SANDBOX_USERS.find((user) => user.job === job)?.email ?? '';

export async function layFoundation(
  product: Pick<Composition, 'database' | 'dispatch'>,
): Promise<Foundation> {
  const [tenant] = await listTenants(product.database);
  const actor = { kind: 'system', tenantId: tenant!.tenantId, origin: 'operator' } as const;
  const call = async <I extends z.ZodType, O extends z.ZodType>(
    operation: Operation<I, O>,
    input: Omit<z.input<I>, 'idempotencyKey'>,
  ): Promise<OutputOf<Operation<I, O>>> => {
    const requestId = randomUUID();
    const keyed = { ...input, idempotencyKey: requestId };
    return (await product.dispatch(operation, actor, keyed, { requestId })) as never;
  };
  await call(setRole, { email: emailOf('manager'), role: 'manager' });
  await call(defineProductLine, { code: 'core', name: 'Core' });
  await call(defineProductLine, { code: 'add-on', name: 'Add-on' });
  return {
    invite: async (name, person) => {
      const reference = name.toLowerCase().replaceAll(/\W+/g, '-');
      await call(upsertPartner, { reference, name, type: 'reseller', tier: 'gold' });
      const { partnerContactId } = await call(upsertPartnerContact, {
        partnerReference: reference,
        name: person,
        email: `${reference}@partner.example`,
        role: 'ae',
      });
      return (await call(createShareLink, { partnerContactId, expiresInDays: 1 })).url;
    },
  };
}
