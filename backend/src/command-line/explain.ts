import { randomUUID } from 'node:crypto';
import { explainDecision } from '@alongside/shared/contracts/card/explain-decision';
import type { Id } from '@alongside/shared/vocabulary/ids';
import type { ExplanationModel } from '@alongside/shared/vocabulary/explanation-model';
import type { Command } from 'commander';
import type { Composition } from '../composition.ts';
import { runInTenant } from '../platform/database/run-in-tenant.ts';
import { findKeptDecision } from '../policy/decision-store.ts';
import { readDocument } from '../policy/policy-store.ts';
import { replayDecision, type Replay } from '../policy/replay-decision.ts';
import { chooseTenant, tenantOption } from './choose-tenant.ts';
import { withProduct } from './with-product.ts';

interface Options {
  readonly tenant?: string;
  readonly json?: boolean;
}

/** `alongside explain <decision>`: why it was decided so, and whether the rules decide the same again; exit code 1 when not. */
export function addExplainCommand(program: Command): void {
  program
    .command('explain <decision>')
    .description('say why something was decided, and decide it again from its own facts')
    .option('--json', 'print one JSON object')
    .option(...tenantOption)
    .action((decision: Id<'decision'>, options: Options) =>
      withProduct((product) => explain(product, decision, options)),
    );
}

async function explain(
  { database, dispatch, services }: Composition,
  decisionId: Id<'decision'>,
  { tenant, json = false }: Options,
): Promise<void> {
  const tenantId = await chooseTenant(database, tenant);
  const actor = { kind: 'system', tenantId, origin: 'operator' } as const;
  const meta = { requestId: randomUUID() };
  const explanation = await dispatch(explainDecision, actor, { decisionId }, meta);
  const replay = await runInTenant(database, tenantId, async (tx) => {
    const kept = await findKeptDecision(tx, decisionId);
    if (kept === undefined) throw new Error(`The decision ${decisionId} vanished.`);
    const { policyVersion } = kept;
    const policy = await services.policies.get(tenantId, policyVersion, () =>
      readDocument(tx, policyVersion),
    );
    return replayDecision(kept, policy);
  });
  console.log(json ? JSON.stringify({ explanation, replay }) : inWords(explanation, replay));
  if (replay.kind !== 'equal') process.exitCode = 1;
}

function inWords(explanation: ExplanationModel, replay: Replay): string {
  const rules = explanation.rules.map(({ title, outcome, facts }) => {
    const seen = facts.map(({ label, value }) => `${label}: ${value}`).join(', ');
    return `  ${outcome.replaceAll('_', ' ').padEnd(14)}  ${title}${seen === '' ? '' : ` (${seen})`}`;
  });
  const { sentence, rulesVersion, decided } = explanation;
  return [sentence, `${rulesVersion}. Decided ${decided.text}.`, ...rules, replayText(replay)].join(
    '\n',
  );
}

function replayText(replay: Replay): string {
  if (replay.kind === 'equal') return 'Decided again from its facts: the same, byte for byte.';
  if (replay.kind === 'unknown') return 'These rules take no decision of that kind any more.';
  const why = replay.sameEngine
    ? 'although the rules are the same'
    : 'the rules have changed since';
  const parts = replay.differences.map(
    ({ part, stored, again }) => `  ${part}\n    then ${stored}\n    now  ${again}`,
  );
  return [`Decided again from its facts: different, ${why}.`, ...parts].join('\n');
}
