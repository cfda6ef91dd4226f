import { explainDecision } from '@alongside/shared/contracts/card/explain-decision';
import { getDealCard } from '@alongside/shared/contracts/card/get-deal';
import { getConflict } from '@alongside/shared/contracts/conflict/get';
import { listQueue } from '@alongside/shared/contracts/registration/list-queue';
import { generatedNotice } from './build-contract.ts';

const reads = { getDealCard, explainDecision, getConflict, listQueue };

/** Where the cards read. They write only where an action's `call` says. */
export function buildPaths(): string {
  const lines = Object.entries(reads).map(([name, { path }]) => `  ${name}: '${path}',\n`);
  return `${generatedNotice}\nexport const paths = {\n${lines.join('')}} as const;\n`;
}
