import {
  type ProductFacts,
  startSmallProduct,
} from '@alongside/scripts/small-product/start-small-product';
import type { TestProject } from 'vitest/node';
import { findSchemaViolations } from './find-schema-violations.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The running product, for all files with a browser. */
    product: ProductFacts;
  }
}

/**
 * Starts the whole product once, before the first file with a browser. At the end it fails the run
 * if a body that crossed to the CRM or back did not fit HubSpot's published shapes.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { stop, origins, env, tenantId } = await startSmallProduct();
  project.provide('product', { origins, env, tenantId });
  return async () => {
    const violations = await findSchemaViolations(origins.hubspotOrigin);
    await stop();
    if (violations.length > 0) throw new Error(violations.join('\n'));
  };
}
