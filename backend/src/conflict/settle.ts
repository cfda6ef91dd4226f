import { settleConflict as contract } from '@alongside/shared/contracts/conflict/settle';
import { postInternalNote } from '../collaboration/post-internal-note.ts';
import { ProductError } from '../platform/errors.ts';
import { handle } from '../platform/operation-handler.ts';
import { refuseDecision } from '../registration/refuse-decision.ts';
import { buildPanel } from './build-panel.ts';
import { loadConflict, lockConflict } from './load-conflict-facts.ts';
import { settleLoaded } from './settle-loaded.ts';

/** R32, R39: settles a conflict. The winner goes on to its own approval; the others are told why, without a name. */
export const settleConflict = handle(contract, async (context, input) => {
  const { conflictId, winner, overrideReason, team, terms } = input;
  const loaded = await lockConflict(context, conflictId);
  if (loaded.conflict.status !== 'open')
    throw new ProductError('state_changed', { now: 'this conflict is settled' });
  const { decision, reasons } = await settleLoaded(context, loaded, {
    kind: 'settle',
    winner,
    overrideReasonGiven: overrideReason !== undefined,
    ...(team === undefined ? {} : { team: [...team].toSorted() }),
    ...(terms === undefined ? {} : { terms }),
  });
  if (decision.kind === 'blocked')
    throw refuseDecision(context, loaded.policy, decision.because, reasons);
  if (overrideReason !== undefined) await postInternalNote(context, winner, overrideReason);
  return buildPanel(context, await loadConflict(context, conflictId));
});
