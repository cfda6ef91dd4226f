import { afterAll, beforeAll, expect } from 'vitest';
import { findSchemaViolations } from './find-schema-violations.ts';
import { type OpenProduct, openProduct } from './open-product.ts';

/**
 * Takes part in the running product for the length of a test file, and holds the file to the shapes
 * that HubSpot publishes: every body that crossed to the CRM or back fitted them.
 *
 * @returns how to reach the product, once tests run
 */
export function useProduct(): () => OpenProduct {
  let product: OpenProduct;
  beforeAll(() => {
    product = openProduct();
  });
  afterAll(async () => {
    await product.close();
    expect(await findSchemaViolations(product.origins.hubspotOrigin)).toEqual([]);
  });
  return () => product;
}
