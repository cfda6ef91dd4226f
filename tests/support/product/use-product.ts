import {
  openSmallProduct,
  type OpenProduct,
} from '@alongside/scripts/small-product/open-small-product';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { findSchemaViolations } from './find-schema-violations.ts';

/** The product of a test file, and the way to take its backend away. */
export interface TestedProduct extends OpenProduct {
  readonly controlOrigin: string;
}

/**
 * Takes part in the running product for the length of a test file, and holds the file to the shapes
 * that HubSpot publishes: every body that crossed to the CRM or back fitted them.
 *
 * @returns how to reach the product, once tests run
 */
export function useProduct(): () => TestedProduct {
  let product: TestedProduct;
  beforeAll(() => {
    const facts = inject('product');
    product = { ...openSmallProduct(facts), controlOrigin: facts.controlOrigin };
  });
  afterAll(async () => {
    await product.close();
    expect(await findSchemaViolations(product.origins.hubspotOrigin)).toEqual([]);
  });
  return () => product;
}
