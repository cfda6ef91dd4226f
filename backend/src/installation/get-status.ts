import { getInstallationStatus as contract } from '@alongside/shared/contracts/installation/get-status';
import { ProductError } from '../platform/errors.ts';
import { handle, type OperationContext } from '../platform/operation-handler.ts';
import { buildSyncView } from '../rules/card/build-sync-view.ts';
import { findInstallation, listInstallations } from './installation-store.ts';
import type { InstallationRecord } from './installation-store.ts';
import { readSyncState } from './sync-state-store.ts';

/** R122: the CRM of whoever asks; for everybody else the tenant's first. */
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
  const id = actor.kind === 'crm_user' ? actor.installationId : (await listInstallations(tx)).at(0);
  const found = id === undefined ? null : await findInstallation(tx, id);
  if (found === null) throw new ProductError('not_connected');
  return found;
}
