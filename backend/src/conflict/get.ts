import { getConflict as contract } from '@alongside/shared/contracts/conflict/get';
import { handle } from '../platform/operation-handler.ts';
import { buildPanel } from './build-panel.ts';
import { loadConflict } from './load-conflict-facts.ts';

/** The conflict side by side with the decision the rules propose. */
export const getConflict = handle(contract, async (context, input) => {
  return buildPanel(context, await loadConflict(context, input.conflictId));
});
