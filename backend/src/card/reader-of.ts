import { findCrmUserName } from '../installation/crm-user-name-store.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import type { Reader, ReaderPreferences } from '../rules/card/reader.ts';

/** Who reads a card: the signed-in user by name and role; the product itself reads like a manager. */
export async function readerOf(
  { actor, tx }: Pick<OperationContext, 'actor' | 'tx'>,
  { locale, timeZone }: ReaderPreferences,
): Promise<Reader> {
  if (actor.kind !== 'crm_user') return { role: 'manager', name: '', locale, timeZone };
  const name = await findCrmUserName(tx, actor.crmUserId);
  return { role: actor.role, name, key: actor.crmUserId, locale, timeZone };
}
