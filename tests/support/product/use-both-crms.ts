import {
  createDealInBoth,
  type DealInBoth,
} from '@alongside/scripts/small-product/create-deal-in-both';
import {
  type OpenProduct,
  openSmallProduct,
} from '@alongside/scripts/small-product/open-small-product';
import type { Customer } from '@alongside/scripts/small-product/register-deal';
import { startSmallProduct } from '@alongside/scripts/small-product/start-small-product';
import type { OrgControl } from '@alongside/scripts/sandbox/salesforce/control/control-org';
import { afterAll, beforeAll } from 'vitest';
import { STARTING } from './use-own-product.ts';

export interface BothCrms extends OpenProduct {
  readonly org: OrgControl;
  readonly createDealInBoth: (customer: Customer) => Promise<DealInBoth>;
}

/** A product of its own for a test file, with a portal and an org in one programme. */
export function useBothCrms(): () => BothCrms {
  let both: BothCrms;
  const running = new AsyncDisposableStack();
  beforeAll(async () => {
    const started = await startSmallProduct();
    running.defer(started.stop);
    const org = await started.addSecondCrm();
    const product = openSmallProduct(started);
    running.defer(product.close);
    const createDeal = (customer: Customer) => createDealInBoth(product, org, customer);
    both = { ...product, org, createDealInBoth: createDeal };
  }, STARTING);
  afterAll(() => running.disposeAsync());
  return () => both;
}
