import type { ConflictModel } from '@alongside/shared/vocabulary/conflict-model';
import type { Id } from '@alongside/shared/vocabulary/ids';
import { readerOf } from '../card/reader-of.ts';
import type { OperationContext } from '../platform/operation-handler.ts';
import { listEvidence } from '../registration/evidence-store.ts';
import { toCardRegistration } from '../registration/to-card-registration.ts';
import { buildConflictModel } from '../rules/card/build-conflict-model.ts';
import type { ConflictPanelFacts } from '../rules/card/page-facts.ts';
import { type ConflictFacts, registrationsOf } from '../rules/conflict/facts.ts';
import { loadPoliciesOf } from '../registration/load-policies-of.ts';
import { findDealNames } from './deal-name-store.ts';
import { findProposal } from './find-proposal.ts';
import type { LoadedConflict } from './load-conflict-facts.ts';

/** The conflict side by side, with the decision the rules propose or the one that was taken. */
export async function buildPanel(
  context: OperationContext,
  loaded: LoadedConflict,
): Promise<ConflictModel> {
  const { conflict, sides, facts, policy } = loaded;
  const policyOf = await loadPoliciesOf(
    context,
    sides.map((side) => side.policyVersion),
  );
  const evidence = await listEvidence(context.tx, conflict.parties);
  const [first] = sides;
  const parties = registrationsOf(facts.parties);
  const partyOf = (id: Id<'registration'>) => parties.find((one) => one.registrationId === id);
  return buildConflictModel(
    {
      conflictId: conflict.conflictId,
      status: conflict.status,
      dueAt: conflict.status === 'open' ? conflict.dueAt : null,
      customerName: first?.companyName ?? '',
      sides: sides.map((side) => ({
        registration: toCardRegistration(side, policyOf(side.policyVersion), context.now),
        customerName: side.companyName,
        amount: side.amount,
        certificationRank: partyOf(side.registrationId)?.certificationRank ?? 0,
        incumbent: partyOf(side.registrationId)?.incumbent ?? false,
        evidence: evidence.filter((item) => item.registrationId === side.registrationId),
      })),
      proposal: await findProposal(context, loaded),
      directSales: await listDirectSales(context, facts),
      escalatedTo: conflict.escalatedTo,
      settled:
        conflict.winner === null || conflict.resolvedAt === null
          ? null
          : {
              winner: conflict.winner,
              settledAt: conflict.resolvedAt,
              byName: conflict.resolvedBy,
            },
      policy,
    },
    await readerOf(context),
    context.now,
  );
}

async function listDirectSales(
  { tx }: OperationContext,
  { parties }: ConflictFacts,
): Promise<ConflictPanelFacts['directSales']> {
  const deals = parties.filter((party) => party.kind === 'direct');
  const names = await findDealNames(
    tx,
    deals.map(({ dealId }) => dealId),
  );
  return deals.map(({ dealId, submittedAt, lastActivityAt }) => ({
    dealId,
    name: names.get(dealId) ?? '',
    contactAt: submittedAt,
    lastActivityAt,
  }));
}
