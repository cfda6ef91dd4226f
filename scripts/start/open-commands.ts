import { randomUUID } from 'node:crypto';
import { compose } from '@alongside/backend/composition';
import { readConfig } from '@alongside/backend/platform/config';
import { listTenants } from '@alongside/backend/platform/database/list-tenants';
import type { Operation, OutputOf } from '@alongside/shared/contracts/define-operation';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { z } from 'zod';

/** An operation's input without the key, which is made here. */
type Command<I extends z.ZodType> = Omit<z.input<I>, 'idempotencyKey'>;

/** The operations as the command line calls them: by the operator, in this process. */
export interface Commands {
  /** The tenant of the connected portal; undefined before the first start connected it. */
  findTenant: () => Promise<Id<'tenant'> | undefined>;
  call: <I extends z.ZodType, O extends z.ZodType>(
    operation: Operation<I, O>,
    tenantId: Id<'tenant'>,
    input: Command<I>,
  ) => Promise<OutputOf<Operation<I, O>>>;
  product: ReturnType<typeof compose>;
  close: () => Promise<void>;
}

/** Opens the product beside the running backend, on the same database. */
export function openCommands(env: Record<string, string>): Commands {
  const product = compose(readConfig({ ...env, LOG_LEVEL: 'error' }), { connections: 4 });
  return {
    product,
    findTenant: async () => (await listTenants(product.database))[0]?.tenantId,
    call: async (operation, tenantId, input) => {
      const requestId = randomUUID();
      const actor = { kind: 'system', tenantId, origin: 'operator' } as const;
      const write = operation.writes ? { ...input, idempotencyKey: requestId } : input;
      return (await product.dispatch(operation, actor, write, { requestId })) as never;
    },
    close: () => product.close(),
  };
}
