import {
  type ProductFacts,
  startSmallProduct,
} from '@alongside/scripts/small-product/start-small-product';
import fastify from 'fastify';
import type { TestProject } from 'vitest/node';
import { findSchemaViolations } from './find-schema-violations.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The running product, for all files with a browser. */
    product: ProductFacts & {
      /** POST `/stop` or `/start` there ends or starts the backend. */
      readonly controlOrigin: string;
    };
  }
}

/**
 * Starts the whole product once, before the first file with a browser. At the end it fails the run
 * if a body that crossed to the CRM or back did not fit HubSpot's published shapes.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const { backend, stop, origins, env, tenantId } = await startSmallProduct();
  const facts = { origins, env, tenantId };
  const control = fastify();
  control.post('/stop', async () => backend.stop().then(() => ({})));
  control.post('/start', async () => backend.start().then(() => ({})));
  const controlOrigin = await control.listen({ port: 0, host: '127.0.0.1' });
  project.provide('product', { ...facts, controlOrigin });
  return async () => {
    const violations = await findSchemaViolations(facts.origins.hubspotOrigin);
    await control.close();
    await stop();
    if (violations.length > 0) throw new Error(violations.join('\n'));
  };
}
