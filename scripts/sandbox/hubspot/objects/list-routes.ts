import type { FastifyInstance } from 'fastify';
import type { SandboxContext } from '../context.ts';
import { objectScope, ruled } from '../gate/route-rule.ts';
import { requireObjectType } from './find-object.ts';
import { splitList } from './object-routes.ts';
import { viewObject } from './view-object.ts';

type List = {
  Params: { objectType: string };
  Querystring: {
    limit?: string;
    after?: string;
    archived?: string;
    properties?: string | string[];
    propertiesWithHistory?: string | string[];
    associations?: string | string[];
  };
};

const MAX_PAGE = 100;

/** All records of a type in the order of their ids, page by page. */
export function addListRoutes(app: FastifyInstance, context: SandboxContext): void {
  app.get<List>(
    '/crm/objects/2026-03/:objectType',
    ruled({
      scopes: objectScope('read'),
      answers: {
        200: '{object}/CollectionResponseSimplePublicObjectWithAssociationsForwardPaging',
      },
    }),
    async ({ params, query }) => {
      const type = requireObjectType(params.objectType);
      const limit = Math.min(Number(query.limit ?? 10), MAX_PAGE);
      const from = Number(query.after ?? 0);
      const wanted = [...context.objects.all(type.name)]
        .filter((one) => (one.archivedAt !== null) === (query.archived === 'true'))
        .filter((one) => Number(one.id) >= from)
        .sort((a, b) => Number(a.id) - Number(b.id));
      const next = wanted[limit];
      const results = wanted.slice(0, limit).map((object) =>
        viewObject(context, object, {
          properties: splitList(query.properties),
          history: splitList(query.propertiesWithHistory),
          associations: splitList(query.associations),
        }),
      );
      return { results, ...(next && { paging: { next: { after: next.id } } }) };
    },
  );
}
