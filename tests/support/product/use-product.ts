import {
  openSmallProduct,
  type OpenProduct,
} from '@alongside/scripts/small-product/open-small-product';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { findSchemaViolations } from './find-schema-violations.ts';

/**
 * Takes part in the running product for the length of a test file, beside other files, and holds it
 * to the shapes that HubSpot publishes: every body that crossed to the CRM or back fitted them.
 *
 * @returns how to reach the product, once tests run
 */
export function useProduct(): () => OpenProduct {
  let product: OpenProduct;
  beforeAll(() => {
    product = openSmallProduct(inject('product'));
  });
  afterAll(async () => {
    await product.close();
    expect(await findSchemaViolations(product.origins.hubspotOrigin)).toEqual([]);
  });
  return () => product;
}
