import type { FastifyInstance } from 'fastify';
import type { SandboxContext } from '../context.ts';
import { objectScope, ruled } from '../gate/route-rule.ts';
import { answerBatch } from '../objects/batch-answer.ts';
import { requireObjectType } from '../objects/find-object.ts';
import { invalid } from '../problem.ts';
import type { AssociationSpec } from './associate-records.ts';
import { associateByDefault, associateRecords, requireRecord } from './associate-records.ts';
import type { RecordRef } from './association-store.ts';
import type { AssociationType } from './association-types.ts';
import { viewTies } from './view-associations.ts';

type Pair = { objectType: string; id: string; toType: string; toId: string };
type OnPair = { Params: Pair };

const BASE = '/crm/objects/2026-03/:objectType/:id/associations';
const MAX_PAGE = 500;

const ends = (params: Pair): { from: RecordRef; to: RecordRef } => ({
  from: { type: requireObjectType(params.objectType).name, id: params.id },
  to: { type: requireObjectType(params.toType).name, id: params.toId },
});

/** Each kind made, as `associate/default` answers it: once in each direction. */
export const viewMade = (from: RecordRef, to: RecordRef, kinds: readonly AssociationType[]) =>
  kinds.flatMap(({ typeId, inverseId, category: associationCategory }) => [
    {
      from: { id: from.id },
      to: { id: to.id },
      associationSpec: { associationCategory, associationTypeId: typeId },
    },
    {
      from: { id: to.id },
      to: { id: from.id },
      associationSpec: { associationCategory, associationTypeId: inverseId },
    },
  ]);

function addRead(app: FastifyInstance, context: SandboxContext): void {
  app.get<{ Params: Pair; Querystring: { after?: string; limit?: string } }>(
    `${BASE}/:toType`,
    ruled({
      scopes: objectScope('read'),
      answers: {
        200: 'associations_v4/CollectionResponseMultiAssociatedObjectWithLabelForwardPaging',
      },
    }),
    async ({ params, query }) => {
      const from = { type: requireObjectType(params.objectType).name, id: params.id };
      requireRecord(context, from);
      const ties = viewTies(context, from, requireObjectType(params.toType).name);
      const start = Number(query.after ?? 0);
      const end = start + Math.min(Number(query.limit ?? MAX_PAGE), MAX_PAGE);
      const paging = ties.length > end && { paging: { next: { after: String(end) } } };
      return { results: ties.slice(start, end), ...paging };
    },
  );
}

function addWrites(app: FastifyInstance, context: SandboxContext): void {
  app.put<OnPair>(
    `${BASE}/default/:toType/:toId`,
    ruled({
      scopes: objectScope('write'),
      answers: { 200: 'associations_v4/BatchResponsePublicDefaultAssociation' },
    }),
    async ({ params }) => {
      const { from, to } = ends(params);
      return answerBatch(context, viewMade(from, to, associateByDefault(context, from, to)));
    },
  );
  app.put<OnPair & { Body: AssociationSpec[] | undefined }>(
    `${BASE}/:toType/:toId`,
    ruled({
      scopes: objectScope('write'),
      answers: { 201: 'associations_v4/LabelsBetweenObjectPair' },
    }),
    async ({ params, body }, reply) => {
      if (!Array.isArray(body) || body.length === 0) {
        throw invalid('Invalid input JSON: a list of association types is needed');
      }
      const { from, to } = ends(params);
      const kinds = associateRecords(context, from, to, body);
      void reply.status(201);
      return {
        fromObjectTypeId: requireObjectType(params.objectType).typeId,
        fromObjectId: from.id,
        toObjectTypeId: requireObjectType(params.toType).typeId,
        toObjectId: to.id,
        labels: kinds.flatMap(({ label }) => (label === undefined ? [] : [label])),
      };
    },
  );
  app.delete<OnPair>(
    `${BASE}/:toType/:toId`,
    ruled({ scopes: objectScope('write') }),
    async ({ params }, reply) => {
      const { from, to } = ends(params);
      context.associations.set(from, to, []);
      return reply.status(204).send();
    },
  );
}

/** Ties of one record. */
export function addSingleAssociationRoutes(app: FastifyInstance, context: SandboxContext): void {
  addRead(app, context);
  addWrites(app, context);
}
