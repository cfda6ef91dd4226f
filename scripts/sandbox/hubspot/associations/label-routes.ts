import type { FastifyInstance } from 'fastify';
import type { SandboxContext } from '../context.ts';
import { objectScope, ruled } from '../gate/route-rule.ts';
import { requireObjectType } from '../objects/find-object.ts';
import type { AssociationType } from './association-types.ts';

type Params = { from: string; to: string };

const PATH = '/crm/associations/2026-03/:from/:to/labels';
const SHAPE = 'associations_v4_schema/CollectionResponseAssociationSpecWithLabelNoPaging';

const viewKind = ({ category, typeId, label }: AssociationType) => ({
  category,
  typeId,
  ...(label !== undefined && { label }),
});

/** The kinds of association between two types, HubSpot's own and the portal's labels. */
export function addLabelRoutes(app: FastifyInstance, { associations }: SandboxContext): void {
  app.get<{ Params: Params }>(
    PATH,
    ruled({ scopes: objectScope('read', 'from'), answers: { 200: SHAPE } }),
    async ({ params }) => {
      const from = requireObjectType(params.from).name;
      const to = requireObjectType(params.to).name;
      return { results: associations.types(from, to).map(viewKind) };
    },
  );
  app.post<{ Params: Params; Body: { name: string; label: string } }>(
    PATH,
    ruled({
      scopes: objectScope('write', 'from'),
      accepts: 'associations_v4_schema/PublicAssociationDefinitionCreateRequest',
      answers: { 200: SHAPE },
    }),
    async ({ params, body }) => {
      const from = requireObjectType(params.from).name;
      const to = requireObjectType(params.to).name;
      return { results: associations.addLabel(from, to, body.name, body.label).map(viewKind) };
    },
  );
}
