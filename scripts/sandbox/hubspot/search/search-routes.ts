import type { FastifyInstance } from 'fastify';
import type { SandboxContext } from '../context.ts';
import { objectScope, ruled } from '../gate/route-rule.ts';
import { requireObjectType } from '../objects/find-object.ts';
import { runSearch } from './run-search.ts';
import type { SearchRequest } from './search-request.ts';
import { checkSearch } from './search-request.ts';

/**
 * Takes sorts written as objects, as the documentation writes them, for strings, as the published
 * shape has them. Must be hooked in before the gate checks shapes.
 */
export function acceptObjectSorts(app: FastifyInstance): void {
  app.addHook('preValidation', async ({ routeOptions, body }) => {
    const request = body as { sorts?: unknown } | null;
    if (!routeOptions.config.rule?.search || !Array.isArray(request?.sorts)) return;
    request.sorts = request.sorts.map((sort: unknown) =>
      typeof sort === 'object' ? JSON.stringify(sort) : sort,
    );
  });
}

/** Search sees the records as they stood a moment ago, as HubSpot's index does. */
export function addSearchRoutes(app: FastifyInstance, context: SandboxContext): void {
  app.post<{ Params: { objectType: string }; Body: SearchRequest }>(
    '/crm/objects/2026-03/:objectType/search',
    ruled({
      scopes: objectScope('read'),
      search: true,
      accepts: '{object}/PublicObjectSearchRequest',
      answers: { 200: '{object}/CollectionResponseWithTotalSimplePublicObject' },
    }),
    async ({ params, body }) => {
      const type = requireObjectType(params.objectType);
      checkSearch(context, type, body);
      return runSearch(context, type, body, context.now() - context.settings.searchDelayMs);
    },
  );
}
