import {
  type OpenProduct,
  openSmallProduct,
} from '@alongside/scripts/small-product/open-small-product';
import {
  type RunningProduct,
  startSmallProduct,
} from '@alongside/scripts/small-product/start-small-product';
import { afterAll, beforeAll, expect } from 'vitest';
import { findSchemaViolations } from './find-schema-violations.ts';

/** Milliseconds in which a busy machine has started everything and bundled the components. */
export const STARTING = 150_000;

/** A product that belongs to one test file, which may take its backend away. */
export type OwnProduct = OpenProduct & Pick<RunningProduct, 'backend'>;

/** Starts a product for the test file, and holds it to HubSpot's published shapes as `useProduct` does. */
export function useOwnProduct(): () => OwnProduct {
  let product: OwnProduct;
  const running = new AsyncDisposableStack();
  beforeAll(async () => {
    const started = await startSmallProduct();
    running.defer(started.stop);
    product = { ...openSmallProduct(started), backend: started.backend };
    running.defer(product.close);
  }, STARTING);
  afterAll(async () => {
    expect(await findSchemaViolations(product.origins.hubspotOrigin)).toEqual([]);
    await running.disposeAsync();
  });
  return () => product;
}
