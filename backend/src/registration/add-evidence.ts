import { addEvidence as contract } from '@alongside/shared/contracts/registration/add-evidence';
import { handle } from '../platform/operation-handler.ts';
import { addEvidenceItems } from './evidence-store.ts';
import { lockRegistration } from './lock-registration.ts';
import { updateRegistration } from './registration-store.ts';
import { throwIfToCome } from './throw-if-to-come.ts';

/** R34: what somebody knows about this customer, dated. A day to come is no evidence. */
export const addEvidence = handle(contract, async (context, input) => {
  const { record, policy } = await lockRegistration(context, input.registrationId);
  throwIfToCome(context, policy, [input]);
  const [evidenceItemId] = await addEvidenceItems(context, record.registrationId, [input]);
  if (evidenceItemId === undefined) throw new Error('Evidence was not stored.');
  await updateRegistration(context.tx, record.registrationId, { last_activity_at: context.now });
  context.audit(evidenceItemId, { registration: record.registrationId, kind: input.kind });
  return { evidenceItemId };
});
