import type { FastifyInstance } from 'fastify';
import type { SandboxContext } from '../context.ts';
import { objectScope, ruled } from '../gate/route-rule.ts';
import { answerBatch, checkInputs } from '../objects/batch-answer.ts';
import { requireObjectType } from '../objects/find-object.ts';
import type { AssociationSpec } from './associate-records.ts';
import { associateByDefault, associateRecords } from './associate-records.ts';
import type { RecordRef } from './association-store.ts';
import { viewMade } from './single-routes.ts';
import { viewTies } from './view-associations.ts';

type Types = { from: string; to: string };
type Batch<Input> = { Params: Types; Body: { inputs: Input[] } };
type Ends = { from: { id: string }; to: { id: string } };

const BASE = '/crm/associations/2026-03/:from/:to/batch';
const MAX_READ = 1000;
const MAX_WRITE = 2000;
const module = 'associations_v4';

const pairOf = (params: Types, ends: Ends): readonly [RecordRef, RecordRef] => [
  { type: requireObjectType(params.from).name, id: ends.from.id },
  { type: requireObjectType(params.to).name, id: ends.to.id },
];

function addRead(app: FastifyInstance, context: SandboxContext): void {
  app.post<Batch<{ id: string }>>(
    `${BASE}/read`,
    ruled({
      scopes: objectScope('read', 'from'),
      accepts: `${module}/BatchInputPublicFetchAssociationsBatchRequest`,
      answers: {
        200: `${module}/BatchResponsePublicAssociationMultiWithLabel`,
        207: `${module}/BatchResponsePublicAssociationMultiWithLabelWithErrors`,
      },
    }),
    async ({ params, body }, reply) => {
      checkInputs(body.inputs, MAX_READ);
      const type = requireObjectType(params.from).name;
      const toType = requireObjectType(params.to).name;
      const rows = body.inputs.map(({ id }) => ({
        from: { id },
        to: viewTies(context, { type, id }, toType),
      }));
      const results = rows.filter((row) => row.to.length > 0);
      const missing = rows.filter((row) => row.to.length === 0).map((row) => row.from.id);
      if (missing.length > 0) void reply.status(207);
      return answerBatch(context, results, missing);
    },
  );
}

function addCreates(app: FastifyInstance, context: SandboxContext): void {
  app.post<Batch<Ends>>(
    `${BASE}/associate/default`,
    ruled({
      scopes: objectScope('write', 'from'),
      accepts: `${module}/BatchInputPublicDefaultAssociationMultiPost`,
      answers: { 200: `${module}/BatchResponsePublicDefaultAssociation` },
    }),
    async ({ params, body }) => {
      checkInputs(
        [...body.inputs.keys()].map(String).map((id) => ({ id })),
        MAX_WRITE,
      );
      const results = body.inputs.flatMap((input) => {
        const [from, to] = pairOf(params, input);
        return viewMade(from, to, associateByDefault(context, from, to));
      });
      return answerBatch(context, results);
    },
  );
  app.post<Batch<Ends & { types: AssociationSpec[] }>>(
    `${BASE}/create`,
    ruled({
      scopes: objectScope('write', 'from'),
      accepts: `${module}/BatchInputPublicAssociationMultiPost`,
      answers: { 201: `${module}/BatchResponseLabelsBetweenObjectPair` },
    }),
    async ({ params, body }, reply) => {
      checkInputs(
        [...body.inputs.keys()].map(String).map((id) => ({ id })),
        MAX_WRITE,
      );
      const results = body.inputs.map((input) => {
        const [from, to] = pairOf(params, input);
        const kinds = associateRecords(context, from, to, input.types);
        return {
          fromObjectTypeId: requireObjectType(params.from).typeId,
          fromObjectId: from.id,
          toObjectTypeId: requireObjectType(params.to).typeId,
          toObjectId: to.id,
          labels: kinds.flatMap(({ label }) => (label === undefined ? [] : [label])),
        };
      });
      void reply.status(201);
      return answerBatch(context, results);
    },
  );
}

function addArchive(app: FastifyInstance, context: SandboxContext): void {
  app.post<Batch<{ from: { id: string }; to: { id: string }[] }>>(
    `${BASE}/archive`,
    ruled({
      scopes: objectScope('write', 'from'),
      accepts: `${module}/BatchInputPublicAssociationMultiArchive`,
    }),
    async ({ params, body }) => {
      for (const { from, to } of body.inputs) {
        for (const one of to) context.associations.set(...pairOf(params, { from, to: one }), []);
      }
      return answerBatch(context, []);
    },
  );
}

/** Ties of many records at once. */
export function addBatchAssociationRoutes(app: FastifyInstance, context: SandboxContext): void {
  addRead(app, context);
  addCreates(app, context);
  addArchive(app, context);
}
