import { CrmFailure } from '@alongside/backend/crm/crm-error';
import { handlers } from '@alongside/backend/handlers';
import { createFixedClock } from '@alongside/backend/platform/clock/fixed-clock';
import { type Database, openDatabase } from '@alongside/backend/platform/database/database';
import { createDispatch, type Dispatch } from '@alongside/backend/platform/dispatch';
import { createPolicyCache } from '@alongside/backend/platform/policy-cache';
import { createSealer } from '@alongside/backend/platform/secrets/seal';
import type { Services } from '@alongside/backend/platform/services';
import { compilePolicy } from '@alongside/backend/rules/compile-policy';

export interface BenchProduct {
  readonly database: Database;
  readonly dispatch: Dispatch;
  readonly services: Services;
  readonly now: string;
}

const NOW = '2026-10-12T08:00:00.000Z';

/** The product's operations on a database, at one moment and without a CRM. */
export function openProduct(url: string): BenchProduct {
  const database = openDatabase(url, { max: 2 });
  const noCrm = () =>
    Promise.reject(new CrmFailure({ kind: 'unavailable' }, 'a bench reaches no CRM'));
  const services: Services = {
    clock: createFixedClock(NOW),
    crm: noCrm,
    recordDeal: noCrm,
    policies: createPolicyCache(compilePolicy),
    pagesOrigin: 'https://alongside.example',
    makeJoinLink: () => {
      throw new Error('A bench invites no account.');
    },
  };
  const sealer = createSealer([Buffer.alloc(32, 7)]);
  const parts = { database, services, sealer, handlers };
  const dispatch = createDispatch({ ...parts, checkOutput: false, report: () => {} });
  return { database, dispatch, services, now: NOW };
}
