import { createFixedClock, type FixedClock } from '@alongside/backend/platform/clock/fixed-clock';
import { type Database, openDatabase } from '@alongside/backend/platform/database/database';
import {
  createDispatch,
  type Dispatch,
  type DispatchReport,
} from '@alongside/backend/platform/dispatch';
import { newId } from '@alongside/backend/platform/ids';
import { createSealer, type Sealer } from '@alongside/backend/platform/secrets/seal';
import type { OperationHandler } from '@alongside/backend/platform/operation-handler';
import type { Services } from '@alongside/backend/platform/services';
import type { CrmUserActor } from '@alongside/shared/vocabulary/actor';
import type { Id } from '@alongside/shared/vocabulary/ids';

export interface TriedDispatch {
  readonly database: Database;
  readonly dispatch: Dispatch;
  readonly clock: FixedClock;
  readonly services: Services;
  readonly reports: DispatchReport[];
  readonly sealer: Sealer;
}

/** A dispatcher over the given handlers, with a clock that stands at 10 Oct 2026, noon. */
export function tryDispatch(url: string, handlers: readonly OperationHandler[]): TriedDispatch {
  const database = openDatabase(url, { max: 8 });
  const clock = createFixedClock('2026-10-10T12:00:00.000Z');
  const reports: DispatchReport[] = [];
  const unused = (): never => {
    throw new Error('These operations ask no CRM and no policy.');
  };
  const services: Services = {
    clock,
    crm: unused,
    recordDeal: unused,
    policies: { get: unused },
    pagesOrigin: 'https://alongside.example',
    makeJoinLink: unused,
  };
  const report = (one: DispatchReport): void => {
    reports.push(one);
  };
  const sealer = createSealer([Buffer.alloc(32, 7)]);
  const dispatch = createDispatch({
    database,
    services,
    sealer,
    handlers,
    report,
    checkOutput: true,
  });
  return { database, dispatch, clock, services, reports, sealer };
}

/** A signed-in user of that tenant who stands in no table. */
export function crmUser(tenantId: Id<'tenant'>, role: CrmUserActor['role']): CrmUserActor {
  return {
    kind: 'crm_user',
    tenantId,
    installationId: newId('installation'),
    crmUserId: newId('crmUser'),
    role,
  };
}
