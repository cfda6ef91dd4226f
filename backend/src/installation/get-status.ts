import { getInstallationStatus as contract } from '@alongside/shared/contracts/installation/get-status';
import { ProductError } from '../platform/errors.ts';
import { handle, type OperationContext } from '../platform/operation-handler.ts';
import { buildSyncView } from '../rules/card/build-sync-view.ts';
import { findInstallation, type InstallationRecord } from './installation-store.ts';
import { readSyncState } from './sync-state-store.ts';

/** R122: how the CRM of whoever asks is doing. */
export const getInstallationStatus = handle(contract, async (context) => {
  const installation = await getOwnInstallationOrThrow(context);
  const state = await readSyncState(context.tx, installation.installationId);
  const connected = installation.status === 'connected';
  return {
    account: installation.accountName,
    connectedAt: installation.connectedAt,
    provisioned: [...installation.provisioned],
    sync: buildSyncView({ ...state, connected }, context.now),
    waiting: state.pending,
    parked: state.parked,
  };
});

async function getOwnInstallationOrThrow({
  tx,
  actor,
}: OperationContext): Promise<InstallationRecord> {
  const found = actor.kind === 'crm_user' ? await findInstallation(tx, actor.installationId) : null;
  if (found === null) throw new ProductError('not_connected');
  return found;
}
