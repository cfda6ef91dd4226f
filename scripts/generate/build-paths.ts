import { summariseProgramme } from '@alongside/shared/contracts/analytics/summarise';
import { explainDecision } from '@alongside/shared/contracts/card/explain-decision';
import { getAccountCard } from '@alongside/shared/contracts/card/get-account';
import { getDealCard } from '@alongside/shared/contracts/card/get-deal';
import { listQueue } from '@alongside/shared/contracts/registration/list-queue';
import { generatedNotice } from './build-contract.ts';

const reads = { getDealCard, getAccountCard, explainDecision, listQueue, summariseProgramme };

/** Where the cards read by themselves. Everything else is said by the `call` of an action. */
export function buildPaths(): string {
  const lines = Object.entries(reads).map(([name, { path }]) => `  ${name}: '${path}',\n`);
  return `${generatedNotice}\nexport const paths = {\n${lines.join('')}} as const;\n`;
}
