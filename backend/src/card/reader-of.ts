import { readCrmUser } from '../installation/crm-user-name-store.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { approverKeys } from '../registration/approver-keys.ts';
import type { Reader } from '../rules/card/reader.ts';

/** Who reads a card: the signed-in user by name and role; the product itself reads like a manager. */
export async function readerOf({
  actor,
  reader,
  tx,
}: Pick<OperationContext, 'actor' | 'reader' | 'tx'>): Promise<Reader> {
  if (actor.kind !== 'crm_user') return { role: 'manager', name: '', ...reader };
  const { name, groups } = await readCrmUser(tx, actor.crmUserId);
  const keys = approverKeys(actor, groups);
  return { role: actor.role, name, key: actor.crmUserId, approverKeys: keys, ...reader };
}
