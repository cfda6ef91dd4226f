import path from 'node:path';
import { ROOT } from '@alongside/scripts/machine/paths';
import { type LightningPages, startLightningPages } from './lightning-pages.ts';

/** Answers by operation, e.g. `card.get-deal`: a body, or a problem, which is sent with its status. */
export type ServiceAnswers = Readonly<Record<string, object>>;

/** Lightning's pages with the components of our package, over models instead of our service. */
export interface LightningCards extends LightningPages {
  /** Changes what is answered from now on; without an answer the service is away. */
  answer(answers: ServiceAnswers): void;
  /** Leaves what is asked from now on without an answer, until the returned function is called. */
  hold(): () => void;
  /** The operations that were asked for since the last `answer`, oldest first. */
  readonly asked: readonly string[];
}

const source = path.join(ROOT, 'salesforce-package/force-app/main/default');

export async function startLightningCards(): Promise<LightningCards> {
  let current: ServiceAnswers = {};
  let gate: Promise<void> = Promise.resolve();
  const asked: string[] = [];
  const pages = await startLightningPages(source, () => async ({ body }) => {
    const { operation } = JSON.parse(body) as { operation: string };
    asked.push(operation);
    await gate;
    const found: { status?: unknown } | undefined = current[operation];
    const status = typeof found?.status === 'number' ? found.status : 200;
    return found ? { status, body: JSON.stringify(found) } : { status: 502, body: 'No answer' };
  });
  return {
    ...pages,
    asked,
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      return resolve;
    },
    answer: (answers) => {
      current = answers;
      asked.length = 0;
    },
  };
}
