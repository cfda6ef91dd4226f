import type { InputOf } from '@alongside/shared/contracts/define-operation';
import { readLedger as contract } from '@alongside/shared/contracts/protection-window/ledger';
import { ProductError } from '../platform/errors.ts';
import { handle, type OperationContext } from '../platform/operation-handler.ts';
import { anyScope, type Scope } from '../rules/claim/scope.ts';
import { protectedAt } from '../rules/protection-window/protected-at.ts';
import { customerExists, type LedgerRow, listWindowVersions } from './ledger-store.ts';
import { findTerritory, listProductLines } from './scope-store.ts';

/** Who was protected at an instant, as known at another. */
export const ledger = handle(contract, async (context, input) => {
  const { customerId, at, knownAt = context.now } = input;
  if (!(await customerExists(context.tx, customerId)))
    throw new ProductError('not_found', { what: 'customer', value: customerId });
  const history = await listWindowVersions(context.tx, customerId, knownAt);
  const names = new Map(history.map(({ partnerId, partnerName }) => [partnerId, partnerName]));
  const cells = { customerId, scope: await scopeOf(context, input) };
  const found = protectedAt(history, cells, at, knownAt);
  const protections = found.map(({ version, held }) => ({
    ...present(version),
    partner: names.get(version.partnerId) ?? '',
    held,
  }));
  return { at, knownAt, protections };
});

function present(version: Omit<LedgerRow, 'partnerName'>) {
  const { registrationId, partnerId, exclusive, status, startsAt, endsAt, recordedAt } = version;
  return { registrationId, partnerId, exclusive, status, startsAt, endsAt, recordedAt };
}

async function scopeOf(
  { tx }: OperationContext,
  { productLine, country }: InputOf<typeof contract>,
): Promise<Scope> {
  let { productLines, territories } = anyScope;
  if (productLine !== undefined) {
    const line = (await listProductLines(tx)).find(({ code }) => code === productLine);
    if (line === undefined)
      throw new ProductError('not_found', { what: 'product line', value: productLine });
    productLines = [{ from: line.number, to: line.number + 1 }];
  }
  if (country !== undefined) territories = [await findTerritory(tx, country)];
  return { productLines, territories };
}
